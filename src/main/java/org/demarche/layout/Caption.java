package org.demarche.layout;

/// What is written beside an event.
///
/// @param room in pixels, for text that is cut off
record Caption(LabelForm form, Side side, double room) {}
