package org.demarche.ui;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/// The browser that the user's desktop opens addresses with.
///
/// @param command opens an address given as its last argument, and says by its exit status whether
///   it did; empty where the desktop has none and JavaFX is asked, which says nothing
/// @param otherwise opens an address where there is no command
/// @param onFx runs what belongs to the JavaFX thread
record DesktopBrowser(List<String> command, WebLinks otherwise, Executor onFx) implements WebLinks {
  /// That of the system.
  ///
  /// @param otherwise JavaFX's way
  static DesktopBrowser ofSystem(String system, WebLinks otherwise, Executor onFx) {
    return new DesktopBrowser(
        system.startsWith("Linux") ? List.of("xdg-open") : List.of(), otherwise, onFx);
  }

  @Override
  public void open(String url) {
    open(url, () -> {});
  }

  @Override
  public void open(String url, Runnable failed) {
    if (command.isEmpty()) {
      otherwise.open(url);
      return;
    }
    try {
      CompletableFuture<Void> _ =
          new ProcessBuilder(Stream.concat(command.stream(), Stream.of(url)).toList())
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start()
              .onExit()
              .thenAccept(
                  ended -> {
                    if (ended.exitValue() != 0) {
                      onFx.execute(failed);
                    }
                  });
    } catch (IOException e) {
      failed.run();
    }
  }
}
