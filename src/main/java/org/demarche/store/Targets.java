package org.demarche.store;

import java.util.Map;
import org.demarche.columns.EventCodes;
import org.demarche.model.Source;

/// Everything that events and eras may refer to by id, save other events.
///
/// @param sourceById for what a citation can be checked against
/// @param codes numbers for all of them
record Targets(
    Target actors,
    Target places,
    Target sources,
    Target kinds,
    Target roles,
    Map<String, Source> sourceById,
    EventCodes codes) {}
