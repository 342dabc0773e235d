package org.demarche.interchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.demarche.Awkward;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;

/// What formats write, and how CSV is read.
final class Written {
  private Written() {}

  static Chosen all(Dataset dataset) {
    return new Chosen(English.WORDS, dataset, Awkward.all(dataset));
  }

  static byte[] bytes(DataFormat format, Chosen chosen) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(chosen, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static String text(DataFormat format, Chosen chosen) {
    return new String(bytes(format, chosen), StandardCharsets.UTF_8);
  }

  /// The records of a text as RFC 4180 has them.
  static List<List<String>> csv(String text) {
    List<List<String>> records = new ArrayList<>();
    List<String> record = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (quoted || (c != ',' && c != '\r' && c != '\n')) {
        cell.append(c);
      } else if (c != '\r') {
        record.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          records.add(record);
          record = new ArrayList<>();
        }
      }
    }
    return records;
  }

  /// A cell without the apostrophe that keeps it from being a formula.
  static String unguarded(String cell) {
    return cell.startsWith("'") && CsvText.isFormula(cell.substring(1)) ? cell.substring(1) : cell;
  }
}
