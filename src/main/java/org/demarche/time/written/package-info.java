/// Dates and stretches of time as people write them, read as EDTF.
@NullMarked
package org.demarche.time.written;

import org.jspecify.annotations.NullMarked;
