package org.demarche.messages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The keys of sentences that the program's sources name.
///
/// @param asked keys that are said as they stand
/// @param families what is put before a member's name
/// @param written every text of the sources that looks like a key, said or not
record SourceKeys(Set<String> asked, Set<String> families, Set<String> written) {
  private static final String KEY = "\"([a-z]+(?:\\.[a-z0-9-]+)+)\"";
  private static final Pattern ASKED = Pattern.compile("(?:\\bsay|\\bMessage\\.of)\\(\\s*" + KEY);
  private static final Pattern FAMILY =
      Pattern.compile("\\bone\\(\\s*\"([a-z]+(?:\\.[a-z0-9-]+)*)\"");
  private static final Pattern WRITTEN = Pattern.compile(KEY);

  /// As annotations of commands and options name what picocli looks up.
  private static final Pattern IN_HELP =
      Pattern.compile("\\$\\{bundle:([a-z]+(?:\\.[a-z0-9-]+)+)}");

  static SourceKeys read(Path sources) throws IOException {
    SourceKeys keys = new SourceKeys(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String text = code(Files.readAllLines(file));
        collect(ASKED, text, keys.asked);
        collect(FAMILY, text, keys.families);
        collect(WRITTEN, text, keys.written);
        collect(IN_HELP, text, keys.asked);
        collect(IN_HELP, text, keys.written);
      }
    }
    return keys;
  }

  /// Without comments that fill a line.
  private static String code(List<String> lines) {
    return String.join(
        "\n", lines.stream().filter(line -> !line.strip().startsWith("//")).toList());
  }

  private static void collect(Pattern pattern, String text, Set<String> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
  }

  /// Whether a key is said, as it stands, as one of a family, or chosen among others.
  boolean uses(String key) {
    return written.contains(key) || families.stream().anyMatch(family -> isMember(key, family));
  }

  private static boolean isMember(String key, String family) {
    return key.startsWith(family + ".") && key.indexOf('.', family.length() + 1) < 0;
  }

  /// Whether a family has a member among the keys.
  static boolean hasMember(Set<String> keys, String family) {
    return keys.stream().anyMatch(key -> isMember(key, family));
  }
}
