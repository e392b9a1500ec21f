package io.sayso.web;

/** That there is no such page, and what to look for instead. */
final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotFound(String message) {
        super(message);
    }
}
