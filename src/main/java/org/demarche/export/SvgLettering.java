package org.demarche.export;

import org.demarche.scene.Mark;

/// How the texts of an SVG document are written.
interface SvgLettering {
  void write(Mark.Label label, SvgBody body);

  /// Style rules for all that has been written; may be empty.
  String rules();
}
