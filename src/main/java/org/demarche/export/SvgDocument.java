package org.demarche.export;

import org.demarche.scene.ColourRole;
import org.demarche.scene.Folio;
import org.demarche.scene.Ink;
import org.demarche.scene.Palette;
import org.demarche.scene.Palettes;
import org.demarche.scene.Scene;
import org.demarche.scene.ScenePainter;

/// A scene as an SVG document, on its background.
final class SvgDocument {
  private static final String DRAWING_PROGRAMS =
      " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
          + " xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\"";

  private final Scene scene;
  private final SvgBody body;
  private final StringBuilder svg = new StringBuilder();

  private SvgDocument(Scene scene, SvgBody body) {
    this.scene = scene;
    this.body = body;
  }

  /// One that stands by itself in a file: it looks the same everywhere as far as its texts let it,
  /// says what it shows and who is named for it, and has its lanes as layers.
  ///
  /// @param onGroup told of each group before it is drawn; what it throws ends the drawing
  static String of(Folio folio, Look look, Runnable onGroup) {
    Scene scene = LaneLayers.of(folio.pages().getFirst());
    SvgBody body = new SvgBody(Palettes.of(look.theme()));
    SvgLettering lettering =
        switch (look.text()) {
          case TEXT -> new FittedText();
          case OUTLINES -> new OutlinedText();
        };
    ScenePainter.paint(scene, new SvgSurface(body, lettering, true, onGroup));
    SvgDocument document = new SvgDocument(scene, body);
    document.open(DRAWING_PROGRAMS);
    document.describe(folio);
    document.rules(lettering);
    return document.close();
  }

  /// One that names its fonts and does not carry them.
  static String naming(Scene scene, Palette palette) {
    SvgBody body = new SvgBody(palette);
    ScenePainter.paint(scene, new SvgSurface(body, new WrittenText(), false, () -> {}));
    SvgDocument document = new SvgDocument(scene, body);
    document.open("");
    return document.close();
  }

  private void open(String namespaces) {
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
  }

  /// In the terms of Dublin Core, as drawing programs keep them.
  private void describe(Folio folio) {
    if (!folio.description().isEmpty()) {
      svg.append("<desc>").append(Xml.escape(folio.description())).append("</desc>\n");
    }
    svg.append("<metadata><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"");
    svg.append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"");
    svg.append(" xmlns:cc=\"http://creativecommons.org/ns#\"><cc:Work rdf:about=\"\">\n");
    svg.append("<dc:format>image/svg+xml</dc:format>\n");
    svg.append("<dc:type rdf:resource=\"http://purl.org/dc/dcmitype/StillImage\"/>\n");
    element("dc:title", folio.title());
    element("dc:description", folio.description());
    if (!folio.credit().isEmpty()) {
      svg.append("<dc:creator><cc:Agent>");
      element("dc:title", folio.credit());
      svg.append("</cc:Agent></dc:creator>\n");
    }
    element("dc:language", folio.language().toLanguageTag());
    svg.append("</cc:Work></rdf:RDF></metadata>\n");
  }

  private void element(String name, String text) {
    if (!text.isEmpty()) {
      svg.append('<').append(name).append('>').append(Xml.escape(text));
      svg.append("</").append(name).append(">\n");
    }
  }

  private void rules(SvgLettering lettering) {
    String rules = lettering.rules();
    if (!rules.isEmpty()) {
      svg.append("<style>\n").append(rules).append("</style>\n");
    }
  }

  private String close() {
    svg.append(body.definitions());
    svg.append("<rect width=\"").append(Xml.length(scene.size().width()));
    svg.append("\" height=\"").append(Xml.length(scene.size().height()));
    svg.append("\" fill=\"").append(Xml.colour(body.rgb(Ink.of(ColourRole.BACKGROUND))));
    svg.append("\"/>\n");
    return svg.append(body.content()).append("</svg>\n").toString();
  }
}
