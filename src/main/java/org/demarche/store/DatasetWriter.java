package org.demarche.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.dataset.Dataset;
import org.demarche.io.FileEntry;
import org.demarche.io.FileTree;
import org.demarche.model.Event;
import org.demarche.store.Written.WrittenFile;
import org.demarche.store.json.Json;
import org.demarche.store.json.JsonPrinter;
import org.demarche.store.record.DatasetFiles;
import org.demarche.store.record.DescriptionJson;
import org.demarche.store.record.EventJson;
import org.demarche.store.record.Fields;
import org.demarche.store.record.ListSort;
import org.demarche.store.record.Report;
import org.jspecify.annotations.Nullable;

/// Writes a dataset's files, each whole or not at all.
///
/// A new folder is written in one stable order and layout. In one that is there only what changed
/// is changed, where it stands, and all else keeps its characters ([decision
/// 22](../../../../../docs/decisions/0022-minimal-edits.md)).
public final class DatasetWriter {
  private final FileTree files;
  private final Consumer<WrittenFile> told;

  /// @param files the dataset's, or those that it shall have
  public DatasetWriter(FileTree files) {
    this(files, file -> {});
  }

  /// @param told is told of each writing and removal just before anybody can find it, whether or
  ///   not it then succeeds: [FolderReader#wrote(WrittenFile)] of whoever reads the folder again
  ///   meanwhile
  public DatasetWriter(FileTree files, Consumer<WrittenFile> told) {
    this.files = files;
    this.told = told;
  }

  /// Writes every file of a dataset that has none yet. Fields that this version does not know come
  /// after those that it knows.
  ///
  /// @return what was written, or the list that is there and cannot be read
  /// @throws IOException at the first file that cannot be written; it is as it was, and those
  ///   before it are written
  public WriteOutcome write(Dataset dataset) throws IOException {
    FileLog log = new FileLog(files, told);
    try {
      writeAll(dataset, log);
      return new Written(log.files(), List.of());
    } catch (NotWrittenException e) {
      return e.conflict(new Written(log.files(), List.of()));
    }
  }

  private void writeAll(Dataset dataset, FileLog log) throws IOException {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    contents.put(DatasetFiles.DESCRIPTION, print(DescriptionJson.of(dataset.description())));
    putList(ListSort.ACTORS, dataset.actors().values(), contents);
    putList(ListSort.PLACES, dataset.places().values(), contents);
    putList(ListSort.SOURCES, dataset.sources().values(), contents);
    log.writeAll(contents);
    for (Event event : dataset.events()) {
      String name = DatasetFiles.ofEvent(event.id().value());
      log.write(name, print(EventJson.of(event)));
    }
  }

  /// Changes a folder that holds one dataset so that it holds another. Each record is changed where
  /// it stands: its file, its line of `events.jsonl`, its place in a list. A new event becomes
  /// `events/ID.json`.
  ///
  /// What somebody else did to the files since they were read is found by comparing records: what
  /// stands on the disk in the place of one that changes must say what that one says in `before`,
  /// or nothing is written. What was done to other records stays, even in the same file; so a mark
  /// of the file as it was read would tell less, and none is asked for.
  ///
  /// @param before what the folder holds, as it was read
  /// @return what was written, or what stands in the way
  /// @throws IOException at the first file that cannot be written or removed; it is as it was, and
  ///   those before it are done
  public WriteOutcome writeChanges(Dataset before, Dataset after) throws IOException {
    return new ChangeWriter(files, before, after).write(new FileLog(files, told));
  }

  /// Puts a list, with what else the file's object holds.
  private <T> void putList(ListSort<T> sort, Collection<T> records, Map<String, byte[]> contents)
      throws IOException {
    contents.put(sort.file(), print(sort.plain(records, otherMembers(sort))));
  }

  private Map<String, @Nullable Object> otherMembers(ListSort<?> sort) throws IOException {
    String file = sort.file();
    if (files.entry(file).kind() == FileEntry.Kind.ABSENT) {
      return Map.of();
    }
    Json found = FileText.of(files, file).read(file).root();
    return Optional.ofNullable(found)
        .filter(Json.Members.class::isInstance)
        .map(
            root -> {
              Fields fields = new Fields(Report.ofNothing(file), (Json.Members) root);
              fields.value(sort.member() == null ? "" : sort.member());
              return fields.foreign().fields();
            })
        .orElse(Map.of());
  }

  private static byte[] print(@Nullable Object value) {
    return JsonPrinter.lines(value).getBytes(StandardCharsets.UTF_8);
  }
}
