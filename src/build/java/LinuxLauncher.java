import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts a launcher of our own into a packaged program on Linux: `LinuxLauncher IMAGE`.
///
/// That of jpackage asks the system's package manager, through a shell, which package its own path
/// belongs to, so that a folder's name can be a command; and where the locale knows ASCII alone it
/// finds no path that has more. This one is a script that starts the image's runtime with the class
/// path and the options of jpackage's configuration. On other systems jpackage's launcher stays.
///
/// A folder's name with a colon or an emoji in it is refused in a sentence: the virtual machine
/// takes the path of its own libraries apart at the one, and cannot open the other.
final class LinuxLauncher {
  private static final String APPLICATION = "$APPDIR";

  private static final String SCRIPT =
      """
      #!/bin/sh
      # Starts Demarche with the runtime beside it.
      here=$(dirname -- "$(dirname -- "$(readlink -f -- "$0")")")
      app=$here/lib/app

      # Java reads the names of files in the locale's characters.
      if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
        LC_CTYPE=C.UTF-8; export LC_CTYPE
        if [ -n "${LC_ALL:-}" ]; then LC_ALL=C.UTF-8; export LC_ALL; fi
      fi

      # The virtual machine parts folders by colons, its own too, and opens no name with a character
      # of four bytes.
      case $app in
        *[!A-Za-z0-9/._\\ -]*)
          if printf '%%s' "$app" | LC_ALL=C grep -q "$(printf '[:\\360-\\364]')"; then
            echo '%4$s' >&2
            exit 2
          fi ;;
      esac

      unset JDK_JAVA_OPTIONS
      exec "$here/lib/runtime/bin/java" \\
      %1$s  -cp %2$s \\
        %3$s "$@"
      """;

  private LinuxLauncher() {}

  public static void main(String[] args) throws IOException {
    if (!System.getProperty("os.name").startsWith("Linux")) {
      return;
    }
    Path image = Path.of(args[0]);
    List<String> configuration =
        Files.readAllLines(image.resolve(Path.of("lib", "app", "demarche.cfg")));
    String options =
        values(configuration, "java-options")
            .map(option -> "  \"" + option.replace(APPLICATION, "$app") + "\" \\\n")
            .collect(Collectors.joining());
    String jars =
        values(configuration, "app.classpath")
            .map(jar -> "\"" + jar.replace(APPLICATION, "$app") + "\"")
            .collect(Collectors.joining(":"));
    String main = values(configuration, "app.mainclass").findFirst().orElseThrow();
    Path launcher = image.resolve(Path.of("bin", "demarche"));
    Files.delete(launcher);
    Files.writeString(launcher, SCRIPT.formatted(options, jars, main, refusal()));
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.deleteIfExists(image.resolve(Path.of("lib", "libapplauncher.so")));
  }

  /// What is said of a folder that cannot be, from the program's messages.
  private static String refusal() throws IOException {
    Properties messages = new Properties();
    try (Reader in = Files.newBufferedReader(Path.of("resources", "messages", "cli.properties"))) {
      messages.load(in);
    }
    return messages.getProperty("cli.launcher.folder").replace("'", "'\\''");
  }

  private static Stream<String> values(List<String> configuration, String name) {
    return configuration.stream()
        .filter(line -> line.startsWith(name + "="))
        .map(line -> line.substring(name.length() + 1));
  }
}
