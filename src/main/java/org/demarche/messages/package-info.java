/// The message bundles, and how sentences are made of them: the edge behind the port `words`.
@NullMarked
package org.demarche.messages;

import org.jspecify.annotations.NullMarked;
