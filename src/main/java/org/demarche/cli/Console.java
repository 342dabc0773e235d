package org.demarche.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// The streams of a command, in UTF-8: data are read from `in` and written to `out`, messages for
/// people go to `err`. Unlike [java.io.PrintStream] it lets failures to write be seen.
public final class Console {
  private final BufferedReader in;
  private final Writer out;
  private final Writer err;

  public Console(InputStream in, OutputStream out, OutputStream err) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.err = new OutputStreamWriter(err, StandardCharsets.UTF_8);
  }

  BufferedReader in() {
    return in;
  }

  Writer out() {
    return out;
  }

  Writer err() {
    return err;
  }

  /// Writes one line of data.
  void line(String text) throws IOException {
    out.append(text).append('\n');
  }

  /// Writes one line for people, or several, at once; what a terminal would obey is made visible.
  void message(String text) throws IOException {
    err.append(Printable.lines(text)).append('\n');
    err.flush();
  }
}
