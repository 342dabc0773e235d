package org.demarche.store;

import java.util.List;
import java.util.Optional;
import org.demarche.io.ContentMark;
import org.demarche.io.FileEntry.Stamp;
import org.demarche.model.Problem;
import org.demarche.store.json.Json;
import org.demarche.store.record.DatasetFiles;
import org.demarche.store.record.DescriptionReader;
import org.demarche.store.record.Fields;
import org.demarche.store.record.FileIntake;
import org.demarche.store.record.RecordFile;
import org.demarche.store.record.Report;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/// `dataset.json` as it could last be used.
///
/// @param stamp the file's; null where nothing is known of it
/// @param content the file's; null where it cannot be read
/// @param text of the last file that could be used
/// @param broken what is wrong with the file now, where it is not that one
record KeptHeader(
    @Nullable Stamp stamp,
    @Nullable ContentMark content,
    String text,
    Optional<List<Problem>> broken) {
  /// What a file that can be used says, to be read on.
  record Usable(Report report, DescriptionReader reader) {}

  /// What the file says; empty, with the reason in its report, where it cannot be used.
  static Optional<Usable> usable(RecordFile file) {
    if (!(file.root() instanceof Json.Members root)) {
      if (file.root() != null) {
        file.report()
            .error(
                file.root().offset(),
                "wrong-type",
                Message.of("store.header-no-object", file.root().sort()));
      }
      return Optional.empty();
    }
    DescriptionReader reader =
        new DescriptionReader(new Fields(file.report(), root, file.complete()));
    return reader.versionReadable()
        ? Optional.of(new Usable(file.report(), reader))
        : Optional.empty();
  }

  Usable usable() {
    return usable(FileIntake.parseText(text, DatasetFiles.DESCRIPTION)).orElseThrow();
  }

  /// The header now; the last good one where the file is broken.
  ///
  /// @param taken the file, which has changed
  KeptHeader after(Round.Look.Taken taken, Round round) {
    RecordFile file = taken.file();
    if (round.isLeft(DatasetFiles.DESCRIPTION, file.passing())) {
      return this;
    }
    round.changed(DatasetFiles.DESCRIPTION, file.content());
    return usable(file).isPresent() && file.complete()
        ? new KeptHeader(taken.stamp(), file.content(), text(file), Optional.empty())
        : new KeptHeader(
            taken.stamp(),
            file.content(),
            text,
            Optional.of(List.copyOf(file.report().problems())));
  }

  static String text(RecordFile file) {
    return file.report().text().text();
  }

  KeptHeader with(@Nullable Stamp other) {
    return new KeptHeader(other, content, text, broken);
  }
}
