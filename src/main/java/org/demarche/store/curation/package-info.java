/** What smells in a dataset whose files are all in order: doubts that a curator should look at. */
@NullMarked
package org.demarche.store.curation;

import org.jspecify.annotations.NullMarked;
