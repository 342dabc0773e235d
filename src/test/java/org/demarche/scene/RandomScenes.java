package org.demarche.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.demarche.font.TextStyle;
import org.demarche.font.TextStyle.Face;
import org.demarche.model.EventId;
import org.demarche.model.Kind.Glyph;
import org.demarche.scene.Mark.Anchor;
import org.jspecify.annotations.Nullable;

/// Scenes of every kind of mark at random places, many of them far out of the picture.
public final class RandomScenes {
  private final Random random;
  private final double farthest;

  private RandomScenes(Random random, double farthest) {
    this.random = random;
    this.farthest = farthest;
  }

  /// @param count how many marks, those in groups and clips not counted
  /// @param farthest how far off the picture places may be, in pixels
  public static Scene scene(Random random, int count, double farthest) {
    RandomScenes scenes = new RandomScenes(random, farthest);
    Size size = new Size(1 + random.nextInt(2_000), 1 + random.nextInt(1_500));
    return new Scene(size, "Random", Locale.ENGLISH, scenes.marks(count, 3));
  }

  private List<Mark> marks(int count, int depth) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      marks.add(mark(depth));
    }
    return marks;
  }

  private Mark mark(int depth) {
    return switch (random.nextInt(depth > 0 ? 8 : 6)) {
      case 0 -> new Mark.Box(rect(), radius(), perhaps(), perhaps(), stroke());
      case 1 -> new Mark.Fade(rect(), role(), random.nextDouble(), random.nextDouble());
      case 2 -> new Mark.Line(place(), place(), place(), place(), ink(), stroke());
      case 3 -> new Mark.Shape(path(), perhaps(), perhaps(), stroke());
      case 4 -> {
        Glyph glyph = one(Glyph.values());
        yield new Mark.Shape(
            Glyphs.path(glyph, place(), place(), random.nextDouble(20)), ink(), null, stroke());
      }
      case 5 -> {
        Anchor anchor = one(Anchor.values());
        TextStyle style = new TextStyle(Face.REGULAR, 8 + random.nextInt(20));
        yield new Mark.Label(
            "x".repeat(random.nextInt(30)), place(), place(), anchor, style, ink());
      }
      case 6 -> new Mark.Clip(rect(), marks(random.nextInt(5), depth - 1));
      default ->
          new Mark.Group(
              new MarkRef.OfEvent(new EventId("event-" + random.nextInt(50))),
              rect(),
              "Event",
              null,
              marks(random.nextInt(5), depth - 1));
    };
  }

  private Path path() {
    Path.Pen pen = Path.pen().move(place(), place());
    int steps = random.nextInt(8);
    for (int i = 0; i < steps; i++) {
      switch (random.nextInt(8)) {
        case 0 -> pen.close();
        case 1 -> pen.move(place(), place());
        case 2, 3, 4 -> pen.line(place(), place());
        default -> pen.curve(place(), place(), place(), place(), place(), place());
      }
    }
    return pen.path();
  }

  private Rect rect() {
    double x = place();
    double y = place();
    return random.nextInt(20) == 0
        ? new Rect(x, y, 0, random.nextInt(3))
        : new Rect(x, y, Math.abs(place()), Math.abs(place()));
  }

  private double radius() {
    return random.nextBoolean() ? 0 : random.nextDouble(60);
  }

  /// Mostly near the picture, and now and then exactly at its corner.
  private double place() {
    return switch (random.nextInt(10)) {
      case 0 -> 0;
      case 1, 2 -> random.nextDouble(-farthest, farthest);
      case 3 -> random.nextDouble(-farthest / 100, farthest / 100);
      default -> random.nextDouble(-300, 2_300);
    };
  }

  private Stroke stroke() {
    double width = random.nextDouble(4);
    return random.nextInt(3) == 0
        ? Stroke.dashed(width, 1 + random.nextInt(9), random.nextInt(9))
        : Stroke.solid(width);
  }

  private @Nullable Ink perhaps() {
    return random.nextInt(3) == 0 ? null : ink();
  }

  private Ink ink() {
    return new Ink(role(), random.nextDouble());
  }

  private ColourRole role() {
    return one(ColourRole.values());
  }

  private <T> T one(T[] all) {
    return all[random.nextInt(all.length)];
  }
}
