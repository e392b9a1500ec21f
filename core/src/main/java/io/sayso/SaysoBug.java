package io.sayso;

/** A broken invariant: nobody but the project can mend it. */
public final class SaysoBug extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SaysoBug(String message) {
        super(message);
    }

    public SaysoBug(String message, Throwable cause) {
        super(message, cause);
    }
}
