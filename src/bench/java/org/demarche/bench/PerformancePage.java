package org.demarche.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Makes `src/docs/performance.md` from the results of a run and the notes on what falls short.
public final class PerformancePage {
  private static final String NO_NOTE = "No reason has been found yet.";

  private final Results results;
  private final Map<String, String> notes;
  private final StringBuilder page = new StringBuilder();

  private PerformancePage(Results results, Map<String, String> notes) {
    this.results = results;
    this.notes = notes;
  }

  /// @param arguments file of results; file of notes; file to write
  public static void main(String[] arguments) throws IOException {
    Results results = JsonFile.read(Path.of(arguments[0]), Results.class);
    Map<String, String> notes = notes(Files.readAllLines(Path.of(arguments[1])));
    Files.writeString(Path.of(arguments[2]), new PerformancePage(results, notes).text());
    System.out.println(arguments[2] + " written");
  }

  /// The paragraphs under each heading of the second level, by the heading.
  static Map<String, String> notes(List<String> lines) {
    Map<String, StringBuilder> sections = new LinkedHashMap<>();
    StringBuilder section = new StringBuilder();
    for (String line : lines) {
      if (line.startsWith("## ")) {
        section = new StringBuilder();
        sections.put(line.substring(3).strip(), section);
      } else {
        section.append(line).append('\n');
      }
    }
    Map<String, String> notes = new LinkedHashMap<>();
    sections.forEach((name, text) -> notes.put(name, text.toString().strip()));
    return notes;
  }

  private String text() {
    head();
    add("## Targets", "", Tables.verdicts(results.verdicts()).toString());
    missed();
    add("## Labels", "", notes.getOrDefault("labels", NO_NOTE) + "\n");
    section(
        "Frames",
        """
        In milliseconds. *Work* is the time from input to the last draw command of its pulse, on the
        JavaFX thread; *frame* that from one pulse to the next, rendering included, at full speed.
        *Pan* drags to and fro at a century, decade, year, month and day; *zoom* rolls the wheel from a
        century to an hour and back; *tick* is the one pulse that brings an actor's tick. *Axis only* is
        a canvas of the timeline's size that draws nothing but the axis, in a window of the same size and
        the same program. *Waiting* is the share of frames in which work in the background was going on.
        """,
        Tables.frames(results.windows()));
    add(
        """
        *Actor ticked* ends with the timeline's painted picture of what the new filter keeps, each event
        drawn or counted, in the rows that they have among all events where their own are still to be
        found; the panes beside it follow in later frames. *Rows at rest* ends when these rows have been
        found, everything has glided there and all panes have followed.
        """);
    add(Tables.reactions(results.windows()).toString());
    section(
        "Opening",
        """
        From asking for the folder to the first complete picture, in a program that has just started as
        the packaged one does, from jars and with the cache that a rehearsal left, and once more when it
        is warm. *Jackson* goes through the tokens of the same `events.jsonl` on
        one thread, in the same program. The heap is what is in use after a forced collection.
        """,
        Tables.openings(results.openings()));
    section(
        "Changes on the disk",
        """
        One record's date is changed in its file, as an editor does it, while the dataset is open in a
        window with pulses at the usual rate; each event has a file of its own. *Painted* is the time from
        the end of the writing to the first painted picture of the timeline that knows of the change;
        *beyond the gathering* leaves out the time for which the watch waits whether more changes come.
        *Opened anew* is the same folder opened once more in the same program.
        """,
        Tables.edits(results.edits()));
    section(
        "Searching",
        """
        *Index made* is the index of all texts made anew on one thread of a warm program; what it holds in
        memory is measured after a forced collection. *Painted* is the time from a key typed into the
        search box to the painted picture of the timeline with what was found marked, with the index
        there.
        """,
        Tables.searches(results.searches()));
    section(
        "Growth",
        """
        Straight lines through the figures against the number of events. *Growth per event* compares the
        largest set with the next smaller one.
        """,
        Tables.fits(results.fits()));
    section(
        "Parts of a frame",
        "Each by itself, by JMH, for a 1600×900 timeline that shows everything.\n",
        Tables.parts(results.parts()));
    profiles();
    results.failures().forEach(failure -> add("Could not be measured: " + failure + "\n"));
    return page.toString().strip() + "\n";
  }

  private void head() {
    Machine machine = results.machine();
    add(
        "# How fast it is",
        "",
        """
        Made from `target/bench/results.json`, which `mvn -Pbench verify` leaves, by
        `mvn -Pbench test-compile exec:exec@performance-page`; the reasons under *What falls short* are in
        `src/bench/resources/performance-notes.md`. Every figure is to be read against its baseline of
        the same run: a busy machine slows both.
        """);
    add(
        new Table("Measured on", "")
            .row("Processor", "%d × %s".formatted(machine.cores(), machine.processor()))
            .row("Memory", gigabytes(machine.memoryBytes()))
            .row("Most heap", gigabytes(machine.maxHeapBytes()))
            .row("System", machine.system())
            .row("Java", machine.java())
            .row("JavaFX", machine.javafx() + ", headless platform, software rendering")
            .row("Load when it began", machine.load())
            .row("Window", "1600×900; the timeline in it " + timeline())
            .row("Command", "`" + command() + "`")
            .toString());
  }

  private String timeline() {
    return results.windows().stream()
        .map(window -> window.width() + "×" + window.height())
        .findFirst()
        .orElse("not shown");
  }

  private String command() {
    String sizes = String.join(",", results.sizes().stream().map(String::valueOf).toList());
    return "mvn -Pbench verify -DskipTests -Dbench.sizes="
        + sizes
        + (results.quick() ? " -Dbench.quick=true" : "");
  }

  private static String gigabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
  }

  private void missed() {
    Map<String, StringBuilder> byTarget = new LinkedHashMap<>();
    for (Verdict verdict : results.verdicts()) {
      if (!verdict.isMet()) {
        byTarget
            .computeIfAbsent(verdict.target(), target -> new StringBuilder())
            .append(
                "- **%s**: %s %s, at most %s %s (%s): missed by %s.%n"
                    .formatted(
                        verdict.measure(),
                        Table.number(verdict.value()),
                        verdict.unit(),
                        Table.number(verdict.most()),
                        verdict.unit(),
                        verdict.rule(),
                        Tables.percent(verdict.missedBy())));
      }
    }
    add("## What falls short", "");
    if (byTarget.isEmpty()) {
      add("Nothing.\n");
    }
    byTarget.forEach(
        (target, text) -> add(text.toString(), notes.getOrDefault(target, NO_NOTE) + "\n"));
  }

  private void profiles() {
    add(
        "## Where the time goes",
        "",
        """
        Samples of the running threads, from a flight recording of the same run, taken after the measured
        part. In the second pair of columns each sample counts for our own method nearest to the top of
        its stack, in the third for the sort of JavaFX node that the renderer was drawing.
        """);
    for (WindowTimes window : results.windows()) {
      profile(window.dataset() + " events", window.profile());
    }
    for (OpeningTimes opening : results.openings()) {
      profile("%,d events".formatted(opening.events()), opening.profile());
    }
    for (EditTimes edit : results.edits()) {
      profile(edit.dataset(), edit.profile());
    }
  }

  private void profile(String dataset, Profile profile) {
    add(
        "### %s, %s (%,d samples)".formatted(dataset, profile.what(), profile.samples()),
        "",
        Tables.profile(profile).toString());
  }

  private void section(String title, String text, Table table) {
    add("## " + title, "", text, table.toString());
  }

  private void add(String... lines) {
    for (String line : lines) {
      page.append(line).append('\n');
    }
  }
}
