package org.demarche.ui.notice;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.words.Words;

/// What somebody needs to know to mend a bug: the stack trace and what the program ran on.
///
/// @param what the exception in one line
/// @param details for the clipboard
record BugReport(String what, String details) {
  static BugReport of(Words words, Thread thread, Throwable error) {
    StringWriter trace = new StringWriter();
    error.printStackTrace(new PrintWriter(trace, true));
    String system =
        List.of("java.version", "java.vendor", "javafx.version", "os.name", "os.version", "os.arch")
            .stream()
            .map(name -> name + ": " + System.getProperty(name, "unknown"))
            .collect(Collectors.joining("\n"));
    return new BugReport(
        error.toString(),
        words.say("window.error.thread", thread.getName()) + "\n" + trace + "\n" + system + "\n");
  }
}
