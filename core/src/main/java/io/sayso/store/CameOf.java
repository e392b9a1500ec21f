package io.sayso.store;

/** What came of a report's arrival. */
public enum CameOf {
    /** It was not known, and is kept. */
    NEW,
    /** It is kept already, just so; the line's detail says why where it cannot be read. */
    AGAIN,
    /** Another version of it is kept already, and now this one too. */
    CHANGED,
    /** Its publisher has withdrawn it; the notice is kept. */
    WITHDRAWN,
    /** What was there is there no more; what came from there before stays kept. */
    GONE,
    /** It is no report that Sayso can read; its bytes are kept. */
    UNREADABLE,
    /** Nothing could be had. */
    NOT_OPENED,
    /** It was purged by order before, and is not kept again. */
    PURGED
}
