/** The brief: lines that a person reads, each with the passages that bear it out; one class per format. */
@NullMarked
package io.sayso.brief;

import org.jspecify.annotations.NullMarked;
