/**
 * The bundled fonts: how wide texts are, which font draws them, and what of a font a document
 * carries.
 */
@NullMarked
package org.demarche.font;

import org.jspecify.annotations.NullMarked;
