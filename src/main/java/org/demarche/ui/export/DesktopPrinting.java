package org.demarche.ui.export;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Window;

/// The system's printers and its dialog.
public final class DesktopPrinting implements Printing {
  private static final Logger LOG = System.getLogger(DesktopPrinting.class.getName());
  private static final double MILLIMETRES = 25.4 / 72;

  /// Where no dialog could open JavaFX would print unasked, so there is no printer.
  @Override
  public Optional<Printing.Job> job() {
    try {
      return GraphicsEnvironment.isHeadless()
          ? Optional.empty()
          : Optional.ofNullable(PrinterJob.createPrinterJob()).map(DesktopPrinting::across);
    } catch (RuntimeException | LinkageError | AWTError e) {
      // On Linux the libraries of CUPS may be missing.
      LOG.log(Level.WARNING, "No printers can be asked for", e);
      return Optional.empty();
    }
  }

  /// As timelines lie, and with no more margin than the printer needs: a page has its own.
  private static Printing.Job across(PrinterJob job) {
    Printer printer = job.getPrinter();
    job.getJobSettings()
        .setPageLayout(
            printer.createPageLayout(
                printer.getPrinterAttributes().getDefaultPaper(),
                PageOrientation.LANDSCAPE,
                Printer.MarginType.HARDWARE_MINIMUM));
    return new Job(job);
  }

  private record Job(PrinterJob job) implements Printing.Job {
    @Override
    public Optional<Order> ask(Window owner, String title) {
      job.getJobSettings().setJobName(title);
      return job.showPrintDialog(owner) ? Optional.of(order()) : Optional.empty();
    }

    private Order order() {
      PageLayout layout = job.getJobSettings().getPageLayout();
      double margin =
          DoubleStream.of(
                  layout.getLeftMargin(),
                  layout.getRightMargin(),
                  layout.getTopMargin(),
                  layout.getBottomMargin())
              .min()
              .orElse(0);
      return new Order(
          layout.getPrintableWidth() * MILLIMETRES,
          layout.getPrintableHeight() * MILLIMETRES,
          margin * MILLIMETRES,
          within(job.getJobSettings().getPageRanges()));
    }

    /// @param ranges from 1, both ends meant; null for all pages
    private static IntPredicate within(PageRange[] ranges) {
      return page ->
          ranges == null
              || Arrays.stream(ranges)
                  .anyMatch(
                      range -> range.getStartPage() <= page + 1 && page + 1 <= range.getEndPage());
    }

    @Override
    public boolean print(Image page) {
      PageLayout layout = job.getJobSettings().getPageLayout();
      ImageView view = new ImageView(page);
      view.setPreserveRatio(true);
      view.setFitWidth(layout.getPrintableWidth());
      view.setFitHeight(layout.getPrintableHeight());
      return job.printPage(layout, view);
    }

    @Override
    public boolean end() {
      return job.endJob();
    }

    @Override
    public void cancel() {
      job.cancelJob();
    }
  }
}
