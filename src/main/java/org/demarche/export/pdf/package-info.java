/** Pages in PDF files: the only package that knows a library for them. */
@NullMarked
package org.demarche.export.pdf;

import org.jspecify.annotations.NullMarked;
