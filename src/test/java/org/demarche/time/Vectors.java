package org.demarche.time;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.messages.English;

/// The tables of EDTF texts under `edtf/`: tab-separated, `#` starts a comment line.
final class Vectors {
  private Vectors() {}

  static Stream<List<String>> rows(String table) {
    String path = "/edtf/" + table;
    try (InputStream in = Vectors.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no table " + path);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is said of a text that is no date: the text, where it goes wrong, and why.
  static List<String> invalid(String text) {
    EdtfResult.Invalid invalid =
        assertInstanceOf(EdtfResult.Invalid.class, FuzzyDate.parse(text), text);
    return List.of(
        invalid.text(), String.valueOf(invalid.position()), English.WORDS.say(invalid.reason()));
  }

  static List<String> validTexts() {
    return rows("valid.tsv").map(List::getFirst).toList();
  }
}
