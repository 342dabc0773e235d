/** The box in which one looks for what events say, and the list of what has it. */
@NullMarked
package org.demarche.ui.search;

import org.jspecify.annotations.NullMarked;
