package org.demarche.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.dataset.Dataset;
import org.demarche.model.EventId;

/// The file of an event whose date is changed as an editor does it: the whole text goes into a
/// hidden file beside it, which is then moved over it.
final class EditedEvent {
  private static final String ENDING = ".json";
  private static final Pattern DAY = Pattern.compile("(\"edtf\":\\s*\")(\\d{4}-\\d\\d-\\d\\d)\"");

  private final Path file;
  private final EventId event;
  private String text;
  private LocalDate date;

  private EditedEvent(Path file, String text, LocalDate date) {
    this.file = file;
    this.text = text;
    this.date = date;
    String name = file.getFileName().toString();
    event = new EventId(name.substring(0, name.length() - ENDING.length()));
  }

  /// The first of a dataset's files whose event is known to the day.
  static EditedEvent in(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder.resolve("events"))) {
      files = all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
    for (Path file : files) {
      String text = Files.readString(file);
      Matcher day = DAY.matcher(text);
      if (day.find()) {
        return new EditedEvent(file, text, LocalDate.parse(day.group(2)));
      }
    }
    throw new IOException("no event in " + folder + " is known to the day");
  }

  /// Puts the event a day later.
  ///
  /// @return when the changed file was in its place, in nanoseconds
  long change() throws IOException {
    date = date.plusDays(1);
    text = DAY.matcher(text).replaceFirst("$1" + date + "\"");
    Path beside = file.resolveSibling("." + file.getFileName() + ".part");
    Files.writeString(beside, text);
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return System.nanoTime();
  }

  /// Whether a dataset knows of the last change.
  boolean isIn(Dataset dataset) {
    return dataset
        .event(event)
        .filter(known -> known.when().date().text().equals(date.toString()))
        .isPresent();
  }

  @Override
  public String toString() {
    return event + " on " + date;
  }
}
