/** What leaves the program to be looked at elsewhere: pages, and what stands on them. */
@NullMarked
package org.demarche.publication;

import org.jspecify.annotations.NullMarked;
