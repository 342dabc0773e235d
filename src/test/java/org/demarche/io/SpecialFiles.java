package org.demarche.io;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Things that are no files, of each sort that this system has: a socket everywhere, and where
/// there are some, a pipe, a device, and files that the system makes up.
public final class SpecialFiles implements AutoCloseable {
  private static final List<String> OF_THE_SYSTEM =
      List.of("/dev/zero", "/dev/tty", "/proc/self/pagemap", "/proc/kmsg", "/proc/self/status");

  private final List<Path> all = new ArrayList<>();

  /// Makes them, and links to some, in a folder.
  public SpecialFiles(Path folder) throws IOException {
    all.add(socket(folder));
    Path pipe = folder.resolve("pipe");
    if (isPipe(pipe)) {
      all.add(pipe);
      all.add(Files.createSymbolicLink(folder.resolve("to-pipe"), pipe));
    }
    for (String other : OF_THE_SYSTEM) {
      if (Files.exists(Path.of(other))) {
        Path link = folder.resolve("to" + other.replace('/', '-'));
        all.add(Files.createSymbolicLink(link, Path.of(other)));
      }
    }
  }

  /// At least one.
  public List<Path> all() {
    return List.copyOf(all);
  }

  /// Removes them.
  @Override
  public void close() throws IOException {
    for (Path one : all) {
      Files.deleteIfExists(one);
    }
  }

  /// Its file stays when nobody listens any more.
  private static Path socket(Path folder) throws IOException {
    Path socket = folder.resolve("socket");
    try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.bind(UnixDomainSocketAddress.of(socket));
    }
    return socket;
  }

  private static boolean isPipe(Path pipe) {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
