/** The one place where records become JSON and back. */
@NullMarked
package io.sayso.json;

import org.jspecify.annotations.NullMarked;
