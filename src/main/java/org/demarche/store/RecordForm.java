package org.demarche.store;

import java.util.Map;
import java.util.Optional;
import org.demarche.model.Problem;
import org.demarche.store.json.Json;
import org.demarche.store.json.JsonMerge;
import org.demarche.store.json.JsonStyle;
import org.demarche.store.record.FileIntake;
import org.demarche.store.record.RecordFile;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/// How one sort of record is read from a text and said in one.
abstract class RecordForm<T> {
  abstract Map<String, @Nullable Object> plain(T record);

  /// What the file or line gives; null where it cannot be used.
  abstract @Nullable T read(RecordFile file);

  /// Whether a record that was read is the wanted one, as far as its own text decides.
  boolean isSame(T read, T wanted) {
    return read.equals(wanted);
  }

  /// A text that says `after` where it said `before`, and is otherwise as it was.
  ///
  /// @param file for messages
  /// @param now how it will be read with the change in place
  /// @throws NotWrittenException where the text is not what was read, or cannot be changed without
  ///   the loss of what reading left out
  String change(String file, String text, JsonStyle style, T before, T after, RecordForm<T> now)
      throws NotWrittenException {
    RecordFile old = parse(file, text);
    T read = read(old);
    if (read == null || !isSame(read, before)) {
      throw new NotWrittenException(file, Message.of("store.write.changed"));
    }
    Optional<String> merged =
        JsonMerge.merge(text, style, plain(before), plain(after))
            .filter(result -> now.says(file, result, after));
    boolean clean = old.report().problems().stream().noneMatch(RecordForm::isError);
    Json root = old.root();
    if (merged.isEmpty() && clean && root != null) {
      // Nothing was left out: what stands in the way (a date said twice, say) may go.
      merged =
          JsonMerge.merge(text, style, root.plain(), plain(after))
              .filter(result -> now.says(file, result, after));
    }
    return merged.orElseThrow(
        () -> new NotWrittenException(file, Message.of("store.write.unreadable-part")));
  }

  private static boolean isError(Problem problem) {
    return problem.severity() == Problem.Severity.ERROR;
  }

  private boolean says(String file, String text, T wanted) {
    T read = read(parse(file, text));
    return read != null && isSame(read, wanted);
  }

  private static RecordFile parse(String file, String text) {
    return FileIntake.parseText(text, file);
  }
}
