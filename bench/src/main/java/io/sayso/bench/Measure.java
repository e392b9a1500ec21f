package io.sayso.bench;

/** What is measured of attributions. */
enum Measure {
    SOURCE_WORDS("words of sources"),
    CUE_WORDS("words of cues"),
    CONTENT_WORDS("words of contents"),
    SOURCE_SPANS("whole sources, exactly"),
    CUE_SPANS("whole cues, exactly"),
    CONTENT_SPANS("whole contents, exactly"),
    CONTENT("contents, half overlapping"),
    CONTENT_AND_SOURCE("… with a source that overlaps"),
    SOURCE_OF_CONTENT("… source right, of contents found"),
    EXACT("content and source, exactly"),
    CONTENT_PLAIN("contents, half overlapping, punctuation aside"),
    CONTENT_AND_HEAD("… with the head of the source");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    /** What it is called in a table. */
    String label() {
        return label;
    }
}
