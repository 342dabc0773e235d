package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarche.generate.GeneratedDataset;
import org.demarche.io.DiskTree;
import org.demarche.store.GeneratedFolder;
import org.demarche.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `demarche generate`: a dataset of made-up events.
@Command(
    name = "generate",
    description = {
      "Makes up a dataset of any size, for measuring and for trying things out.",
      "The same number and seed give the same files, byte for byte."
    })
final class GenerateCommand implements Callable<Integer> {
  private static final int MOST = 5_000_000;

  private final Console console;

  @Option(
      names = "--events",
      paramLabel = "N",
      required = true,
      description = "How many events, from 1 to 5000000.")
  private int events;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Any whole number; another one gives another dataset. Default: 1.")
  private long seed = 1;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      required = true,
      description = "The folder to make, or one that this command made before.")
  private Path folder = Path.of("");

  GenerateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CannotRun {
    if (events < 1 || events > MOST) {
      throw new CannotRun("--events %d is not from 1 to %d.".formatted(events, MOST));
    }
    try {
      GeneratedFolder target = new GeneratedFolder(new DiskTree(folder));
      if (!target.mayBeReplaced()) {
        throw new CannotRun(
            "'%s' holds something that this command did not make; give a new or empty folder."
                .formatted(folder));
      }
      GeneratedDataset made = new GeneratedDataset(events, seed);
      target.write(
          new GeneratedFolder.Content(
              made.description(),
              made.actors(),
              made.places(),
              made.sources(),
              made.events(),
              made.size()),
          new ProgressLines(console, "events written"));
    } catch (IOException e) {
      throw new CannotRun("The dataset could not be written: %s.".formatted(e));
    }
    console.message("%s in %s.".formatted(Count.of(events, "event"), folder));
    return Exit.DONE;
  }

  /// A line for every tenth of the work.
  private static final class ProgressLines implements Progress {
    private static final System.Logger LOG = System.getLogger(ProgressLines.class.getName());
    private static final long WORTH_TELLING = 100_000;

    private final Console console;
    private final String what;
    private long told;

    ProgressLines(Console console, String what) {
      this.console = console;
      this.what = what;
    }

    @Override
    public synchronized void advanced(long done, long total) {
      long tenth = done * 10 / total;
      if (total < WORTH_TELLING || tenth == told) {
        return;
      }
      told = tenth;
      try {
        console.message("%,d of %,d %s".formatted(done, total, what));
      } catch (IOException e) {
        LOG.log(System.Logger.Level.DEBUG, "nobody hears how far it is", e);
      }
    }
  }
}
