/** What of a window can be seen, read aloud and reached by everybody, for tests. */
@NullMarked
package org.demarche.ui.legible;

import org.jspecify.annotations.NullMarked;
