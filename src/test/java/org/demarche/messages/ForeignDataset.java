package org.demarche.messages;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.store.json.JsonPrinter;
import org.demarche.store.json.JsonTree;
import org.jspecify.annotations.Nullable;

/// A copy of the shipped dataset in which all that it says to people is in Cyrillic letters, so
/// that a plain Latin letter on the screen is either a name that everybody may see or English that
/// came past the bundles.
///
/// @param names what stays in Latin letters in it: ids, zones, dates, addresses and their hosts
public record ForeignDataset(Path folder, Set<String> names) {
  private static final Path SHIPPED = Path.of("data", "us-iran-iraq-2007");

  /// Members whose texts are names that may be seen: ids, dates, zones and addresses.
  private static final Set<String> NAMES =
      Set.of(
          "actor",
          "edtf",
          "event",
          "id",
          "issuedEdtf",
          "language",
          "partOf",
          "places",
          "range",
          "source",
          "timeZone",
          "URL",
          "when",
          "witness");

  /// Members whose texts are words of the format, for which the bundles have others. All texts that
  /// are not in these two are for people.
  private static final Set<String> CODES =
      Set.of(
          "about",
          "attitude",
          "derivation",
          "glyph",
          "groupBy",
          "kind",
          "plover",
          "role",
          "seen",
          "stance",
          "type",
          "warning");

  /// Writes it into a folder that is made for it.
  public static ForeignDataset write(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    List<Path> files;
    try (Stream<Path> all = Files.walk(SHIPPED)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path copy = folder.resolve(SHIPPED.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Object translated =
          of(
              Objects.requireNonNull(JsonTree.of(Files.readString(file)).root()).plain(),
              "",
              "",
              names);
      Files.writeString(copy, JsonPrinter.lines(translated));
    }
    return new ForeignDataset(folder, names);
  }

  /// @param parent the member that holds the object or list in which it stands
  /// @param key the member that it is
  private static @Nullable Object of(
      @Nullable Object value, String parent, String key, Set<String> names) {
    return switch (value) {
      case Map<?, ?> map -> {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        map.forEach(
            (name, member) -> members.put((String) name, of(member, key, (String) name, names)));
        yield members;
      }
      case List<?> list -> list.stream().map(item -> of(item, parent, key, names)).toList();
      case String text when isCode(parent, key) -> text;
      case String text when NAMES.contains(key) -> {
        addName(text, names);
        yield text;
      }
      case String text -> foreign(text);
      case null, default -> value;
    };
  }

  private static boolean isCode(String parent, String key) {
    // An author has a family too.
    return CODES.contains(key) || (parent.equals("kinds") && key.equals("family"));
  }

  private static void addName(String text, Set<String> names) {
    names.add(text);
    if (text.startsWith("http")) {
      String host = URI.create(text).getHost();
      names.add(host);
      names.add(host.replaceFirst("^www\\.", ""));
    }
  }

  /// Letter by letter, so that what was the same or differed still does.
  static String foreign(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.chars()
        .forEach(
            c -> {
              if (c >= 'A' && c <= 'Z') {
                out.append((char) ('А' + (c - 'A')));
              } else if (c >= 'a' && c <= 'z') {
                out.append((char) ('а' + (c - 'a')));
              } else {
                out.append((char) c);
              }
            });
    return out.toString();
  }
}
