/** What a person types to search, and where in an event it is found. */
@NullMarked
package org.demarche.search;

import org.jspecify.annotations.NullMarked;
