/** Which events are shown: the filter's facets, its sentence and its chips. */
@NullMarked
package org.demarche.ui.filter;

import org.jspecify.annotations.NullMarked;
