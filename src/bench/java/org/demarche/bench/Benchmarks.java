package org.demarche.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.layer.LabelMeasure;
import org.demarche.store.DatasetReader;
import org.openjdk.jmh.runner.RunnerException;

/// Runs every benchmark, prints the tables and leaves `results.json`.
///
/// Everything that is compared with something is measured in the same program as that. What fails
/// is listed among the results and makes the exit status 1; the rest is measured all the same.
public final class Benchmarks {
  private static final Path SHIPPED = Path.of("data", "us-iran-iraq-2007");
  private static final List<String> FULL_SPEED = List.of("-Djavafx.animation.fullspeed=true");

  /// As many events as the build of the packaged program rehearses with.
  private static final int REHEARSED = 20_000;

  private final BenchSettings settings;
  private final Machine machine = Machine.here();
  private final List<WindowTimes> windows = new ArrayList<>();
  private final List<OpeningTimes> openings = new ArrayList<>();
  private final List<EditTimes> edits = new ArrayList<>();
  private final List<SearchTimes> searches = new ArrayList<>();
  private final List<PartTime> parts = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  /// Of the programs that measure opening.
  private Start start = Start.plain();

  private Benchmarks(BenchSettings settings) {
    this.settings = settings;
  }

  /// A part of the run.
  @FunctionalInterface
  private interface Measurement {
    void run() throws IOException, InterruptedException, RunnerException;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Results results = new Benchmarks(BenchSettings.ofProperties()).run();
    print(results);
    if (!results.failures().isEmpty()) {
      System.exit(1);
    }
  }

  private Results run() throws IOException, InterruptedException {
    Files.createDirectories(settings.folder());
    for (int events : settings.sizes()) {
      say("making %,d events".formatted(events));
      MadeUpDatasets.write(events, settings.dataset(events));
    }
    attempt("rehearsing the start", this::rehearse);
    attempt("the window over the shipped dataset", () -> window("shipped", SHIPPED, true));
    for (int events : settings.sizes()) {
      String name = "%,d".formatted(events);
      Path folder = settings.dataset(events);
      attempt("opening " + name + " events", () -> open(events, folder));
      attempt("the window over " + name + " events", () -> window(name, folder, false));
      attempt("searching in " + name + " events", () -> search(name, folder));
    }
    attempt(
        "changes on the disk in the shipped dataset",
        () -> edit("shipped", folder -> EditedFolders.copy(SHIPPED, folder)));
    String files = "%,d files".formatted(settings.files());
    attempt(
        "changes on the disk in " + files,
        () -> edit(files, folder -> EditedFolders.madeUp(settings.files(), folder)));
    attempt("the parts of a frame", () -> parts.addAll(PartsRun.run(settings)));
    Targets.Outcome outcome = Targets.judge(windows, openings, edits, searches);
    Results results =
        new Results(
            machine,
            settings.sizes(),
            settings.quick(),
            parts,
            windows,
            openings,
            edits,
            searches,
            outcome.fits(),
            outcome.verdicts(),
            failures);
    JsonFile.write(settings.results(), results);
    return results;
  }

  private void attempt(String what, Measurement measurement) throws InterruptedException {
    say(what);
    try {
      measurement.run();
    } catch (IOException | RunnerException e) {
      e.printStackTrace();
      failures.add(what + ": " + e.getMessage());
    }
  }

  private void rehearse() throws IOException, InterruptedException {
    Path madeUp = settings.dataset(REHEARSED);
    MadeUpDatasets.write(REHEARSED, madeUp);
    start = Start.rehearsed(settings.folder().resolve("start"), List.of(SHIPPED, madeUp));
  }

  private void open(int events, Path folder) throws IOException, InterruptedException {
    Path result = settings.folder().resolve("opening-" + events + ".json");
    OpeningTimes times =
        OwnProcess.run(
            start,
            "org.demarche.ui.OpeningRun",
            result,
            OpeningTimes.class,
            List.of(folder.toString()));
    openings.add(times);
    note("%,d events".formatted(events), times.errors());
  }

  private void window(String name, Path folder, boolean probing)
      throws IOException, InterruptedException {
    Path result = settings.folder().resolve("window-" + name.replace(",", "") + ".json");
    WindowTimes times =
        OwnProcess.run(
            new Start(Start.plain().classPath(), FULL_SPEED),
            "org.demarche.ui.WindowRun",
            result,
            WindowTimes.class,
            List.of(
                folder.toString(),
                name,
                Boolean.toString(settings.quick()),
                Boolean.toString(probing)));
    windows.add(times);
    note(name, times.errors());
  }

  private void search(String name, Path folder) throws IOException, InterruptedException {
    Path result = settings.folder().resolve("search-" + name.replace(",", "") + ".json");
    SearchTimes times =
        OwnProcess.run(
            Start.plain(),
            "org.demarche.ui.SearchRun",
            result,
            SearchTimes.class,
            List.of(folder.toString(), name, Boolean.toString(settings.quick())));
    searches.add(times);
    note(name, times.errors());
  }

  /// Makes a folder.
  @FunctionalInterface
  private interface Making {
    void make(Path folder) throws IOException;
  }

  private void edit(String name, Making making) throws IOException, InterruptedException {
    Path folder = settings.edited();
    Path result = settings.folder().resolve("edit-" + name.replaceAll("[ ,]", "") + ".json");
    EditedFolders.remove(folder);
    making.make(folder);
    try {
      EditTimes times =
          OwnProcess.run(
              Start.plain(),
              "org.demarche.ui.EditRun",
              result,
              EditTimes.class,
              List.of(folder.toString(), name, Integer.toString(settings.edits())));
      edits.add(times);
      note(name, times.errors());
    } finally {
      EditedFolders.remove(folder);
    }
  }

  private void note(String dataset, List<String> errors) {
    errors.forEach(error -> failures.add("uncaught with " + dataset + ": " + error));
  }

  private static void say(String what) {
    System.out.printf(Locale.ROOT, "== %s%n", what);
  }

  private static void print(Results results) {
    say("frames, in milliseconds");
    System.out.println(Tables.frames(results.windows()));
    System.out.println(Tables.reactions(results.windows()));
    say("opening");
    System.out.println(Tables.openings(results.openings()));
    System.out.println(Tables.fits(results.fits()));
    say("changes on the disk");
    System.out.println(Tables.edits(results.edits()));
    say("searching");
    System.out.println(Tables.searches(results.searches()));
    say("parts");
    System.out.println(Tables.parts(results.parts()));
    say("labels");
    new DatasetReader()
        .read(SHIPPED)
        .dataset()
        .ifPresent(dataset -> System.out.println(LabelMeasure.of(dataset)));
    say("targets");
    System.out.println(Tables.verdicts(results.verdicts()));
    results.failures().forEach(failure -> say("FAILED: " + failure));
  }
}
