package org.demarche.publication;

import java.util.ArrayList;
import java.util.List;
import org.demarche.layer.PageSide;
import org.demarche.layer.Passages;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef.OfPassage.Part;
import org.demarche.scene.Rect;
import org.demarche.words.Words;

/// Where the next thing goes: pages are filled from the top down, one after the other. A page that
/// grows has room for everything.
final class Flow {
  /// What the last line of a page takes up, with its number.
  private static final double FOOT = 22;

  /// Half a pixel is no reason for another page.
  private static final double ROUNDING = 0.5;

  private final Words words;
  private final Sheet sheet;
  private final List<List<Mark>> pages = new ArrayList<>();
  private double y;

  Flow(Words words, Sheet sheet) {
    this.words = words;
    this.sheet = sheet;
    next();
  }

  /// Goes on at the top of another page.
  void next() {
    pages.add(new ArrayList<>());
    y = sheet.margin();
  }

  List<List<Mark>> pages() {
    return pages;
  }

  /// Where the next thing begins, from the top of the page.
  double y() {
    return y;
  }

  double left() {
    return sheet.margin();
  }

  double width() {
    return sheet.size().width() - 2 * sheet.margin();
  }

  /// The area from here down, in which texts begin at the language's side.
  PageSide side() {
    return PageSide.of(words, new Rect(left(), y, width(), 0));
  }

  /// Where what stands on a page ends.
  double bottom() {
    return sheet.grows() ? 1e9 : sheet.size().height() - sheet.margin() - FOOT;
  }

  /// What is left of this page.
  double room() {
    return bottom() - y;
  }

  /// All that a page has room for.
  double whole() {
    return bottom() - sheet.margin();
  }

  boolean isAtTop() {
    return pages.getLast().isEmpty();
  }

  /// Goes on on another page where this one has less room, unless it is empty.
  void need(double height) {
    if (room() + ROUNDING < height && !isAtTop()) {
      next();
    }
  }

  void down(double by) {
    y += by;
  }

  void add(Mark mark) {
    pages.getLast().add(mark);
  }

  void addAll(List<Mark> marks) {
    pages.getLast().addAll(marks);
  }

  /// Adds marks that are read as one.
  void passage(Part part, String text, double top, List<Mark> marks) {
    Rect place = new Rect(left(), top, width(), Math.max(0, y - top));
    add(Passages.of(part, text, place, marks));
  }
}
