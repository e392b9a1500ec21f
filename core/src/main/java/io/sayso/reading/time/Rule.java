package io.sayso.reading.time;

import io.sayso.SaysoBug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code grammar.txt}: {@code DAY: MONTH DAYNUM = calendar XXXX-{MONTH}-{DAYNUM}}.
 *
 * @param result the class of what it makes
 * @param elements what must stand there, in order
 * @param from the first element that is taken
 * @param to the element after the last one that is taken
 * @param meaning the words after the equals sign
 */
record Rule(String result, List<Element> elements, int from, int to, List<String> meaning) {
    Rule {
        elements = List.copyOf(elements);
        meaning = List.copyOf(meaning);
    }

    /** One place of a pattern: any of some words and classes. */
    record Element(List<String> any, boolean optional) {
        static Element of(String written) {
            boolean optional = written.length() > 1 && written.endsWith("?");
            String bare = optional ? written.substring(0, written.length() - 1) : written;
            return new Element(bare.length() == 1 ? List.of(bare) : Arrays.asList(bare.split("/")), optional);
        }

        /** The class or the word that {@code piece} is taken for here; null if it does not fit. */
        @Nullable String fits(Piece piece) {
            for (String choice : any)
                if (isClass(choice)
                        ? piece.readings().containsKey(choice)
                        : piece.lower().equals(choice)) return choice;
            return null;
        }
    }

    /**
     * Where a rule fits.
     *
     * @param from the first piece that is taken
     * @param to the piece after the last that is taken
     * @param parts what was matched, by class; the second of a class as {@code NUM.2}
     */
    record Match(Rule rule, int from, int to, Map<String, Meaning> parts) {}

    static Rule parse(String line) {
        int colon = line.indexOf(": "), equals = line.lastIndexOf(" = ");
        if (colon < 0 || equals < colon) throw new SaysoBug("grammar.txt: not a rule: " + line);
        List<Element> elements = new ArrayList<>();
        List<Integer> bars = new ArrayList<>();
        for (String written : line.substring(colon + 2, equals).strip().split("\\s+"))
            if (written.equals("|")) bars.add(elements.size());
            else elements.add(Element.of(written));
        int from = bars.size() == 2 ? bars.get(0) : 0;
        int to = bars.isEmpty() ? elements.size() : bars.get(bars.size() - 1);
        List<String> meaning = List.of(line.substring(equals + 3).strip().split("\\s+"));
        return new Rule(line.substring(0, colon), elements, from, to, meaning);
    }

    static boolean isClass(String name) {
        return Character.isUpperCase(name.charAt(0));
    }

    /** The words and classes that its first piece can be. */
    List<String> beginnings() {
        List<String> beginnings = new ArrayList<>();
        for (Element element : elements) {
            beginnings.addAll(element.any());
            if (!element.optional()) break;
        }
        return beginnings;
    }

    /** The longest match whose first piece is at {@code at}, or null. */
    @Nullable Match match(List<Piece> pieces, int at) {
        int[] taken = new int[elements.size()];
        if (!fits(pieces, at, 0, taken)) return null;
        Map<String, Meaning> parts = new LinkedHashMap<>();
        int next = at, first = at, end = at;
        for (int i = 0; i < taken.length; i++) {
            if (i == from) first = next;
            if (taken[i] >= 0) {
                String as = elements.get(i).fits(pieces.get(next));
                if (as != null && isClass(as)) put(parts, as, pieces.get(next));
                next++;
            }
            if (i == to - 1) end = next;
        }
        return end > first ? new Match(this, first, end, parts) : null;
    }

    /** Tries each missing or present, present first; patterns are short, so that this ends soon. */
    private boolean fits(List<Piece> pieces, int at, int element, int[] taken) {
        if (element == elements.size()) return true;
        Element here = elements.get(element);
        if (at < pieces.size() && here.fits(pieces.get(at)) != null) {
            taken[element] = at;
            if (fits(pieces, at + 1, element + 1, taken)) return true;
        }
        taken[element] = -1;
        if (here.optional()) return fits(pieces, at, element + 1, taken);
        // a sentence's end is as good as punctuation
        return at == pieces.size() && here.any().contains("PUNCT") && fits(pieces, at, element + 1, taken);
    }

    private static void put(Map<String, Meaning> parts, String type, Piece piece) {
        Meaning meaning = piece.as(type);
        if (meaning == null) return;
        String name = type;
        for (int i = 2; parts.containsKey(name); i++) name = type + "." + i;
        parts.put(name, meaning);
        // an hour says in one word whether it is before noon
        if (piece.as("MERIDIEM_OF_IT") instanceof Meaning.Word half) parts.put("MERIDIEM", half);
    }
}
