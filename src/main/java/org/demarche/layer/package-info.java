/** What is drawn, back to front: each layer turns one frame into marks. */
@NullMarked
package org.demarche.layer;

import org.jspecify.annotations.NullMarked;
