package io.sayso.cli;

/** The colours of the ledger, few and of the terminal's own palette; none of them where colours are not wanted. */
enum Paint {
    COLOURED,
    PLAIN;

    static Paint when(boolean coloured) {
        return coloured ? COLOURED : PLAIN;
    }

    /** How a piece of the ledger looks. */
    enum Ink {
        PLAIN(""),
        BOLD("1"),
        FAINT("2"),
        ACT("36"),
        UNSURE("33"),
        NEGATIVE("31");
        private final String code;

        Ink(String code) {
            this.code = code;
        }
    }

    String paint(String text, Ink ink) {
        if (this == PLAIN || ink == Ink.PLAIN || text.isEmpty()) return text;
        return "\u001b[" + ink.code + "m" + text + "\u001b[0m";
    }
}
