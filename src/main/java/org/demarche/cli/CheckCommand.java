package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.io.DiskTree;
import org.demarche.model.Problem;
import org.demarche.store.ReadResult;
import org.demarche.store.SmellPlaces;
import org.demarche.store.curation.CurationCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `demarche check`: one line for each problem in a dataset.
@Command(
    name = "check",
    description = {
      "Names everything that is wrong or doubtful in a dataset.",
      "Prints one line a problem: file:line:column: severity: message."
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "PATH", description = "The dataset's folder.")
  private Path folder = Path.of("");

  CheckCommand(Console console) {
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
    for (Problem problem : problems) {
      console.line(DatasetArgument.line(problem, folder));
    }
    console.out().flush();
    long errors = count(problems, Problem.Severity.ERROR);
    long warnings = count(problems, Problem.Severity.WARNING);
    int events = result.dataset().map(dataset -> dataset.events().size()).orElse(0);
    console.message(
        "%s, %s; %s read."
            .formatted(
                Count.of(errors, "error"),
                Count.of(warnings, "warning"),
                Count.of(events, "event")));
    return errors > 0 ? Exit.DATA_ERRORS : Exit.DONE;
  }

  private static long count(List<Problem> problems, Problem.Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }
}
