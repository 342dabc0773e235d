/// What people read: the port through which all sentences are asked for.
///
/// The program holds values; a sentence is made of them where it is shown, by its key in the
/// message bundles and plain arguments. What makes a sentence of a value stays beside the value.
/// The bundles are read at the edge, by the package `messages`.
@NullMarked
package org.demarche.words;

import org.jspecify.annotations.NullMarked;
