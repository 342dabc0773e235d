import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Prepares the start of the packaged program: `StartCache IMAGE WORK OPTION…`.
///
/// The program is run once without a user, by the image's own runtime, class path and options, as
/// its launcher would; the virtual machine leaves the classes that it loaded and what it learned
/// about them in `demarche.aot` beside the program's jars, where the launcher's options name it.
/// Without that file the program starts all the same, only later: so a machine on which it cannot
/// be made gets an image without it, and a line that says why. `IMAGE` is the image's folder
/// without the ending that it has on a Mac, `WORK` a folder for what is made on the way, the
/// options are further ones for the run.
final class StartCache {
  private static final String NAME = "demarche.aot";
  private static final String CACHE = "-XX:AOTCache=";

  /// What the launcher does not want to hear of, and a rehearsal that fails must tell.
  private static final String SILENCE = "-Xlog:";

  private static final String APPLICATION = "$APPDIR";
  private static final int MINUTES = 3;

  /// As many as fill many blocks of lines, so that reading them is learned.
  private static final String EVENTS = "20000";

  private final Path application;
  private final Path java;
  private final Path work;

  private StartCache(Path image, Path work) throws IOException {
    this.work = Files.createDirectories(work);
    Path root = Files.isDirectory(image) ? image : Path.of(image + ".app");
    application = first(root, "demarche.cfg").getParent();
    java = first(root, System.getProperty("os.name").startsWith("Windows") ? "java.exe" : "java");
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    StartCache cache = new StartCache(Path.of(args[0]), Path.of(args[1]));
    String failure = cache.make(List.of(args).subList(2, args.length));
    if (failure != null) {
      Files.deleteIfExists(cache.file());
      System.out.println("The image has no start cache: " + failure);
    }
  }

  private static Path first(Path root, String name) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.endsWith(name) && Files.isRegularFile(file))
          .min(Comparator.naturalOrder())
          .orElseThrow(() -> new IOException("no " + name + " in " + root));
    }
  }

  private Path file() {
    return application.resolve(NAME);
  }

  /// What went wrong, or null.
  private String make(List<String> options) throws IOException, InterruptedException {
    Files.deleteIfExists(file());
    Path made = work.resolve("made-up");
    List<String> generate = List.of("generate", "--events", EVENTS, "--out", made.toString());
    int status = run(options, "org.demarche.Demarche", generate);
    if (status == 0) {
      List<String> watched = new ArrayList<>(options);
      watched.add("-XX:AOTCacheOutput=" + file());
      List<String> folders = List.of(shipped().toString(), made.toString());
      status = run(watched, "org.demarche.RehearsalMain", folders);
    }
    return status != 0
        ? "exit status %d, see %s".formatted(status, output())
        : Files.exists(file()) ? null : "it was not written, see " + output();
  }

  private Path shipped() throws IOException {
    return first(application.resolve("data"), "dataset.json").getParent();
  }

  private Path output() {
    return work.resolve("start-cache.txt");
  }

  /// What the launcher's configuration says under a name, line by line.
  private List<String> configured(String name) throws IOException {
    return Files.readAllLines(application.resolve("demarche.cfg")).stream()
        .filter(line -> line.startsWith(name + "="))
        .map(line -> line.substring(name.length() + 1))
        .map(line -> line.replace(APPLICATION, application.toString()))
        .toList();
  }

  private int run(List<String> options, String mainClass, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java.toString()));
    configured("java-options").stream()
        .filter(option -> !option.startsWith(CACHE) && !option.startsWith(SILENCE))
        .forEach(command::add);
    command.addAll(options);
    String separator = System.getProperty("path.separator");
    command.add("-cp");
    command.add(configured("app.classpath").stream().collect(Collectors.joining(separator)));
    command.add(mainClass);
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    // Where nobody's settings are.
    Map<String, String> environment = builder.environment();
    environment.put("XDG_CONFIG_HOME", work.resolve("settings").toString());
    Process process = builder.redirectErrorStream(true).redirectOutput(output().toFile()).start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
      return -1;
    }
    return process.exitValue();
  }
}
