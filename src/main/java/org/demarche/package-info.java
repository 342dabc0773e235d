/** The program's entry point and its one composition root. */
@NullMarked
package org.demarche;

import org.jspecify.annotations.NullMarked;
