/// What is read beside the timeline: one page at a time, each reached from another, with a way
/// back.
@NullMarked
package org.demarche.ui.read;

import org.jspecify.annotations.NullMarked;
