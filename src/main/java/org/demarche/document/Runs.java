package org.demarche.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the little HTML that the citation processor writes: spans of style, and characters by name
/// or number.
final class Runs {
  private static final Pattern PIECE = Pattern.compile("<(/?)[a-z]+([^>]*)>|&(#?[A-Za-z0-9]+);");

  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /// For each open element whether it is slanted.
  private final List<Boolean> open = new ArrayList<>();

  private Runs() {}

  /// @param address what becomes a link where it stands in the text; may be empty
  static List<Run> of(String html, String address) {
    Runs made = new Runs();
    made.read(html.strip());
    return made.runs.stream().flatMap(run -> linked(run, address).stream()).toList();
  }

  /// Without any style.
  static String text(List<Run> runs) {
    StringBuilder all = new StringBuilder();
    runs.forEach(run -> all.append(run.text()));
    return all.toString();
  }

  private void read(String html) {
    Matcher piece = PIECE.matcher(html);
    int from = 0;
    while (piece.find()) {
      text.append(html, from, piece.start());
      from = piece.end();
      if (piece.group(3) != null) {
        text.append(character(piece.group(3)));
      } else if (!piece.group(1).isEmpty()) {
        endRun();
        open.removeLast();
      } else {
        endRun();
        open.add(piece.group(2).contains("italic"));
      }
    }
    text.append(html, from, html.length());
    endRun();
  }

  private void endRun() {
    if (!text.isEmpty()) {
      runs.add(new Run(text.toString(), open.contains(true), ""));
      text.setLength(0);
    }
  }

  private static String character(String name) {
    if (name.startsWith("#x") || name.startsWith("#X")) {
      return Character.toString(Integer.parseInt(name.substring(2), 16));
    }
    if (name.startsWith("#")) {
      return Character.toString(Integer.parseInt(name.substring(1)));
    }
    return HtmlNames.character(name);
  }

  private static List<Run> linked(Run run, String address) {
    int at = address.isEmpty() ? -1 : run.text().indexOf(address);
    if (at < 0) {
      return List.of(run);
    }
    List<Run> parts = new ArrayList<>();
    if (at > 0) {
      parts.add(new Run(run.text().substring(0, at), run.italic(), ""));
    }
    parts.add(new Run(address, run.italic(), address));
    if (at + address.length() < run.text().length()) {
      parts.add(new Run(run.text().substring(at + address.length()), run.italic(), ""));
    }
    return parts;
  }
}
