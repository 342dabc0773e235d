package org.demarche.store.record;

import java.util.Map;
import org.demarche.columns.EventCodes;
import org.demarche.model.Source;
import org.demarche.model.SourceId;

/// Everything that events and eras may refer to by id, save other events.
///
/// @param sourceById for what a citation can be checked against
/// @param codes numbers for all of them
public record Targets(
    Target actors,
    Target places,
    Target sources,
    Target kinds,
    Target roles,
    Map<String, Source> sourceById,
    EventCodes codes) {
  /// How many paragraphs a source may have that does not say how many it has; or as many as it
  /// says.
  public int paragraphs(SourceId id) {
    Source source = sourceById.get(id.value());
    Integer counted = source == null ? null : source.paragraphs();
    return counted == null ? SourceReader.MOST_PARAGRAPHS : counted;
  }
}
