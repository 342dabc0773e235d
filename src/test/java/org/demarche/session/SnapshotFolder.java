package org.demarche.session;

import java.util.Locale;
import org.demarche.dataset.Dataset;
import org.demarche.io.FolderChanges;
import org.demarche.io.MemoryTree;
import org.demarche.store.Folder;
import org.demarche.store.FolderReader;
import org.demarche.store.ReadResult;
import org.demarche.task.Progress;

/// A folder with a file for each of many events, in which somebody corrects one after the other.
final class SnapshotFolder {
  private final MemoryTree files = new MemoryTree();
  private final FolderReader reader = new FolderReader(files);
  private final Dataset dataset;

  SnapshotFolder(int events) {
    files.put("dataset.json", Folder.DATASET);
    files.put("actors.json", Folder.ACTORS);
    files.put("places.json", Folder.PLACES);
    files.put("sources.json", Folder.SOURCES);
    for (int i = 0; i < events; i++) {
      put(i, "Event " + i);
    }
    dataset = dataset(reader.read(Progress.NONE));
  }

  private static String name(int event) {
    return "events/event-%d.json".formatted(event);
  }

  private void put(int event, String title) {
    files.put(
        name(event),
        String.format(
            Locale.ROOT,
            """
            {
              "id": "event-%d",
              "title": "%s",
              "when": {"edtf": "%04d-%02d-%02d", "derivation": "stated"},
              "kind": "talks",
              "places": ["baghdad"],
              "participants": [{"actor": "%s"}],
              "citations": [{"source": "gazette", "stance": "reports"}]
            }
            """,
            event,
            title,
            1900 + event % 100,
            1 + event % 12,
            1 + event % 28,
            event % 3 == 0 ? "iran" : "crocker"));
  }

  private static Dataset dataset(ReadResult result) {
    return result.dataset().orElseThrow();
  }

  /// As it was read first.
  Dataset dataset() {
    return dataset;
  }

  /// What is read after another title has been given to one of the events.
  Dataset titled(int event, String title) {
    put(event, title);
    return dataset(
        reader.refresh(FolderChanges.of(name(event)), name -> false, Progress.NONE).result());
  }
}
