package org.demarche.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.demarche.dataset.Dataset;
import org.demarche.document.Chronicle.Item;
import org.demarche.document.Chronicle.Section;
import org.demarche.model.Account;
import org.demarche.model.Actor;
import org.demarche.model.ActorId;
import org.demarche.model.Claim;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Participant;
import org.demarche.model.Relation;
import org.demarche.model.Role;
import org.demarche.model.VocabularyWords;
import org.demarche.text.Capitals;
import org.demarche.words.Lists;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// What stands below the summary of an event: who took part, what sources differ on, who claims
/// what, and what it has to do with other events.
final class EntrySections {
  private final Words words;
  private final Dataset dataset;
  private final Notes notes;
  private final Predicate<EventId> told;

  /// @param told whether an event is in the document
  EntrySections(Words words, Dataset dataset, Notes notes, Predicate<EventId> told) {
    this.words = words;
    this.dataset = dataset;
    this.notes = notes;
    this.told = told;
  }

  List<Section> of(Event event, String anchor) {
    List<Section> sections = new ArrayList<>();
    add(
        sections,
        words.say("document.participants"),
        event.participants().stream().map(this::participant).toList(),
        "");
    for (Account account : event.accounts()) {
      add(
          sections,
          words.one("document.differ-on", account.about()),
          account.versions().stream().map(version -> version(version, anchor)).toList(),
          account.reason());
    }
    for (Claim claim : event.claims()) {
      add(
          sections,
          words.say("document.claim", claim.proposition()),
          claim.positions().stream().map(position -> position(position, anchor)).toList(),
          "");
    }
    add(
        sections,
        words.say("document.related"),
        event.relations().stream().map(this::relation).filter(Objects::nonNull).toList(),
        "");
    add(
        sections,
        words.say("document.curators-note"),
        List.of(),
        event.note() == null ? "" : event.note());
    return sections;
  }

  private static void add(List<Section> sections, String heading, List<Item> items, String after) {
    if (!items.isEmpty() || !after.isEmpty()) {
      sections.add(new Section(heading, items, after));
    }
  }

  private Item participant(Participant one) {
    String role = dataset.role(one.role()).map(this::label).orElse(one.role());
    String as = one.as();
    return new Item(
        name(one.actor()),
        as == null ? role : Lists.plain(words, List.of(role, as)),
        "",
        List.of());
  }

  private String label(Role role) {
    return VocabularyWords.label(words, role);
  }

  private String name(ActorId id) {
    return dataset.actor(id).map(Actor::name).orElse(id.value());
  }

  /// The date stands before what the version says, unless that begins with it.
  private Item version(Account.Version version, String anchor) {
    String date = version.date() == null ? "" : Capitals.first(version.date().words(words));
    boolean said = version.says().regionMatches(true, 0, date, 0, date.length());
    return new Item(said ? "" : date, version.says(), "", notes.of(anchor, version.citations()));
  }

  private Item position(Claim.Position position, String anchor) {
    String who =
        position.actor() != null
            ? name(position.actor())
            : position.speaker() == null ? words.say("document.unnamed") : position.speaker();
    String lead = words.one("document.attitude", position.attitude(), Capitals.first(who));
    String through =
        position.through().isEmpty()
            ? ""
            : words.say("document.through", Lists.plain(words, position.through()));
    String text =
        Stream.of(position.says() == null ? "" : position.says(), through)
            .filter(part -> !part.isEmpty())
            .reduce((one, next) -> words.say("document.sentences", one, next))
            .orElse("");
    return new Item(lead, text, "", notes.of(anchor, position.citations()));
  }

  /// Null where the dataset does not hold the other event.
  private @Nullable Item relation(Relation relation) {
    Event other = dataset.event(relation.event()).orElse(null);
    if (other == null) {
      return null;
    }
    String date = other.when().date().words(words);
    String text = words.say("document.other-event", other.title(), date);
    String note = relation.note();
    return new Item(
        words.one("document.relation", relation.type()),
        note == null ? text : words.say("document.sentences", text, note),
        told.test(other.id()) ? Anchors.of("event", other.id().value()) : "",
        List.of());
  }
}
