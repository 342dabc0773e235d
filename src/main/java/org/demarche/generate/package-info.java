/** Large datasets made up by rule, for measuring and for trying things out. */
@NullMarked
package org.demarche.generate;

import org.jspecify.annotations.NullMarked;
