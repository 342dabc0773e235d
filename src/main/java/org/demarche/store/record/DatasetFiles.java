package org.demarche.store.record;

import org.demarche.io.TemporaryName;

/// The names of a dataset's files, from its folder.
public final class DatasetFiles {
  /// What makes a folder a dataset.
  public static final String DESCRIPTION = "dataset.json";

  /// One event a line.
  public static final String LINES = "events.jsonl";

  /// The folder of the files with one event each.
  public static final String EVENTS = "events";

  private static final String JSON = ".json";

  private DatasetFiles() {}

  /// The file of its own that an event has, if it has one of the right name.
  public static String ofEvent(String id) {
    return EVENTS + "/" + id + JSON;
  }

  /// Whether a file in the folder of events counts as one with an event.
  ///
  /// @param lastName of the file, without the folder
  public static boolean isOfEvent(String lastName) {
    return lastName.endsWith(JSON) && !TemporaryName.is(lastName);
  }
}
