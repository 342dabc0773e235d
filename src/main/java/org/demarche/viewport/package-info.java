/** The window onto the time axis, and how it moves. */
@NullMarked
package org.demarche.viewport;

import org.jspecify.annotations.NullMarked;
