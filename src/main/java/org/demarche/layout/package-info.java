/** Where things go: rows, levels of detail, clusters and labels; pure functions of plain values. */
@NullMarked
package org.demarche.layout;

import org.jspecify.annotations.NullMarked;
