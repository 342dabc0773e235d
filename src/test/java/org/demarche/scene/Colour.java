package org.demarche.scene;

/// A colour as shares of linear light, 0 to 1.
public record Colour(double red, double green, double blue) {
  private static final double CHROMA_7 = Math.pow(25, 7);

  /// @param rgb sRGB as 0xRRGGBB
  public static Colour of(int rgb) {
    return new Colour(linear(rgb >> 16), linear(rgb >> 8), linear(rgb));
  }

  private static double linear(int eightBits) {
    double share = (eightBits & 0xFF) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  Colour seenBy(Sight sight) {
    return sight.see(this);
  }

  private double luminance() {
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  /// The contrast ratio of WCAG 2, 1 to 21.
  public double contrastWith(Colour other) {
    double light = Math.max(luminance(), other.luminance());
    double dark = Math.min(luminance(), other.luminance());
    return (light + 0.05) / (dark + 0.05);
  }

  /// The colour difference CIEDE2000, in the form of Sharma, Wu and Dalal (2005).
  double distanceTo(Colour other) {
    double[] one = lab();
    double[] two = other.lab();
    double chroma = (Math.hypot(one[1], one[2]) + Math.hypot(two[1], two[2])) / 2;
    double stretch = 1.5 - 0.5 * Math.sqrt(Math.pow(chroma, 7) / (Math.pow(chroma, 7) + CHROMA_7));
    double c1 = Math.hypot(one[1] * stretch, one[2]);
    double c2 = Math.hypot(two[1] * stretch, two[2]);
    double h1 = hue(one[1] * stretch, one[2]);
    double h2 = hue(two[1] * stretch, two[2]);
    double turn = c1 * c2 == 0 ? 0 : Math.IEEEremainder(h2 - h1, 360);
    double meanHue = c1 * c2 == 0 ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
    double meanChroma = (c1 + c2) / 2;
    double meanLight = (one[0] + two[0]) / 2 - 50;
    double t =
        1
            - 0.17 * cos(meanHue - 30)
            + 0.24 * cos(2 * meanHue)
            + 0.32 * cos(3 * meanHue + 6)
            - 0.2 * cos(4 * meanHue - 63);
    double light =
        (two[0] - one[0])
            / (1 + 0.015 * meanLight * meanLight / Math.sqrt(20 + meanLight * meanLight));
    double colourful = (c2 - c1) / (1 + 0.045 * meanChroma);
    double hue =
        2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2)) / (1 + 0.015 * meanChroma * t);
    double blue = 30 * Math.exp(-Math.pow((meanHue - 275) / 25, 2));
    double rotation =
        -2
            * Math.sqrt(Math.pow(meanChroma, 7) / (Math.pow(meanChroma, 7) + CHROMA_7))
            * Math.sin(Math.toRadians(2 * blue));
    return Math.sqrt(
        light * light + colourful * colourful + hue * hue + rotation * colourful * hue);
  }

  private double[] lab() {
    double x = curve((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
    double y = curve(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
    double z = curve((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double curve(double share) {
    return share > 216.0 / 24389 ? Math.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
  }

  private static double hue(double a, double b) {
    return (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
  }

  private static double cos(double degrees) {
    return Math.cos(Math.toRadians(degrees));
  }
}
