package org.demarche.store;

import org.demarche.words.Message;

/// A change of a dataset is not made because it would lose something: what somebody else did to the
/// same record since it was read, or a part of it that cannot be read.
///
/// @param file the one that stands in the way, named from the dataset's folder
/// @param reason a sentence or two that say why, and what to do
/// @param done what was written before that was found: nothing, unless the lines of `events.jsonl`
///   moved in the very moment of writing
public record Conflict(String file, Message reason, Written done) implements WriteOutcome {}
