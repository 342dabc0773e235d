package org.demarche.scene;

/// Width and height in pixels at scale 1.
public record Size(double width, double height) {}
