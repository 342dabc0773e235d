package org.demarche.store.curation;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.demarche.dataset.Dataset;
import org.demarche.model.Citation.Stance;
import org.demarche.model.Event;
import org.demarche.model.Source;
import org.demarche.model.When;
import org.demarche.store.curation.Smell.Sort;
import org.demarche.store.curation.Smell.Subject;
import org.demarche.time.Doubt;
import org.demarche.time.FuzzyDate;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/// Dates that nobody states and that are given without a doubt, although each source that tells of
/// the event (or where none does, announces or mentions it) has itself a date that is only near or
/// in doubt.
final class HardDates implements EventCheck {
  private static final List<Set<Stance>> STRENGTHS =
      List.of(Tellers.TELLING, Set.of(Stance.ANNOUNCES, Stance.MENTIONS));
  private static final Set<Doubt> SOFT = Set.of(Doubt.APPROXIMATE, Doubt.UNCERTAIN);

  @Override
  public void find(Dataset dataset, Event event, Consumer<Smell> found) {
    if (event.when().derivation() == When.Derivation.STATED || isSoft(event.when().date())) {
      return;
    }
    List<Source> sources = Tellers.strongest(dataset, event, STRENGTHS);
    if (!sources.isEmpty() && sources.stream().allMatch(source -> isSoft(source.issued()))) {
      found.accept(smell(event, sources));
    }
  }

  private static boolean isSoft(@Nullable FuzzyDate date) {
    return date != null && !Collections.disjoint(date.doubts(), SOFT);
  }

  private static Smell smell(Event event, List<Source> sources) {
    Subject subject = new Subject.OfEvent(event.id());
    Message message = Message.of("store.smell.hard-date", sources.getFirst().id().value());
    Stream<Subject> bySource = sources.stream().map(source -> new Subject.OfSource(source.id()));
    return new Smell(
        Sort.HARD_DATE,
        subject,
        List.of("when", "edtf"),
        message,
        Stream.concat(Stream.of(subject), bySource).toList());
  }
}
