/** What one report says: its text, the marks in it, and the statements they make up. */
@NullMarked
package io.sayso.reading;

import org.jspecify.annotations.NullMarked;
