package org.demarche.task;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A timer for tests, whose time goes when the test says so.
public final class SteppedTimer implements Timer {
  private final List<Piece> waiting = new ArrayList<>();
  private Duration now = Duration.ZERO;

  private record Piece(Duration due, Runnable work) {}

  @Override
  public synchronized Waiting after(Duration pause, Runnable work) {
    Piece piece = new Piece(now.plus(pause), work);
    waiting.add(piece);
    return () -> cancel(piece);
  }

  private synchronized void cancel(Piece piece) {
    waiting.removeIf(piece::equals);
  }

  @Override
  public synchronized Duration elapsed() {
    return now;
  }

  /// How many pieces of work are to be done.
  public synchronized int waiting() {
    return waiting.size();
  }

  /// Lets so much time go by and does, on this thread, what is due in it, in its order.
  public void pass(Duration time) {
    Duration end = elapsed().plus(time);
    for (Piece piece = next(end); piece != null; piece = next(end)) {
      piece.work.run();
    }
    synchronized (this) {
      now = end;
    }
  }

  private synchronized @Nullable Piece next(Duration end) {
    Piece first =
        waiting.stream()
            .filter(piece -> piece.due.compareTo(end) <= 0)
            .min(Comparator.comparing(Piece::due))
            .orElse(null);
    if (first != null) {
      waiting.remove(first);
      now = first.due.compareTo(now) > 0 ? first.due : now;
    }
    return first;
  }
}
