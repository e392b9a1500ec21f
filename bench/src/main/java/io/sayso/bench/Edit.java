package io.sayso.bench;

import io.sayso.reading.Lexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a desk does to another newsroom's text before it prints it. Written before the detector, from what copies in the
 * press look like, and knows nothing of it.
 */
enum Edit {
    /** The beginning alone, from a third to two thirds of the paragraphs. */
    TRUNCATION {
        @Override
        List<String> apply(List<String> from, List<String> other, Random random) {
            int least = Math.max(1, from.size() / 3), most = Math.max(least + 1, 2 * from.size() / 3);
            return from.subList(0, Math.min(from.size(), least + random.nextInt(most - least)));
        }
    },
    /** The first paragraph in other words than the agency's. */
    NEW_LEDE {
        @Override
        List<String> apply(List<String> from, List<String> other, Random random) {
            List<String> edited = new ArrayList<>(from);
            edited.set(0, other.get(0));
            return edited;
        }
    },
    /** A reporter of the house over it. */
    BY_LINE {
        @Override
        List<String> apply(List<String> from, List<String> other, Random random) {
            List<String> edited = new ArrayList<>(from);
            edited.add(0, "By Jory Penhalwyn");
            return edited;
        }
    },
    /** Every number another. */
    UPDATED_FIGURE {
        @Override
        List<String> apply(List<String> from, List<String> other, Random random) {
            return each(
                    from,
                    text -> Pattern.compile("\\d{1,9}")
                            .matcher(text)
                            .replaceAll(number ->
                                    String.valueOf(Integer.parseInt(number.group()) + 1 + random.nextInt(9))));
        }
    },
    /** The spelling and the titles of the other side of the ocean. */
    SPELLING {
        @Override
        List<String> apply(List<String> from, List<String> other, Random random) {
            return each(from, text -> replaced(text, SPELLINGS, random, 10));
        }
    },
    /** All paragraphs but the first in another order. */
    REORDERING {
        @Override
        List<String> apply(List<String> from, List<String> other, Random random) {
            List<String> rest = new ArrayList<>(from.subList(1, from.size()));
            Collections.shuffle(rest, random);
            rest.add(0, from.get(0));
            return rest;
        }
    },
    /** A word here and there exchanged or left out, outside quotation marks, and sentences joined. */
    LIGHT_PARAPHRASE {
        @Override
        List<String> apply(List<String> from, List<String> other, Random random) {
            return each(from, text -> paraphrased(text, random));
        }
    },
    /** Two or three paragraphs in a report of one's own about something else. */
    PART_COPY {
        @Override
        List<String> apply(List<String> from, List<String> other, Random random) {
            List<String> edited = new ArrayList<>(other);
            int at = random.nextInt(Math.max(1, from.size() - 3)), many = 2 + random.nextInt(2);
            edited.addAll(random.nextInt(other.size() + 1), from.subList(at, Math.min(from.size(), at + many)));
            return edited;
        }
    },
    /** Cut short, with a lede of its own, paraphrased and in the other spelling. */
    SEVERAL {
        @Override
        List<String> apply(List<String> from, List<String> other, Random random) {
            List<String> edited = TRUNCATION.apply(from, other, random);
            for (Edit edit : List.of(NEW_LEDE, LIGHT_PARAPHRASE, SPELLING)) edited = edit.apply(edited, other, random);
            return edited;
        }
    };

    private static final Lexicon LISTS = Lexicon.read(Edit.class, "edits.txt");
    private static final Map<String, String> SPELLINGS = pairs("spelling"), PARAPHRASES = pairs("paraphrase");

    /** In how many places of 10 where another word would do it is taken. */
    private static final int OFTEN = 7;

    /**
     * The text as the other newsroom prints it, a paragraph a line.
     *
     * @param from the paragraphs of the text that it copies
     * @param other the paragraphs of a report about something else
     */
    abstract List<String> apply(List<String> from, List<String> other, Random random);

    private static List<String> each(List<String> paragraphs, UnaryOperator<String> edit) {
        return new ArrayList<>(paragraphs.stream().map(edit).toList());
    }

    private static Map<String, String> pairs(String list) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : LISTS.list(list)) {
            String[] both = pair.split("=", 2);
            pairs.put(both[0], both[1]);
        }
        return pairs;
    }

    private static String replaced(String text, Map<String, String> pairs, Random random, int tenths) {
        String edited = text;
        for (Map.Entry<String, String> pair : pairs.entrySet())
            edited = Pattern.compile("(?<![\\w-])" + Pattern.quote(pair.getKey()) + "(?![\\w-])")
                    .matcher(edited)
                    .replaceAll(found ->
                            Matcher.quoteReplacement(random.nextInt(10) < tenths ? pair.getValue() : found.group()));
        return edited;
    }

    private static String paraphrased(String paragraph, Random random) {
        StringBuilder edited = new StringBuilder();
        int last = 0;
        for (MatchResult quotation : Pattern.compile("[\"“][^\"”]*[\"”]")
                .matcher(paragraph)
                .results()
                .toList()) {
            edited.append(own(paragraph.substring(last, quotation.start()), random))
                    .append(quotation.group());
            last = quotation.end();
        }
        return edited.append(own(paragraph.substring(last), random)).toString();
    }

    private static String own(String text, Random random) {
        String edited = replaced(text, PARAPHRASES, random, OFTEN);
        for (String word : LISTS.list("dropped")) edited = edited.replaceAll(",? \\b" + word + "\\b,?(?= )", "");
        return edited.replaceAll("\\. (The|A|He|She|It|They) ", "; $1 ");
    }
}
