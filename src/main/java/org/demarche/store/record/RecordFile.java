package org.demarche.store.record;

import org.demarche.io.ContentMark;
import org.demarche.store.json.Json;
import org.jspecify.annotations.Nullable;

/// One file of a dataset, read as far as it goes.
///
/// @param report its problems, to which whoever reads the records adds
/// @param root its JSON, or null where there is none to use
/// @param complete whether the file was read to its end
/// @param passing whether what is wrong with it may pass by itself: it cannot be opened, is empty,
///   or breaks off at its end, as a file does while it is written
/// @param content null where it could not be read
public record RecordFile(
    Report report,
    @Nullable Json root,
    boolean complete,
    boolean passing,
    @Nullable ContentMark content) {}
