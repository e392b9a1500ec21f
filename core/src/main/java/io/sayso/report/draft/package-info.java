/** What formats share: how a report is put together from what its input holds. */
@NullMarked
package io.sayso.report.draft;

import org.jspecify.annotations.NullMarked;
