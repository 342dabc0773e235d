/** Exact readers of a dataset's records, what they found, and how the records are said in JSON. */
@NullMarked
package org.demarche.store.record;

import org.jspecify.annotations.NullMarked;
