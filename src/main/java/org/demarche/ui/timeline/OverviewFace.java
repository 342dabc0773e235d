package org.demarche.ui.timeline;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.demarche.layer.Overview;
import org.demarche.layer.OverviewPicture;
import org.demarche.scene.Rect;
import org.demarche.scene.Size;
import org.demarche.scene.Theme;
import org.demarche.viewport.WindowHandle;

/// What is seen of the overview: a canvas, veils over what is not in view, and the handle between
/// them.
///
/// Not managed by its parent, so that moving the handle lays out nothing else in the window.
final class OverviewFace extends Region {
  private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

  private final OverviewSubject subject;
  private final OverviewPicture picture;
  private final Sheet sheet;
  private final Region before = part("overview-veil");
  private final Region after = part("overview-veil");
  private final Region frame = part("overview-handle");
  private final Label tip = new Label();
  private final Region ring = part("focus-ring");
  private Theme theme = Theme.LIGHT;
  private boolean changed = true;
  private double tipAt = -1;
  private final Scale scale = new Scale(1, 1);

  /// The tip's text is as large as that of all panes, while it lies on a strip shown larger.
  private final Scale reduction = new Scale(1, 1);

  OverviewFace(FxFonts fonts, OverviewSubject subject, OverviewPicture picture) {
    this.subject = subject;
    this.picture = picture;
    sheet = new Sheet(fonts);
    setManaged(false);
    setMouseTransparent(true);
    getTransforms().add(scale);
    tip.getTransforms().add(reduction);
    tip.getStyleClass().add("overview-tip");
    tip.setManaged(false);
    tip.setVisible(false);
    getChildren().addAll(sheet.node(), before, after, frame, tip, ring);
  }

  private static Region part(String style) {
    Region region = new Region();
    region.getStyleClass().add(style);
    region.setManaged(false);
    return region;
  }

  Region ring() {
    return ring;
  }

  /// Paints all anew with the next pulse.
  void repaint(Theme theme) {
    this.theme = theme;
    changed = true;
    requestLayout();
  }

  void resizeTo(Size size, Theme theme) {
    resizeRelocate(0, 0, size.width(), size.height());
    sheet.resize(size);
    ring.resizeRelocate(0, 0, size.width(), size.height());
    repaint(theme);
  }

  /// Is shown so many times as large as it is.
  void magnify(double times) {
    scale.setX(times);
    scale.setY(times);
    reduction.setX(1 / times);
    reduction.setY(1 / times);
    sheet.magnified(times);
  }

  /// Shows whether a hand or key holds the handle.
  void hold(boolean held) {
    frame.pseudoClassStateChanged(HELD, held);
  }

  /// Says something at a place of the strip.
  void tell(double x, String text) {
    tip.setText(text);
    tipAt = x;
    tip.setVisible(true);
    requestLayout();
  }

  void tellNothing() {
    tip.setVisible(false);
    tipAt = -1;
  }

  @Override
  protected void layoutChildren() {
    Overview shown = subject.overview();
    if (changed) {
      changed = false;
      sheet.paint(theme, picture.of(shown));
    }
    Rect strip = shown.strip();
    WindowHandle now = subject.handle();
    double left = Math.rint(now.left());
    double right = Math.max(left + 1, Math.rint(now.right()));
    double height = OverviewPicture.BASE - 1;
    before.resizeRelocate(strip.x(), 1, Math.max(0, left - strip.x()), height);
    after.resizeRelocate(right, 1, Math.max(0, strip.right() - right), height);
    frame.resizeRelocate(left, 1, right - left, height + 1);
    if (tipAt >= 0) {
      double ownWidth = Math.ceil(tip.prefWidth(-1));
      double ownHeight = Math.ceil(tip.prefHeight(-1));
      double width = ownWidth * reduction.getX();
      double tipHeight = ownHeight * reduction.getY();
      double x =
          Math.clamp(tipAt - width / 2, strip.x(), Math.max(strip.x(), strip.right() - width));
      tip.resizeRelocate(x, getHeight() - tipHeight, ownWidth, ownHeight);
    }
  }
}
