package org.demarche.layout;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Gives the events of one lane their rows, and each the fullest text that its row has room for.
///
/// Interval partitioning: in the order of their left ends, each event takes the topmost free row.
/// When no row is free, a card becomes a title, then the lane grows as far as it may, then an
/// earlier event gives up part of its text, the least important one first; when that does not help
/// either, the least important event leaves its row and is counted in a cluster instead. Depends on
/// nothing but its input, so that panning cannot move a row.
final class LanePacker {
  private static final int NONE = -1;

  /// The text of an event is not given up for one that matters less by this much.
  private static final int PROTECTED_BY = 2;

  private final Candidates events;
  private final Rows limits;
  private final double secondsPerPixel;
  private final Home home;

  private final int[] rows;
  private final LabelForm[] forms;
  private final Side[] sides;
  private final double[] rooms;

  /// Where each drawing ends.
  private final double[] rights;

  /// The event before this one in its first row, and in its second row if it has two.
  private final int[] before;

  private final int[] beforeBelow;

  /// The last event of each row.
  private final int[] last;

  private LanePacker(Candidates events, Rows limits, double secondsPerPixel, Home home) {
    this.events = events;
    this.home = home;
    this.limits = limits;
    this.secondsPerPixel = secondsPerPixel;
    rows = new int[events.size()];
    forms = new LabelForm[events.size()];
    sides = new Side[events.size()];
    rooms = new double[events.size()];
    rights = new double[events.size()];
    before = new int[events.size()];
    beforeBelow = new int[events.size()];
    last = new int[limits.most()];
    Arrays.fill(last, NONE);
    Arrays.fill(forms, LabelForm.DOT);
    Arrays.fill(sides, Side.AFTER);
  }

  /// How many rows a lane may have. What lasts longer than a window shows gets a third of them, so
  /// that it does not crowd out all else.
  ///
  /// @param few with which it makes do while only cards have to give way
  /// @param most when it is crowded
  /// @param cards whether there may be cards
  record Rows(int few, int most, boolean cards) {
    int few(boolean lasting) {
      return lasting ? Math.max(1, few / 3) : few;
    }

    int most(boolean lasting) {
      return lasting ? Math.max(1, most / 3) : most;
    }
  }

  /// Packs a lane.
  ///
  /// @param secondsPerPixel for which the candidates' ends were reckoned
  static LanePacker pack(Candidates events, Rows limits, double secondsPerPixel, Home home) {
    LanePacker packer = new LanePacker(events, limits, secondsPerPixel, home);
    for (int i = 0; i < events.size(); i++) {
      packer.place(i);
    }
    packer.regrow();
    return packer;
  }

  /// The first row of a candidate, or -1 for one that is left to be counted.
  int row(int i) {
    return rows[i];
  }

  /// What is written beside a candidate.
  Caption caption(int i) {
    return new Caption(forms[i], sides[i], rooms[i]);
  }

  /// Where the drawing of a candidate ends, with what is written after its glyph.
  double right(int i) {
    return forms[i] == LabelForm.CARD ? events.right(i, LabelForm.CARD) : rights[i];
  }

  private void place(int i) {
    boolean lasting = events.lasting(i);
    int few = limits.few(lasting);
    if (limits.cards && put(i, freeRow(i, 2, few), LabelForm.CARD)) {
      return;
    }
    if (put(i, freeRow(i, 1, few), LabelForm.TITLE)
        || put(i, rowBelowCard(few), LabelForm.TITLE)
        || put(i, freeRow(i, 1, limits.most(lasting)), LabelForm.TITLE)
        || put(i, shrinkRow(i), LabelForm.TITLE)) {
      return;
    }
    int weakest = weakestRow(i);
    if (weakest == NONE) {
      rows[i] = NONE;
    } else {
      evict(last[weakest]);
      put(i, weakest, LabelForm.TITLE);
    }
  }

  private boolean put(int i, int row, LabelForm form) {
    if (row == NONE) {
      return false;
    }
    rows[i] = row;
    forms[i] = form;
    before[i] = last[row];
    last[row] = i;
    if (form.units() == 2) {
      beforeBelow[i] = last[row + 1];
      last[row + 1] = i;
    }
    return true;
  }

  private boolean isFree(int row, double from) {
    return last[row] == NONE || events.right(last[row], forms[last[row]]) <= from;
  }

  private int freeRow(int i, int units, int cap) {
    int run = 0;
    for (int row = 0; row < cap; row++) {
      run = isFree(row, events.left(i)) ? run + 1 : 0;
      if (run == units) {
        return row - units + 1;
      }
    }
    return NONE;
  }

  /// The lower row of the least important card that is in the way, which becomes a title.
  private int rowBelowCard(int few) {
    int best = NONE;
    for (int row = 1; row < few; row++) {
      int victim = last[row];
      if (forms[victim] == LabelForm.CARD
          && row == rows[victim] + 1
          && (best == NONE || events.rank(victim) < events.rank(last[best]))) {
        best = row;
      }
    }
    if (best != NONE) {
      shrink(last[best], LabelForm.TITLE);
    }
    return best;
  }

  /// The row whose last event gives up the least when it makes room for `i`, having made it.
  private int shrinkRow(int i) {
    int best = NONE;
    LabelForm bestForm = LabelForm.DOT;
    long bestCost = Long.MAX_VALUE;
    for (int row = 0; row < limits.most(events.lasting(i)); row++) {
      int victim = last[row];
      LabelForm form = shrunk(victim, row, i);
      if (form != null) {
        long cost = events.rank(victim) + ((form == LabelForm.DOT ? 3L : 0L) << 40);
        if (cost < bestCost) {
          best = row;
          bestForm = form;
          bestCost = cost;
        }
      }
    }
    if (best != NONE) {
      shrink(last[best], bestForm);
    }
    return best;
  }

  /// The fullest form that lets `victim` end before `i` in a row, or null where none does.
  private @Nullable LabelForm shrunk(int victim, int row, int i) {
    if (forms[victim] == LabelForm.CARD && row == rows[victim] + 1) {
      return LabelForm.TITLE;
    }
    boolean mayLoseText = events.significance(victim) < events.significance(i) + PROTECTED_BY;
    for (LabelForm form : LabelForm.values()) {
      if (form.compareTo(forms[victim]) > 0
          && form != LabelForm.CUT
          && (form != LabelForm.DOT || mayLoseText)
          && events.right(victim, form) <= events.left(i)) {
        return form;
      }
    }
    return null;
  }

  private void shrink(int victim, LabelForm form) {
    if (forms[victim].units() == 2) {
      last[rows[victim] + 1] = beforeBelow[victim];
    }
    forms[victim] = form;
  }

  /// The row whose last event matters least, if it matters less than `i`.
  private int weakestRow(int i) {
    int weakest = NONE;
    long rank = events.rank(i);
    for (int row = 0; row < limits.most(events.lasting(i)); row++) {
      if (events.rank(last[row]) < rank) {
        weakest = row;
        rank = events.rank(last[row]);
      }
    }
    return weakest;
  }

  private void evict(int i) {
    if (forms[i].units() == 2) {
      last[rows[i] + 1] = beforeBelow[i];
    }
    last[rows[i]] = before[i];
    rows[i] = NONE;
    forms[i] = LabelForm.DOT;
  }

  /// Gives text back where, after all, there is room for it.
  private void regrow() {
    int[][] byRow = byRow();
    for (int row = 0; row < byRow.length; row++) {
      int[] members = byRow[row];
      Row labelled = new Row(members, row);
      RowLabels labels = RowLabels.of(labelled, secondsPerPixel, Double.NEGATIVE_INFINITY, home);
      for (int at = 0; at < members.length; at++) {
        if (!labelled.isFixed(at)) {
          forms[members[at]] = labels.form(at);
          sides[members[at]] = labels.side(at);
          rooms[members[at]] = labels.room(at);
          rights[members[at]] = labels.end(at);
        }
      }
    }
  }

  /// The events of each row from left to right, with the cards that reach down into it.
  private int[][] byRow() {
    int[] sizes = new int[limits.most + 1];
    for (int i = 0; i < events.size(); i++) {
      for (int unit = 0; rows[i] != NONE && unit < forms[i].units(); unit++) {
        sizes[rows[i] + unit]++;
      }
    }
    int[][] members = new int[limits.most + 1][];
    Arrays.setAll(members, row -> new int[sizes[row]]);
    Arrays.fill(sizes, 0);
    for (int i = 0; i < events.size(); i++) {
      for (int unit = 0; rows[i] != NONE && unit < forms[i].units(); unit++) {
        int row = rows[i] + unit;
        members[row][sizes[row]++] = i;
      }
    }
    return members;
  }

  /// The events of a row, and the cards that reach down into it.
  private final class Row implements RowLabels.Row {
    private final int[] members;
    private final int row;

    private Row(int[] members, int row) {
      this.members = members;
      this.row = row;
    }

    @Override
    public int size() {
      return members.length;
    }

    @Override
    public boolean isFixed(int at) {
      return forms[members[at]] == LabelForm.CARD || rows[members[at]] != row;
    }

    @Override
    public double left(int at) {
      return events.left(members[at]);
    }

    @Override
    public double right(int at, LabelForm form) {
      return events.right(members[at], form);
    }

    @Override
    public double glyph(int at) {
      return events.textStart(members[at]) - Anatomy.LABEL_GAP * secondsPerPixel;
    }

    @Override
    public double width(int at, LabelForm form) {
      return events.width(members[at], form);
    }

    @Override
    public int significance(int at) {
      return events.significance(members[at]);
    }

    @Override
    public double leastCut(int at) {
      return events.leastCut(members[at]);
    }
  }

  /// How many rows are used.
  int height() {
    int height = 0;
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] != NONE) {
        height = Math.max(height, rows[i] + forms[i].units());
      }
    }
    return height;
  }
}
