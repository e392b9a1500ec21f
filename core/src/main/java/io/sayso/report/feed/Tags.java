package io.sayso.report.feed;

/** The tags of an XML text, one after another, in one pass. Not for more than one thread. */
final class Tags {
    private final String text;
    private int at, start, nameStart, nameEnd;
    private boolean entities;

    Tags(String text) {
        this.text = text;
    }

    /** Goes to the next tag; false where there is none. */
    boolean next() {
        while (true) {
            start = text.indexOf('<', at);
            if (start < 0 || start + 1 >= text.length()) return false;
            if (text.startsWith("<!--", start)) at = after("-->", start + 4);
            else if (text.startsWith("<![CDATA[", start)) at = after("]]>", start + 9);
            else if (text.charAt(start + 1) == '?') at = after("?>", start + 2);
            else if (text.charAt(start + 1) == '!') at = afterDocumentType();
            else if (isNameStart(text.charAt(start + 1)) || text.charAt(start + 1) == '/') {
                read();
                return true;
            } else at = start + 1;
        }
    }

    int start() {
        return start;
    }

    /** After its {@code >}. */
    int end() {
        return at;
    }

    boolean isEnd() {
        return text.charAt(start + 1) == '/';
    }

    boolean isEmptyElement() {
        return at - 2 > start && text.charAt(at - 2) == '/' && text.charAt(at - 1) == '>';
    }

    /** Whether a document type that was passed declares entities. */
    boolean declareEntities() {
        return entities;
    }

    String localName() {
        String name = text.substring(nameStart, nameEnd);
        return name.substring(name.indexOf(':') + 1);
    }

    private void read() {
        nameStart = isEnd() ? start + 2 : start + 1;
        nameEnd = nameStart;
        while (nameEnd < text.length() && isName(text.charAt(nameEnd))) nameEnd++;
        char quote = 0;
        for (at = nameEnd; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) quote = c == quote ? 0 : quote;
            else if (c == '>') {
                at++;
                return;
            } else if (c == '<') return; // never closed: the next tag begins here
            else if ((c == '"' || c == '\'') && text.charAt(at - 1) == '=') quote = c;
        }
    }

    /** After the {@code >} of a document type, its own declarations in brackets included. */
    private int afterDocumentType() {
        boolean inside = false;
        entities |= text.startsWith("<!ENTITY", start);
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[') inside = true;
            else if (c == ']') inside = false;
            else if (inside && c == '<') entities |= text.startsWith("<!ENTITY", i);
            else if (c == '>' && !inside) return i + 1;
        }
        return text.length();
    }

    private int after(String close, int from) {
        int found = text.indexOf(close, from);
        return found < 0 ? text.length() : found + close.length();
    }

    private static boolean isNameStart(char c) {
        return Character.isLetter(c) || c == '_';
    }

    private static boolean isName(char c) {
        return !Character.isWhitespace(c) && c != '>' && c != '/' && c != '<';
    }
}
