package org.demarche.ui.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// A row of tools. Where it is too narrow for all of them at their least widths, tools give way,
/// one step after the other, and come back when there is room.
public final class ToolRow extends HBox {
  /// The step with which a tool goes.
  private final Map<Node, Integer> goes = new HashMap<>();

  /// The step with which a tool comes, in the place of one that goes.
  private final Map<Node, Integer> comes = new HashMap<>();

  private int steps;

  /// Says what gives way next, after all of which that has been said before.
  ///
  /// @param tools that go together
  public void givesWay(Node... tools) {
    steps++;
    for (Node tool : tools) {
      goes.put(tool, steps);
    }
  }

  /// Says what comes into the row as the tools go that were named last.
  public void insteadComes(Node tool) {
    comes.put(tool, steps);
    show(tool, false);
  }

  private boolean isThere(Node tool, int step) {
    // What never gives way is there as its owner says.
    return (goes.containsKey(tool) || comes.containsKey(tool) || tool.isManaged())
        && step >= comes.getOrDefault(tool, 0)
        && step < goes.getOrDefault(tool, Integer.MAX_VALUE);
  }

  /// How wide the row is at the least after a step.
  private double leastWidth(int step) {
    List<Node> there = new ArrayList<>();
    getChildren().stream().filter(tool -> isThere(tool, step)).forEach(there::add);
    return snappedLeftInset()
        + there.stream().mapToDouble(tool -> Math.ceil(tool.minWidth(-1))).sum()
        + Math.max(0, there.size() - 1) * snapSpaceX(getSpacing())
        + snappedRightInset();
  }

  private static void show(Node tool, boolean there) {
    tool.setVisible(there);
    tool.setManaged(there);
  }

  @Override
  protected double computeMinWidth(double height) {
    return leastWidth(steps);
  }

  @Override
  protected void layoutChildren() {
    int step = 0;
    while (step < steps && leastWidth(step) > getWidth()) {
      step++;
    }
    int reached = step;
    getChildren().stream()
        .filter(tool -> tool.isManaged() != isThere(tool, reached))
        .toList()
        .forEach(tool -> show(tool, isThere(tool, reached)));
    super.layoutChildren();
  }
}
