package org.demarche.interchange;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.dataset.Dataset;
import org.demarche.model.Citation;
import org.demarche.model.Event;
import org.demarche.model.Source;
import org.demarche.model.SourceId;
import org.demarche.task.Progress;
import org.demarche.words.Words;

/// What goes out: some events of a dataset, and the sources that they cite.
public final class Chosen {
  private final Words words;
  private final Dataset dataset;
  private final int[] ordinals;
  private final Progress progress;

  /// @param words in which language people read it
  /// @param ordinals of the events, ascending
  public Chosen(Words words, Dataset dataset, int... ordinals) {
    this(words, dataset, ordinals.clone(), Progress.NONE);
  }

  private Chosen(Words words, Dataset dataset, int[] ordinals, Progress progress) {
    this.words = words;
    this.dataset = dataset;
    this.ordinals = ordinals;
    this.progress = progress;
  }

  /// The same, telling how far one has gone through it.
  public Chosen telling(Progress watching) {
    return new Chosen(words, dataset, ordinals, watching);
  }

  Words words() {
    return words;
  }

  Dataset dataset() {
    return dataset;
  }

  /// How many events there are.
  public int size() {
    return ordinals.length;
  }

  /// The events in the order of time; each is made when it is reached.
  ///
  /// @throws CancellationException while they are gone through, where nobody waits any more
  public Stream<Event> events() {
    return IntStream.range(0, ordinals.length)
        .mapToObj(
            at -> {
              progress.advanced(at, ordinals.length);
              if (progress.isCancelled()) {
                throw new CancellationException("Nobody wants these data any more.");
              }
              return dataset.events().get(ordinals[at]);
            });
  }

  /// The sources that they cite anywhere, in the dataset's order.
  public List<Source> sources() {
    Set<SourceId> cited = new LinkedHashSet<>();
    events().flatMap(Event::everyCitation).map(Citation::source).forEach(cited::add);
    Collection<Source> all = dataset.sources().values();
    return all.stream().filter(source -> cited.contains(source.id())).toList();
  }
}
