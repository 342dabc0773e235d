/**
 * The fast way through events.jsonl. {@link org.demarche.store.line.EventLines} is the one way in.
 */
@NullMarked
package org.demarche.store.line;

import org.jspecify.annotations.NullMarked;
