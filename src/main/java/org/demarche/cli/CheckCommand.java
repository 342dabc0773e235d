package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.demarche.io.DiskTree;
import org.demarche.model.Problem;
import org.demarche.store.ReadResult;
import org.demarche.store.SmellPlaces;
import org.demarche.store.curation.CurationCheck;
import org.demarche.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `demarche check`: one line for each problem in a dataset.
@Command(
    name = "check",
    description = {"${bundle:cli.help.check}", "${bundle:cli.help.check-lines}"})
final class CheckCommand implements Callable<Integer> {
  private final Words words;
  private final Console console;

  /// A fault that a program made stands in every record; a thousand of them tell as much as a
  /// million.
  private static final int MOST_OF_A_KIND = 1_000;

  @Parameters(paramLabel = "${bundle:cli.label.path}", description = "${bundle:cli.help.folder}")
  private Path folder = Path.of("");

  CheckCommand(Words words, Console console) {
    this.words = words;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CannotRun {
    ReadResult result = DatasetArgument.read(folder);
    List<Problem> problems = new ArrayList<>(result.problems());
    if (result.dataset().isPresent()) {
      problems.addAll(
          new SmellPlaces(new DiskTree(folder)).problems(CurationCheck.of(result.dataset().get())));
    }
    problems.sort(null);
    print(problems);
    console.out().flush();
    long errors = count(problems, Problem.Severity.ERROR);
    long warnings = count(problems, Problem.Severity.WARNING);
    int events = result.dataset().map(dataset -> dataset.events().size()).orElse(0);
    console.message(words.say("cli.checked", errors, warnings, events));
    return errors > 0 ? Exit.DATA_ERRORS : Exit.DONE;
  }

  /// The first [#MOST_OF_A_KIND] of each kind, and how many more there are.
  private void print(List<Problem> problems) throws IOException {
    Map<String, Integer> ofKind = new TreeMap<>();
    for (Problem problem : problems) {
      if (ofKind.merge(problem.code(), 1, Integer::sum) <= MOST_OF_A_KIND) {
        console.line(DatasetArgument.line(words, problem, folder));
      }
    }
    for (Map.Entry<String, Integer> kind : ofKind.entrySet()) {
      int more = kind.getValue() - MOST_OF_A_KIND;
      if (more > 0) {
        console.line(words.say("cli.check.more", more, kind.getKey()));
      }
    }
  }

  private static long count(List<Problem> problems, Problem.Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }
}
