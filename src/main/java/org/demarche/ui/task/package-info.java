/** Work off the JavaFX thread. */
@NullMarked
package org.demarche.ui.task;

import org.jspecify.annotations.NullMarked;
