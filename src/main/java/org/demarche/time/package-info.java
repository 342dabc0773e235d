/** Dates as sources give them (EDTF), the axis they are drawn on, and its ticks. */
@NullMarked
package org.demarche.time;

import org.jspecify.annotations.NullMarked;
