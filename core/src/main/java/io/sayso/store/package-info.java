/** Keeps what comes in: append-only, in SQLite or PostgreSQL. The only room that speaks SQL. */
@NullMarked
package io.sayso.store;

import org.jspecify.annotations.NullMarked;
