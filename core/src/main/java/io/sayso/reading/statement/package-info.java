/** What the marks of a text make up: its statements. The last room of reading. */
@NullMarked
package io.sayso.reading.statement;

import org.jspecify.annotations.NullMarked;
