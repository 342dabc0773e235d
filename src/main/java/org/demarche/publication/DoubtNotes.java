package org.demarche.publication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.demarche.dataset.Dataset;
import org.demarche.font.TextMetrics;
import org.demarche.layer.EventFacts;
import org.demarche.layer.GlyphMarks;
import org.demarche.layer.PageSide;
import org.demarche.layer.Styles;
import org.demarche.model.Dispute;
import org.demarche.model.Event;
import org.demarche.model.Kind;
import org.demarche.scene.Mark;
import org.demarche.text.DisputeReport;
import org.demarche.words.Words;

/// What is disputed of the events shown, and by whom: a line for each point, with the event's date
/// and title.
final class DoubtNotes {
  private static final double INDENT = 16;

  /// No more are noted.
  private static final int MOST = 200;

  private final TextMetrics metrics;
  private final List<Note> notes;

  private DoubtNotes(TextMetrics metrics, List<Note> notes) {
    this.metrics = metrics;
    this.notes = notes;
  }

  static DoubtNotes of(Brief brief, Shown shown) {
    List<Note> notes = new ArrayList<>();
    if (brief.edition().parts().doubts()) {
      Words words = brief.words();
      Dataset dataset = brief.snapshot().dataset();
      DisputeReport report = new DisputeReport(words, dataset);
      for (int ordinal : shown.cited()) {
        Event event = dataset.events().get(ordinal);
        List<String> lines = report.lines(event, EnumSet.allOf(Dispute.class));
        Kind kind = brief.snapshot().table().kind(ordinal);
        String date = lines.isEmpty() ? "" : EventFacts.of(words, event, dataset).date();
        for (String line : lines) {
          String text = words.say("picture.doubt-of", date, event.title(), line);
          notes.add(new Note(kind, text));
        }
      }
    }
    return new DoubtNotes(brief.metrics(), notes.subList(0, Math.min(MOST, notes.size())));
  }

  boolean isEmpty() {
    return notes.isEmpty();
  }

  /// @param after as in [SmallPrint#draw]
  void draw(Flow flow, double after) {
    new SmallPrint(INDENT, metrics).draw(notes, flow, after);
  }

  private record Note(Kind kind, String text) implements SmallPrint.Entry {
    @Override
    public void sign(PageSide side, double along, double baseline, List<Mark> out) {
      double x = side.left(along, 10) + 5;
      out.add(GlyphMarks.glyph(kind.glyph(), x, baseline - 4, 4, Styles.role(kind.family())));
    }
  }
}
