/** How sure the speaker is: hedges, likelihood, plan, condition, polarity. */
@NullMarked
package io.sayso.reading.certainty;

import org.jspecify.annotations.NullMarked;
