/// The foot of the window: what is long and tabular, one tab at a time.
@NullMarked
package org.demarche.ui.drawer;

import org.jspecify.annotations.NullMarked;
