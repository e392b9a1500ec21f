/** Who acts: people, organisations, states, armed groups, offices, and their forces. */
@NullMarked
package io.sayso.reading.actor;

import org.jspecify.annotations.NullMarked;
