/** How long each part of the program takes: run by {@code mvn -Pbench verify}. */
@NullMarked
package org.demarche.bench;

import org.jspecify.annotations.NullMarked;
