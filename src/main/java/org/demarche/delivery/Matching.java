package org.demarche.delivery;

import java.util.Arrays;
import org.demarche.document.Chronicle;
import org.demarche.document.ChronicleMaker;
import org.demarche.document.CitationStyle;
import org.demarche.export.InlineSvg;
import org.demarche.font.TextMetrics;
import org.demarche.interchange.Chosen;
import org.demarche.publication.Edition;
import org.demarche.publication.Parts;
import org.demarche.publication.Publication;
import org.demarche.publication.Sheet;
import org.demarche.query.EventSet;
import org.demarche.query.Filter;
import org.demarche.query.InTime;
import org.demarche.scene.Size;
import org.demarche.scene.Theme;
import org.demarche.session.Selection;
import org.demarche.session.Snapshot;
import org.demarche.session.ViewState;
import org.demarche.task.Progress;
import org.demarche.text.FilterSentence;
import org.demarche.time.TimeRange;
import org.demarche.viewport.Viewport;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// The events that a document or a file of data holds: those that a filter keeps within a time, or
/// those of them that are selected. Any thread may read it.
public final class Matching {
  private final Words words;
  private final Snapshot snapshot;
  private final Filter filter;
  private final @Nullable TimeRange time;
  private final Selection selection;
  private final int[] ordinals;
  private final Progress progress;

  private Matching(
      Words words,
      Snapshot snapshot,
      Filter filter,
      @Nullable TimeRange time,
      Selection selection,
      int[] ordinals,
      Progress progress) {
    this.words = words;
    this.snapshot = snapshot;
    this.filter = filter;
    this.time = time;
    this.selection = selection;
    this.ordinals = ordinals;
    this.progress = progress;
  }

  /// All that a filter keeps; the time is a condition like any other, beside one that the filter
  /// has already.
  ///
  /// @param time in which they are, or null for all time
  public static Matching of(
      Words words, Snapshot snapshot, Filter filter, @Nullable TimeRange time) {
    InTime asked = filter.get(InTime.SORT);
    TimeRange within = asked.range();
    TimeRange both = time == null ? within : within == null ? time : common(within, time);
    Filter kept = filter.with(new InTime(both, asked.certainty()));
    int[] ordinals =
        both != null && both.start() == both.end() ? new int[0] : snapshot.match(kept).toArray();
    return new Matching(words, snapshot, kept, both, new Selection.None(), ordinals, Progress.NONE);
  }

  /// What is in both; where nothing is, of no length.
  private static TimeRange common(TimeRange one, TimeRange other) {
    long start = Math.max(one.start(), other.start());
    return new TimeRange(start, Math.max(start, Math.min(one.end(), other.end())));
  }

  /// Those of them that are selected.
  public static Matching selected(
      Words words, Snapshot snapshot, Filter filter, Selection selection) {
    int[] ordinals = snapshot.selected(snapshot.match(filter), selection).toArray();
    return new Matching(words, snapshot, filter, null, selection, ordinals, Progress.NONE);
  }

  /// The same, telling how far it has been gone through.
  public Matching telling(Progress watching) {
    return new Matching(words, snapshot, filter, time, selection, ordinals, watching);
  }

  /// Its first events, in the order of time, under the same sentence.
  Matching first(int most) {
    int[] some = Arrays.copyOf(ordinals, Math.min(most, ordinals.length));
    return new Matching(words, snapshot, filter, time, selection, some, progress);
  }

  Words words() {
    return words;
  }

  /// How many events there are.
  public int size() {
    return ordinals.length;
  }

  Chosen chosen() {
    return new Chosen(words, snapshot.dataset(), ordinals).telling(progress);
  }

  /// @param events how many the sentence says
  Chronicle chronicle(CitationStyle style, int events) {
    int total = snapshot.dataset().events().size();
    String sentence =
        selection instanceof Selection.None
            ? FilterSentence.of(words, filter, snapshot.dataset(), events, total)
            : words.say("picture.selected-only", events, total);
    return ChronicleMaker.make(words, snapshot.dataset(), style, sentence, progress, ordinals);
  }

  /// The timeline as an SVG document; empty where there is no event.
  String picture(Theme theme, Size size, TextMetrics metrics) {
    if (ordinals.length == 0) {
      return "";
    }
    TimeRange shown = shown();
    ViewState view =
        new ViewState(
            Viewport.fitting(shown, size.width()),
            0,
            filter,
            snapshot.grouping(),
            selection,
            theme);
    Parts parts = Parts.USUAL.withSources(false).withEvents(false);
    Edition edition =
        Edition.of(Sheet.picture(size), parts).ofSelection(!(selection instanceof Selection.None));
    return InlineSvg.of(
        new Publication(words, snapshot, view, shown, edition, metrics).scene(), theme);
  }

  private TimeRange shown() {
    EventSet events = EventSet.of(ordinals);
    if (!(selection instanceof Selection.None)) {
      return snapshot.navigation().around(events);
    }
    return time == null ? snapshot.firstRange(events) : snapshot.navigation().bounded(time, events);
  }
}
