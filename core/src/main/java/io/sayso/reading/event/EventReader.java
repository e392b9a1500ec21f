package io.sayso.reading.event;

import io.sayso.reading.Event;
import io.sayso.reading.Figure;
import io.sayso.reading.Incident;
import io.sayso.reading.Measure;
import io.sayso.reading.Place;
import io.sayso.reading.Text;
import io.sayso.reading.When;
import io.sayso.report.Moment;
import io.sayso.report.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the event at a word of one text, if there is one. */
final class EventReader {
    private static final Set<String> WILLING = Set.of("ready", "willing", "prepared");

    /** Verbs that say nothing without their noun. */
    private static final Set<String> LIGHT = Set.of(
            "hold", "carry", "launch", "conduct", "make", "take", "give", "issue", "stage", "have", "impose", "open",
            "file", "mount", "pay", "express", "reach", "declare");

    private final Text text;
    private final MarkIndex marks;
    private final Linking linking;
    private final Incidents incidents;
    private final Measures measures;

    EventReader(Text text, MarkIndex marks) {
        this.text = text;
        this.marks = marks;
        linking = new Linking(text, marks);
        incidents = new Incidents(text, marks, linking);
        measures = new Measures(text, marks);
    }

    @Nullable Event at(int word) {
        String relation = text.relation(word);
        boolean verb = text.pos(word).equals("VERB") && !relation.matches("amod|compound|case|aux.*");
        if (verb) {
            String base = Acts.verb(text.lower(word));
            return base == null ? null : done(word, base);
        }
        if (text.pos(word).equals("NOUN")) return considered(word);
        boolean predicative = text.pos(word).equals("ADJ") && !relation.equals("amod");
        if (!predicative) return null;
        Harm.Kind state = Harm.state(text.lower(word));
        if (state != null) return state(word, state);
        return WILLING.contains(text.lower(word)) ? done(word, text.lower(word)) : null;
    }

    private @Nullable Event done(int word, String base) {
        Roles roles = Roles.of(text, word);
        Matcher matcher = new Matcher(text, word, roles);
        Pattern measured = matcher.first(Acts.measures(base)), pattern = matcher.first(Acts.acts(base));
        Harm.Kind harm = Harm.of(base);
        Incidents.Told told = harm == null ? null : incidents.of(word, harm, roles);
        if (measured == null && pattern == null && told == null) return null;
        if (told == null && measured == null && isSaidByAnother(word)) return null;
        if (harm != null && (told == null || !told.isViolent())) pattern = null;
        if (harm != null && told == null) return null;
        String meaning = meaning(measured, pattern);
        List<When> whens = whens(word);
        List<String> actors = linking.doers(roles.doers());
        Pattern asks = pattern != null ? pattern : measured;
        List<String> recipients = asks == null ? linking.ids(roles.objects()) : linking.recipients(asks, roles);
        List<String> others =
                recipients.stream().filter(r -> !actors.contains(r)).toList();
        Measure measure = measured == null ? null : measures.of(measured, roles, actors, whens);
        return event(
                word,
                predicate(word, base, asks, roles),
                meaning,
                actors,
                others,
                whens,
                told == null ? null : told.incident(),
                measure);
    }

    private static String meaning(@Nullable Pattern measured, @Nullable Pattern pattern) {
        if (measured == null) return pattern == null ? Coding.PLAIN : pattern.meaning();
        int root = measured.meaning().indexOf(' ');
        return root < 0 ? Coding.PLAIN : measured.meaning().substring(root + 1);
    }

    /** {@code agreed to meet} is one event, the agreement. */
    private boolean isSaidByAnother(int word) {
        Governor governor = Governor.of(text, word);
        if (governor == null || !text.pos(governor.word()).matches("VERB|ADJ")) return false;
        String relation = text.relation(word);
        if (!relation.matches("xcomp|advcl|ccomp")) return false;
        String base = text.pos(governor.word()).equals("ADJ")
                ? text.lower(governor.word())
                : Acts.verb(text.lower(governor.word()));
        if (base == null) return false;
        Pattern pattern = new Matcher(text, governor.word(), Roles.of(text, governor.word())).first(Acts.acts(base));
        return pattern != null && pattern.meaning().matches("(AGREE|THREATEN|REJECT|REQUEST|ACCUSE).*");
    }

    /** {@code 9 people are missing}. */
    private @Nullable Event state(int word, Harm.Kind kind) {
        Incidents.Told told = incidents.of(word, kind, Roles.of(text, word));
        if (told == null
                || told.incident().killed() == null
                        && told.incident().injured() == null
                        && told.incident().missing() == null) return null;
        return event(word, text.lower(word), Coding.PLAIN, List.of(), List.of(), whens(word), told.incident(), null);
    }

    /** {@code is considering military action}: a deed that a noun names, and a verb only thinks of. */
    private @Nullable Event considered(int noun) {
        if (!text.relation(noun).equals("obj")) return null;
        Span words = Words.compound(text, noun);
        String root = Acts.named(Lemmas.noun(text.word(noun)));
        if (root == null && words.length() > 1)
            root = Acts.named(text.lower(noun - 1) + " " + Lemmas.noun(text.word(noun)));
        int verb = text.head(noun);
        if (root == null || !text.pos(verb).equals("VERB")) return null;
        Governor governor = Governor.of(text, noun);
        if (governor == null
                || governor.standing() == null
                || !Set.of("planned", "possible").contains(governor.standing())) return null;
        String base = Acts.verb(text.lower(verb));
        Roles roles = Roles.of(text, verb);
        if (base == null || new Matcher(text, verb, roles).first(Acts.acts(base)) != null) return null;
        String predicate = text.words(words).toLowerCase(java.util.Locale.ROOT);
        Pattern plain = new Pattern(root, base, null, List.of(), Set.of());
        List<String> recipients = linking.recipients(plain, roles);
        return event(noun, predicate, root, linking.doers(roles.doers()), recipients, marks.whens(verb), null, null);
    }

    private Event event(
            int word,
            String predicate,
            String meaning,
            List<String> actors,
            List<String> recipients,
            List<When> whens,
            @Nullable Incident incident,
            @Nullable Measure measure) {
        Standing standing = Standing.of(text, word, marks);
        Moment published = text.report().published();
        Coding coding = Coding.of(meaning, standing, whens, published == null ? null : published.date());
        return new Event(
                text.span(text.pos(word).equals("NOUN") ? Words.compound(text, word) : new Span(word, word + 1)),
                predicate,
                coding.root(),
                coding.mode(),
                coding.aux(),
                actors,
                recipients,
                whens.stream().map(When::id).toList(),
                places(word).stream().map(Place::id).toList(),
                marks.figures(word).stream().map(Figure::id).toList(),
                standing.certainty(),
                standing.polarity(),
                incident,
                measure,
                factuality(word));
    }

    private double factuality(int word) {
        double score = text.scores().readerFactuality(word);
        return Double.isNaN(score) ? 0 : Math.max(-3, Math.min(3, score));
    }

    /** When it was done; a participle, and what is only planned, share the times of the verb that they hang on. */
    private List<When> whens(int verb) {
        List<When> own = marks.whens(verb);
        int above = sharing(verb);
        return own.isEmpty() && above >= 0 ? marks.whens(above) : own;
    }

    private List<Place> places(int verb) {
        List<Place> own = marks.places(verb);
        int above = sharing(verb);
        return own.isEmpty() && above >= 0 ? marks.places(above) : own;
    }

    /** The verb whose time and place are also this one's; −1 where there is none. */
    private int sharing(int verb) {
        int head = text.head(verb);
        boolean participle = text.relation(verb).equals("advcl")
                && text.tag(verb).equals("VBG")
                && Words.mark(text, verb).isEmpty();
        if (participle) return head;
        Governor governor = text.relation(verb).matches("xcomp") ? Governor.of(text, verb) : null;
        boolean whole = governor != null
                && governor.standing() != null
                && text.pos(head).equals("VERB")
                && Set.of("planned", "ongoing").contains(governor.standing());
        return whole ? head : -1;
    }

    private String predicate(int word, String base, @Nullable Pattern pattern, Roles roles) {
        StringBuilder predicate = new StringBuilder(base);
        if (pattern != null)
            for (String particle : pattern.words())
                if (word + 1 < text.size() && text.lower(word + 1).equals(particle))
                    predicate.append(' ').append(particle);
        boolean light = pattern != null
                && pattern.object() != null
                && LIGHT.contains(base)
                && !roles.objects().isEmpty();
        if (light) predicate.append(' ').append(text.lower(roles.objects().get(0)));
        return predicate.toString();
    }
}
