/** The timeline on the screen: canvases, gestures, hover card. */
@NullMarked
package org.demarche.ui.timeline;

import org.jspecify.annotations.NullMarked;
