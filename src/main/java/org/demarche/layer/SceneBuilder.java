package org.demarche.layer;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Scene;
import org.demarche.time.TimeRange;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// Builds the picture of a frame from its layers, back to front.
///
/// A layer that throws is left out of the picture and reported once; the others are drawn. For one
/// thread at a time.
public final class SceneBuilder {
  private static final Logger LOG = System.getLogger(SceneBuilder.class.getName());

  private final List<Layer> layers;
  private final Consumer<Failure> report;
  private final Set<String> reported = new HashSet<>();
  private final Words words;
  private final KeptFacts memory;

  /// What the last picture was made from, for the overlays above it.
  private @Nullable Stage last;

  private SceneBuilder(Words words, List<Layer> layers, Consumer<Failure> report) {
    this.words = words;
    memory = new KeptFacts(words);
    this.layers = List.copyOf(layers);
    this.report = report;
  }

  /// A layer that could not be drawn.
  ///
  /// @param layer its name
  /// @param cause what it threw
  public record Failure(String layer, RuntimeException cause) {}

  /// The timeline's layers; failures go to the log.
  public static SceneBuilder standard(Words words) {
    return standard(
        words,
        failure ->
            LOG.log(
                Level.ERROR,
                "The layer '" + failure.layer() + "' cannot be drawn.",
                failure.cause()));
  }

  /// The timeline's layers.
  ///
  /// @param report told of each layer that fails, once
  public static SceneBuilder standard(Words words, Consumer<Failure> report) {
    return new SceneBuilder(
        words,
        List.of(
            new BackgroundLayer(),
            new EraLayer(),
            new GridLayer(),
            new ConnectorLayer(),
            new RelationLayer(),
            new FoundLayer(),
            new RidgeLayer(),
            new ClusterLayer(),
            new EventLayer(),
            new SelectionLayer(),
            new RelationWordLayer(),
            new OutsideLayer(),
            new LaneLayer(),
            new AxisLayer(),
            new LaneSignLayer()),
        report);
  }

  /// The picture of a frame.
  public Scene build(Frame frame) {
    Stage stage = stage(frame);
    List<Mark> marks = new ArrayList<>();
    for (Layer layer : layers) {
      List<Mark> own = new ArrayList<>();
      try {
        layer.draw(stage, own::add);
        marks.addAll(own);
      } catch (RuntimeException e) {
        if (reported.add(layer.name())) {
          report.accept(new Failure(layer.name(), e));
        }
      }
    }
    return new Scene(frame.size(), frame.dataset().description().title(), words.locale(), marks);
  }

  /// What lies over the picture of a frame while the pointer is in it; made anew on each movement
  /// while the picture below stays.
  ///
  /// @param x of the pointer, for the line that shows its time; empty for none
  /// @param over what it is on, or null
  public Scene overlay(Frame frame, OptionalDouble x, @Nullable MarkRef over) {
    List<Mark> marks = new ArrayList<>();
    Stage stage = stage(frame);
    if (over != null) {
      PointerMarks.highlight(stage, over, marks::add);
    }
    x.ifPresent(at -> PointerMarks.cursor(stage, at, marks::add));
    return new Scene(frame.size(), "", words.locale(), marks);
  }

  /// What is thin or small near a place of the picture, where no group of its scene is: a dot at
  /// the top of a lane, as its event, or an arc.
  ///
  /// @param tolerance how far off it may be, in pixels
  public Optional<Mark.Group> near(Frame frame, double x, double y, double tolerance) {
    return Nearby.at(stage(frame), x, y, tolerance);
  }

  /// What the signs mean that are in view.
  public Legend legend(Frame frame) {
    return Legend.inView(words, stage(frame));
  }

  /// What the signs mean that a mark bears.
  public Legend legend(Frame frame, MarkRef mark) {
    return Legend.ofMark(words, stage(frame), mark);
  }

  /// Whether some of the selected event's relations stand out while the pointer is on a mark.
  public boolean isRaising(Frame frame, MarkRef over) {
    return stage(frame).related().stream().anyMatch(related -> related.isMeant(over));
  }

  /// What lies over the picture of a frame while somebody drags over a stretch of its axis.
  public Scene overlay(Frame frame, TimeRange dragged) {
    List<Mark> marks = new ArrayList<>();
    PointerMarks.band(stage(frame), dragged, marks::add);
    return new Scene(frame.size(), "", words.locale(), marks);
  }

  private Stage stage(Frame frame) {
    Stage stage = last;
    if (stage == null || !stage.frame().equals(frame)) {
      stage = new Stage(frame, memory);
      last = stage;
    }
    return stage;
  }
}
