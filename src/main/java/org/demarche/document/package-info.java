/// The chronology as a document to read: made once as values, and written by a class for each
/// format behind [DocumentFormat].
@NullMarked
package org.demarche.document;

import org.jspecify.annotations.NullMarked;
