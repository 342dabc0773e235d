package org.demarche.bench;

import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Path;
import org.demarche.scene.Rect;
import org.demarche.scene.Stroke;
import org.demarche.scene.Surface;
import org.jspecify.annotations.Nullable;

/// Draws nothing and counts the commands that reach it.
final class CountingSurface implements Surface {
  private int commands;

  int commands() {
    return commands;
  }

  @Override
  public void box(
      Rect rect, double radius, @Nullable Ink fill, @Nullable Ink outline, Stroke stroke) {
    commands++;
  }

  @Override
  public void fade(Rect rect, ColourRole role, double left, double right) {
    commands++;
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Ink ink, Stroke stroke) {
    commands++;
  }

  @Override
  public void shape(Path path, @Nullable Ink fill, @Nullable Ink outline, Stroke stroke) {
    commands++;
  }

  @Override
  public void text(Mark.Label label) {
    commands++;
  }

  @Override
  public void beginClip(Rect rect) {
    commands++;
  }

  @Override
  public void endClip() {
    commands++;
  }

  @Override
  public void beginGroup(Mark.Group group) {}

  @Override
  public void endGroup() {}
}
