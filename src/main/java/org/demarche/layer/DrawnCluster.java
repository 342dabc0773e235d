package org.demarche.layer;

import org.demarche.layout.Anatomy;
import org.demarche.layout.Cluster;
import org.demarche.scene.Rect;
import org.demarche.viewport.TimeScale;
import org.demarche.words.Words;

/// A cluster and where it stands in the picture.
///
/// @param count how many events it stands for
/// @param text the count as it stands in the outline: exact up to five digits, then in thousands
/// @param pill its outline
record DrawnCluster(Cluster cluster, int count, String text, Rect pill) {
  private static final double HEIGHT = 17;

  /// Keeps the outline off whatever stands in the next bucket.
  private static final double INSET = 7;

  /// @param apart how many of its events are drawn beside it
  static DrawnCluster of(Words words, Cluster cluster, double top, int apart, TimeScale scale) {
    int count = cluster.count() - apart;
    String text = text(words, count);
    double width = 12 + 6.2 * text.length();
    double from = scale.x(cluster.bucket().start()) + INSET;
    double to = scale.x(cluster.bucket().end()) - INSET;
    long middleSecond =
        cluster.range().start() + (cluster.range().end() - cluster.range().start()) / 2;
    double middle =
        Math.clamp(scale.x(middleSecond), from + width / 2, Math.max(from, to - width) + width / 2);
    return new DrawnCluster(
        cluster,
        count,
        text,
        new Rect(middle - width / 2, top + Anatomy.CAPTION_MIDDLE - HEIGHT / 2, width, HEIGHT));
  }

  /// The same at the side of a glyph that would hide its number, as far as its bucket has room.
  ///
  /// @param x middle of the glyph
  /// @param clear how far from that it keeps
  DrawnCluster beside(double x, double clear, TimeScale scale) {
    if (pill.x() >= x + clear || pill.right() <= x - clear) {
      return this;
    }
    double left = x - clear - pill.width();
    double right = x + clear;
    double at = pill.x();
    if (left >= scale.x(cluster.bucket().start()) + INSET) {
      at = left;
    } else if (right + pill.width() <= scale.x(cluster.bucket().end()) - INSET) {
      at = right;
    }
    return new DrawnCluster(
        cluster, count, text, new Rect(at, pill.y(), pill.width(), pill.height()));
  }

  /// A count as it stands where there is little room.
  static String text(Words words, int count) {
    return count < 100_000 ? words.number(count) : words.say("picture.thousands", count / 1000);
  }
}
