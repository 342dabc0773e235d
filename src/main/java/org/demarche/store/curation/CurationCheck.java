package org.demarche.store.curation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.dataset.Dataset;
import org.demarche.model.Acceptance;
import org.demarche.model.Event;
import org.demarche.store.curation.Smell.Sort;
import org.demarche.store.curation.Smell.Subject;
import org.demarche.words.Message;

/// Finds what smells in a dataset, save what its records accept with a reason.
public final class CurationCheck {
  /// Each event is handed to all of these before the next is taken up: unpacking an event costs
  /// more than most of them.
  private static final List<EventCheck> OF_EVENTS =
      List.of(
          new FewWitnesses(),
          new OlderSources(),
          new EmptyClaims(),
          new UnreadSupport(),
          new NewsroomTwice(),
          new NamedUnnamed(),
          new HardDates());

  private static final List<Check> OF_DATASETS =
      List.of(
          CurationCheck::findInEvents,
          new Twins(),
          new UnmentionedActors(),
          new UnusedPlaces(),
          new SimilarNames(),
          new NewsroomNotSaid());

  private CurationCheck() {}

  /// One record's acceptance of one sort of smell.
  private record Accepted(Subject subject, String warning) {}

  /// The smells that nobody has accepted, and the acceptances that nothing calls for.
  public static List<Smell> of(Dataset dataset) {
    Map<Subject, List<Acceptance>> acceptances = acceptances(dataset);
    Set<Accepted> accepted = new HashSet<>();
    acceptances.forEach(
        (subject, list) -> list.forEach(one -> accepted.add(new Accepted(subject, one.warning()))));
    Set<Accepted> used = new HashSet<>();
    List<Smell> smells = new ArrayList<>();
    for (Check check : OF_DATASETS) {
      check.find(
          dataset,
          smell -> {
            List<Accepted> by =
                smell.acceptors().stream()
                    .map(subject -> new Accepted(subject, smell.sort().code()))
                    .filter(accepted::contains)
                    .toList();
            used.addAll(by);
            if (by.isEmpty()) {
              smells.add(smell);
            }
          });
    }
    acceptances.forEach((subject, list) -> addNeedless(subject, list, used, smells));
    return List.copyOf(smells);
  }

  private static void findInEvents(Dataset dataset, Consumer<Smell> found) {
    for (Event event : dataset.events()) {
      OF_EVENTS.forEach(check -> check.find(dataset, event, found));
    }
  }

  private static Map<Subject, List<Acceptance>> acceptances(Dataset dataset) {
    Map<Subject, List<Acceptance>> all = new LinkedHashMap<>();
    dataset.events().forEach(one -> all.put(new Subject.OfEvent(one.id()), one.accepts()));
    dataset.actors().values().forEach(one -> all.put(new Subject.OfActor(one.id()), one.accepts()));
    dataset
        .sources()
        .values()
        .forEach(one -> all.put(new Subject.OfSource(one.id()), one.accepts()));
    return all;
  }

  private static void addNeedless(
      Subject subject, List<Acceptance> list, Set<Accepted> used, List<Smell> smells) {
    for (int i = 0; i < list.size(); i++) {
      String warning = list.get(i).warning();
      if (!used.contains(new Accepted(subject, warning))) {
        Message message = Message.of("store.smell.needless-acceptance", warning);
        smells.add(
            new Smell(
                Sort.NEEDLESS_ACCEPTANCE,
                subject,
                List.of("accepts", i, "warning"),
                message,
                List.of(subject)));
      }
    }
  }
}
