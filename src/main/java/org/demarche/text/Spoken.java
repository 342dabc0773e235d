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
import org.demarche.model.Role;

/// Events as a screen reader should read them out.
public final class Spoken {
  private Spoken() {}

  /// An event in a few short sentences: title, date, kind, participants with their roles, place,
  /// how many sources, and what is disputed.
  public static String event(Event event, Dataset dataset) {
    List<String> sentences = new ArrayList<>();
    sentences.add(event.title());
    sentences.add(event.when().date().words());
    sentences.add(dataset.kindOrUnknown(event.kind()).label());
    if (!event.participants().isEmpty()) {
      sentences.add("Actors: " + participants(event, dataset));
    }
    if (!event.places().isEmpty()) {
      sentences.add("In " + place(event, dataset));
    }
    sentences.add(sources(event));
    sentences.addAll(disputes(event));
    return String.join(" ", sentences.stream().map(Spoken::sentence).toList());
  }

  /// With their roles, because being accused of something is not taking part in it.
  private static String participants(Event event, Dataset dataset) {
    return EnglishList.and(
        event.participants().stream()
            .map(
                participant ->
                    ActorNames.inSentence(participant.actor(), dataset)
                        + role(participant, dataset))
            .distinct()
            .toList());
  }

  private static String role(Participant participant, Dataset dataset) {
    return participant.role().equals("participant")
        ? ""
        : " ("
            + dataset
                .role(participant.role())
                .map(Role::label)
                .orElse(participant.role())
                .toLowerCase(Locale.ROOT)
            + ")";
  }

  private static String place(Event event, Dataset dataset) {
    return dataset
        .place(event.places().getFirst())
        .map(Place::name)
        .orElse(event.places().getFirst().value());
  }

  private static String sources(Event event) {
    long number = event.citations().stream().map(Citation::source).distinct().count();
    return number == 0 ? "No source" : EnglishList.count((int) number, "source", "sources");
  }

  private static List<String> disputes(Event event) {
    List<String> disputes = new ArrayList<>();
    List<String> about =
        event.accounts().stream().map(Account::about).distinct().map(Spoken::aspect).toList();
    if (!about.isEmpty()) {
      disputes.add("Accounts differ on " + EnglishList.and(about));
    }
    if (about.isEmpty() && Dispute.of(event).contains(Dispute.HAPPENING)) {
      disputes.add("A source contradicts it");
    }
    long denied = event.claims().stream().filter(Claim::isDenied).count();
    if (denied > 0) {
      disputes.add(EnglishList.count((int) denied, "claim is denied", "claims are denied"));
    }
    return disputes;
  }

  private static String aspect(Account.Aspect aspect) {
    return switch (aspect) {
      case DATE -> "the date";
      case PLACE -> "the place";
      case NUMBER -> "a number";
      case PARTICIPANTS -> "who took part";
      case CONTENT -> "what happened";
    };
  }

  /// Begins with a capital and ends with a mark.
  private static String sentence(String text) {
    String begun = Capitals.first(text);
    return begun.matches("(?s).*[.!?…]") ? begun : begun + ".";
  }
}
