package org.demarche.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntPredicate;
import javafx.scene.image.Image;
import javafx.stage.Window;
import org.demarche.ui.export.Printing;
import org.jspecify.annotations.Nullable;

/// A printer that keeps the pages for a test to look at.
final class FakePrinter implements Printing.Job {
  private final List<Image> pages = new CopyOnWriteArrayList<>();
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final CountDownLatch released = new CountDownLatch(1);
  private final Printing.@Nullable Order order;
  private final int takes;
  private final boolean stuck;

  private FakePrinter(Printing.@Nullable Order order, int takes, boolean stuck) {
    this.order = order;
    this.takes = takes;
    this.stuck = stuck;
  }

  /// Its user chooses A4, across, of which 5 mm at each side cannot be printed.
  static FakePrinter across(IntPredicate pages) {
    return new FakePrinter(new Printing.Order(287, 200, 5, pages), Integer.MAX_VALUE, false);
  }

  /// Its user thinks better of it.
  static FakePrinter unwanted() {
    return new FakePrinter(null, 0, false);
  }

  /// Takes so many pages and no more.
  static FakePrinter taking(int pages) {
    return new FakePrinter(new Printing.Order(287, 200, 5, page -> true), pages, false);
  }

  /// Takes the first page and keeps one waiting for ever, unless the job is cancelled.
  static FakePrinter stuck() {
    return new FakePrinter(new Printing.Order(287, 200, 5, page -> true), 1, true);
  }

  List<Image> pages() {
    return List.copyOf(pages);
  }

  /// What became of the job.
  List<String> heard() {
    return List.copyOf(heard);
  }

  @Override
  public Optional<Printing.Order> ask(Window owner, String title) {
    heard.add("asked for " + title);
    return Optional.ofNullable(order);
  }

  /// Waits on when it is interrupted, as JavaFX does: only cancelling the job ends that.
  @Override
  public boolean print(Image page) {
    pages.add(page);
    while (stuck && released.getCount() > 0) {
      try {
        released.await();
      } catch (InterruptedException e) {
        heard.add("interrupted");
      }
    }
    return pages.size() <= takes;
  }

  @Override
  public boolean end() {
    heard.add("ended");
    return true;
  }

  @Override
  public void cancel() {
    heard.add("cancelled");
    released.countDown();
  }
}
