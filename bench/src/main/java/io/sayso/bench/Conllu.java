package io.sayso.bench;

/** Puts a CoNLL-U document's words back into the text that they were. */
final class Conllu {
    private Conllu() {}

    /**
     * The document's text, a paragraph a line. {@code # newpar} begins a paragraph; a word has a space after it but
     * where {@code SpaceAfter=No} stands; of {@code 8-9 daughter's} and its parts, the whole is taken.
     */
    static String text(String conllu) {
        StringBuilder text = new StringBuilder();
        int partsUntil = 0;
        for (String line : conllu.split("\n", -1)) {
            if (line.startsWith("# newpar") && !line.startsWith("# newpar_")) {
                endParagraph(text);
                continue;
            }
            if (line.startsWith("# sent_id")) partsUntil = 0;
            if (line.isEmpty() || line.startsWith("#")) continue;
            String[] cells = line.split("\t", -1);
            String[] number = cells[0].split("-", -1);
            if (cells[0].contains(".") || (number.length == 1 && Integer.parseInt(number[0]) <= partsUntil)) continue;
            if (number.length == 2) partsUntil = Integer.parseInt(number[1]);
            text.append(cells[1]);
            if (!cells[9].contains("SpaceAfter=No")) text.append(' ');
        }
        endParagraph(text);
        return text.toString();
    }

    private static void endParagraph(StringBuilder text) {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') text.setLength(text.length() - 1);
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') text.append('\n');
    }
}
