/** A dataset: the events in their columns, and the records they refer to by id. */
@NullMarked
package org.demarche.dataset;

import org.jspecify.annotations.NullMarked;
