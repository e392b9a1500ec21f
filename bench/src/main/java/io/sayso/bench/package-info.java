/** Accuracy scored on public corpora, and speed. */
@NullMarked
package io.sayso.bench;

import org.jspecify.annotations.NullMarked;
