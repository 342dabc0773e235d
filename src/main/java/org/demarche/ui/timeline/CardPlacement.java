package org.demarche.ui.timeline;

import java.util.List;
import org.demarche.scene.Rect;
import org.demarche.scene.Size;

/// Where a hover card goes: near the pointer, inside the bounds, and not on what it tells about.
final class CardPlacement {
  private static final double GAP = 10;

  private CardPlacement() {}

  /// @param card its size
  /// @param pointer x and y of the pointer, in `target`
  /// @param target what the card is about; may reach beyond the bounds
  /// @param bounds what the card must not leave
  static Rect place(Size card, Point pointer, Rect target, Rect bounds) {
    double beside = pointer.x() - Math.min(card.width() / 4, 40);
    double level = pointer.y() - card.height() / 2;
    List<Rect> candidates =
        List.of(
            at(beside, target.bottom() + GAP, card),
            at(beside, target.y() - GAP - card.height(), card),
            at(target.right() + GAP, level, card),
            at(target.x() - GAP - card.width(), level, card),
            // What fills the bounds has no free side: keep off the pointer at least.
            at(pointer.x() + 2 * GAP, pointer.y() + 2 * GAP, card),
            at(pointer.x() + 2 * GAP, pointer.y() - 2 * GAP - card.height(), card),
            at(pointer.x() - 2 * GAP - card.width(), pointer.y() + 2 * GAP, card),
            at(pointer.x() - 2 * GAP - card.width(), pointer.y() - 2 * GAP - card.height(), card));
    for (Rect candidate : candidates.subList(0, 4)) {
      Rect inside = within(candidate, bounds);
      if (!inside.intersects(target)) {
        return inside;
      }
    }
    for (Rect candidate : candidates.subList(4, 8)) {
      Rect inside = within(candidate, bounds);
      if (!inside.contains(pointer.x(), pointer.y())) {
        return inside;
      }
    }
    return within(candidates.getFirst(), bounds);
  }

  /// A place in pixels.
  record Point(double x, double y) {}

  private static Rect at(double x, double y, Size card) {
    return new Rect(x, y, card.width(), card.height());
  }

  /// Moved as little as needed; a card larger than the bounds keeps its top left corner in view.
  private static Rect within(Rect card, Rect bounds) {
    double x = Math.max(bounds.x(), Math.min(card.x(), bounds.right() - card.width()));
    double y = Math.max(bounds.y(), Math.min(card.y(), bounds.bottom() - card.height()));
    return new Rect(x, y, card.width(), card.height());
  }
}
