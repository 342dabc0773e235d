/**
 * The one port to files: a tree of them below a root, on the disk or in a zip file, whose files are
 * either old or new, never half written.
 */
@NullMarked
package org.demarche.io;

import org.jspecify.annotations.NullMarked;
