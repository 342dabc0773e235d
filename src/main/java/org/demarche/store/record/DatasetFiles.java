package org.demarche.store.record;

/// The names of a dataset's files, from its folder.
public final class DatasetFiles {
  /// What makes a folder a dataset.
  public static final String DESCRIPTION = "dataset.json";

  /// One event a line.
  public static final String LINES = "events.jsonl";

  /// The folder of the files with one event each.
  public static final String EVENTS = "events";

  private DatasetFiles() {}

  /// The file of its own that an event has, if it has one of the right name.
  public static String ofEvent(String id) {
    return EVENTS + "/" + id + ".json";
  }
}
