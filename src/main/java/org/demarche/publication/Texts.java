package org.demarche.publication;

import java.util.ArrayList;
import java.util.List;
import org.demarche.dataset.Dataset;
import org.demarche.font.TextMetrics;
import org.demarche.font.TextStyle;
import org.demarche.font.TextStyle.Face;
import org.demarche.layer.PageSide;
import org.demarche.layer.Passages;
import org.demarche.layer.ShownTime;
import org.demarche.layer.Styles;
import org.demarche.layer.Wrapping;
import org.demarche.model.Description;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef.OfPassage.Part;
import org.demarche.scene.Rect;
import org.demarche.text.FilterSentence;
import org.demarche.time.ZoneWords;
import org.demarche.words.Words;

/// What is written above and below the timeline, and at the foot of each of several pages.
final class Texts {
  private static final TextStyle TITLE = new TextStyle(Face.HEADLINE, 27);
  private static final TextStyle SUBTITLE = new TextStyle(Face.MEDIUM, 16);
  private static final TextStyle SENTENCE = new TextStyle(Face.REGULAR, 14.5);
  private static final TextStyle HEADING = new TextStyle(Face.SEMIBOLD, 12);
  private static final TextStyle SMALL = new TextStyle(Face.REGULAR, 11);

  /// Between the title of the whole and the page's number, at the foot.
  private static final double APART = 24;

  private final Brief brief;
  private final Words words;
  private final TextMetrics metrics;
  private final Writing writing;

  Texts(Brief brief) {
    this.brief = brief;
    words = brief.words();
    metrics = brief.metrics();
    writing = brief.edition().writing();
  }

  /// Title, subtitle, sentence and credit.
  void head(Flow flow, String sentence) {
    PageSide side = flow.side();
    flow.add(Styles.fill(new Rect(side.left(0, 44), flow.y(), 44, 4), Ink.of(ColourRole.ACCENT)));
    flow.down(12);
    paragraph(flow, Part.TITLE, brief.title(), TITLE, 33, ColourRole.TEXT);
    if (!writing.subtitle().isEmpty()) {
      paragraph(flow, Part.PARAGRAPH, writing.subtitle(), SUBTITLE, 22, ColourRole.TEXT);
    }
    flow.down(2);
    if (brief.edition().parts().sentence()) {
      paragraph(flow, Part.PARAGRAPH, sentence, SENTENCE, 20, ColourRole.TEXT_MUTED);
    }
    String by = creditAndDate();
    if (!by.isEmpty()) {
      paragraph(flow, Part.PARAGRAPH, by, SMALL, 18, ColourRole.TEXT_MUTED);
    }
    flow.down(12);
  }

  private String creditAndDate() {
    return writing.credit().isEmpty() || writing.date().isEmpty()
        ? writing.credit() + writing.date()
        : words.say("picture.credit-and-date", writing.credit(), writing.date());
  }

  /// What the filter keeps and which time is shown.
  ///
  /// @param drawn how many of the events shown are drawn, or counted in the timeline
  String sentence(Shown shown, int drawn) {
    Dataset dataset = brief.snapshot().dataset();
    int all = dataset.events().size();
    int match = shown.match().count();
    String filter =
        brief.edition().selectedOnly()
            ? words.say("picture.selected-only", match, all)
            : FilterSentence.of(words, brief.view().filter(), dataset, match, all);
    int count = shown.ordinals().length;
    String says =
        words.say("picture.shown-here", filter, ShownTime.of(words, brief.range()), count);
    return drawn < count ? words.say("picture.fewer-drawn", says, drawn) : says;
  }

  /// A paragraph in lines of a height.
  void paragraph(Flow flow, Part part, String text, TextStyle style, double line, ColourRole role) {
    double top = flow.y();
    List<Mark> marks = new ArrayList<>();
    for (String one : Wrapping.lines(text, style, flow.width(), metrics)) {
      flow.down(line);
      PageSide side = flow.side();
      marks.add(side.text(side.running(one, text), 0, flow.y() - line * 0.28, style, role));
    }
    flow.passage(part, text, top, marks);
  }

  /// What stands above a list, below a line; on the page on which the list begins.
  void heading(Flow flow, String text) {
    List<String> lines = Wrapping.lines(text, HEADING, flow.width(), metrics);
    flow.need(12 + 16 * lines.size() + LEAST_BELOW);
    double top = flow.y();
    List<Mark> marks = new ArrayList<>();
    marks.add(
        Styles.horizontal(
            Styles.crisp(top),
            flow.left(),
            flow.left() + flow.width(),
            ColourRole.LANE_LINE,
            Styles.HAIR));
    PageSide side = flow.side();
    double baseline = top + 20;
    for (String line : lines) {
      marks.add(side.text(side.running(line, text), 0, baseline, HEADING, ColourRole.TEXT));
      baseline += 16;
    }
    flow.down(baseline - 8 - top);
    flow.passage(Part.HEADING, text, top, marks);
  }

  /// No heading stands on a page with less than this of what follows it.
  private static final double LEAST_BELOW = 50;

  /// How much room [#origin] takes.
  double originHeight(Flow flow) {
    return 16 * Wrapping.lines(origin(), SMALL, flow.width(), metrics).size();
  }

  /// Where the data are from, and what they were drawn with.
  void origin(Flow flow) {
    String text = origin();
    List<String> lines = Wrapping.lines(text, SMALL, flow.width(), metrics);
    flow.need(16 * lines.size());
    double top = flow.y();
    List<Mark> marks = new ArrayList<>();
    for (String line : lines) {
      flow.down(16);
      PageSide side = flow.side();
      marks.add(side.text(side.running(line, text), 0, flow.y(), SMALL, ColourRole.TEXT_MUTED));
    }
    flow.passage(Part.PARAGRAPH, text, top, marks);
  }

  private String origin() {
    Dataset dataset = brief.snapshot().dataset();
    Description description = dataset.description();
    String zone = ZoneWords.name(dataset.chronology().axis());
    String title = description.title();
    String licence = description.licence();
    if (brief.edition().parts().madeWith()) {
      return licence == null
          ? words.say("picture.origin", title, zone)
          : words.say("picture.origin-licensed", title, licence, zone);
    }
    return licence == null
        ? words.say("picture.origin-alone", title, zone)
        : words.say("picture.origin-licensed-alone", title, licence, zone);
  }

  /// What a person has noted.
  void note(Flow flow) {
    if (!writing.note().isEmpty()) {
      heading(flow, words.say("picture.note"));
      double line = 16;
      flow.down(2);
      for (String paragraph : writing.note().split("\n", -1)) {
        flow.need(line * Wrapping.lines(paragraph, SMALL, flow.width(), metrics).size());
        paragraph(flow, Part.PARAGRAPH, paragraph, SMALL, line, ColourRole.TEXT_MUTED);
      }
      flow.down(8);
    }
  }

  /// The title of the whole and the page's number, below all else.
  void foot(Sheet sheet, int page, int pages, List<Mark> out) {
    double baseline = sheet.size().height() - sheet.margin() - 2;
    double width = sheet.size().width() - 2 * sheet.margin();
    Rect area = new Rect(sheet.margin(), baseline - 12, width, 14);
    PageSide side = PageSide.of(words, area);
    String number = words.say("picture.page", page, pages);
    double room = metrics.width(number, SMALL);
    String title = metrics.fit(brief.title(), SMALL, width - room - APART);
    List<Mark> marks =
        List.of(
            side.text(title, 0, baseline, SMALL, ColourRole.TEXT_MUTED),
            side.text(number, width - room, baseline, SMALL, ColourRole.TEXT_MUTED));
    out.add(Passages.of(Part.FURNITURE, number, area, marks));
  }
}
