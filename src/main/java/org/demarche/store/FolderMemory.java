package org.demarche.store;

import org.demarche.model.Actor;
import org.demarche.model.Place;
import org.demarche.model.Source;
import org.demarche.store.record.Targets;

/// What is remembered of a folder: by file its stamp and what it gave. Immutable.
///
/// @param targets what events may refer to, with the codes by which they are packed
/// @param result what all of it gave
/// @param missed whether more may have changed since than the next look is told
record FolderMemory(
    KeptHeader header,
    KeptList<Actor> actors,
    KeptList<Place> places,
    KeptList<Source> sources,
    Targets targets,
    EventRows rows,
    KeptLines lines,
    ReadResult result,
    boolean missed) {

  FolderMemory withMissed(boolean now) {
    return new FolderMemory(header, actors, places, sources, targets, rows, lines, result, now);
  }
}
