package org.demarche.ui.detail;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Children side by side in columns of one width, as many as fit, in rows as high as their highest
/// child.
final class Columns extends Pane {
  private final double minColumn;
  private final double gap;

  /// @param minColumn the least width of a column, in pixels, unless a style sheet gives this node
  ///   a least width
  /// @param gap between columns and between rows, in pixels
  Columns(double minColumn, double gap, List<? extends Node> children) {
    this.minColumn = minColumn;
    this.gap = gap;
    getStyleClass().add("columns");
    getChildren().addAll(children);
  }

  private int count(double width) {
    int fitting = (int) Math.floor((width + gap) / (least() + gap));
    return Math.clamp(fitting, 1, Math.max(1, getChildren().size()));
  }

  private double least() {
    return getMinWidth() > 0 ? getMinWidth() : minColumn;
  }

  private double columnWidth(double width) {
    int count = count(width);
    return Math.floor((width - gap * (count - 1)) / count);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return minColumn;
  }

  @Override
  protected double computePrefWidth(double height) {
    int count = getChildren().size();
    return count * least() + Math.max(0, count - 1) * gap;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double across = width < 0 ? computePrefWidth(-1) : width;
    double height = 0;
    for (List<Node> row : rows(across)) {
      height += rowHeight(row, columnWidth(across)) + gap;
    }
    return Math.max(0, height - gap);
  }

  @Override
  protected void layoutChildren() {
    double column = columnWidth(getWidth());
    double y = 0;
    for (List<Node> row : rows(getWidth())) {
      double height = rowHeight(row, column);
      for (int i = 0; i < row.size(); i++) {
        row.get(i).resizeRelocate(i * (column + gap), y, column, height);
      }
      y += height + gap;
    }
  }

  private List<List<Node>> rows(double width) {
    int count = count(width);
    List<Node> nodes = List.copyOf(getChildren());
    return IntStream.iterate(0, at -> at < nodes.size(), at -> at + count)
        .mapToObj(at -> nodes.subList(at, Math.min(at + count, nodes.size())))
        .toList();
  }

  private static double rowHeight(List<Node> row, double column) {
    return row.stream().mapToDouble(node -> node.prefHeight(column)).max().orElse(0);
  }
}
