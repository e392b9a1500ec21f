package io.sayso.reading.actor;

import io.sayso.reading.NameForms;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names in a text, as the model tags them: runs of words of one type. What is regular and the model gets wrong is
 * mended: parts about a hyphen, titles, and a family name that it takes for a person's in one place and not in another.
 */
final class NameRuns {
    /**
     * A name.
     *
     * @param words its range, without titles
     * @param type PER, ORG, LOC or MISC
     */
    record NameRun(Span words, String type) {}

    /** Words that stand inside a name and never at its ends. */
    private static final Set<String> JOINTS =
            Set.of("of", "the", "and", "&", "for", "in", "at", "de", "del", "los", "las");

    private static final Set<String> ARTICLES = Set.of("al", "el", "an", "as", "ar", "ash", "at", "abu", "bin", "ibn");

    private final Text text;
    private final List<NameRun> runs = new ArrayList<>();

    private NameRuns(Text text) {
        this.text = text;
    }

    static List<NameRun> of(Text text) {
        NameRuns names = new NameRuns(text);
        for (int i = 0; i < text.size(); ) i = Math.max(names.add(i), i + 1);
        return names.consistent();
    }

    /** Adds the run that begins at {@code from}, if any, and tells where it ends. */
    private int add(int from) {
        String tag = text.scores().name(from);
        if (text.isFurniture(from)) return from;
        if (!tag.endsWith("PER") && isTitled(from)) return addTitled(from);
        if (tag.equals("O")) return from;
        String type = tag.substring(2), inside = "I-" + type;
        int to = from + 1, limit = text.sentence(from).end();
        while (to < limit
                && (text.scores().name(to).equals(inside) || type.equals("PER") && isAfterInitial(to))
                && !text.isFurniture(to)) to++;
        int start = from, end = to;
        while (end > start && (!text.isWordLike(end - 1) || JOINTS.contains(text.word(end - 1)))) end--;
        while (start < end && (!text.isWordLike(start) || JOINTS.contains(text.word(start)))) start++;
        if (type.equals("PER")) start = withoutTitles(start, end);
        if (start == end || !isName(start, end)) return to;
        if (type.equals("PER") || type.equals("ORG")) {
            end = aboutHyphens(end, limit);
            start = beforeHyphen(start);
        }
        runs.add(new NameRun(new Span(start, end), type));
        return Math.max(to, end);
    }

    /** {@code Mara J. | Lind}, where the model ends a name at the initial. */
    private boolean isAfterInitial(int word) {
        return NameForms.isInitial(text.word(word - 1))
                && isLarge(word)
                && text.scores().name(word).endsWith("PER");
    }

    /** Whether it is a name by the title before it alone: {@code Mrs Lind}. */
    private boolean isTitled(int word) {
        int title = word - 1;
        if (title < text.sentence(word).start() || !isLarge(word) || !isLarge(title)) return false;
        return ActorWords.isTitle(text.word(title))
                && ActorWords.gender(text.word(title)) != ActorWords.Gender.UNKNOWN
                && text.tag(word).matches("NNP|NN")
                && ActorWords.nounAt(text, title) == null;
    }

    private int addTitled(int from) {
        int to = from + 1, limit = Math.min(text.sentence(from).end(), from + 4);
        while (to < limit
                && isLarge(to)
                && text.tag(to).equals("NNP")
                && text.scores().name(to).equals("O")) to++;
        runs.add(new NameRun(new Span(from, to), "PER"));
        return to;
    }

    private int withoutTitles(int start, int end) {
        int from = start;
        while (from < end && (ActorWords.isTitle(text.word(from)) || isOffice(from, end))) from++;
        return from;
    }

    private boolean isOffice(int word, int end) {
        return ActorWords.nounAt(text, word) != null
                && (word + 1 == end || !text.word(word + 1).equals("-"));
    }

    /** No name is all in small letters or a pronoun, and a photographer's credit in a caption acts nowhere. */
    private boolean isName(int from, int to) {
        boolean capital = false, small = !text.isCaption(from);
        for (int i = from; i < to; i++) {
            if (text.tag(i).startsWith("PRP")
                    || to - from == 1 && ActorWords.list("no name").contains(text.lower(i))) return false;
            String word = text.word(i);
            capital |= word.codePoints().anyMatch(Character::isUpperCase);
            small |= word.codePoints().anyMatch(Character::isLowerCase);
        }
        if (NameForms.isPartyTag(text.words(new Span(from, to)))) return false;
        boolean onlyTitle = to - from == 1 && ActorWords.isTitle(text.word(from));
        return capital && !onlyTitle && (small || to - from == 1);
    }

    /** Of {@code Abdel-Shafi} and {@code O'Neal} the model tags the first part alone at times. */
    private int aboutHyphens(int end, int limit) {
        int to = end;
        while (to + 1 < limit && isJoint(to) && touches(to - 1) && touches(to) && isLarge(to + 1) && isShortIfQuote(to))
            to += 2;
        return to;
    }

    private boolean isShortIfQuote(int joint) {
        return text.word(joint).equals("-") || text.word(joint - 1).length() == 1;
    }

    private int beforeHyphen(int start) {
        boolean joined = start >= 2 && text.word(start - 1).equals("-") && touches(start - 2) && touches(start - 1);
        if (!joined || start - 2 < text.sentence(start).start()) return start;
        return ARTICLES.contains(text.lower(start - 2)) ? start - 2 : start;
    }

    private boolean isJoint(int word) {
        return text.word(word).equals("-")
                || text.word(word).equals("'")
                || text.word(word).equals("’");
    }

    private boolean touches(int word) {
        return text.span(word).end() == text.span(word + 1).start();
    }

    private boolean isLarge(int word) {
        return Character.isUpperCase(text.word(word).codePointAt(0));
    }

    /** Where a word is somebody's family name in this report, it is so everywhere but where it begins another name. */
    private List<NameRun> consistent() {
        Set<String> families = new HashSet<>();
        for (NameRun run : runs)
            if (run.type().equals("PER") && run.words().length() > 1)
                families.add(text.word(run.words().end() - 1));
        List<NameRun> mended = new ArrayList<>();
        int done = 0;
        for (NameRun run : runs) {
            familiesIn(done, run.words().start(), families, mended);
            boolean one = run.words().length() == 1
                    && families.contains(text.word(run.words().start()));
            mended.add(
                    one
                                    && !run.type().equals("PER")
                                    && Countries.at(
                                                    text,
                                                    run.words().start(),
                                                    run.words().end())
                                            == null
                            ? new NameRun(run.words(), "PER")
                            : run);
            done = run.words().end();
        }
        familiesIn(done, text.size(), families, mended);
        return mended;
    }

    private void familiesIn(int from, int to, Set<String> families, List<NameRun> mended) {
        for (int i = from; i < to; i++)
            if (text.tag(i).equals("NNP")
                    && !text.isFurniture(i)
                    && text.scores().name(i).equals("O")
                    && families.contains(text.word(i))
                    && ActorWords.nounAt(text, i) == null) mended.add(new NameRun(new Span(i, i + 1), "PER"));
    }
}
