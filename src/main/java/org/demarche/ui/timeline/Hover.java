package org.demarche.ui.timeline;

import java.util.Optional;
import org.demarche.scene.Mark;

/// Where the pointer is in the timeline's picture.
///
/// @param group what is under it, topmost
record Hover(double x, double y, Optional<Mark.Group> group) {}
