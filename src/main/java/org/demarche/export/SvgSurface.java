package org.demarche.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

/// Draws a scene as elements of SVG; each group keeps its id, title and link. The same scene gives
/// the same bytes.
public final class SvgSurface implements Surface {
  private static final String LAYER = " inkscape:groupmode=\"layer\"";

  private final SvgBody body;
  private final SvgLettering lettering;

  /// Whether groups are named in the terms of drawing programs.
  private final boolean named;

  /// Told of each group before it is drawn; what it throws ends the drawing.
  private final Runnable onGroup;

  private final Set<String> ids = new HashSet<>();
  private final Map<String, Integer> repeated = new HashMap<>();

  /// For each open group, what closes it.
  private final List<String> endings = new ArrayList<>();

  /// How many open groups are links; links do not nest.
  private int links;

  SvgSurface(SvgBody body, SvgLettering lettering, boolean named, Runnable onGroup) {
    this.body = body;
    this.lettering = lettering;
    this.named = named;
    this.onGroup = onGroup;
  }

  /// The document of a scene on its background. It names the fonts; where they are not installed,
  /// others are shown.
  public static String document(Scene scene, Palette palette) {
    SvgBody body = new SvgBody(palette);
    ScenePainter.paint(scene, new SvgSurface(body, new WrittenText(), false, () -> {}));
    return SvgFrame.around(body, scene, "", "");
  }

  @Override
  public void box(
      Rect rect, double radius, @Nullable Ink fill, @Nullable Ink outline, Stroke stroke) {
    body.append("<rect");
    body.place(rect);
    if (radius > 0) {
      body.length("rx", Math.min(radius, Math.min(rect.width(), rect.height()) / 2));
    }
    body.paint(fill, outline, stroke);
    body.append("/>\n");
  }

  @Override
  public void fade(Rect rect, ColourRole role, double left, double right) {
    String from = Xml.share(left);
    String to = Xml.share(right);
    body.append("<rect");
    body.place(rect);
    if (from.equals(to)) {
      body.paint("fill", new Ink(role, left));
    } else {
      String colour = Xml.colour(body.rgb(Ink.of(role)));
      String stop = "\" stop-color=\"" + colour + "\" stop-opacity=\"";
      String definition =
          "<linearGradient id=\"\"><stop offset=\"0"
              + (stop + from)
              + "\"/><stop offset=\"1"
              + (stop + to)
              + "\"/></linearGradient>\n";
      body.attribute("fill", "url(#" + body.define("_fade", definition) + ")");
    }
    body.append("/>\n");
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Ink ink, Stroke stroke) {
    body.append("<line");
    body.length("x1", x1);
    body.length("y1", y1);
    body.length("x2", x2);
    body.length("y2", y2);
    body.stroke(ink, stroke);
    body.append("/>\n");
  }

  @Override
  public void shape(Path path, @Nullable Ink fill, @Nullable Ink outline, Stroke stroke) {
    body.append("<path");
    body.attribute("d", data(path));
    body.paint(fill, outline, stroke);
    body.append("/>\n");
  }

  @Override
  public void text(Mark.Label label) {
    lettering.write(label, body);
  }

  @Override
  public void beginClip(Rect rect) {
    int before = body.content().length();
    body.place(rect);
    String shape = body.content().substring(before);
    body.content().setLength(before);
    String id = body.define("_clip", "<clipPath id=\"\"><rect" + shape + "/></clipPath>\n");
    body.append("<g clip-path=\"url(#")
        .append(id)
        .append(")\"")
        .append(named ? LAYER : "")
        .append(">\n");
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
        body.attribute("id", unique(of.id()));
        body.attribute("class", "event");
      }
      case MarkRef.OfCluster _ -> body.attribute("class", "cluster");
      case MarkRef.OfRelation _, MarkRef.OfRelations _ -> body.attribute("class", "relation");
      case MarkRef.OfLane of -> {
        if (named) {
          body.attribute("id", unique("lane-" + of.id()));
          body.append(LAYER);
        }
        body.attribute("class", "lane");
      }
      case MarkRef.OfOutside _ -> body.attribute("class", "outside");
      case MarkRef.OfMoreLanes _ -> body.attribute("class", "more-lanes");
      case MarkRef.OfActor _ -> body.attribute("class", "actor");
      case MarkRef.OfPassage _ -> {}
    }
    if (named && !group.title().isEmpty()) {
      body.attribute("inkscape:label", group.title());
    }
    body.append(">");
    if (!group.title().isEmpty()) {
      body.append("<title>").append(Xml.escape(group.title())).append("</title>");
    }
    String link = group.link();
    if (link != null && links == 0 && isWeb(link)) {
      links++;
      body.append("<a");
      body.attribute("href", link);
      body.attribute("target", "_blank");
      body.append(">");
      endings.add("</a></g>\n");
    } else {
      endings.add("</g>\n");
    }
    body.append("\n");
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
}
