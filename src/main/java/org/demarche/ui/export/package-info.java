/** Saving a picture: what it shall hold, a preview, and writing it in the background. */
@NullMarked
package org.demarche.ui.export;

import org.jspecify.annotations.NullMarked;
