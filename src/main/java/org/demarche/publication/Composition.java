package org.demarche.publication;

import java.util.ArrayList;
import java.util.List;
import org.demarche.layer.DrawnTexts;
import org.demarche.layer.Frame;
import org.demarche.layer.Styles;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Folio;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Rect;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;

/// Puts a publication together: its head, its timeline, and what stands below.
final class Composition {
  private final Brief brief;
  private final Sheet sheet;
  private final Flow flow;
  private final Texts texts;
  private final Shown shown;

  Composition(Brief brief) {
    this.brief = brief;
    sheet = brief.edition().sheet();
    flow = new Flow(brief.words(), sheet);
    texts = new Texts(brief);
    shown = new Shown(brief, flow.width());
  }

  Folio folio() {
    boolean fewer = !sheet.grows() && brief.edition().overflow() == Overflow.FEWER;
    if (fewer) {
      Flow measured = new Flow(brief.words(), sheet);
      texts.head(measured, texts.sentence(shown, shown.ordinals().length - 1));
      shown.drawWithin(measured.room() - shown.plot().y());
    }
    String sentence = texts.sentence(shown, shown.drawn().length);
    texts.head(flow, sentence);
    Timeline timeline = new Timeline(brief, shown, flow.width());
    if (sheet.grows()) {
      growing(timeline);
    } else {
      paged(timeline);
    }
    Writing writing = brief.edition().writing();
    return new Folio(
        brief.title(),
        sentence,
        writing.credit(),
        writing.date(),
        brief.words().locale(),
        scenes());
  }

  private void growing(Timeline timeline) {
    Frame frame = timeline.whole();
    DrawnTexts drawn = timeline.texts(List.of(frame));
    Below below = new Below(brief, shown, texts, drawn);
    Flow measured = new Flow(brief.words(), sheet);
    below.draw(measured);
    double needed = flow.y() + frame.size().height() + measured.y();
    double spare = Math.max(0, sheet.size().height() - needed);
    timeline.draw(timeline.whole(spare), flow);
    below.draw(flow);
  }

  private void paged(Timeline timeline) {
    List<Frame> frames = timeline.pages(flow.room(), flow.whole());
    Below below = new Below(brief, shown, texts, timeline.texts(frames));
    for (int i = 0; i < frames.size(); i++) {
      if (i > 0) {
        flow.next();
      }
      timeline.draw(frames.get(i), flow);
    }
    below.draw(flow);
  }

  private List<Scene> scenes() {
    List<Scene> scenes = new ArrayList<>();
    int count = flow.pages().size();
    double height = sheet.grows() ? flow.y() + sheet.margin() : sheet.size().height();
    Size size = new Size(sheet.size().width(), height);
    for (int i = 0; i < count; i++) {
      List<Mark> marks = new ArrayList<>();
      marks.add(Styles.fill(new Rect(0, 0, size.width(), height), Ink.of(ColourRole.BACKGROUND)));
      marks.addAll(flow.pages().get(i));
      if (count > 1) {
        texts.foot(sheet, i + 1, count, marks);
      }
      scenes.add(new Scene(size, brief.title(), brief.words().locale(), marks));
    }
    return scenes;
  }
}
