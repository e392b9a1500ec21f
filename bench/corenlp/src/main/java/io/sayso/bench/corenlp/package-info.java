/** A peer that Sayso is timed beside: Stanford CoreNLP. */
@NullMarked
package io.sayso.bench.corenlp;

import org.jspecify.annotations.NullMarked;
