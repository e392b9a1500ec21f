package io.sayso.report.html;

import java.util.Set;

/**
 * A piece of a page's text that stands apart from what is before and after it.
 *
 * @param text its words
 * @param linked how many units of them stand in links
 * @param in the innermost region that it stands in
 */
record Piece(String text, int linked, Region in) {
    private static final Set<String> TEXT_TAGS = PageWords.list("text-tag");
    private static final int FEWEST_WORDS = 8, MANY_WORDS = 25;

    /** The name of the element that it stands in. */
    String tag() {
        return in.element().normalName();
    }

    /** Whether its element is one that text is written in: a paragraph, a heading, an item. */
    boolean isInTextTag() {
        return TEXT_TAGS.contains(tag());
    }

    /** Whether it is a heading. */
    boolean isHeading() {
        String tag = tag();
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    /** The share of it that stands in links, 0 to 1. */
    double linkedShare() {
        return (double) linked / text.length();
    }

    /** A paragraph that ends as a sentence does and is no link. */
    boolean isSentence() {
        return tag().equals("p")
                && text.length() > 20
                && linked < text.length() - 10
                && ".?!”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /**
     * How much it speaks for being part of an article: its length, less what stands in links; below 0 if it is mostly
     * links or too short to be a sentence. The numbers are ours, set on one half of the pages that bodies are scored
     * on. An ideograph counts as half a word and as two units.
     */
    double weight() {
        int words = 1, ideographs = 0;
        boolean stop = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') words++;
            else if (Character.isIdeographic(c)) ideographs++;
            if (".,?!。，、！？،।".indexOf(c) >= 0) stop = true;
        }
        words += ideographs / 2;
        int length = text.length() + ideographs;
        if (text.indexOf('\t') >= 0 && linkedShare() < 0.5) return 10;
        if (linkedShare() > 0.5) return -15 - Math.min(60, length * 0.5);
        double unlinked = length * (1 - 2 * linkedShare());
        if (stop && words >= FEWEST_WORDS) return unlinked - 20;
        return words < MANY_WORDS ? -10 : unlinked * 0.3;
    }
}
