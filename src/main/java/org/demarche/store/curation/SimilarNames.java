package org.demarche.store.curation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.dataset.Dataset;
import org.demarche.model.Actor;
import org.demarche.model.Actor.ActorKind;
import org.demarche.store.curation.Smell.Sort;
import org.demarche.store.curation.Smell.Subject;
import org.demarche.words.Message;

/// Persons of whom two spellings look like one name, and other actors of one sort who share a name.
final class SimilarNames implements Check {
  private record Spelled(Actor actor, String text, FoldedName folded) {}

  @Override
  public void find(Dataset dataset, Consumer<Smell> found) {
    Set<Set<Actor>> told = new HashSet<>();
    for (List<Spelled> block : blocks(dataset).values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          Spelled first = block.get(i);
          Spelled second = block.get(j);
          if (areAlike(first, second) && told.add(Set.of(first.actor, second.actor))) {
            found.accept(smell(first, second));
          }
        }
      }
    }
  }

  /// Names that can be alike at all, so that not every name is compared with every other: same sort
  /// of actor, same first letters of their words.
  private static Map<String, List<Spelled>> blocks(Dataset dataset) {
    Map<String, List<Spelled>> blocks = new TreeMap<>();
    for (Actor actor : dataset.actors().values()) {
      Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
          .map(name -> new Spelled(actor, name, FoldedName.of(name)))
          .forEach(name -> blocks.computeIfAbsent(block(name), key -> new ArrayList<>()).add(name));
    }
    return blocks;
  }

  private static String block(Spelled name) {
    String initials =
        name.folded.words().stream()
            .map(word -> word.substring(0, 1))
            .sorted()
            .collect(Collectors.joining());
    return name.actor.kind() + " " + initials;
  }

  private static boolean areAlike(Spelled first, Spelled second) {
    if (first.actor.id().equals(second.actor.id())) {
      return false;
    }
    return first.actor.kind() == ActorKind.PERSON
        ? first.folded.isLike(second.folded)
        : !first.folded.words().isEmpty() && first.folded.equals(second.folded);
  }

  private static Smell smell(Spelled first, Spelled second) {
    Subject subject = new Subject.OfActor(second.actor.id());
    Message message =
        Message.of("store.smell.similar-names", second.text, first.text, first.actor.id().value());
    return new Smell(
        Sort.SIMILAR_NAMES,
        subject,
        List.of(),
        message,
        List.of(subject, new Subject.OfActor(first.actor.id())));
  }
}
