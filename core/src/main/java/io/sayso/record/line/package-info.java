/** What reports say, made comparable: which lines a view has, who is who in them, and the gist of each. */
@NullMarked
package io.sayso.record.line;

import org.jspecify.annotations.NullMarked;
