/** What a dataset says: events, actors, places, sources, and the evidence that joins them. */
@NullMarked
package org.demarche.model;

import org.jspecify.annotations.NullMarked;
