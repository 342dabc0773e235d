/** Messages to the user: status line, problems, bugs. */
@NullMarked
package org.demarche.ui.notice;

import org.jspecify.annotations.NullMarked;
