package org.demarche.export;

import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Scene;

/// What stands around the elements of a scene in an SVG document: the element `svg`, the title, the
/// definitions and the background.
final class SvgFrame {
  private SvgFrame() {}

  /// The whole document.
  ///
  /// @param namespaces attributes of the element `svg`, each after a space; may be empty
  /// @param about elements that stand before the definitions; may be empty
  static String around(SvgBody body, Scene scene, String namespaces, String about) {
    StringBuilder svg = new StringBuilder(body.content().length() + 1024);
    String width = Xml.length(scene.size().width());
    String height = Xml.length(scene.size().height());
    svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\"").append(namespaces);
    svg.append(" width=\"").append(width).append("\" height=\"").append(height);
    svg.append("\" viewBox=\"0 0 ").append(width).append(' ').append(height);
    svg.append("\" role=\"graphics-document img\" lang=\"");
    svg.append(scene.language().toLanguageTag());
    svg.append("\" aria-labelledby=\"_title\"").append(WrittenText.USUALLY).append(">\n");
    svg.append("<title id=\"_title\">").append(Xml.escape(scene.title())).append("</title>\n");
    svg.append(about);
    svg.append(body.definitions());
    svg.append("<rect width=\"").append(Xml.length(scene.size().width()));
    svg.append("\" height=\"").append(Xml.length(scene.size().height()));
    svg.append("\" fill=\"").append(Xml.colour(body.rgb(Ink.of(ColourRole.BACKGROUND))));
    svg.append("\"/>\n");
    return svg.append(body.content()).append("</svg>\n").toString();
  }
}
