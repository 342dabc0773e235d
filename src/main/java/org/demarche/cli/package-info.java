/** The commands that need no display. */
@NullMarked
package org.demarche.cli;

import org.jspecify.annotations.NullMarked;
