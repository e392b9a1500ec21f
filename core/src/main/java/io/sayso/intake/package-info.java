/**
 * Brings bytes in: from files, folders, standard input and the web. Feeds to be watched and WARC files come here too.
 */
@NullMarked
package io.sayso.intake;

import org.jspecify.annotations.NullMarked;
