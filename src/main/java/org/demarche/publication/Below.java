package org.demarche.publication;

import java.util.ArrayList;
import java.util.List;
import org.demarche.layer.DrawnTexts;
import org.demarche.layer.Legend;
import org.demarche.scene.Mark;
import org.demarche.scene.Rect;
import org.demarche.words.Words;

/// What stands below the timeline: the legend, notes, the events that it has no room to name, the
/// sources, and where the data are from.
final class Below {
  /// After a list.
  private static final double GAP = 6;

  private final Brief brief;
  private final Words words;
  private final Parts parts;
  private final Shown shown;
  private final Texts texts;
  private final Legend legend;
  private final SmallEvents small;
  private final DoubtNotes doubts;

  /// @param drawn what the timeline draws and says
  Below(Brief brief, Shown shown, Texts texts, DrawnTexts drawn) {
    this.brief = brief;
    this.shown = shown;
    this.texts = texts;
    words = brief.words();
    parts = brief.edition().parts();
    legend = Legend.of(words, brief.snapshot().table(), shown.ordinals(), shown.layout());
    small = SmallEvents.of(brief, shown, drawn);
    doubts = DoubtNotes.of(brief, shown);
  }

  void draw(Flow flow) {
    boolean listsDoubts = parts.doubts() && !doubts.isEmpty();
    SourceList sources = shown.sources();
    double end = GAP + texts.originHeight(flow);
    flow.down(16);
    if (parts.legend() && !legend.isEmpty()) {
      legend(flow);
    }
    texts.note(flow);
    if (parts.events() && !small.isEmpty()) {
      texts.heading(flow, small.heading());
      small.draw(flow, listsDoubts || !sources.isEmpty() ? 0 : end);
      flow.down(GAP);
    }
    if (listsDoubts) {
      texts.heading(flow, words.say("picture.doubts"));
      doubts.draw(flow, sources.isEmpty() ? end : 0);
      flow.down(GAP);
    }
    if (!sources.isEmpty()) {
      texts.heading(flow, sourcesHeading());
      sources.draw(flow, brief.metrics(), end);
      flow.down(GAP);
    }
    texts.origin(flow);
  }

  private void legend(Flow flow) {
    List<Mark> marks = new ArrayList<>();
    double height = drawn(flow, marks);
    if (height > flow.room() && !flow.isAtTop()) {
      flow.next();
      marks.clear();
      drawn(flow, marks);
    }
    flow.addAll(marks);
    flow.down(height + 14);
  }

  private double drawn(Flow flow, List<Mark> out) {
    Rect area = new Rect(flow.left(), flow.y(), flow.width(), 0);
    return legend.draw(area, brief.metrics(), out);
  }

  private String sourcesHeading() {
    int cited = shown.cited().length;
    return cited < shown.named()
        ? words.say("picture.some-sources", cited, shown.named())
        : words.say("picture.sources");
  }
}
