package org.demarche.store.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.demarche.io.ContentMark;
import org.demarche.io.FileEntry;
import org.demarche.io.FileTree;
import org.demarche.model.Problem;
import org.demarche.store.json.Json;
import org.demarche.store.json.JsonText;
import org.demarche.store.json.JsonTree;
import org.demarche.words.Message;

/// Takes in one file: bytes, characters, JSON. Whatever is wrong with it becomes a problem.
///
/// A file may have at most [#MOST_BYTES]; of those above [#HEAVY_BYTES] only one is in the works at
/// a time, whatever the number of threads, so that memory stays bounded.
public final class FileIntake {
  public static final int MOST_BYTES = 32 << 20;
  public static final int HEAVY_BYTES = 1 << 20;

  /// In bytes.
  private static final int MOST_OF_A_CHARACTER = 4;

  private final FileTree files;
  private final Semaphore heavy = new Semaphore(1);

  public FileIntake(FileTree files) {
    this.files = files;
  }

  /// The file, or empty where there is none of that name.
  ///
  /// @throws java.util.concurrent.CancellationException when the thread is interrupted
  public Optional<RecordFile> take(String name) {
    FileEntry entry;
    try {
      entry = files.entry(name);
    } catch (IOException e) {
      return Optional.of(passing(name, e));
    }
    return entry.kind() == FileEntry.Kind.ABSENT ? Optional.empty() : Optional.of(take(entry));
  }

  /// The file that was there a moment ago.
  ///
  /// @throws java.util.concurrent.CancellationException when the thread is interrupted
  public RecordFile take(FileEntry entry) {
    String name = entry.name();
    if (entry.kind() != FileEntry.Kind.FILE && entry.kind() != FileEntry.Kind.UNKNOWN) {
      return unusable(name, "unreadable", ReadFailures.noFile(entry.kind()));
    }
    try (InputStream in = files.open(name)) {
      return take(in, name);
    } catch (IOException e) {
      return passing(name, e);
    }
  }

  public static RecordFile passing(String name, IOException e) {
    return unusable(name, "unreadable", ReadFailures.sentence(e), true);
  }

  /// Reads on beyond the size of a light file only when no other heavy one is in the works; what
  /// the file system says of the size does not count, for it may be wrong.
  private RecordFile take(InputStream in, String name) throws IOException {
    byte[] light = in.readNBytes(HEAVY_BYTES + 1);
    if (light.length <= HEAVY_BYTES) {
      return parse(light, name);
    }
    heavy.acquireUninterruptibly();
    try {
      byte[] rest = in.readNBytes(MOST_BYTES + 1 - light.length);
      if (light.length + rest.length > MOST_BYTES) {
        return unusable(name, "too-large", Message.of("store.file-too-large", MOST_BYTES >> 20));
      }
      byte[] bytes = Arrays.copyOf(light, light.length + rest.length);
      System.arraycopy(rest, 0, bytes, light.length, rest.length);
      return parse(bytes, name);
    } finally {
      heavy.release();
    }
  }

  private static RecordFile unusable(String name, String code, Message message) {
    return unusable(name, code, message, false);
  }

  private static RecordFile unusable(String name, String code, Message message, boolean passing) {
    Report report = new Report(name, new JsonText(""));
    report.whole(Problem.Severity.ERROR, code, message);
    return new RecordFile(report, null, false, passing, null);
  }

  /// A file whose text was read before.
  public static RecordFile parseText(String text, String name) {
    return parse(text.getBytes(StandardCharsets.UTF_8), name);
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
  public static RecordFile parseLine(byte[] line, String name, int number) {
    return parse(ByteBuffer.wrap(line), line, "line", text -> Report.ofLine(name, text, number));
  }

  /// @param unit what ends where the text ends, `file` or `line`
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
      boolean cut = in.remaining() < MOST_OF_A_CHARACTER;
      return new RecordFile(report, null, false, cut, ContentMark.of(bytes));
    }
    JsonTree tree = JsonTree.of(text.text());
    tree.flaws().forEach(flaw -> report(flaw, report, unit));
    Json root = tree.root();
    return new RecordFile(
        report, root, tree.complete(), breaksOff(tree, text.text()), ContentMark.of(bytes));
  }

  private static boolean breaksOff(JsonTree tree, String text) {
    int end = text.stripTrailing().length();
    return !tree.complete() && tree.flaws().stream().anyMatch(flaw -> flaw.offset() >= end);
  }

  private static Message encodingMessage(byte[] bytes, ByteBuffer in) {
    boolean utf16 =
        Arrays.equals(bytes, 0, Math.min(2, bytes.length), new byte[] {-1, -2}, 0, 2)
            || Arrays.equals(bytes, 0, Math.min(2, bytes.length), new byte[] {-2, -1}, 0, 2);
    return utf16
        ? Message.of("store.encoding.utf-16")
        : Message.of("store.encoding.byte", "%02X".formatted(in.get() & 0xFF));
  }

  private static void report(JsonTree.Flaw flaw, Report report, String unit) {
    switch (flaw.sort()) {
      case SYNTAX ->
          report.error(
              flaw.offset(), "bad-json", Message.of("store.bad-json", flaw.reason(), unit));
      case DUPLICATE_NAME -> report.error(flaw.offset(), "duplicate-name", flaw.reason());
      case NUMBER -> report.error(flaw.offset(), "bad-number", flaw.reason());
    }
  }
}
