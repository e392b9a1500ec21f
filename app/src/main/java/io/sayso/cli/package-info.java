/** The command line. Thin: no rule of the trade lives here. */
@NullMarked
package io.sayso.cli;

import org.jspecify.annotations.NullMarked;
