/** Files that are either old or new, never half written. */
@NullMarked
package org.demarche.io;

import org.jspecify.annotations.NullMarked;
