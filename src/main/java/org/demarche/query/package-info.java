/** Which events match: columns, filters, facets, their counts, and groupings. */
@NullMarked
package org.demarche.query;

import org.jspecify.annotations.NullMarked;
