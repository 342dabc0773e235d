import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Checks or rewrites the layout of every Java file below a folder: `Format check|write FOLDER
/// KNOWN`.
///
/// Run by the build on the JDK that compiles the program, because the formatter parses with that
/// JDK's own compiler. `KNOWN` is a file that keeps the hashes of the texts found well formatted,
/// so that the next run looks only at what has changed; delete it to look at all. Exit status: 0
/// all well, 1 a file differs (check) or cannot be parsed.
final class Format {
  private static final Formatter FORMATTER =
      new Formatter(
          JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.GOOGLE).build());

  public static void main(String[] args) throws Exception {
    boolean write = args[0].equals("write");
    Path known = Path.of(args[2]);
    Set<String> before =
        Files.exists(known) ? new HashSet<>(Files.readAllLines(known)) : new HashSet<>();
    Set<String> good = new TreeSet<>();
    List<Path> wrong = new ArrayList<>();
    for (Path source : sources(Path.of(args[1]))) {
      String text = Files.readString(source);
      if (before.contains(hash(text))) {
        good.add(hash(text));
        continue;
      }
      String formatted = formatted(text);
      if (formatted.equals(text) || write) {
        good.add(hash(formatted));
      } else {
        wrong.add(source);
      }
      if (write && !formatted.equals(text)) {
        Files.writeString(source, formatted);
      }
    }
    Files.createDirectories(known.toAbsolutePath().getParent());
    Files.write(known, good);
    if (!wrong.isEmpty()) {
      wrong.forEach(source -> System.err.println("not formatted: " + source));
      System.err.println("To mend it: mvn -Pformat process-sources");
      System.exit(1);
    }
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String formatted(String text) throws FormatterException {
    return FORMATTER.formatSourceAndFixImports(RemoveUnusedImports.removeUnusedImports(text));
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest);
  }
}
