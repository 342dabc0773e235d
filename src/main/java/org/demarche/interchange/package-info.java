/// Data out of what matches, for other programs: a class for each format behind [DataFormat].
///
/// Nothing is added to what the records say, and no date is made more exact than its source; what a
/// format has no room for is told before it is written.
@NullMarked
package org.demarche.interchange;

import org.jspecify.annotations.NullMarked;
