package org.demarche.ui.timeline;

import javafx.scene.Node;
import org.demarche.layer.Legend.Sign;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.scene.Theme;
import org.demarche.words.Words;

/// A sign of the legend, painted as the timeline paints it.
public final class SignDrawing {
  private SignDrawing() {}

  public static Node of(Words words, Sign sign, Theme theme, FxFonts fonts) {
    Size size = new Size(sign.width(), Sign.HEIGHT);
    Sheet sheet = new Sheet(fonts);
    sheet.resize(size);
    sheet.paint(theme, new Scene(size, sign.text(), words.locale(), sign.marks()));
    return sheet.node();
  }
}
