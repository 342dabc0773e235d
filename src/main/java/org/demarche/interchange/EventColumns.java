package org.demarche.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.dataset.Dataset;
import org.demarche.model.Actor;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.Dispute;
import org.demarche.model.DisputedPoint;
import org.demarche.model.Event;
import org.demarche.model.Participant;
import org.demarche.model.Place;
import org.demarche.model.Relation;
import org.demarche.model.VocabularyWords;
import org.demarche.text.CitationText;
import org.demarche.text.DisputeWords;
import org.demarche.text.PointWords;
import org.demarche.text.SourceNames;
import org.demarche.words.EnumName;
import org.demarche.words.Lists;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// The table of events: a row for each, and what of an event fits into one row, in cells of text.
///
/// Where an event has several of something, they stand in one cell with a line for each. Dates are
/// texts too, as EDTF and in words: a cell for dates would make a day of 'about May 2007'.
final class EventColumns {
  private final Words words;
  private final Dataset dataset;
  private final SourceNames sources;
  private final PointWords points;
  private final List<EventColumn> columns = new ArrayList<>();

  private EventColumns(Chosen chosen) {
    words = chosen.words();
    dataset = chosen.dataset();
    sources = SourceNames.of(words, dataset);
    points = new PointWords(words, dataset);
  }

  static List<EventColumn> of(Chosen chosen) {
    EventColumns made = new EventColumns(chosen);
    made.addWhat();
    made.addWhen();
    made.addWho();
    made.addEvidence();
    return List.copyOf(made.columns);
  }

  private void add(String id, Function<Event, @Nullable String> cell) {
    columns.add(
        new EventColumn(
            id,
            words.one("interchange.column", id),
            event -> {
              String text = cell.apply(event);
              return text == null ? "" : text;
            }));
  }

  private void addWhat() {
    add("id", event -> event.id().value());
    add("title", Event::title);
    add("short-title", Event::shortTitle);
    add("kind", Event::kind);
    add("kind-name", event -> VocabularyWords.label(words, dataset.kindOrUnknown(event.kind())));
    add("significance", event -> Integer.toString(event.significance()));
    add("summary", Event::summary);
  }

  private void addWhen() {
    add("date", event -> event.when().date().text());
    add("date-in-words", event -> event.when().date().words(words));
    add("earliest", event -> event.when().date().earliest().text());
    add("latest", event -> event.when().date().latest().text());
    add("date-known", event -> EnumName.of(event.when().derivation()));
    add("date-reasoning", event -> event.when().how());
    add("date-wording", event -> event.when().wording());
    add("zone", event -> event.when().zone() == null ? "" : event.when().zone().getId());
  }

  private void addWho() {
    add("place-ids", event -> lines(event.places().stream().map(Object::toString)));
    add(
        "places",
        event ->
            lines(
                event.places().stream()
                    .map(id -> dataset.place(id).map(Place::name).orElse(id.value()))));
    add("actor-ids", event -> lines(event.participants().stream().map(one -> one.actor().value())));
    add("actors", event -> lines(event.participants().stream().map(this::participant)));
  }

  private void addEvidence() {
    add(
        "source-ids",
        event -> lines(event.citations().stream().map(one -> one.source().value()).distinct()));
    add("sources", event -> lines(event.citations().stream().map(this::citation)));
    add("disputed", this::disputes);
    add(
        "differing",
        event ->
            lines(
                DisputedPoint.of(event).stream()
                    .filter(point -> !(point instanceof DisputedPoint.Denied))
                    .map(points::line)));
    add("claims", event -> lines(event.claims().stream().map(this::claim)));
    add("relations", event -> lines(event.relations().stream().map(EventColumns::relation)));
    add("note", Event::note);
  }

  private String participant(Participant one) {
    String name = dataset.actor(one.actor()).map(Actor::name).orElse(one.actor().value());
    String role =
        dataset
            .role(one.role())
            .map(known -> VocabularyWords.label(words, known))
            .orElse(one.role());
    return words.say("text.with-aside", name, role);
  }

  private String citation(Citation citation) {
    String where =
        Stream.of(
                sources.name(citation.source()),
                CitationText.paragraphs(words, citation.paragraphs()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    String stance = words.one("interchange.stance", citation.stance());
    return citation.says() == null
        ? words.say("interchange.citation", where, stance)
        : words.say("interchange.citation-saying", where, stance, citation.says());
  }

  private String disputes(Event event) {
    return Lists.plain(
        words,
        Dispute.of(event).stream().map(dispute -> DisputeWords.name(words, dispute)).toList());
  }

  /// Claims that nobody denies are none of the disputed points.
  private String claim(Claim claim) {
    return points.words(new DisputedPoint.Denied(claim));
  }

  private static String relation(Relation relation) {
    return EnumName.of(relation.type()) + " " + relation.event().value();
  }

  private static String lines(Stream<String> parts) {
    return parts.collect(Collectors.joining("\n"));
  }
}
