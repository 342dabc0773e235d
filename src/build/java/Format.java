import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Checks or rewrites the layout of every Java file below a folder: `Format check|write FOLDER`.
///
/// Run by the build on the JDK that compiles the program, because the formatter parses with that
/// JDK's own compiler. Exit status: 0 all well, 1 a file differs (check) or cannot be parsed.
final class Format {

  public static void main(String[] args) throws Exception {
    boolean write = args[0].equals("write");
    Formatter formatter =
        new Formatter(
            JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.GOOGLE).build());
    List<Path> sources;
    try (var files = Files.walk(Path.of(args[1]))) {
      sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    List<Path> wrong = new ArrayList<>();
    for (Path source : sources) {
      String text = Files.readString(source);
      String formatted =
          formatter.formatSourceAndFixImports(RemoveUnusedImports.removeUnusedImports(text));
      if (!formatted.equals(text)) {
        wrong.add(source);
        if (write) {
          Files.writeString(source, formatted);
        }
      }
    }
    if (!write && !wrong.isEmpty()) {
      wrong.forEach(source -> System.err.println("not formatted: " + source));
      System.err.println("To mend it: mvn -Pformat process-sources");
      System.exit(1);
    }
  }
}
