package org.demarche.query;

import org.demarche.columns.CodeColumn;

/// For each event the values that it has of one sort, as codes of a dictionary.
record ValueColumn<T>(Dictionary<T> values, CodeColumn codes) {}
