/** What the user is looking at: one immutable view state, its store and its history. */
@NullMarked
package org.demarche.session;

import org.jspecify.annotations.NullMarked;
