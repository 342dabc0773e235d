package org.demarche.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.dataset.Dataset;
import org.demarche.font.TextMetrics;
import org.demarche.font.TextStyle;
import org.demarche.font.TextStyle.Face;
import org.demarche.layer.Frame;
import org.demarche.layer.Legend;
import org.demarche.layer.PageSide;
import org.demarche.layer.PlotArea;
import org.demarche.layer.SceneBuilder;
import org.demarche.layer.ShownTime;
import org.demarche.layer.Styles;
import org.demarche.layer.Translated;
import org.demarche.layer.Wrapping;
import org.demarche.layout.Layouts;
import org.demarche.layout.LevelOfDetail;
import org.demarche.layout.TimelineLayout;
import org.demarche.layout.Titles;
import org.demarche.model.Description;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.LaneChoice;
import org.demarche.query.ShownLanes;
import org.demarche.query.WantedLanes;
import org.demarche.query.Within;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Rect;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.session.Selection;
import org.demarche.session.Snapshot;
import org.demarche.session.ViewState;
import org.demarche.text.FilterSentence;
import org.demarche.time.TimeRange;
import org.demarche.time.ZoneWords;
import org.demarche.viewport.Viewport;
import org.demarche.words.Words;

/// A picture to publish: the timeline with its title, what the filter keeps, the time shown, a
/// legend, and the numbered sources of all that it shows. The same input gives the same scene.
///
/// @param view whose filter, grouping, selection and theme apply; not its viewport or scroll, for
///   the picture has its own width and shows all lanes. Matching events outside the time shown get
///   no lane
/// @param range the time shown
/// @param parts what the picture has besides the timeline
/// @param size the width of the picture, which is never less than [#LEAST_WIDTH], and the least
///   height: it grows with what there is to show
public record Publication(
    Words words,
    Snapshot snapshot,
    ViewState view,
    TimeRange range,
    Parts parts,
    Size size,
    TextMetrics metrics) {
  /// Pictures are at least this wide.
  public static final double LEAST_WIDTH = 600;

  private static final double MARGIN = 28;
  private static final TextStyle TITLE = new TextStyle(Face.HEADLINE, 27);
  private static final TextStyle SENTENCE = new TextStyle(Face.REGULAR, 14.5);
  private static final TextStyle HEADING = new TextStyle(Face.SEMIBOLD, 12);
  private static final TextStyle SMALL = new TextStyle(Face.REGULAR, 11);

  /// What a picture may have besides the timeline. Without the list of sources its titles have no
  /// numbers either.
  ///
  /// @param selection whether what is selected is marked, as it is on the screen
  public record Parts(boolean legend, boolean sources, boolean selection) {
    public static final Parts USUAL = new Parts(true, true);

    /// Without a mark on what is selected.
    public Parts(boolean legend, boolean sources) {
      this(legend, sources, false);
    }
  }

  /// The whole picture.
  public Scene scene() {
    return new Sheet().compose();
  }

  /// The page, written from the top down.
  private final class Sheet {
    private final double width = Math.max(LEAST_WIDTH, size.width());
    private final double inner = width - 2 * MARGIN;
    private final PageSide side = PageSide.of(words, new Rect(MARGIN, 0, inner, 0));
    private final Dataset dataset = snapshot.dataset();
    private final EventTable table = snapshot.table();
    private final EventSet match = snapshot.match(view.filter());
    private final EventSet inLanes = ShownLanes.of(table, match, view.wantedLanes());
    private final int[] shown = shown();
    private final int[] named = parts.sources() ? named() : new int[0];

    /// Those whose sources are listed: the most significant where there are very many sources.
    private final int[] cited = SourceList.withinLimit(table, dataset, named);

    private final SourceList sources = new SourceList(words, dataset, cited);
    private final List<Mark> marks = new ArrayList<>();
    private final TextMetrics kept = new NumbersKept(metrics);
    private double y = MARGIN;

    /// The ordinals of the matching events in the time and the lanes shown, in order of time.
    private int[] shown() {
      return IntStream.of(inLanes.toArray())
          .filter(ordinal -> Within.isIn(table, ordinal, range))
          .toArray();
    }

    /// The events whose sources are of interest: all that are shown, or of a crowd, most of which
    /// is but counted, those drawn on their own.
    private int[] named() {
      if (shown.length <= Layouts.WHOLE) {
        return shown;
      }
      Rect plot = PlotArea.of(dataset, view.grouping(), new Size(inner, 1));
      int level = LevelOfDetail.levelOf(Viewport.fitting(range, plot.width()).secondsPerPixel());
      List<Integer> drawn = new ArrayList<>();
      TimelineLayout.of(table, Titles.of(table), EventSet.of(shown), lanes(), level, metrics)
          .forEachItem(range, item -> drawn.add(item.ordinal()));
      return drawn.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /// The lanes that the view has, whatever part of its time is shown.
    private WantedLanes lanes() {
      WantedLanes wanted = view.wantedLanes();
      return new WantedLanes(
          wanted.grouping(),
          wanted.most(),
          LaneChoice.of(table, inLanes, wanted).named(),
          wanted.arrangement());
    }

    private Scene compose() {
      head();
      Frame frame = frame();
      Legend legend = Legend.of(words, table, shown, frame.layout());
      List<Mark> below = new ArrayList<>();
      double height = foot(legend, frame, below);
      double needed = y + frame.size().height() + height + MARGIN;
      double spare = Math.max(0, size.height() - needed);
      timeline(resized(frame, spare));
      marks.addAll(Translated.by(below, 0, y));
      double full = y + height + MARGIN;
      marks.addFirst(Styles.fill(new Rect(0, 0, width, full), Ink.of(ColourRole.BACKGROUND)));
      return new Scene(new Size(width, full), dataset.description().title(), words.locale(), marks);
    }

    private void head() {
      marks.add(Styles.fill(new Rect(side.left(0, 44), y, 44, 4), Ink.of(ColourRole.ACCENT)));
      y += 12;
      paragraph(dataset.description().title(), TITLE, 33, ColourRole.TEXT);
      y += 2;
      paragraph(sentence(), SENTENCE, 20, ColourRole.TEXT_MUTED);
      y += 12;
    }

    private String sentence() {
      String filter =
          FilterSentence.of(words, view.filter(), dataset, match.count(), dataset.events().size());
      return words.say("picture.shown-here", filter, ShownTime.of(words, range), shown.length);
    }

    private void paragraph(String text, TextStyle style, double line, ColourRole role) {
      for (String part : Wrapping.lines(text, style, inner, metrics)) {
        y += line;
        marks.add(side.text(side.running(part, text), 0, y - line * 0.28, style, role));
      }
    }

    private Frame frame() {
      Titles numbered = new NumberedTitles(Titles.of(table), sources);
      EventSet inRange = EventSet.of(shown);
      Rect plot = PlotArea.of(dataset, view.grouping(), new Size(inner, 1));
      Viewport viewport = Viewport.fitting(range, plot.width());
      TimelineLayout layout =
          new Layouts(table, numbered, kept)
              .within(range)
              .layout(inRange, lanes(), LevelOfDetail.levelOf(viewport.secondsPerPixel()));
      Selection selection = parts.selection() ? view.selection() : new Selection.None();
      ViewState whole = view.withViewport(viewport).withLaneScroll(0).withSelection(selection);
      Size full = new Size(inner, plot.y() + Math.max(40, layout.contentHeight()));
      return new Frame(dataset, table, match, layout, whole, full, kept);
    }

    private static Frame resized(Frame frame, double spare) {
      Size full = new Size(frame.size().width(), frame.size().height() + spare);
      return new Frame(
          frame.dataset(),
          frame.table(),
          frame.match(),
          frame.layout(),
          frame.view(),
          full,
          frame.metrics());
    }

    private void timeline(Frame frame) {
      Scene scene = SceneBuilder.standard(words).build(frame.atRest());
      Rect area = new Rect(MARGIN, y, inner, frame.size().height());
      marks.add(Styles.clip(area, Translated.by(scene.marks(), MARGIN, y)));
      y += frame.size().height();
      marks.add(
          Styles.horizontal(Styles.crisp(y), MARGIN, MARGIN + inner, ColourRole.AXIS, Styles.HAIR));
    }

    /// Legend, events that the timeline has no room to name, sources and licence, from 0 down.
    private double foot(Legend legend, Frame frame, List<Mark> out) {
      double at = 16;
      if (parts.legend() && !legend.isEmpty()) {
        at += legend.draw(new Rect(MARGIN, at, inner, 0), metrics, out) + 14;
      }
      if (!sources.isEmpty()) {
        SmallEvents small = SmallEvents.of(words, frame, sources, cited);
        if (!small.isEmpty()) {
          at = heading(small.heading(), at, out);
          at += small.draw(new Rect(MARGIN, at, inner, 0), out) + 6;
        }
        at = heading(sourcesHeading(), at, out);
        at += sources.draw(new Rect(MARGIN, at, inner, 0), metrics, out) + 6;
      }
      for (String line : Wrapping.lines(origin(), SMALL, inner, metrics)) {
        at += 16;
        out.add(side.text(side.running(line, origin()), 0, at, SMALL, ColourRole.TEXT_MUTED));
      }
      return at;
    }

    private String sourcesHeading() {
      return cited.length < named.length
          ? words.say("picture.some-sources", cited.length, named.length)
          : words.say("picture.sources");
    }

    /// @return where what it stands above begins
    private double heading(String text, double at, List<Mark> out) {
      out.add(
          Styles.horizontal(
              Styles.crisp(at), MARGIN, MARGIN + inner, ColourRole.LANE_LINE, Styles.HAIR));
      double baseline = at + 20;
      for (String line : Wrapping.lines(text, HEADING, inner, metrics)) {
        out.add(side.text(side.running(line, text), 0, baseline, HEADING, ColourRole.TEXT));
        baseline += 16;
      }
      return baseline - 8;
    }

    private String origin() {
      Description description = dataset.description();
      String zone = ZoneWords.name(dataset.chronology().axis());
      return description.licence() == null
          ? words.say("picture.origin", description.title(), zone)
          : words.say("picture.origin-licensed", description.title(), description.licence(), zone);
    }
  }
}
