/** Where the program starts, and where the command line and the web desk, which do not know each other, meet. */
@NullMarked
package io.sayso.app;

import org.jspecify.annotations.NullMarked;
