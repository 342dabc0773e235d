package org.demarche.publication;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.layer.DrawnTexts;
import org.demarche.layer.Frame;
import org.demarche.layer.SceneBuilder;
import org.demarche.layer.Styles;
import org.demarche.layer.Translated;
import org.demarche.layout.TimelineLayout.Band;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Rect;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.session.Selection;
import org.demarche.session.ViewState;

/// The timeline of a brief, on one page or parted among several.
final class Timeline {
  /// The lanes are no lower than this together.
  private static final double LEAST = 40;

  private final Brief brief;
  private final Shown shown;
  private final Frame whole;
  private final SceneBuilder builder;

  Timeline(Brief brief, Shown shown, double width) {
    this.brief = brief;
    this.shown = shown;
    boolean marked = brief.edition().parts().selection();
    ViewState view =
        brief
            .view()
            .withViewport(shown.viewport())
            .withLaneScroll(0)
            .withSelection(marked ? brief.view().selection() : new Selection.None());
    double height = shown.plot().y() + Math.max(LEAST, shown.layout().contentHeight());
    whole =
        new Frame(
            brief.snapshot().dataset(),
            brief.snapshot().table(),
            shown.match(),
            shown.layout(),
            view,
            new Size(width, height),
            shown.kept());
    builder = SceneBuilder.standard(brief.words());
  }

  /// All of it in one.
  Frame whole() {
    return whole.atRest();
  }

  /// The same with room left below the lanes.
  Frame whole(double spare) {
    Size size = whole.size();
    return whole.sized(new Size(size.width(), size.height() + spare)).atRest();
  }

  /// One for each page.
  ///
  /// @param first how high it may be on the first page
  /// @param others how high on the others
  List<Frame> pages(double first, double others) {
    double top = shown.plot().y();
    List<Band> bands = PageBreaks.of(shown.layout(), brief.range(), first - top, others - top);
    return bands.stream()
        .map(band -> whole.page(band.top(), top + Math.max(LEAST, band.height())))
        .toList();
  }

  /// What all of some frames draw.
  DrawnTexts texts(List<Frame> frames) {
    Set<Integer> drawn = new HashSet<>();
    Map<Integer, String> said = new HashMap<>();
    for (Frame frame : frames) {
      DrawnTexts texts = DrawnTexts.of(brief.words(), frame);
      drawn.addAll(texts.drawn());
      said.putAll(texts.said());
    }
    return new DrawnTexts(Set.copyOf(drawn), Map.copyOf(said));
  }

  /// Draws a frame where the page goes on.
  void draw(Frame frame, Flow flow) {
    Scene scene = builder.build(frame);
    double height = frame.size().height();
    Rect area = new Rect(flow.left(), flow.y(), frame.size().width(), height);
    flow.add(Styles.clip(area, Translated.by(scene.marks(), flow.left(), flow.y())));
    flow.down(height);
    flow.add(
        Styles.horizontal(
            Styles.crisp(flow.y()),
            flow.left(),
            flow.left() + flow.width(),
            ColourRole.AXIS,
            Styles.HAIR));
  }
}
