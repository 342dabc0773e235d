/** An index of the words of events, by Apache Lucene, which is known here and nowhere else. */
@NullMarked
package org.demarche.index;

import org.jspecify.annotations.NullMarked;
