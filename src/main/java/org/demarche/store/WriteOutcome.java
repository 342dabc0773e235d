package org.demarche.store;

/// What came of writing a dataset, where the disk did its part.
public sealed interface WriteOutcome permits Written, Conflict {}
