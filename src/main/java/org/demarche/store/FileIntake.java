package org.demarche.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.demarche.model.Problem;
import org.demarche.store.json.Json;
import org.demarche.store.json.JsonText;
import org.demarche.store.json.JsonTree;

/// Takes in one file: bytes, characters, JSON. Whatever is wrong with it becomes a problem.
///
/// A file may have at most [#MOST_BYTES]; of those above [#HEAVY_BYTES] only one is in the works at
/// a time, whatever the number of threads, so that memory stays bounded.
final class FileIntake {
  static final int MOST_BYTES = 32 << 20;
  static final int HEAVY_BYTES = 1 << 20;

  private final FileAccess access;
  private final Semaphore heavy = new Semaphore(1);

  FileIntake(FileAccess access) {
    this.access = access;
  }

  /// The file, or empty where there is none of that name.
  Optional<RecordFile> take(Path file, String name) {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    byte[] bytes;
    boolean gated = false;
    try {
      if (!Files.isRegularFile(file)) {
        // Opening a pipe or a device could wait for ever.
        return Optional.of(unusable(name, "unreadable", whyIrregular(file)));
      }
      if (Files.size(file) > HEAVY_BYTES) {
        heavy.acquireUninterruptibly();
        gated = true;
      }
      try (InputStream in = access.open(file)) {
        bytes = in.readNBytes(MOST_BYTES + 1);
      }
      if (bytes.length > MOST_BYTES) {
        String message =
            "The file is larger than %d MB, the most that one file may have. Split or shorten it."
                .formatted(MOST_BYTES >> 20);
        return Optional.of(unusable(name, "too-large", message));
      }
      return Optional.of(parse(bytes, name));
    } catch (IOException | UncheckedIOException | SecurityException e) {
      return Optional.of(unusable(name, "unreadable", sentence(e)));
    } finally {
      if (gated) {
        heavy.release();
      }
    }
  }

  static String whyIrregular(Path file) {
    if (Files.isDirectory(file)) {
      return "This is a folder; a file is expected under this name.";
    }
    return Files.isSymbolicLink(file)
        ? "The link leads nowhere, or round in a circle. Replace it by the file itself."
        : "This is not an ordinary file.";
  }

  /// What went wrong while reading, for a person.
  static String sentence(Exception e) {
    return switch (e) {
      case AccessDeniedException denied ->
          "It cannot be read: access is denied. Give yourself the right to read it.";
      case NoSuchFileException gone -> "It vanished while it was being read.";
      case FileSystemLoopException loop -> "The link leads round in a circle.";
      default -> "It cannot be read: " + e.getMessage() + ".";
    };
  }

  private static RecordFile unusable(String name, String code, String message) {
    Report report = new Report(name, new JsonText(""));
    report.whole(Problem.Severity.ERROR, code, message);
    return new RecordFile(report, null, false);
  }

  private static RecordFile parse(byte[] bytes, String name) {
    boolean mark =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    ByteBuffer in =
        mark ? ByteBuffer.wrap(bytes, 3, bytes.length - 3).slice() : ByteBuffer.wrap(bytes);
    return parse(in, bytes, "file", text -> new Report(name, text));
  }

  /// One line of a file of lines, as if it were a file.
  ///
  /// @param number from 1
  static RecordFile parseLine(byte[] line, String name, int number) {
    return parse(ByteBuffer.wrap(line), line, "line", text -> Report.ofLine(name, text, number));
  }

  /// @param unit what ends where the text ends, for a sentence
  private static RecordFile parse(
      ByteBuffer in, byte[] bytes, String unit, Function<JsonText, Report> reporting) {
    CharBuffer out = CharBuffer.allocate(in.remaining());
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    JsonText text = new JsonText(out.flip().toString());
    Report report = reporting.apply(text);
    if (result.isError()) {
      report.error(text.text().length(), "bad-encoding", encodingMessage(bytes, in));
      return new RecordFile(report, null, false);
    }
    JsonTree tree = JsonTree.of(text.text());
    tree.flaws().forEach(flaw -> report(flaw, report, unit));
    Json root = tree.root();
    return new RecordFile(report, root, tree.complete());
  }

  private static String encodingMessage(byte[] bytes, ByteBuffer in) {
    boolean utf16 =
        Arrays.equals(bytes, 0, Math.min(2, bytes.length), new byte[] {-1, -2}, 0, 2)
            || Arrays.equals(bytes, 0, Math.min(2, bytes.length), new byte[] {-2, -1}, 0, 2);
    String found = utf16 ? "It seems to be UTF-16" : "Byte %02X is none".formatted(in.get() & 0xFF);
    return "The text is not UTF-8 from here on. %s; save the file as UTF-8.".formatted(found);
  }

  private static void report(JsonTree.Flaw flaw, Report report, String unit) {
    switch (flaw.sort()) {
      case SYNTAX ->
          report.error(
              flaw.offset(),
              "bad-json",
              "This is not JSON: %s. Mend it here; what follows in the %s is not read."
                  .formatted(flaw.reason(), unit));
      case DUPLICATE_NAME ->
          report.error(
              flaw.offset(),
              "duplicate-name",
              "In one object %s, and only the first is used. Remove or rename one of them."
                  .formatted(flaw.reason()));
      case NUMBER ->
          report.error(
              flaw.offset(), "bad-number", "Give a smaller one: %s.".formatted(flaw.reason()));
    }
  }
}
