package org.demarche.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.dataset.Dataset;
import org.demarche.font.TextMetrics;
import org.demarche.layer.DrawnTexts;
import org.demarche.layer.EventFacts;
import org.demarche.layer.GlyphMarks;
import org.demarche.layer.PageSide;
import org.demarche.layer.Styles;
import org.demarche.layout.Titles;
import org.demarche.query.EventTable;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;
import org.demarche.words.Words;

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

  private final Words words;
  private final TextMetrics metrics;
  private final List<Small> listed;
  private final int unlisted;

  private SmallEvents(Words words, TextMetrics metrics, List<Small> listed, int unlisted) {
    this.words = words;
    this.metrics = metrics;
    this.listed = listed;
    this.unlisted = unlisted;
  }

  /// @param drawn what the timeline draws and says
  static SmallEvents of(Brief brief, Shown shown, DrawnTexts drawn) {
    Words words = brief.words();
    EventTable table = brief.snapshot().table();
    Dataset dataset = brief.snapshot().dataset();
    int[] small =
        IntStream.of(shown.cited())
            .filter(ordinal -> !isTold(drawn, shown.layout().titles(), ordinal))
            .toArray();
    Comparator<Integer> significant = Comparator.comparingInt(o -> -table.significance(o));
    Set<Integer> kept =
        new HashSet<>(IntStream.of(small).boxed().sorted(significant).limit(MOST).toList());
    List<Small> listed = new ArrayList<>();
    for (int ordinal : small) {
      if (kept.contains(ordinal)) {
        String numbers = RaisedNumbers.all(shown.sources().numbers(ordinal));
        EventFacts facts = EventFacts.of(words, dataset.events().get(ordinal), dataset);
        boolean apart = drawn.drawn().contains(ordinal);
        listed.add(new Small(words, table, facts, ordinal, numbers, apart));
      }
    }
    return new SmallEvents(words, brief.metrics(), listed, small.length - listed.size());
  }

  /// Whether the title or the short one stands beside the event, and all numbers with it.
  private static boolean isTold(DrawnTexts drawn, Titles titles, int ordinal) {
    return drawn
        .of(ordinal)
        .filter(said -> !said.endsWith(RaisedNumbers.MORE))
        .filter(said -> said.equals(titles.title(ordinal)) || said.equals(titles.brief(ordinal)))
        .isPresent();
  }

  boolean isEmpty() {
    return listed.isEmpty();
  }

  /// What stands above the list.
  String heading() {
    return unlisted == 0
        ? words.say("picture.small-events")
        : words.say("picture.some-small-events", listed.size(), listed.size() + unlisted);
  }

  /// Draws the list.
  ///
  /// @param after as in [SmallPrint#draw]
  void draw(Flow flow, double after) {
    new SmallPrint(INDENT, metrics).draw(listed, flow, after);
  }

  /// @param drawn whether the timeline has a group of the event
  private record Small(
      Words words, EventTable table, EventFacts facts, int ordinal, String numbers, boolean drawn)
      implements SmallPrint.Entry {
    @Override
    public String text() {
      String title = table.title(ordinal) + numbers;
      return words.say("picture.small-event", facts.date(), title);
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
      MarkRef ref = new MarkRef.OfEvent(table.id(ordinal));
      return List.of(new Mark.Group(ref, place, facts.spoken(), facts.link(), marks));
    }
  }
}
