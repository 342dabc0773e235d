package org.demarche.io;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// What lies directly in a folder.
///
/// @param entries in the order of their names
/// @param failure why some are missing: the walk through the folder broke off; empty where all are
///   here
public record Listing(List<FileEntry> entries, Optional<IOException> failure) {
  public Listing {
    entries = List.copyOf(entries);
  }
}
