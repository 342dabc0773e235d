/// What can leave the program, whoever asks for it: the formats by the names of files, and
/// documents and data of what is chosen.
@NullMarked
package org.demarche.delivery;

import org.jspecify.annotations.NullMarked;
