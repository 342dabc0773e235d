package org.demarche.store;

import java.util.Set;

/// What looking at a folder again gave.
///
/// @param result what the folder holds now, with the last good records where it holds broken ones;
///   its dataset is the same object as before where no record can have changed
/// @param outside the files that somebody else than this program changed, made or removed since the
///   last time
/// @param unsettled the files that cannot be read and may be in a moment, as they are being
///   written: until they are looked at again, the result is as if they had not changed
/// @param gone whether there is no folder any more; the result is what it held
public record Refreshed(
    ReadResult result, Set<String> outside, Set<String> unsettled, boolean gone) {
  public Refreshed {
    outside = Set.copyOf(outside);
    unsettled = Set.copyOf(unsettled);
  }
}
