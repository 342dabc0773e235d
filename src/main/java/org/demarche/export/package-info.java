/** Pictures of a scene in files: SVG and PNG. */
@NullMarked
package org.demarche.export;

import org.jspecify.annotations.NullMarked;
