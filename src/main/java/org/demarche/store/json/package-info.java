/** JSON that knows where in its file each value stands. */
@NullMarked
package org.demarche.store.json;

import org.jspecify.annotations.NullMarked;
