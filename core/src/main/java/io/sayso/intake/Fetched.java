package io.sayso.intake;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** What came of fetching. */
public sealed interface Fetched {
    /**
     * A page, or whatever else stands there.
     *
     * @param url where it stands, after redirects
     * @param bytes its bytes, unpacked
     * @param charset the encoding that its server says it is in; null where it says none
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
    record Page(String url, byte[] bytes, @Nullable Charset charset) implements Fetched {}

    /**
     * Nothing.
     *
     * @param detail what, where and what next
     * @param isGone whether the site says that what was there is there no more (404 and 410)
     */
    record Nothing(String detail, boolean isGone) implements Fetched {}
}
