package org.demarche.layer;

/// The point of an event at which arcs start and end.
record Anchor(double x, double y) {}
