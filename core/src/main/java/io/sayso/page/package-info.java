/** One report's reading as a person reads it: the ledger, and the pages that show it. */
@NullMarked
package io.sayso.page;

import org.jspecify.annotations.NullMarked;
