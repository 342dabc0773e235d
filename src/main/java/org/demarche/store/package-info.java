/** A dataset's folder as a whole: reading it, reading it again, writing it. */
@NullMarked
package org.demarche.store;

import org.jspecify.annotations.NullMarked;
