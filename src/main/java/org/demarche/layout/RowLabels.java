package org.demarche.layout;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Decides what is written beside the events of one row, and on which side of their glyphs: one
/// rule for few events and for many. In this order:
///
/// - the title after the glyph, or else the short title there;
/// - the title before the glyph, or else the short title there; so too where text after it would
///   run on beyond the time that is shown first;
/// - an event that matters more takes the room of the text of the one before it;
/// - as much of the short title as there is room for, where that says something.
///
/// What stands in the window plays no part, so that panning changes nothing. What is decided for an
/// event hangs on what is less than three of the longest titles away, so that a row can be taken in
/// parts.
final class RowLabels {
  /// No text reaches further than this from its glyph, room around it included, in pixels.
  private static final double LONGEST = Captions.TITLE_MAX_WIDTH + 40;

  /// From text before a glyph to the middle of the glyph, and to what stands before the text.
  private static final double GAP = Anatomy.LABEL_GAP_BEFORE;

  private static final double APART = 6;

  /// How far from an event, in pixels, others may bear on what is written beside it.
  static final double REACH = 3 * LONGEST;

  /// What matters as much as this is never left without text for another.
  private static final int LEAST_KEPT = 4;

  private final Row row;
  private final double pixel;
  private final double free;
  private final Home home;
  private final LabelForm[] forms;
  private final Side[] sides;
  private final double[] rooms;

  /// The events of a row from left to right, none of which reaches the next one.
  interface Row {
    int size();

    /// Whether what is written is settled, as it is in a card and where a card stands in the way.
    boolean isFixed(int i);

    /// Where its drawing begins, text apart, by axis second.
    double left(int i);

    /// Where its drawing ends, with text after the glyph in a form.
    double right(int i, LabelForm form);

    /// The middle of its glyph, by axis second.
    double glyph(int i);

    /// The width of its text in a form, in pixels.
    double width(int i, LabelForm form);

    int significance(int i);

    /// The least width of its short title that says something when it is cut, in pixels.
    double leastCut(int i);
  }

  private RowLabels(Row row, double pixel, double free, Home home) {
    this.row = row;
    this.pixel = pixel;
    this.free = free;
    this.home = home;
    forms = new LabelForm[row.size()];
    sides = new Side[row.size()];
    rooms = new double[row.size()];
    Arrays.fill(forms, LabelForm.DOT);
    Arrays.fill(sides, Side.AFTER);
  }

  /// @param pixel seconds in a pixel
  /// @param free from where on the row is free before its first event
  static RowLabels of(Row row, double pixel, double free, Home home) {
    RowLabels labels = new RowLabels(row, pixel, free, home);
    labels.forEachOpen(labels::after);
    labels.forEachOpen(labels::before);
    labels.forEachOpen(labels::takeRoom);
    labels.forEachOpen(labels::cut);
    return labels;
  }

  private void forEachOpen(IntConsumer action) {
    for (int i = 0; i < row.size(); i++) {
      if (!row.isFixed(i)) {
        action.accept(i);
      }
    }
  }

  /// How much is written; of no meaning for what is fixed.
  LabelForm form(int i) {
    return forms[i];
  }

  Side side(int i) {
    return sides[i];
  }

  /// Pixels for text that is cut off.
  double room(int i) {
    return rooms[i];
  }

  /// Where an event's drawing begins with its text.
  double left(int i) {
    return sides[i] == Side.BEFORE && forms[i] != LabelForm.DOT
        ? Math.min(row.left(i), textLeft(i, forms[i]))
        : row.left(i);
  }

  private double textLeft(int i, LabelForm form) {
    double width = form == LabelForm.CUT ? rooms[i] : row.width(i, form);
    return row.glyph(i) - (GAP + width + APART) * pixel;
  }

  /// Where the room ends that an event has for text after its glyph.
  private double limit(int i) {
    return i + 1 < row.size() ? Math.min(left(i + 1), home.until()) : home.until();
  }

  /// Where the room begins that an event has for text before its glyph.
  private double since(int i) {
    return i == 0 ? free : end(i - 1);
  }

  /// Where the drawing of an event ends, text included.
  double end(int i) {
    if (row.isFixed(i)) {
      return row.right(i, LabelForm.CARD);
    }
    double bare = row.right(i, LabelForm.DOT);
    if (forms[i] == LabelForm.DOT || sides[i] == Side.BEFORE) {
      return bare;
    }
    double cut = row.glyph(i) + (Anatomy.LABEL_GAP + rooms[i] + Anatomy.AFTER_CUT) * pixel;
    return forms[i] == LabelForm.CUT ? Math.max(bare, cut) : row.right(i, forms[i]);
  }

  private void after(int i) {
    double onBar = Math.min(row.right(i, LabelForm.DOT), home.until());
    double limit = Math.max(limit(i), onBar);
    if (textEnd(i, LabelForm.TITLE) <= limit) {
      forms[i] = LabelForm.TITLE;
    } else if (textEnd(i, LabelForm.BRIEF) <= limit) {
      forms[i] = LabelForm.BRIEF;
    }
  }

  private double textEnd(int i, LabelForm form) {
    double width = Anatomy.LABEL_GAP + row.width(i, form) + Anatomy.AFTER;
    return row.glyph(i) + width * pixel;
  }

  private void before(int i) {
    if (forms[i] == LabelForm.DOT) {
      put(i, fullestBefore(i, since(i)), Side.BEFORE);
      return;
    }
    double end = textEnd(i, forms[i]);
    boolean beyond = end > home.end() && row.right(i, LabelForm.DOT) <= home.end();
    // The next one may want the room that this one would leave.
    boolean wanted = i + 1 < row.size() && forms[i + 1] == LabelForm.DOT && !row.isFixed(i + 1);
    if (beyond && (!wanted || limit(i) - end >= LONGEST * pixel)) {
      atHome(i);
    }
  }

  /// What is written where text would run on beyond the time that is shown first.
  private void atHome(int i) {
    LabelForm before = fullestBefore(i, since(i));
    if (textEnd(i, LabelForm.BRIEF) > home.end() && before != LabelForm.DOT) {
      put(i, before, Side.BEFORE);
    } else {
      forms[i] = LabelForm.BRIEF;
    }
  }

  private void put(int i, LabelForm form, Side side) {
    if (form != LabelForm.DOT) {
      forms[i] = form;
      sides[i] = side;
    }
  }

  /// The fullest title for which there is room before the glyph.
  private LabelForm fullestBefore(int i, double from) {
    double since = Math.max(from, home.since());
    if (textLeft(i, LabelForm.TITLE) >= since) {
      return LabelForm.TITLE;
    }
    return textLeft(i, LabelForm.BRIEF) >= since ? LabelForm.BRIEF : LabelForm.DOT;
  }

  /// An event without text takes the room of the one before it where it matters more.
  private void takeRoom(int i) {
    int other = i - 1;
    boolean may =
        other >= 0
            && !row.isFixed(other)
            && forms[i] == LabelForm.DOT
            && forms[other] != LabelForm.DOT
            && sides[other] == Side.AFTER
            && row.significance(other) < row.significance(i);
    if (!may) {
      return;
    }
    LabelForm beside = fullestBefore(i, row.right(other, LabelForm.BRIEF));
    LabelForm alone = fullestBefore(i, row.right(other, LabelForm.DOT));
    if (forms[other] == LabelForm.TITLE && beside != LabelForm.DOT) {
      forms[other] = LabelForm.BRIEF;
      put(i, beside, Side.BEFORE);
    } else if (alone != LabelForm.DOT) {
      // Room before that one is its own only where nobody else is left to be written in it.
      boolean free = other == 0 || row.isFixed(other - 1) || forms[other - 1] != LabelForm.DOT;
      LabelForm moved = free ? fullestBefore(other, since(other)) : LabelForm.DOT;
      if (moved != LabelForm.DOT || row.significance(other) < LEAST_KEPT) {
        forms[other] = moved;
        sides[other] = moved == LabelForm.DOT ? Side.AFTER : Side.BEFORE;
        put(i, alone, Side.BEFORE);
      }
    }
  }

  private void cut(int i) {
    if (forms[i] != LabelForm.DOT) {
      return;
    }
    double glyph = row.glyph(i);
    double after = (limit(i) - glyph) / pixel - Anatomy.LABEL_GAP - Anatomy.AFTER_CUT;
    boolean owed = i > 0 && !row.isFixed(i - 1) && forms[i - 1] == LabelForm.DOT;
    if (!cut(i, after, Side.AFTER) && !owed) {
      cut(i, (glyph - Math.max(since(i), home.since())) / pixel - GAP - APART, Side.BEFORE);
    }
  }

  private boolean cut(int i, double room, Side side) {
    // As it will be kept.
    double kept = (float) Math.min(room, Captions.BRIEF_MAX_WIDTH);
    boolean cut = kept >= Anatomy.LEAST_CUT && kept >= row.leastCut(i);
    if (cut) {
      forms[i] = LabelForm.CUT;
      sides[i] = side;
      rooms[i] = kept;
    }
    return cut;
  }
}
