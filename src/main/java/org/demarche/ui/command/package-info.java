/** What the user can tell the program to do, once, for menu, toolbar and keys. */
@NullMarked
package org.demarche.ui.command;

import org.jspecify.annotations.NullMarked;
