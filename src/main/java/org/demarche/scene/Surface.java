package org.demarche.scene;

import org.jspecify.annotations.Nullable;

/// The one drawing interface. The screen, PNG and SVG each have one; nothing is painted by other
/// means.
///
/// Coordinates are pixels at scale 1 and lie within the picture plus 32 pixels ([ScenePainter]
/// clips them), because some surfaces store 32-bit floats.
public interface Surface {
  void box(Rect rect, double radius, @Nullable Ink fill, @Nullable Ink outline, Stroke stroke);

  void fade(Rect rect, ColourRole role, double left, double right);

  void line(double x1, double y1, double x2, double y2, Ink ink, Stroke stroke);

  void shape(Path path, @Nullable Ink fill, @Nullable Ink outline, Stroke stroke);

  void text(Mark.Label label);

  /// Limits drawing to a rectangle until the matching [#endClip]; clips nest.
  void beginClip(Rect rect);

  void endClip();

  /// Opens a group until the matching [#endGroup]; only surfaces with structure (SVG) use it.
  void beginGroup(Mark.Group group);

  void endGroup();
}
