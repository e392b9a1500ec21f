package io.sayso;

/** Something that a person can mend: the message says what is wrong, where, and what to do next. */
public final class SaysoException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SaysoException(String message) {
        super(message);
    }

    public SaysoException(String message, Throwable cause) {
        super(message, cause);
    }
}
