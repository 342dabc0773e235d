package org.demarche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.dataset.Dataset;
import org.demarche.model.Account;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.Dispute;
import org.demarche.model.Event;
import org.demarche.model.Participant;
import org.demarche.model.Place;
import org.demarche.model.Vocabulary;
import org.demarche.model.VocabularyWords;
import org.demarche.words.Lists;
import org.demarche.words.Words;

/// Events as a screen reader should read them out.
public final class Spoken {
  private Spoken() {}

  /// An event in a few short sentences: title, date, kind, participants with their roles, place,
  /// how many sources, and what is disputed.
  public static String event(Words words, Event event, Dataset dataset) {
    List<String> sentences = new ArrayList<>();
    sentences.add(event.title());
    sentences.add(event.when().date().words(words));
    sentences.add(VocabularyWords.label(words, dataset.kindOrUnknown(event.kind())));
    if (!event.participants().isEmpty()) {
      sentences.add(words.say("text.spoken.actors", participants(words, event, dataset)));
    }
    if (!event.places().isEmpty()) {
      sentences.add(words.say("text.spoken.place", place(event, dataset)));
    }
    sentences.add(sources(words, event));
    sentences.addAll(disputes(words, event));
    return String.join(" ", sentences.stream().map(text -> sentence(words, text)).toList());
  }

  /// With their roles, because being accused of something is not taking part in it.
  private static String participants(Words words, Event event, Dataset dataset) {
    return Lists.and(
        words,
        event.participants().stream()
            .map(participant -> participant(words, participant, dataset))
            .distinct()
            .toList());
  }

  private static String participant(Words words, Participant participant, Dataset dataset) {
    String name = ActorNames.inSentence(words, participant.actor(), dataset);
    if (participant.role().equals(Vocabulary.PARTICIPANT)) {
      return name;
    }
    String role =
        dataset
            .role(participant.role())
            .map(known -> VocabularyWords.label(words, known))
            .orElse(participant.role());
    return words.say("text.with-aside", name, role.toLowerCase(Locale.ROOT));
  }

  private static String place(Event event, Dataset dataset) {
    return dataset
        .place(event.places().getFirst())
        .map(Place::name)
        .orElse(event.places().getFirst().value());
  }

  private static String sources(Words words, Event event) {
    long number = event.citations().stream().map(Citation::source).distinct().count();
    return words.say("text.spoken.sources", number);
  }

  private static List<String> disputes(Words words, Event event) {
    List<String> disputes = new ArrayList<>();
    List<String> about =
        event.accounts().stream()
            .map(Account::about)
            .distinct()
            .map(aspect -> words.one("text.aspect", aspect))
            .toList();
    if (!about.isEmpty()) {
      disputes.add(words.say("text.spoken.accounts", Lists.and(words, about)));
    }
    if (about.isEmpty() && Dispute.of(event).contains(Dispute.HAPPENING)) {
      disputes.add(words.say("text.spoken.contradicted"));
    }
    long denied = event.claims().stream().filter(Claim::isDenied).count();
    if (denied > 0) {
      disputes.add(words.say("text.spoken.denied", denied));
    }
    return disputes;
  }

  /// Begins with a capital and ends with a mark.
  private static String sentence(Words words, String text) {
    String begun = Capitals.first(text);
    return begun.matches("(?s).*[.!?…]") ? begun : words.say("text.spoken.sentence", begun);
  }
}
