package org.demarche.layer;

import java.util.function.Consumer;
import org.demarche.scene.Mark;

/// One part of the picture. A pure function of the stage; layers know nothing of each other, and
/// their order is the builder's.
interface Layer {
  void draw(Stage stage, Consumer<Mark> out);

  /// What it is called where its failure is reported.
  default String name() {
    return getClass().getSimpleName();
  }
}
