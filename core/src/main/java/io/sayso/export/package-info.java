/** What machines take of a record: flat rows, each with the passage that it rests on. */
@NullMarked
package io.sayso.export;

import org.jspecify.annotations.NullMarked;
