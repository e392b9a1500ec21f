/** What is counted: harms to people across reports, figures over time, totals beside their parts. */
@NullMarked
package io.sayso.record.count;

import org.jspecify.annotations.NullMarked;
