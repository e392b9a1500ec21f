package io.sayso.reading.attribution;

import io.sayso.reading.Act;
import io.sayso.reading.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of {@code cues.txt}: which verb or noun says that somebody says something, and what the speaker does by it.
 */
final class CueWords {
    /**
     * A word that signals saying.
     *
     * @param lemma its base form
     * @param act what the speaker does
     * @param speech whether something is uttered; if not, the outlet tells of a thought, wish or plan
     */
    record CueWord(String lemma, Act act, boolean speech) {}

    private static final Lexicon LISTS = Lexicon.read(CueWords.class, "cues.txt");
    private static final Map<String, CueWord> VERBS = verbs(), NOUNS = nouns();
    private static final Map<String, String> IRREGULAR = irregular();
    private static final Set<String> WEIGHING = LISTS.list("weighing"),
            PHRASE = LISTS.list("phrase"),
            OUTER = LISTS.list("outer only"),
            SEEMING = LISTS.list("seeming"),
            SHOWING = LISTS.list("showing"),
            REFUSING = LISTS.list("refusing"),
            CLAIM = LISTS.list("claim"),
            UNDOING = LISTS.list("undoing");

    private CueWords() {}

    /** The cue that {@code word}, a verb in lower case and any form, can be. */
    static Optional<CueWord> verb(String word) {
        return baseForms(word).stream().filter(VERBS::containsKey).findFirst().map(VERBS::get);
    }

    /** The cue that {@code word}, a noun in lower case, can be. */
    static Optional<CueWord> noun(String word) {
        return baseForms(word).stream().filter(NOUNS::containsKey).findFirst().map(NOUNS::get);
    }

    /** Whether things are subjects of the verb as well as people: {@code suggests}. */
    static boolean isShowing(String word) {
        return baseForms(word).stream().anyMatch(SHOWING::contains);
    }

    /** Whether the verb tells how something looks, and not what anybody says. */
    static boolean isSeeming(String word) {
        return baseForms(word).stream().anyMatch(SEEMING::contains);
    }

    /** Whether the verb tells of saying only where what is said is plain from quotation marks or the model's marks. */
    static boolean isOuterOnly(CueWord cue) {
        return OUTER.contains(cue.lemma());
    }

    /** Whether the verb denies a claim and refuses anything else: {@code rejected the bid}. */
    static boolean isRefusing(String word) {
        return baseForms(word).stream().anyMatch(REFUSING::contains);
    }

    /** Whether a verb is what is done to a warning that was given before: {@code lifted}. */
    static boolean isUndoing(String word) {
        return baseForms(word).stream().anyMatch(UNDOING::contains);
    }

    /** Whether a noun is of something said, which can be denied. */
    static boolean isClaim(String word) {
        return baseForms(word).stream().anyMatch(CLAIM::contains);
    }

    /** Whether the word belongs to a cue of several words: {@code according to}, {@code in the words of}. */
    static boolean isPhraseWord(String word) {
        return PHRASE.contains(word);
    }

    /** Whether a verb of intent leaves it open: {@code considers}. */
    static boolean isWeighing(CueWord cue) {
        return WEIGHING.contains(cue.lemma());
    }

    /** What the base form of a regular or listed irregular English word in lower case can be, the likeliest first. */
    static List<String> baseForms(String word) {
        List<String> forms = new ArrayList<>();
        String irregular = IRREGULAR.get(word);
        if (irregular != null) forms.add(irregular);
        forms.add(word);
        if (word.endsWith("ies")) forms.add(cut(word, 3) + "y");
        if (word.endsWith("ied")) forms.add(cut(word, 3) + "y");
        for (String ending : new String[] {"s", "es", "ed", "d", "ing"}) {
            if (!word.endsWith(ending) || word.length() < ending.length() + 2) continue;
            String stem = cut(word, ending.length());
            forms.add(stem);
            if (ending.equals("ing")) forms.add(stem + "e");
            int last = stem.length() - 1;
            if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) forms.add(stem.substring(0, last));
        }
        return forms;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static Map<String, CueWord> verbs() {
        Map<String, CueWord> verbs = new HashMap<>();
        for (String name : LISTS.names()) {
            String[] parts = name.split(" ");
            boolean speech = parts[0].equals("speech");
            if (!speech && !parts[0].equals("mind")) continue;
            for (String verb : LISTS.list(name)) verbs.putIfAbsent(verb, new CueWord(verb, act(parts[1]), speech));
        }
        return verbs;
    }

    private static Map<String, CueWord> nouns() {
        Map<String, CueWord> nouns = new HashMap<>();
        for (String name : LISTS.names()) {
            String[] parts = name.split(" ");
            if (!parts[0].equals("nouns")) continue;
            Act act = act(parts[1]);
            boolean speech = act != Act.BELIEVES && act != Act.INTENDS;
            for (String noun : LISTS.list(name)) nouns.put(noun, new CueWord(noun, act, speech));
        }
        return nouns;
    }

    private static Map<String, String> irregular() {
        Map<String, String> forms = new HashMap<>();
        for (String pair : LISTS.list("irregular")) forms.put(pair.split("=")[0], pair.split("=")[1]);
        return forms;
    }

    private static Act act(String name) {
        return Act.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
