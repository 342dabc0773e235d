/** Dataset folders on disk: reading, checking, writing; and the user's settings file. */
@NullMarked
package org.demarche.store;

import org.jspecify.annotations.NullMarked;
