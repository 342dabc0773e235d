package org.demarche.ui.timeline;

import javafx.scene.canvas.Canvas;
import org.demarche.layer.Legend.Sign;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.scene.Theme;
import org.demarche.words.Words;

/// A sign of the legend, painted as the timeline paints it.
public final class SignDrawing {
  private SignDrawing() {}

  /// @param times as large as on a timeline that is not magnified
  public static Canvas of(Words words, Sign sign, Theme theme, FxFonts fonts, double times) {
    Size size = new Size(sign.width(), Sign.HEIGHT);
    Sheet sheet = new Sheet(fonts);
    sheet.resize(size);
    Canvas canvas = sheet.enlarged(times);
    sheet.paint(theme, new Scene(size, sign.text(), words.locale(), sign.marks()));
    return canvas;
  }
}
