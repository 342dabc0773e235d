package org.demarche.scene;

/// Kinds of colour sight, each with what it makes of linear red, green and blue: the matrices of
/// Machado, Oliveira and Fernandes, 'A Physiologically-based Model for Simulation of Color Vision
/// Deficiency' (2009), for the complete lack of one kind of cones.
enum Sight {
  FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  PROTANOPIA(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  DEUTERANOPIA(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  TRITANOPIA(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

  private final double rr;
  private final double rg;
  private final double rb;
  private final double gr;
  private final double gg;
  private final double gb;
  private final double br;
  private final double bg;
  private final double bb;

  Sight(
      double rr,
      double rg,
      double rb,
      double gr,
      double gg,
      double gb,
      double br,
      double bg,
      double bb) {
    this.rr = rr;
    this.rg = rg;
    this.rb = rb;
    this.gr = gr;
    this.gg = gg;
    this.gb = gb;
    this.br = br;
    this.bg = bg;
    this.bb = bb;
  }

  Colour see(Colour colour) {
    return new Colour(part(rr, rg, rb, colour), part(gr, gg, gb, colour), part(br, bg, bb, colour));
  }

  private static double part(double r, double g, double b, Colour colour) {
    return Math.clamp(r * colour.red() + g * colour.green() + b * colour.blue(), 0, 1);
  }
}
