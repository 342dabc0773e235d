package org.demarche.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.font.ArabicForms;
import org.demarche.font.BundledFont;
import org.demarche.font.Fonts;
import org.demarche.font.UsedFonts;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Palette;
import org.demarche.scene.Path;
import org.demarche.scene.Path.Step;
import org.demarche.scene.Rect;
import org.demarche.scene.Scene;
import org.demarche.scene.ScenePainter;
import org.demarche.scene.Stroke;
import org.demarche.scene.Surface;
import org.jspecify.annotations.Nullable;

/// Draws a scene as an SVG document. Text stays text; each group keeps its id, title and link. The
/// same scene gives the same bytes.
public final class SvgSurface implements Surface {
  /// What most texts are set in; only others say so.
  private static final BundledFont USUAL = BundledFont.ARABIC_REGULAR;

  private final Palette palette;

  /// Told of each group before it is drawn; what it throws ends the drawing.
  private final Runnable onGroup;

  private final StringBuilder body = new StringBuilder();

  /// Definitions by what they define, so that each is written once; the values are ids.
  private final Map<String, String> definitions = new LinkedHashMap<>();

  private final UsedFonts fonts = new UsedFonts();
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Integer> repeated = new HashMap<>();

  /// For each open group, what closes it.
  private final List<String> endings = new ArrayList<>();

  /// How many open groups are links; links do not nest.
  private int links;

  private SvgSurface(Palette palette, Runnable onGroup) {
    this.palette = palette;
    this.onGroup = onGroup;
  }

  /// The document of a scene on its background. It names the fonts; where they are not installed,
  /// others are shown.
  public static String document(Scene scene, Palette palette) {
    SvgSurface surface = new SvgSurface(palette, () -> {});
    ScenePainter.paint(scene, surface);
    return surface.document(scene, "");
  }

  /// The same document with the letters of the fonts in it, so that it looks the same everywhere.
  static String selfContained(Scene scene, Palette palette, Runnable onGroup) {
    SvgSurface surface = new SvgSurface(palette, onGroup);
    ScenePainter.paint(scene, surface);
    return surface.document(scene, surface.fonts.rules());
  }

  private String document(Scene scene, String fontRules) {
    String width = Xml.length(scene.size().width());
    String height = Xml.length(scene.size().height());
    StringBuilder svg = new StringBuilder(body.length() + 1024);
    svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width);
    svg.append("\" height=\"").append(height);
    svg.append("\" viewBox=\"0 0 ").append(width).append(' ').append(height);
    svg.append("\" role=\"graphics-document img\" lang=\"")
        .append(scene.language().toLanguageTag());
    svg.append("\" aria-labelledby=\"_title\"");
    svg.append(" font-family=\"").append(families(USUAL));
    // Widths are measured without kerning, but for Arabic, and without optional ligatures.
    svg.append("\" style=\"font-kerning:none;font-variant-ligatures:no-common-ligatures\">\n");
    svg.append("<title id=\"_title\">").append(Xml.escape(scene.title())).append("</title>\n");
    if (!fontRules.isEmpty()) {
      svg.append("<style>\n").append(fontRules).append("</style>\n");
    }
    if (!definitions.isEmpty()) {
      svg.append("<defs>\n");
      definitions.forEach(
          (definition, id) -> svg.append(definition.replace("id=\"\"", "id=\"" + id + "\"")));
      svg.append("</defs>\n");
    }
    svg.append("<rect width=\"").append(width).append("\" height=\"").append(height);
    svg.append("\" fill=\"")
        .append(Xml.colour(palette.rgb(ColourRole.BACKGROUND)))
        .append("\"/>\n");
    return svg.append(body).append("</svg>\n").toString();
  }

  @Override
  public void box(
      Rect rect, double radius, @Nullable Ink fill, @Nullable Ink outline, Stroke stroke) {
    body.append("<rect");
    place(rect);
    if (radius > 0) {
      length("rx", Math.min(radius, Math.min(rect.width(), rect.height()) / 2));
    }
    paint(fill, outline, stroke);
    body.append("/>\n");
  }

  @Override
  public void fade(Rect rect, ColourRole role, double left, double right) {
    String from = Xml.share(left);
    String to = Xml.share(right);
    body.append("<rect");
    place(rect);
    if (from.equals(to)) {
      paint("fill", new Ink(role, left));
    } else {
      String colour = Xml.colour(palette.rgb(role));
      String stop = "\" stop-color=\"" + colour + "\" stop-opacity=\"";
      String definition =
          "<linearGradient id=\"\"><stop offset=\"0"
              + (stop + from)
              + "\"/><stop offset=\"1"
              + (stop + to)
              + "\"/></linearGradient>\n";
      attribute("fill", "url(#" + define("_fade", definition) + ")");
    }
    body.append("/>\n");
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Ink ink, Stroke stroke) {
    body.append("<line");
    length("x1", x1);
    length("y1", y1);
    length("x2", x2);
    length("y2", y2);
    stroke(ink, stroke);
    body.append("/>\n");
  }

  @Override
  public void shape(Path path, @Nullable Ink fill, @Nullable Ink outline, Stroke stroke) {
    body.append("<path");
    attribute("d", data(path));
    paint(fill, outline, stroke);
    body.append("/>\n");
  }

  @Override
  public void text(Mark.Label label) {
    BundledFont font = Fonts.metrics().font(label.text(), label.style().face());
    boolean rightToLeft = label.rightToLeft();
    fonts.add(label.text(), label.style());
    body.append("<text");
    length("x", label.x());
    length("y", label.baseline());
    length("font-size", label.style().size());
    if (!font.family().equals(USUAL.family())) {
      attribute("font-family", families(font));
    }
    if (font.weight() != USUAL.weight()) {
      attribute("font-weight", Integer.toString(font.weight()));
    }
    switch (label.anchor()) {
      case START -> anchor(rightToLeft ? "end" : "start");
      case MIDDLE -> anchor("middle");
      case END -> anchor(rightToLeft ? "start" : "end");
    }
    if (ArabicForms.hasArabic(label.text())) {
      attribute("style", "font-kerning:normal");
    }
    if (rightToLeft) {
      attribute("direction", "rtl");
      attribute("unicode-bidi", "embed");
    }
    if (!label.text().strip().equals(label.text()) || label.text().contains("  ")) {
      attribute("xml:space", "preserve");
    }
    paint("fill", label.ink());
    body.append('>').append(Xml.escape(label.text())).append("</text>\n");
  }

  @Override
  public void beginClip(Rect rect) {
    int before = body.length();
    place(rect);
    String shape = body.substring(before);
    body.setLength(before);
    String id = define("_clip", "<clipPath id=\"\"><rect" + shape + "/></clipPath>\n");
    body.append("<g clip-path=\"url(#").append(id).append(")\">\n");
  }

  @Override
  public void endClip() {
    body.append("</g>\n");
  }

  @Override
  public void beginGroup(Mark.Group group) {
    onGroup.run();
    if (group.ref() instanceof MarkRef.OfPassage) {
      endings.add("");
      return;
    }
    body.append("<g");
    switch (group.ref()) {
      case MarkRef.OfEvent of -> {
        attribute("id", unique(of.id()));
        attribute("class", "event");
      }
      case MarkRef.OfCluster _ -> attribute("class", "cluster");
      case MarkRef.OfRelation _, MarkRef.OfRelations _ -> attribute("class", "relation");
      case MarkRef.OfLane _ -> attribute("class", "lane");
      case MarkRef.OfOutside _ -> attribute("class", "outside");
      case MarkRef.OfMoreLanes _ -> attribute("class", "more-lanes");
      case MarkRef.OfActor _ -> attribute("class", "actor");
      case MarkRef.OfPassage _ -> {}
    }
    body.append('>');
    if (!group.title().isEmpty()) {
      body.append("<title>").append(Xml.escape(group.title())).append("</title>");
    }
    String link = group.link();
    if (link != null && links == 0 && isWeb(link)) {
      links++;
      body.append("<a");
      attribute("href", link);
      attribute("target", "_blank");
      body.append('>');
      endings.add("</a></g>\n");
    } else {
      endings.add("</g>\n");
    }
    body.append('\n');
  }

  @Override
  public void endGroup() {
    String ending = endings.removeLast();
    if (ending.startsWith("</a>")) {
      links--;
    }
    body.append(ending);
  }

  /// Other addresses, such as scripts, are no links.
  private static boolean isWeb(String link) {
    String lower = link.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }

  /// The event's id where XML takes it, else one that begins with a letter; a second group of the
  /// same event gets a number.
  private String unique(String event) {
    String id = Xml.isId(event) ? event : "event-" + event.replaceAll("[^A-Za-z0-9._-]", "_");
    String free = id;
    while (!ids.add(free)) {
      int count = repeated.merge(id, 1, Integer::sum);
      free = id + "_" + (count + 1);
    }
    return free;
  }

  private String define(String kind, String definition) {
    return definitions.computeIfAbsent(definition, _ -> kind + (definitions.size() + 1));
  }

  /// Families tried in turn, letter by letter, where the bundled one is not installed.
  private static String families(BundledFont font) {
    return switch (font) {
      case ARABIC_REGULAR, ARABIC_MEDIUM, ARABIC_SEMIBOLD ->
          "'IBM Plex Sans Arabic','IBM Plex Sans',Tahoma,Arial,sans-serif";
      case SANS_REGULAR, SANS_MEDIUM, SANS_SEMIBOLD ->
          "'IBM Plex Sans','IBM Plex Sans Arabic',Tahoma,Arial,sans-serif";
      case SERIF_SEMIBOLD -> "'IBM Plex Serif',Georgia,'Times New Roman',serif";
    };
  }

  private static String data(Path path) {
    StringBuilder data = new StringBuilder();
    for (Step step : path.steps()) {
      switch (step) {
        case Step.MoveTo to -> points(data.append('M'), to.x(), to.y());
        case Step.LineTo to -> points(data.append('L'), to.x(), to.y());
        case Step.CurveTo to ->
            points(data.append('C'), to.x1(), to.y1(), to.x2(), to.y2(), to.x(), to.y());
        case Step.Close _ -> data.append('Z');
      }
    }
    return data.toString();
  }

  private static void points(StringBuilder data, double... values) {
    for (int i = 0; i < values.length; i++) {
      data.append(i == 0 ? "" : " ").append(Xml.length(values[i]));
    }
  }

  private void paint(@Nullable Ink fill, @Nullable Ink outline, Stroke stroke) {
    if (fill == null) {
      attribute("fill", "none");
    } else {
      paint("fill", fill);
    }
    if (outline != null) {
      stroke(outline, stroke);
    }
  }

  private void stroke(Ink ink, Stroke stroke) {
    paint("stroke", ink);
    if (stroke.width() != 1) {
      length("stroke-width", stroke.width());
    }
    if (!stroke.dashes().isEmpty()) {
      List<String> dashes = stroke.dashes().stream().map(Xml::length).toList();
      attribute("stroke-dasharray", String.join(" ", dashes));
      if (stroke.phase() != 0) {
        length("stroke-dashoffset", stroke.phase());
      }
    }
  }

  private void paint(String property, Ink ink) {
    attribute(property, Xml.colour(palette.rgb(ink.role())));
    if (ink.opacity() < 1) {
      attribute(property + "-opacity", Xml.share(Math.max(0, ink.opacity())));
    }
  }

  private void anchor(String anchor) {
    if (!anchor.equals("start")) {
      attribute("text-anchor", anchor);
    }
  }

  private void place(Rect rect) {
    length("x", rect.x());
    length("y", rect.y());
    length("width", rect.width());
    length("height", rect.height());
  }

  private void length(String name, double value) {
    attribute(name, Xml.length(value));
  }

  private void attribute(String name, String value) {
    body.append(' ').append(name).append("=\"").append(Xml.escape(value)).append('"');
  }
}
