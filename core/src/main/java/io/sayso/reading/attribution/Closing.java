package io.sayso.reading.attribution;

import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence that ends in who says it: {@code The mine is unsafe, two engineers told Coastal Wire on Sunday.} */
final class Closing {
    /** How many words may tell when it is said and to whom. */
    private static final int LONGEST_TAIL = 8;

    private static final Set<String> TELLS = Set.of("say", "tell");
    /** First letters of the tags of words that tell when and to whom. */
    private static final String ASIDE = "NIDCJ";

    private Closing() {}

    /**
     * What a sentence says whose end tells who says it, or null where it does not end so.
     *
     * @param verb of saying
     * @param speaker right before the verb's group, after a comma
     */
    static @Nullable Span said(Text text, int verb, Span speaker) {
        Span sentence = text.sentence(verb);
        int comma = speaker.start() - 1;
        if (comma <= sentence.start() + 1 || !text.word(comma).equals(",") || speaker.end() > verb) return null;
        for (int i = sentence.start(); i <= verb; i++) if (text.isQuoted(i)) return null;
        return ends(text, verb, sentence) && SourceFinder.isSpeaker(text, speaker)
                ? new Span(sentence.start(), comma)
                : null;
    }

    private static boolean ends(Text text, int verb, Span sentence) {
        Optional<CueWords.CueWord> cue = CueWords.verb(text.lower(verb));
        boolean tells = cue.isPresent() && TELLS.contains(cue.get().lemma());
        for (int i = verb + 1; i < sentence.end(); i++) {
            if (!text.isWordLike(i)) {
                boolean goesOn = i + 1 < sentence.end() && text.tag(i + 1).matches("CC|VBG");
                if (tells && text.word(i).equals(",") && (i > verb + 1 || goesOn)) return true;
                continue;
            }
            boolean aside = ASIDE.indexOf(text.tag(i).charAt(0)) >= 0;
            if (!tells || !aside || text.lower(i).equals("that") || i > verb + LONGEST_TAIL) return false;
        }
        return true;
    }
}
