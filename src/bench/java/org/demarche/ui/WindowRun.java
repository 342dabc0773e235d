package org.demarche.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.demarche.bench.FrameTimes;
import org.demarche.bench.JsonFile;
import org.demarche.bench.Profile;
import org.demarche.bench.Sampling;
import org.demarche.bench.Spread;
import org.demarche.bench.WindowTimes;
import org.demarche.font.Fonts;
import org.demarche.model.ActorId;
import org.demarche.scene.Size;
import org.demarche.ui.timeline.AxisCanvas;

/// Drives the real window over one dataset: a program of its own, with pulses at full speed.
public final class WindowRun {
  private static final Duration STUCK = Duration.ofMinutes(4);

  private final BenchWindow window;
  private final Moment moment;
  private final List<String> errors;
  private final boolean quick;

  private WindowRun(BenchWindow window, Moment moment, List<String> errors, boolean quick) {
    this.window = window;
    this.moment = moment;
    this.errors = errors;
    this.quick = quick;
  }

  /// @param arguments file for the result; folder of the dataset; its name; whether to be quick;
  ///   whether to look at the screen for the effect of wheel steps
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path result = Path.of(arguments[0]);
    List<String> errors = new CopyOnWriteArrayList<>();
    Fx.start(errors::add);
    BenchWindow window = BenchWindow.show();
    window.open(Path.of(arguments[1]));
    Moment moment = Fx.call(() -> Moment.of(window.session().table()));
    WindowRun run = new WindowRun(window, moment, errors, Boolean.parseBoolean(arguments[3]));
    WindowTimes times =
        run.times(
            arguments[2],
            result.resolveSibling(result.getFileName() + ".jfr"),
            Boolean.parseBoolean(arguments[4]));
    JsonFile.write(result, times);
    // Nothing is saved or closed that would need an orderly end.
    Runtime.getRuntime().halt(0);
  }

  private WindowTimes times(String name, Path recording, boolean probing)
      throws IOException, InterruptedException {
    Size size = Fx.call(() -> window.timeline().size());
    int ticked = quick ? 4 : 16;
    List<ActorId> busiest = Fx.call(() -> TickScript.busiest(window.session(), 2 * ticked));
    warmUp(size, busiest.subList(Math.min(ticked, busiest.size()), busiest.size()));
    FrameClock before = axis(size, rounds(150));
    FrameTimes zoom = frames(zoom(quick ? 1 : 2), 75).times("zoom");
    FrameTimes pan = frames(pan(rounds(80)), 45).times("pan");
    TickScript ticking =
        Fx.call(() -> new TickScript(window, busiest.subList(0, Math.min(ticked, busiest.size()))));
    FrameTimes ticks = frames(ticking, 40).times("tick");
    FrameTimes axis = axis(size, rounds(150)).with(before).times("axis only");
    Profile profile = profile(recording);
    Spread wheel = probing ? probe() : null;
    return new WindowTimes(
        name,
        window.session().table().size(),
        (int) size.width(),
        (int) size.height(),
        axis,
        List.of(pan, zoom, ticks),
        ticking.ticked(),
        ticking.settled(),
        wheel,
        profile,
        errors.stream().distinct().toList());
  }

  private int rounds(int wanted) {
    return quick ? Math.max(1, wanted / 4) : wanted;
  }

  /// What runs for the first time is compiled while it runs; that is not what is asked here.
  ///
  /// @param actors none of those that are ticked when it counts, whose rows would be known then
  private void warmUp(Size size, List<ActorId> actors) throws IOException, InterruptedException {
    axis(size, rounds(100));
    frames(Fx.call(() -> new TickScript(window, actors)), 40);
    frames(zoom(1), quick ? 3 : 20);
    frames(pan(rounds(40)), quick ? 2 : 15);
  }

  private Profile profile(Path recording) throws IOException, InterruptedException {
    try (Sampling sampling = new Sampling("zooming and panning", recording)) {
      frames(zoom(1), quick ? 3 : 20);
      frames(pan(rounds(40)), quick ? 2 : 15);
      return sampling.profile();
    }
  }

  private Script zoom(int rounds) throws IOException, InterruptedException {
    return Fx.call(() -> new ZoomScript(window, moment, rounds));
  }

  private Script pan(int steps) throws IOException, InterruptedException {
    return Fx.call(() -> new PanScript(window, moment, steps));
  }

  /// @param seconds after which the script is cut
  private FrameClock frames(Script script, int seconds) throws IOException, InterruptedException {
    window.rest();
    FrameClock clock = new FrameClock(script, window::isWorking, Duration.ofSeconds(seconds));
    Pulses.play(window.scene(), clock, STUCK);
    window.rest();
    return clock;
  }

  /// The axis alone, on a canvas of the timeline's size in a window of this one's.
  private FrameClock axis(Size size, int steps) throws IOException, InterruptedException {
    Stage stage = Fx.call(Stage::new);
    AxisCanvas canvas = Fx.call(() -> new AxisCanvas(size, Fonts.metrics()));
    FrameClock clock =
        new FrameClock(new AxisScript(canvas, steps), () -> false, Duration.ofSeconds(60));
    Fx.run(
        () -> {
          stage.setScene(new Scene(new Pane(canvas.node()), BenchWindow.WIDTH, BenchWindow.HEIGHT));
          stage.setX(0);
          stage.setY(0);
          stage.show();
        });
    Pulses.play(stage.getScene(), clock, STUCK);
    Fx.run(stage::hide);
    return clock;
  }

  /// Wheel steps as the screen shows them; the window is made to fit on it.
  private Spread probe() throws IOException, InterruptedException {
    Fx.run(
        () -> {
          window.stage().setWidth(1000);
          moment.show(window.session(), Span.YEAR.seconds(), 500);
        });
    window.rest();
    WheelProbe probe = Fx.call(() -> new WheelProbe(window, visible()));
    Pulses.play(window.scene(), probe, STUCK);
    return probe.frames();
  }

  /// What of the timeline is on the screen.
  private Rectangle2D visible() {
    Bounds bounds = window.timeline().localToScreen(window.timeline().getBoundsInLocal());
    Rectangle2D screen = Screen.getPrimary().getBounds();
    double right = Math.min(bounds.getMaxX(), screen.getMaxX());
    double bottom = Math.min(bounds.getMaxY(), screen.getMaxY());
    return new Rectangle2D(
        Math.ceil(bounds.getMinX()),
        Math.ceil(bounds.getMinY()),
        Math.floor(right - bounds.getMinX() - 1),
        Math.floor(bottom - bounds.getMinY() - 1));
  }
}
