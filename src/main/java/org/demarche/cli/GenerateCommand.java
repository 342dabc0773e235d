package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarche.generate.Generated;
import org.demarche.generate.Shape;
import org.demarche.io.DiskTree;
import org.demarche.store.GeneratedFolder;
import org.demarche.task.Progress;
import org.demarche.words.ExplainedException;
import org.demarche.words.Message;
import org.demarche.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `demarche generate`: a dataset of made-up events.
@Command(
    name = "generate",
    description = {"${bundle:cli.help.generate}", "${bundle:cli.help.generate-same}"})
final class GenerateCommand implements Callable<Integer> {
  private static final int MOST = 5_000_000;

  private final Words words;
  private final Console console;

  @Option(
      names = "--events",
      paramLabel = "${bundle:cli.label.number}",
      required = true,
      description = "${bundle:cli.help.generate.events}")
  private int events;

  @Option(
      names = "--seed",
      paramLabel = "${bundle:cli.label.seed}",
      description = "${bundle:cli.help.generate.seed}")
  private long seed = 1;

  @Option(
      names = "--shape",
      paramLabel = "tree|flat",
      converter = ShapeConverter.class,
      description = "${bundle:cli.help.generate.shape}")
  private Shape shape = Shape.TREE;

  @Option(
      names = "--out",
      paramLabel = "${bundle:cli.label.folder}",
      required = true,
      description = "${bundle:cli.help.generate.out}")
  private Path folder = Path.of("");

  static final class ShapeConverter extends Choice<Shape> {
    ShapeConverter() {
      super(Shape.class);
    }
  }

  GenerateCommand(Words words, Console console) {
    this.words = words;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CannotRun {
    if (events < 1 || events > MOST) {
      throw new CannotRun(
          Message.of("cli.generate.number", Integer.toString(events), Integer.toString(MOST)));
    }
    try {
      GeneratedFolder target = new GeneratedFolder(new DiskTree(folder));
      if (!target.mayBeReplaced()) {
        throw new CannotRun(Message.of("cli.generate.not-ours", folder.toString()));
      }
      Generated made = shape.dataset(events, seed);
      target.write(
          new GeneratedFolder.Content(
              made.description(),
              made.actors(),
              made.places(),
              made.sources(),
              made.events(),
              made.size()),
          new ProgressLines(words, console));
    } catch (ExplainedException e) {
      throw new CannotRun(Message.of("cli.generate.failed", e.message()));
    } catch (IOException e) {
      throw new CannotRun(Message.of("cli.generate.failed", e.toString()));
    }
    console.message(words.say("cli.generate.done", events, folder.toString()));
    return Exit.DONE;
  }

  /// A line for every tenth of the work.
  private static final class ProgressLines implements Progress {
    private static final System.Logger LOG = System.getLogger(ProgressLines.class.getName());
    private static final long WORTH_TELLING = 100_000;

    private final Words words;
    private final Console console;
    private long told;

    ProgressLines(Words words, Console console) {
      this.words = words;
      this.console = console;
    }

    @Override
    public synchronized void advanced(long done, long total) {
      long tenth = done * 10 / total;
      if (total < WORTH_TELLING || tenth == told) {
        return;
      }
      told = tenth;
      try {
        console.message(words.say("cli.generate.progress", done, total));
      } catch (IOException e) {
        LOG.log(System.Logger.Level.DEBUG, "nobody hears how far it is", e);
      }
    }
  }
}
