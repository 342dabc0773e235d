/**
 * Events packed into columns and bytes: what a million of them take no more memory for than they
 * must.
 */
@NullMarked
package org.demarche.columns;

import org.jspecify.annotations.NullMarked;
