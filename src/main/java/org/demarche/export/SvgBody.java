package org.demarche.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.scene.Ink;
import org.demarche.scene.Palette;
import org.demarche.scene.Rect;
import org.demarche.scene.Stroke;
import org.jspecify.annotations.Nullable;

/// The elements of an SVG document as they are written, and what they refer to.
final class SvgBody {
  private final Palette palette;
  private final StringBuilder body = new StringBuilder();

  /// Definitions by what they define, so that each is written once; the values are ids.
  private final Map<String, String> definitions = new LinkedHashMap<>();

  SvgBody(Palette palette) {
    this.palette = palette;
  }

  /// What is written already.
  StringBuilder content() {
    return body;
  }

  SvgBody append(String markup) {
    body.append(markup);
    return this;
  }

  /// The id of a definition.
  ///
  /// @param kind what the id begins with
  /// @param definition an element with an empty id
  String define(String kind, String definition) {
    return definitions.computeIfAbsent(definition, _ -> kind + (definitions.size() + 1));
  }

  /// The element `defs`, or nothing where nothing is defined.
  String definitions() {
    if (definitions.isEmpty()) {
      return "";
    }
    StringBuilder all = new StringBuilder("<defs>\n");
    definitions.forEach(
        (definition, id) -> all.append(definition.replace("id=\"\"", "id=\"" + id + "\"")));
    return all.append("</defs>\n").toString();
  }

  /// A colour of the palette.
  int rgb(Ink ink) {
    return palette.rgb(ink.role());
  }

  void paint(@Nullable Ink fill, @Nullable Ink outline, Stroke stroke) {
    if (fill == null) {
      attribute("fill", "none");
    } else {
      paint("fill", fill);
    }
    if (outline != null) {
      stroke(outline, stroke);
    }
  }

  void stroke(Ink ink, Stroke stroke) {
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

  void paint(String property, Ink ink) {
    attribute(property, Xml.colour(rgb(ink)));
    if (ink.opacity() < 1) {
      attribute(property + "-opacity", Xml.share(Math.max(0, ink.opacity())));
    }
  }

  void place(Rect rect) {
    length("x", rect.x());
    length("y", rect.y());
    length("width", rect.width());
    length("height", rect.height());
  }

  void length(String name, double value) {
    attribute(name, Xml.length(value));
  }

  void attribute(String name, String value) {
    body.append(' ').append(name).append("=\"").append(Xml.escape(value)).append('"');
  }
}
