package org.demarche.ui.export;

import java.util.Optional;
import java.util.function.IntPredicate;
import javafx.scene.image.Image;
import javafx.stage.Window;

/// The way to paper; the system's printers and its dialog outside of tests.
@FunctionalInterface
public interface Printing {
  /// Something to print with; empty where there is no printer. May take a while, so it is not
  /// called on the JavaFX thread.
  Optional<Job> job();

  /// What is printed at one time.
  interface Job {
    /// Asks the user for paper, pages and printer, on the JavaFX thread; empty when the user
    /// thought better of it.
    Optional<Order> ask(Window owner, String title);

    /// Prints the next page, as large as the paper's printable area lets it be. Waits until it is
    /// on its way, so it is not called on the JavaFX thread.
    ///
    /// @return false where the printer refuses, after which no page can be printed
    boolean print(Image page);

    /// Ends the job, after the last page.
    ///
    /// @return false where the printer refuses
    boolean end();

    /// Drops what has not been printed, if anything is left. May be called on any thread, and at
    /// once ends a wait for the printer.
    void cancel();
  }

  /// What the user has decided.
  ///
  /// @param width of what can be printed on a page, in millimetres
  /// @param height likewise
  /// @param margin that stays white around it, on the narrowest side, in millimetres
  /// @param pages which pages are wanted, from 0
  record Order(double width, double height, double margin, IntPredicate pages) {}
}
