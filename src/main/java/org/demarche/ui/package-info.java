/** The window. The only package, with those below it, that knows JavaFX. */
@NullMarked
package org.demarche.ui;

import org.jspecify.annotations.NullMarked;
