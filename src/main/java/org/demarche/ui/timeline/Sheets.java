package org.demarche.ui.timeline;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.demarche.scene.Mark;
import org.demarche.scene.Rect;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.scene.Theme;
import org.demarche.session.Session;
import org.demarche.time.TimeRange;

/// The canvases of the timeline, one above the other, and the card at the pointer.
///
/// While only the pointer moves, what moves with it is painted on a canvas of its own, so that no
/// event is painted anew. When the picture changes it all goes on one canvas: a second as large
/// would have to be laid over the first in every frame.
///
/// Not managed by its parent, so that repainting lays out nothing else in the window.
final class Sheets extends Region {
  private final Session session;
  private final Picture picture;
  private final HoverTracker hover;
  private final HoverCard card;
  private final Sheet base;
  private final Sheet above;
  private final Region ring;
  private Optional<TimeRange> dragged = Optional.empty();
  private Runnable afterPicture = () -> {};
  private boolean pictureChanged = true;
  private boolean overlayChanged = true;

  /// Whether what moves with the pointer is on the canvas of the picture.
  private boolean together;

  /// @param ring shows that the timeline has the focus
  Sheets(
      Session session,
      Picture picture,
      HoverTracker hover,
      HoverCard card,
      FxFonts fonts,
      Region ring) {
    this.session = session;
    this.picture = picture;
    this.hover = hover;
    this.card = card;
    this.ring = ring;
    base = new Sheet(fonts);
    above = new Sheet(fonts);
    above.node().setVisible(false);
    setManaged(false);
    getChildren().addAll(base.node(), above.node(), ring, card);
  }

  /// Calls when a new picture has been painted.
  void onPicture(Runnable listener) {
    afterPicture = listener;
  }

  /// Paints all anew with the next pulse.
  void paintPicture() {
    pictureChanged = true;
    paintOverlay();
  }

  /// Paints anew, with the next pulse, what moves with the pointer.
  void paintOverlay() {
    overlayChanged = true;
    requestLayout();
  }

  /// Is told how many times as large as they are the canvases are shown.
  void magnified(double times) {
    base.magnified(times);
    above.magnified(times);
    paintPicture();
  }

  /// Shows the stretch of time that is being dragged over.
  void showDragged(Optional<TimeRange> dragged) {
    if (!dragged.equals(this.dragged)) {
      this.dragged = dragged;
      paintOverlay();
    }
  }

  void resize(Size size) {
    base.resize(size);
    above.resize(size);
    ring.resizeRelocate(0, 0, size.width(), size.height());
    paintPicture();
  }

  @Override
  protected void layoutChildren() {
    Theme theme = session.view().theme();
    boolean picturePending = pictureChanged;
    boolean overlayPending = overlayChanged;
    pictureChanged = false;
    overlayChanged = false;
    if (picturePending) {
      Scene scene = picture.scene();
      hover.lookAgain();
      Scene overlay = overlay();
      base.paint(theme, scene, overlay);
      above.node().setVisible(false);
      together = !overlay.marks().isEmpty();
      showCard();
      afterPicture.run();
    } else if (overlayPending) {
      if (together) {
        together = false;
        base.paint(theme, picture.scene());
      }
      Scene overlay = overlay();
      above.paint(theme, overlay);
      above.node().setVisible(!overlay.marks().isEmpty());
      showCard();
    }
  }

  private Scene overlay() {
    return dragged.map(picture::overlay).orElseGet(() -> picture.overlay(hover.hover()));
  }

  private void showCard() {
    Hover on = hover.hover().orElse(null);
    Mark.Group group = on == null ? null : on.group().orElse(null);
    if (on == null || group == null) {
      card.hide();
    } else {
      Size size = picture.size();
      card.show(
          group.ref(),
          new CardPlacement.Point(on.x(), on.y()),
          group.hit(),
          new Rect(0, 0, size.width(), size.height()));
    }
  }
}
