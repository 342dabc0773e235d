package org.demarche.task;

/// Where a long piece of work tells how far it is and learns whether to go on. Called from the
/// threads that do the work, several at a time.
public interface Progress {
  /// Nobody watches, and nobody stops it.
  Progress NONE = (done, total) -> {};

  /// So much is done.
  ///
  /// @param done from 0 to `total`, in the work's own unit (bytes, records); never less than before
  void advanced(long done, long total);

  /// Whether nobody wants the outcome any more. Work that finds so ends soon with a
  /// [java.util.concurrent.CancellationException].
  default boolean isCancelled() {
    return false;
  }
}
