/** The picture as data: marks, the one drawing interface, palettes and hit testing. */
@NullMarked
package org.demarche.scene;

import org.jspecify.annotations.NullMarked;
