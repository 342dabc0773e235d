package org.demarche.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.demarche.dataset.Dataset;
import org.demarche.model.Account;
import org.demarche.model.Actor;
import org.demarche.model.ActorId;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.Event;
import org.demarche.model.Participant;
import org.demarche.model.Place;
import org.demarche.model.PlaceId;
import org.demarche.model.Relation;
import org.demarche.model.Source;

/// What a query means, event by event, as simply as it can be said.
public record TextReference(Dataset dataset) {
  public boolean matches(Event event, TextQuery query) {
    List<List<Set<String>>> texts = texts(event).stream().map(TextReference::positions).toList();
    return query.terms().stream()
        .allMatch(term -> term.excluded() != texts.stream().anyMatch(text -> isIn(text, term)));
  }

  int[] find(TextQuery query) {
    return IntStream.range(0, dataset.events().size())
        .filter(ordinal -> matches(dataset.events().get(ordinal), query))
        .toArray();
  }

  private static boolean isIn(List<Set<String>> text, Term term) {
    List<String> words = term.sought();
    for (int from = 0; from + words.size() <= text.size(); from++) {
      boolean here = true;
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        boolean begun = term.begun() && i == words.size() - 1;
        here &=
            text.get(from + i).stream()
                .anyMatch(one -> begun ? one.startsWith(word) : one.equals(word));
      }
      if (here) {
        return true;
      }
    }
    return false;
  }

  /// By position, what stands there.
  private static List<Set<String>> positions(String text) {
    List<Set<String>> positions = new ArrayList<>();
    Set<String> articles = new TreeSet<>();
    // Each piece is what stands between spaces and hyphens, with those behind it.
    for (String piece : text.split("(?<=[\\s-])(?=[^\\s-])", -1)) {
      boolean article =
          piece.matches("(?i)(al|el)[\\s-]+|(ar|as|ash|an|ad|adh|at|az)-+")
              && !text.endsWith(piece);
      for (String word : FoldedText.words(piece)) {
        if (article) {
          articles.add(word);
        } else {
          Set<String> here = new TreeSet<>(articles);
          articles.clear();
          here.add(word);
          if (word.matches("\u0627\u0644.{3,}")) {
            here.add(word.substring(2));
          }
          positions.add(here);
        }
      }
    }
    return positions;
  }

  private List<String> texts(Event event) {
    List<String> texts = new ArrayList<>();
    texts.add(event.title());
    texts.add(event.shortTitle());
    texts.add(event.summary());
    texts.add(event.note());
    texts.add(event.when().how());
    for (Participant participant : event.participants()) {
      texts.add(participant.as());
      texts.addAll(actor(participant.actor()));
    }
    for (PlaceId id : event.places()) {
      for (Place at = dataset.places().get(id); at != null; ) {
        texts.add(at.name());
        texts.addAll(at.aliases());
        PlaceId above = at.partOf();
        at = above == null ? null : dataset.places().get(above);
      }
    }
    for (Claim claim : event.claims()) {
      texts.add(claim.proposition());
      for (Claim.Position position : claim.positions()) {
        texts.add(position.says());
        texts.add(position.speaker());
        texts.addAll(position.through());
        ActorId actor = position.actor();
        texts.addAll(actor == null ? List.of() : actor(actor));
      }
    }
    for (Account account : event.accounts()) {
      texts.add(account.reason());
      account.versions().forEach(version -> texts.add(version.says()));
    }
    for (Citation citation : event.everyCitation().toList()) {
      texts.add(citation.says());
      Source source = dataset.sources().get(citation.source());
      if (source != null) {
        texts.add(source.title());
        texts.add(source.translatedTitle());
      }
    }
    event.relations().stream().map(Relation::note).forEach(texts::add);
    texts.removeIf(text -> text == null);
    return texts;
  }

  /// The names of an actor and of those it belongs to, of which none is in a circle.
  private List<String> actor(ActorId id) {
    List<String> names = new ArrayList<>();
    for (Actor at = dataset.actors().get(id); at != null; ) {
      names.add(at.name());
      names.addAll(at.aliases());
      ActorId above = at.partOf();
      at = above == null ? null : dataset.actors().get(above);
    }
    return names;
  }
}
