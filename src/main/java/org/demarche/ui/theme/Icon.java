package org.demarche.ui.theme;

import javafx.scene.Node;
import javafx.scene.shape.SVGPath;

/// Drawings for buttons: strokes on a square of 16 pixels, coloured by the style sheet.
public enum Icon {
  ZOOM_IN("M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M10.3 10.3L14 14M7 5v4M5 7h4"),
  ZOOM_OUT("M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M10.3 10.3L14 14M5 7h4"),
  FIT_ALL("M1.5 3v10M14.5 3v10M4 8h8M6 6L4 8l2 2M10 6l2 2l-2 2"),
  FIT_MATCHES("M2 3h12l-4.5 5.2v4.3l-3-1.5v-2.8z"),
  FIT_SELECTION(
      "M1.5 5V1.5H5M11 1.5h3.5V5M14.5 11v3.5H11M5 14.5H1.5V11M8 5.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0"
          + " 0-5"),
  PREVIOUS("M10 3L5 8l5 5M12.5 3v10"),
  NEXT("M6 3l5 5l-5 5M3.5 3v10"),
  FIRST("M3 3v10M13 3L8 8l5 5M9 3L4 8l5 5"),
  LAST("M13 3v10M3 3l5 5l-5 5M7 3l5 5l-5 5"),
  EARLIER("M10.5 3L5.5 8l5 5"),
  LATER("M5.5 3l5 5l-5 5"),
  UP("M3 10.5L8 5.5l5 5"),
  DOWN("M3 5.5L8 10.5l5-5"),
  CLUSTER("M5 4.5h6a3.5 3.5 0 0 1 0 7H5a3.5 3.5 0 0 1 0-7M5.3 8h.4M7.8 8h.4M10.3 8h.4"),
  DESELECT("M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12M6 6l4 4M10 6l-4 4"),
  BACK("M13.5 8h-11M7 3.5L2.5 8L7 12.5"),
  FORWARD("M2.5 8h11M9 3.5L13.5 8L9 12.5"),
  FOLDER("M1.5 13V3.5h4.5l1.5 2h7V13z"),
  PICTURE("M1.5 3h13v10h-13zM2 11.5l3.5-4l3 3l2-2l3.5 3M10.8 5.5h.4"),
  LIGHT_DARK("M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12M8 2v12M8 5l4.7-1M8 8h6M8 11l4.7 1"),
  LIST("M5.5 4h9M5.5 8h9M5.5 12h9M2 4h.5M2 8h.5M2 12h.5"),
  KEYBOARD("M1.5 4h13v8.5h-13zM4 6.5h.5M6.7 6.5h.5M9.3 6.5h.5M12 6.5h.5M4.5 10h7"),
  SEARCH("M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M10.3 10.3L14 14"),
  CLOSE("M3.5 3.5l9 9M12.5 3.5l-9 9"),
  ASK("M2 4.5h4M9 4.5h5M7.5 3v3M2 11.5h6M11 11.5h3M9.5 10v3"),
  READ("M1.5 3h13v10h-13zM9.5 3v10M11.3 6h1.4M11.3 8.5h1.4"),
  WARNING("M8 2L1.5 13.5h13zM8 6.5v3.5M8 11.8v.2");

  private static final double SIDE = 16;

  private final String path;

  Icon(String path) {
    this.path = path;
  }

  /// A new node of this drawing, 16 pixels square where text is of its usual size; the drawing is
  /// of style class `icon`.
  public Node node() {
    SVGPath drawing = new SVGPath();
    drawing.setContent("M0 0M16 16" + path);
    drawing.getStyleClass().add("icon");
    ScaledSquare square = new ScaledSquare(drawing, SIDE);
    square.setMouseTransparent(true);
    return square;
  }
}
