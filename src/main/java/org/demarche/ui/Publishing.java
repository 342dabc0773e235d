package org.demarche.ui;

import java.nio.file.Path;
import javafx.stage.Stage;
import org.demarche.font.TextMetrics;
import org.demarche.task.TaskRunner;
import org.demarche.ui.export.ExportDialog;
import org.demarche.ui.export.FileChoice;
import org.demarche.ui.export.KeptChoices;
import org.demarche.ui.export.PagePrinter;
import org.demarche.ui.export.PictureCopy;
import org.demarche.ui.export.Printing;
import org.demarche.ui.notice.Notices;
import org.demarche.ui.notice.StatusLine;
import org.demarche.words.Words;

/// The ways out of the window: files, the clipboard, paper.
final class Publishing {
  private final Stage stage;
  private final TextMetrics metrics;
  private final KeptSettings memory;
  private final ExportDialog exports;
  private final PictureCopy copies;
  private final PagePrinter printer;
  private KeptChoices kept;

  /// What lies beyond the window.
  ///
  /// @param files asks where to save
  /// @param printing the way to paper
  record Outside(FileChoice files, Printing printing) {}

  Publishing(
      Words words,
      Stage stage,
      TextMetrics metrics,
      KeptSettings memory,
      TaskRunner runner,
      Notices notices,
      StatusLine status,
      WebLinks links,
      Outside outside) {
    this.stage = stage;
    this.metrics = metrics;
    this.memory = memory;
    kept = new KeptExport(memory, Path.of(""));
    exports = new ExportDialog(words, runner, notices, outside.files, new DesktopFiles(links));
    copies = new PictureCopy(words, runner, notices, () -> status.tell(words.say("window.copied")));
    printer = new PagePrinter(words, runner, notices, status, outside.printing);
  }

  /// The choices are those of another dataset from now on.
  void opened(Path folder) {
    kept = new KeptExport(memory, folder);
  }

  void save(DatasetView shown) {
    exports.show(stage, shown.exportSubject(metrics), kept);
  }

  void copy(DatasetView shown) {
    copies.copy(shown.exportSubject(metrics), shown.timeline().drawn());
  }

  void print(DatasetView shown) {
    printer.print(stage, shown.exportSubject(metrics), kept);
  }
}
