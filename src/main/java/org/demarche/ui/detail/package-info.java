/** What is known of the selected event. */
@NullMarked
package org.demarche.ui.detail;

import org.jspecify.annotations.NullMarked;
