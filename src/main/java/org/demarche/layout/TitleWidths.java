package org.demarche.layout;

import java.util.Arrays;
import org.demarche.font.TextMetrics;
import org.demarche.font.TextStyle;
import org.demarche.query.EventTable;

/// The widths of the titles of events, each measured when it is first asked for.
///
/// Any thread may ask; two that ask at once measure the same twice.
final class TitleWidths {
  private final EventTable table;
  private final Titles written;
  private final TextMetrics metrics;
  private final float[] titles;
  private final float[] briefs;

  /// The least width of a short title that is cut.
  private final float[] cuts;

  TitleWidths(EventTable table, Titles written, TextMetrics metrics) {
    this(
        table,
        written,
        metrics,
        unmeasured(table.size()),
        unmeasured(table.size()),
        unmeasured(table.size()));
  }

  private TitleWidths(
      EventTable table,
      Titles written,
      TextMetrics metrics,
      float[] titles,
      float[] briefs,
      float[] cuts) {
    this.table = table;
    this.written = written;
    this.metrics = metrics;
    this.titles = titles;
    this.briefs = briefs;
    this.cuts = cuts;
  }

  /// The widths of another table's titles: these where all titles are the same, else with those of
  /// the events that have kept their titles.
  TitleWidths of(EventTable later, Titles next) {
    int[] before = new int[later.size()];
    boolean same = later.size() == table.size();
    boolean ofTables = written.equals(Titles.of(table)) && next.equals(Titles.of(later));
    // Both are in the order of time, so that most of what was left alone is found behind the one
    // before it.
    int behind = 0;
    for (int ordinal = 0; ordinal < before.length; ordinal++) {
      boolean alone =
          ofTables && behind < table.size() && later.isLeftAlone(ordinal, table, behind);
      int found = alone ? behind : table.ordinal(later.id(ordinal));
      before[ordinal] = alone || (found >= 0 && isSame(found, later, next, ordinal)) ? found : -1;
      behind = found < 0 ? behind : found + 1;
      same &= before[ordinal] == ordinal;
    }
    return same
        ? new TitleWidths(later, next, metrics, titles, briefs, cuts)
        : new TitleWidths(
            later,
            next,
            metrics,
            moved(titles, before),
            moved(briefs, before),
            moved(cuts, before));
  }

  private boolean isSame(int ordinal, EventTable later, Titles next, int there) {
    return table.significance(ordinal) == later.significance(there)
        && written.title(ordinal).equals(next.title(there))
        && written.brief(ordinal).equals(next.brief(there));
  }

  private static float[] moved(float[] widths, int[] from) {
    float[] moved = unmeasured(from.length);
    for (int i = 0; i < moved.length; i++) {
      if (from[i] >= 0) {
        moved[i] = widths[from[i]];
      }
    }
    return moved;
  }

  private static float[] unmeasured(int size) {
    float[] widths = new float[size];
    Arrays.fill(widths, Float.NaN);
    return widths;
  }

  /// How much room an event's text takes in a form, in pixels; 0 for a dot, and for text that is
  /// cut off to the room there is.
  double room(int ordinal, LabelForm form) {
    return switch (form) {
      case CARD -> Math.max(title(ordinal), Anatomy.CARD_DATE_WIDTH);
      case TITLE -> title(ordinal);
      case BRIEF -> Math.min(brief(ordinal), title(ordinal));
      case CUT, DOT -> 0;
    };
  }

  private double title(int ordinal) {
    if (Float.isNaN(titles[ordinal])) {
      titles[ordinal] = measured(ordinal, written.title(ordinal));
    }
    return Math.min(titles[ordinal], Captions.TITLE_MAX_WIDTH);
  }

  private double brief(int ordinal) {
    if (Float.isNaN(briefs[ordinal])) {
      briefs[ordinal] = measured(ordinal, written.brief(ordinal));
    }
    return Math.min(briefs[ordinal], Captions.BRIEF_MAX_WIDTH);
  }

  /// No short title says something that is cut to less than this, in pixels.
  double leastCut(int ordinal) {
    if (Float.isNaN(cuts[ordinal])) {
      String least = Cutting.leastCut(written.brief(ordinal));
      TextStyle style = Anatomy.titleStyle(table.significance(ordinal));
      cuts[ordinal] = Math.nextDown((float) metrics.width(least, style));
    }
    return cuts[ordinal];
  }

  private float measured(int ordinal, String text) {
    TextStyle style = Anatomy.titleStyle(table.significance(ordinal));
    return Math.nextUp((float) metrics.width(text, style));
  }
}
