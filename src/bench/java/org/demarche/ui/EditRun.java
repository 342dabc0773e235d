package org.demarche.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.demarche.bench.EditTimes;
import org.demarche.bench.JsonFile;
import org.demarche.bench.Profile;
import org.demarche.bench.Sampling;
import org.demarche.bench.Spread;
import org.demarche.io.GatheringTime;

/// Changes one record of an open dataset on the disk, again and again: a program of its own, with
/// pulses at the usual rate.
public final class EditRun {
  private static final Duration STUCK = Duration.ofMinutes(1);

  /// Until the watch has begun, looked through all files once, and the reading is compiled.
  private static final int WARMING = 5;

  private final BenchWindow window;
  private final EditedEvent event;

  private EditRun(BenchWindow window, EditedEvent event) {
    this.window = window;
    this.event = event;
  }

  /// @param arguments file for the result; folder of the dataset, which is changed; its name; how
  ///   often it is changed
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path result = Path.of(arguments[0]);
    Path folder = Path.of(arguments[1]);
    int edits = Integer.parseInt(arguments[3]);
    List<String> errors = new CopyOnWriteArrayList<>();
    Fx.start(errors::add);
    BenchWindow window = BenchWindow.show();
    window.open(folder);
    double openMillis = window.open(folder) / 1e6;
    EditRun run = new EditRun(window, EditedEvent.in(folder));
    run.edit(WARMING);
    List<Double> painted = run.edit(edits);
    Profile profile = run.profile(edits, result.resolveSibling(result.getFileName() + ".jfr"));
    double gathering = GatheringTime.millis();
    EditTimes times =
        new EditTimes(
            arguments[2],
            window.session().table().size(),
            openMillis,
            gathering,
            Spread.of(painted),
            Spread.of(painted.stream().map(millis -> millis - gathering).toList()),
            profile,
            errors.stream().distinct().toList());
    JsonFile.write(result, times);
    Runtime.getRuntime().halt(0);
  }

  /// Milliseconds from the end of each writing to the painted picture.
  private List<Double> edit(int times) throws IOException, InterruptedException {
    List<Double> painted = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      window.rest();
      long written = event.change();
      Arriving arriving = new Arriving(window, event);
      Pulses.play(window.scene(), arriving, STUCK);
      painted.add((arriving.painted() - written) / 1e6);
    }
    window.rest();
    return painted;
  }

  private Profile profile(int edits, Path recording) throws IOException, InterruptedException {
    try (Sampling sampling = new Sampling("changes on the disk", recording)) {
      edit(edits);
      return sampling.profile();
    }
  }
}
