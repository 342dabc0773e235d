/** Work off the calling thread: a runner port and latest-only slots. */
@NullMarked
package org.demarche.task;

import org.jspecify.annotations.NullMarked;
