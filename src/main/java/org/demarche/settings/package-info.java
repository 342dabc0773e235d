/**
 * What the program remembers of its user between runs, and the file and folder that it is kept in.
 */
@NullMarked
package org.demarche.settings;

import org.jspecify.annotations.NullMarked;
