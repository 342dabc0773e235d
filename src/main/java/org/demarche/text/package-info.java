/** Words shown to people: messages, plurals, spoken descriptions. */
@NullMarked
package org.demarche.text;

import org.jspecify.annotations.NullMarked;
