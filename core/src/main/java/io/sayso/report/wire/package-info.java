/** What news agencies deliver: ninjs. NewsML-G2 has its place here. */
@NullMarked
package io.sayso.report.wire;

import org.jspecify.annotations.NullMarked;
