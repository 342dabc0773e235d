package org.demarche.layer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.query.EventTable;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;

/// The events of a picture that have no room in its timeline for their title and the numbers of
/// their sources: those drawn as a bare glyph, cut short, or counted. Listed below with glyph,
/// date, title and all numbers, a printed picture can be checked against its sources.
///
/// An event that is only counted in the timeline has its own group here, so that in an SVG each
/// event has one.
final class SmallEvents {
  /// No more are listed: the most significant, the earlier ones first.
  static final int MOST = 200;

  private static final double INDENT = 16;

  private final Stage stage;
  private final List<Small> listed;
  private final int unlisted;

  private SmallEvents(Stage stage, List<Small> listed, int unlisted) {
    this.stage = stage;
    this.listed = listed;
    this.unlisted = unlisted;
  }

  /// @param stage of the timeline in the picture
  /// @param shown ordinals of the picture's events, in order of time
  static SmallEvents of(EventTable table, Stage stage, SourceList sources, int[] shown) {
    Set<Integer> drawn = new HashSet<>();
    Set<Integer> told = new HashSet<>();
    for (DrawnEvent event : stage.events()) {
      drawn.add(event.ordinal());
      if (tellsAll(event.caption(), sources.numbers(event.ordinal()))
          && event.caption().right() <= stage.plot().right()) {
        told.add(event.ordinal());
      }
    }
    stage.spotlight().ifPresent(spot -> drawn.add(spot.event().ordinal()));
    int[] small = IntStream.of(shown).filter(ordinal -> !told.contains(ordinal)).toArray();
    Comparator<Integer> significant = Comparator.comparingInt(o -> -table.significance(o));
    Set<Integer> kept =
        new HashSet<>(IntStream.of(small).boxed().sorted(significant).limit(MOST).toList());
    List<Small> listed = new ArrayList<>();
    for (int ordinal : small) {
      if (kept.contains(ordinal)) {
        String numbers = RaisedNumbers.all(sources.numbers(ordinal));
        listed.add(new Small(table, stage, ordinal, numbers, drawn.contains(ordinal)));
      }
    }
    return new SmallEvents(stage, listed, small.length - listed.size());
  }

  private static boolean tellsAll(DrawnEvent.Caption caption, List<Integer> numbers) {
    return caption.opacity() >= 1
        && !caption.isEmpty()
        && caption.said().endsWith(RaisedNumbers.all(numbers));
  }

  boolean isEmpty() {
    return listed.isEmpty();
  }

  /// What stands above the list.
  String heading() {
    return unlisted == 0
        ? stage.words().say("picture.small-events")
        : stage.words().say("picture.some-small-events", listed.size(), listed.size() + unlisted);
  }

  /// Draws the list.
  ///
  /// @param area its top left corner and width
  /// @return how high it is
  double draw(Rect area, List<Mark> out) {
    return new SmallPrint(PageSide.of(stage.words(), area), INDENT, stage.frame().metrics())
        .draw(listed, out);
  }

  /// @param drawn whether the timeline has a group of the event
  private record Small(EventTable table, Stage stage, int ordinal, String numbers, boolean drawn)
      implements SmallPrint.Entry {
    @Override
    public String text() {
      String title = table.title(ordinal) + numbers;
      return stage.words().say("picture.small-event", stage.facts(ordinal).date(), title);
    }

    @Override
    public void sign(PageSide side, double along, double baseline, List<Mark> out) {
      ColourRole role = Styles.role(table.kind(ordinal).family());
      out.add(
          GlyphMarks.glyph(
              table.kind(ordinal).glyph(), side.left(along, 10) + 5, baseline - 4, 4, role));
    }

    @Override
    public List<Mark> whole(Rect place, List<Mark> marks) {
      if (drawn) {
        return marks;
      }
      EventFacts facts = stage.facts(ordinal);
      MarkRef ref = new MarkRef.OfEvent(table.id(ordinal));
      return List.of(new Mark.Group(ref, place, facts.spoken(), facts.link(), marks));
    }
  }
}
