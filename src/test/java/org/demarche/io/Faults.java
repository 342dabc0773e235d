package org.demarche.io;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/// What goes wrong with files in a test: any step fails, hangs or is cut. Put to work by
/// [FaultyTree]. Used by many threads.
public final class Faults {
  private final Map<Step, IOException> failures = new HashMap<>();
  private final Map<Step, Hang> hangs = new HashMap<>();
  private final Map<Step, Long> left = new HashMap<>();
  private final Set<String> endless = new HashSet<>();
  private final List<Step> steps = new ArrayList<>();
  private int crash = Integer.MAX_VALUE;

  /// What is done to a file. The steps of an atomic write have the name of the file that is
  /// written, whatever the unfinished one beside it is called; a renaming that of the target.
  public enum Operation {
    LOOK,
    LIST,
    OPEN,
    READ,
    MAKE_FOLDER,
    CREATE,
    WRITE,
    FORCE,
    PERMISSIONS,
    RENAME,
    FORCE_FOLDER,
    DELETE
  }

  /// One operation on one name.
  public record Step(Operation operation, String name) {
    @Override
    public String toString() {
      return operation + " " + name;
    }
  }

  /// A step that does not return until it is released, or its thread interrupted.
  public static final class Hang {
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    /// Waits until somebody hangs.
    public void awaitReached() throws InterruptedException {
      reached.await();
    }

    public void release() {
      released.countDown();
    }

    private void hang() throws IOException {
      reached.countDown();
      try {
        released.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ClosedByInterruptException();
      }
    }
  }

  /// The step fails, each time.
  public synchronized Faults fail(Operation operation, String name, IOException failure) {
    failures.put(new Step(operation, name), failure);
    return this;
  }

  /// The step hangs, each time.
  public synchronized Hang hang(Operation operation, String name) {
    Hang hang = new Hang();
    hangs.put(new Step(operation, name), hang);
    return hang;
  }

  /// Reading ends after so many bytes, listing breaks off after so many entries, writing fails
  /// after so many bytes.
  public synchronized Faults cut(Operation operation, String name, long after) {
    left.put(new Step(operation, name), after);
    return this;
  }

  /// Reading goes on for ever after the content's end, whatever the size.
  public synchronized Faults endless(String name) {
    endless.add(name);
    return this;
  }

  /// The program dies in a step, in the midst of it where it is one of writing: neither it nor any
  /// later one happens.
  ///
  /// @param step counted from 0
  public synchronized Faults crashAt(int step) {
    crash = step;
    return this;
  }

  /// What was asked for so far, in order.
  public synchronized List<Step> steps() {
    return List.copyOf(steps);
  }

  /// Whoever does a step comes here first.
  void step(Operation operation, String name) throws IOException {
    if (counted(operation, name) >= 0) {
      throw new IOException("crashed");
    }
    obey(operation, name);
  }

  private void obey(Operation operation, String name) throws IOException {
    Hang hang;
    synchronized (this) {
      IOException failure = failures.get(new Step(operation, name));
      if (failure != null) {
        throw failure;
      }
      hang = hangs.get(new Step(operation, name));
    }
    if (hang != null) {
      hang.hang();
    }
  }

  /// @return how many steps ago the program died; negative before
  private synchronized int counted(Operation operation, String name) {
    steps.add(new Step(operation, name));
    return steps.size() - 1 - crash;
  }

  /// How many of so many bytes, or entries, are still to be had.
  synchronized int allowed(Operation operation, String name, int wanted) {
    Long rest = left.get(new Step(operation, name));
    if (rest == null) {
      return wanted;
    }
    int allowed = (int) Math.min(rest, wanted);
    left.put(new Step(operation, name), rest - allowed);
    return allowed;
  }

  private synchronized boolean isEndless(String name) {
    return endless.contains(name);
  }

  InputStream input(String name, InputStream in) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        step(Operation.READ, name);
        int most = allowed(Operation.READ, name, length);
        int read = most == 0 && length > 0 ? -1 : in.read(bytes, from, most);
        return read < 0 && isEndless(name) ? length : read;
      }

      @Override
      public void close() throws IOException {
        in.close();
      }
    };
  }

  OutputStream output(String name, OutputStream stream) {
    return new FilterOutputStream(stream) {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        int ago = counted(Operation.WRITE, name);
        if (ago >= 0) {
          out.write(bytes, from, ago == 0 ? length / 2 : 0);
          throw new IOException("crashed");
        }
        obey(Operation.WRITE, name);
        int most = allowed(Operation.WRITE, name, length);
        out.write(bytes, from, most);
        if (most < length) {
          throw new IOException("no space left");
        }
      }
    };
  }
}
