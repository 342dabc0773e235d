package org.demarche.export;

import org.demarche.scene.Folio;
import org.demarche.scene.Palettes;
import org.demarche.scene.Scene;
import org.demarche.scene.ScenePainter;

/// A page as an SVG document that stands by itself in a file: it looks the same everywhere as far
/// as its texts let it, says what it shows and who is named for it, and has its lanes as layers.
final class SvgDocument {
  private static final String DRAWING_PROGRAMS =
      " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
          + " xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\"";

  private final StringBuilder svg = new StringBuilder();

  private SvgDocument() {}

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
    SvgDocument about = new SvgDocument();
    about.describe(folio);
    about.rules(lettering);
    return SvgFrame.around(body, scene, DRAWING_PROGRAMS, about.svg.toString());
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
    element("dc:date", folio.date());
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
}
