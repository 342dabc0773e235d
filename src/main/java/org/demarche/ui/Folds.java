package org.demarche.ui;

import javafx.scene.control.Button;

/// The buttons that fold the panes beside the timeline and open them again.
///
/// @param strip opens the filter
/// @param filter folds it
/// @param read folds the pane that reads
record Folds(Button strip, Button filter, Button read) {}
