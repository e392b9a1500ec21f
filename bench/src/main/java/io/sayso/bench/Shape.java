package io.sayso.bench;

import java.util.Random;

/** A shape of text, ordinary or hostile, that reading must not slow down on as it grows. */
enum Shape {
    PROSE("prose in paragraphs", 3_000) {
        @Override
        String text(int size) {
            return prose(size);
        }
    },
    ONE_LINE("prose in one line", 3_000) {
        @Override
        String text(int size) {
            return prose(size).replace('\n', ' ');
        }
    },
    QUOTES("quotation marks, none closed", 5_000) {
        @Override
        String text(int size) {
            return "He said “now ".repeat(size / 3);
        }
    },
    BARE_QUOTES("nothing but quotation marks", 5_000) {
        @Override
        String text(int size) {
            return "“".repeat(size);
        }
    },
    BRACKETS("nested brackets", 5_000) {
        @Override
        String text(int size) {
            return "(".repeat(size / 2) + " he said " + ")".repeat(size / 2);
        }
    },
    NO_SPACES("one run of letters", 1_000_000) {
        @Override
        String text(int size) {
            return "sayso".repeat(size / 5);
        }
    },
    NO_SPACES_MIXED("one run of letters and stops", 5_000) {
        @Override
        String text(int size) {
            return "a.b,".repeat(size / 4);
        }
    },
    ZERO_WIDTH("zero-width characters", 10_000) {
        @Override
        String text(int size) {
            return "he\u200b said\u200d \u2060\ufeff".repeat(size / 11);
        }
    },
    CUES("nothing but verbs of saying", 5_000) {
        @Override
        String text(int size) {
            return "said ".repeat(size);
        }
    },
    LINES("short lines", 5_000) {
        @Override
        String text(int size) {
            return "He said so.\n".repeat(size / 4);
        }
    };

    private static final String[] SENTENCES = {
        "The harbour master, Mara Lind, said that the pier would stay closed until Monday.",
        "\"Nobody was hurt,\" a spokesman for the port told Coastal Wire.",
        "Two officials said on condition of anonymity that the ferry had likely struck a sandbank.",
        "The owner denied that the crew had been warned, and declined to comment further.",
        "It was not clear whether the second boat had left.",
        "Storms have closed the northern road three times since August.",
    };

    private final String label;
    private final int size;

    Shape(String label, int size) {
        this.label = label;
        this.size = size;
    }

    /** What it is called in a table. */
    String label() {
        return label;
    }

    /** How large its small text is: large enough to be timed. */
    int size() {
        return size;
    }

    /** A text of about {@code size} words, or characters where there are no words to count. */
    abstract String text(int size);

    private static String prose(int words) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        for (int sentence = 0, had = 0; had < words; sentence++) {
            String next = SENTENCES[random.nextInt(SENTENCES.length)];
            text.append(next).append(sentence % 3 == 2 ? '\n' : ' ');
            had += next.split(" ", -1).length;
        }
        return text.toString();
    }
}
