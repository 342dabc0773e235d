package org.demarche.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.demarche.dataset.Dataset;
import org.demarche.io.FileEntry;
import org.demarche.io.FileTree;
import org.demarche.model.Description;
import org.demarche.model.EventId;
import org.demarche.model.Kind;
import org.demarche.model.Role;
import org.demarche.store.json.JsonPrinter;
import org.demarche.store.json.JsonStyle;
import org.demarche.store.record.DatasetFiles;
import org.demarche.store.record.ListSort;
import org.demarche.words.Message;

/// Brings the files of a dataset from one state to another. All of it is worked out first, so that
/// what cannot be done is refused before anything is written.
///
/// The order of writing is one in which no record refers to one that is not written yet, or not
/// there any more: the lists with what is new in them, the events ([EventPlan]), and last what the
/// lists lose.
final class ChangeWriter {
  private final FileTree files;
  private final Dataset before;
  private final Dataset after;
  private final RecordForms was;
  private final RecordForms is;

  /// What goes into lists before the events are written, and after.
  private final Map<String, byte[]> first = new LinkedHashMap<>();

  private final Map<String, byte[]> last = new LinkedHashMap<>();

  ChangeWriter(FileTree files, Dataset before, Dataset after) {
    this.files = files;
    this.before = before;
    this.after = after;
    this.was = new RecordForms(before, files.title());
    this.is = new RecordForms(after, files.title());
  }

  WriteOutcome write(FileLog log) throws IOException {
    List<EventId> surfacing = List.of();
    try {
      EventPlan events = EventPlan.of(files, before, was, is, EventChange.between(before, after));
      List<EventPlan.Step> steps = events.steps();
      planList(ListSort.SOURCES, dataset -> dataset.sources().values());
      planList(ListSort.PLACES, dataset -> dataset.places().values());
      planList(ListSort.ACTORS, dataset -> dataset.actors().values());
      planDescription();
      surfacing = events.surfacing();
      log.writeAll(first);
      for (EventPlan.Step step : steps) {
        step.take(log);
      }
      log.writeAll(last);
      return new Written(log.files(), surfacing);
    } catch (NotWrittenException e) {
      return e.conflict(new Written(log.files(), surfacing));
    }
  }

  private <T> void planList(ListSort<T> sort, Function<Dataset, Collection<T>> records)
      throws IOException {
    Collection<T> old = records.apply(before);
    Collection<T> now = records.apply(after);
    ListChange<T> whole = new ListChange<>(sort, old, now);
    if (whole.isNone()) {
      return;
    }
    if (files.entry(sort.file()).kind() == FileEntry.Kind.ABSENT) {
      if (!old.isEmpty()) {
        throw new NotWrittenException(sort.file(), Message.of("store.write.file-gone"));
      }
      first.put(sort.file(), JsonPrinter.lines(whole.plain()).getBytes(StandardCharsets.UTF_8));
      return;
    }
    List<T> grown = whole.withoutRemovals();
    ListChange<T> additions = new ListChange<>(sort, old, grown);
    ListChange<T> removals = new ListChange<>(sort, grown, now);
    FileText text = FileText.of(files, sort.file());
    if (!additions.isNone()) {
      text = new FileText(text.mark(), additions.apply(text));
      first.put(sort.file(), text.bytes());
    }
    if (!removals.isNone()) {
      last.put(sort.file(), new FileText(text.mark(), removals.apply(text)).bytes());
    }
  }

  private void planDescription() throws IOException {
    Description old = before.description();
    Description now = after.description();
    if (old.equals(now)) {
      return;
    }
    if (files.entry(DatasetFiles.DESCRIPTION).kind() == FileEntry.Kind.ABSENT) {
      throw new NotWrittenException(DatasetFiles.DESCRIPTION, Message.of("store.write.file-gone"));
    }
    Description grown = withVocabularyOf(old, now);
    FileText text = FileText.of(files, DatasetFiles.DESCRIPTION);
    if (!grown.equals(old)) {
      text = changed(text, old, grown);
      first.put(DatasetFiles.DESCRIPTION, text.bytes());
    }
    if (!grown.equals(now)) {
      last.put(DatasetFiles.DESCRIPTION, changed(text, grown, now).bytes());
    }
  }

  private FileText changed(FileText text, Description old, Description now)
      throws NotWrittenException {
    JsonStyle style = JsonStyle.of(text.text(), false);
    String changed =
        was.description()
            .change(DatasetFiles.DESCRIPTION, text.text(), style, old, now, is.description());
    return new FileText(text.mark(), changed);
  }

  /// The new description with the kinds and roles that it loses: events may still have them.
  private static Description withVocabularyOf(Description old, Description now) {
    return new Description(
        now.title(),
        now.description(),
        now.licence(),
        now.zone(),
        now.defaultRange(),
        now.defaultGrouping(),
        grown(old.kinds(), now.kinds(), Kind::id),
        grown(old.roles(), now.roles(), Role::id),
        now.eras(),
        now.extras());
  }

  private static <T> List<T> grown(List<T> old, List<T> now, Function<T, String> id) {
    List<String> ids = now.stream().map(id).toList();
    List<T> all = new ArrayList<>(now);
    old.stream().filter(one -> !ids.contains(id.apply(one))).forEach(all::add);
    return all;
  }
}
