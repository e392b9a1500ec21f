package io.sayso.lineage;

import java.util.BitSet;

/**
 * Where a text is somebody's speech, by its quotation marks alone: two newsrooms that heard the same words write the
 * same words, and neither copies. A quotation without its closing mark ends with its paragraph.
 */
final class Quoted {
    private static final String SINGLE = "'’";

    private final String text;

    /** Before which units a single mark of each sort still closes in the same paragraph. */
    private final BitSet[] closedLater = {new BitSet(), new BitSet()};

    private Quoted(String text) {
        this.text = text;
        boolean[] ahead = new boolean[SINGLE.length()];
        for (int i = text.length() - 1; i >= 0; i--)
            for (int mark = 0; mark < SINGLE.length(); mark++) {
                closedLater[mark].set(i, ahead[mark]);
                if (text.charAt(i) == '\n') ahead[mark] = false;
                else if (text.charAt(i) == SINGLE.charAt(mark) && !isBeforeWord(i)) ahead[mark] = true;
            }
    }

    /** The units of {@code text} that stand in quotation marks. */
    static BitSet in(String text) {
        return new Quoted(text).find();
    }

    private BitSet find() {
        BitSet quoted = new BitSet(text.length());
        int from = -1;
        char closing = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (from < 0) {
                closing = closing(i);
                if (closing != 0) from = i + 1;
            } else if (c == '\n' || closes(i, closing)) {
                quoted.set(from, i);
                from = -1;
            }
        }
        if (from >= 0) quoted.set(from, text.length());
        return quoted;
    }

    /** The mark that closes what opens here; 0 where nothing does, as at an apostrophe ({@code 'twas}). */
    private char closing(int at) {
        char c = text.charAt(at);
        if (c == '“' || c == '"') return '”';
        if (c != '‘' && c != '\'') return 0;
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) || !isBeforeWord(at)) return 0;
        int mark = c == '‘' ? 1 : 0;
        return closedLater[mark].get(at) ? SINGLE.charAt(mark) : 0;
    }

    private boolean closes(int at, char closing) {
        char c = text.charAt(at);
        return closing == '”' ? c == '”' || c == '"' : c == closing && !isBeforeWord(at);
    }

    private boolean isBeforeWord(int at) {
        return at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
