package org.demarche.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.messages.BundledWords;
import org.demarche.messages.Language;

/// Runs the program as a terminal would and keeps what it prints.
final class Terminal {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String input = "";
  private boolean display;
  private Language language = Language.ENGLISH;
  private WindowLauncher launcher;
  private final List<Optional<Path>> opened = new ArrayList<>();

  Terminal() {
    this.launcher = opened::add;
  }

  Terminal typing(String text) {
    input = text;
    return this;
  }

  Terminal withDisplay() {
    display = true;
    return this;
  }

  Terminal in(Language other) {
    language = other;
    return this;
  }

  Terminal launching(WindowLauncher other) {
    launcher = other;
    return this;
  }

  int run(String... arguments) {
    out.reset();
    err.reset();
    Console console = new Console(new ByteArrayInputStream(input.getBytes(UTF_8)), out, err);
    return new Program(new BundledWords(language), Language.tags(), console, launcher, display)
        .run(arguments);
  }

  String out() {
    return out.toString(UTF_8);
  }

  String err() {
    return err.toString(UTF_8);
  }

  List<Optional<Path>> opened() {
    return opened;
  }
}
