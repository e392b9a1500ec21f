package io.sayso.reading.event;

import io.sayso.reading.Event;
import io.sayso.reading.Figure;
import io.sayso.reading.Incident;
import io.sayso.reading.Measure;
import io.sayso.reading.MeasureKind;
import io.sayso.reading.Place;
import io.sayso.reading.When;
import io.sayso.report.Moment;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the event at a word of one text, if there is one. */
final class EventReader {
    private static final Set<String> WILLING = Set.of("ready", "willing", "prepared");

    /** Verbs that say nothing without their noun. */
    private static final Set<String> LIGHT = Set.of(
            "hold", "carry", "launch", "conduct", "make", "take", "give", "issue", "stage", "have", "impose", "open",
            "file", "mount", "pay", "express", "reach", "declare");

    /** How many words behind a verb a sum may stand. */
    private static final int SUM_WITHIN = 25;

    private final Parse parse;
    private final MarkIndex marks;
    private final Linking linking;
    private final Incidents incidents;
    private final Measures measures;
    private final Senses senses;

    EventReader(Parse parse, MarkIndex marks) {
        this.parse = parse;
        this.marks = marks;
        linking = new Linking(parse, marks);
        incidents = new Incidents(parse, marks, linking);
        measures = new Measures(parse, marks);
        senses = new Senses(parse, marks, linking);
    }

    @Nullable Event at(int word) {
        String relation = parse.relation(word);
        boolean missing = Harm.state(parse.lower(word)) == Harm.Kind.MISSING;
        if (parse.isVerb(word) && !missing) {
            String base = Acts.verb(parse.lower(word));
            return base == null ? null : done(word, base);
        }
        if (parse.pos(word).equals("NOUN")) return considered(word);
        boolean predicative = (parse.pos(word).equals("ADJ") || missing) && !relation.equals("amod");
        if (!predicative) return null;
        Harm.Kind state = Harm.state(parse.lower(word));
        if (state != null) return state(word, state);
        return WILLING.contains(parse.lower(word)) ? done(word, parse.lower(word)) : null;
    }

    private @Nullable Event done(int word, String base) {
        Roles roles = Roles.of(parse, word);
        Matcher matcher = new Matcher(parse, word, roles);
        Pattern measured = matcher.first(Acts.measures(base)), pattern = matcher.first(Acts.acts(base));
        Harm.Kind harm = Harm.of(base);
        Incidents.Told told = harm == null ? null : incidents.of(word, harm, roles);
        if (pattern != null && pattern.meaning().equals(Coding.NONE)) return null;
        if (measured == null && pattern == null && told == null) return null;
        if (told == null && measured == null && isSaidByAnother(word)) return null;
        boolean hurt = harm != null && harm != Harm.Kind.DETAINED;
        if (hurt && (told == null || !told.isViolent())) pattern = null;
        if (hurt && told == null) return null;
        String meaning = meaning(measured, pattern);
        List<When> whens = whens(word);
        List<String> actors = linking.doers(roles.doers());
        Pattern asks = pattern != null ? pattern : measured;
        List<String> recipients = asks == null ? linking.ids(roles.objects()) : linking.recipients(asks, roles);
        List<String> others = marks.othersThan(actors, recipients);
        if (measured == null && told == null && pattern != null && senses.isOther(pattern, roles, actors, recipients))
            return null;
        int scope = measured == null ? -1 : measures.scope(measured, roles);
        Measure measure = measured == null ? null : measures.of(measured, scope, actors, whens);
        return event(
                word,
                scope,
                predicate(word, base, asks, roles),
                meaning,
                actors,
                others,
                whens,
                told == null ? null : told.incident(),
                measure);
    }

    /** Of a measure, the root of its own line; where that has none, the act's. */
    private static String meaning(@Nullable Pattern measured, @Nullable Pattern pattern) {
        String own = measured == null ? "" : measured.meaning();
        if (own.contains(" ")) return own.substring(own.indexOf(' ') + 1);
        return pattern == null ? Coding.PLAIN : pattern.meaning();
    }

    /** {@code agreed to meet} is one event, the agreement; {@code said they must leave} is one, the demand. */
    private boolean isSaidByAnother(int word) {
        if (!parse.relation(word).matches("xcomp|advcl|ccomp")) return false;
        Governor governor = Governor.of(parse, word);
        if (governor != null && Governor.SHARED.equals(governor.standing())) return false;
        boolean demanded = governor == null && parse.relation(word).equals("ccomp");
        if (governor == null && !demanded) return false;
        int above = governor == null ? parse.head(word) : governor.word();
        if (!parse.pos(above).matches("VERB|ADJ")) return false;
        String base = parse.pos(above).equals("ADJ") ? parse.lower(above) : Acts.verb(parse.lower(above));
        if (base == null) return false;
        Pattern pattern = new Matcher(parse, above, Roles.of(parse, above)).first(Acts.acts(base));
        if (pattern == null) return false;
        return demanded
                ? pattern.meaning().startsWith("REQUEST")
                : pattern.meaning().matches("(AGREE|THREATEN|REJECT|REQUEST|ACCUSE).*");
    }

    /** {@code 9 people are missing}. */
    private @Nullable Event state(int word, Harm.Kind kind) {
        Incidents.Told told = incidents.of(word, kind, Roles.of(parse, word));
        if (told == null
                || told.incident().killed() == null
                        && told.incident().injured() == null
                        && told.incident().missing() == null) return null;
        return event(
                word, -1, parse.lower(word), Coding.PLAIN, List.of(), List.of(), whens(word), told.incident(), null);
    }

    /** {@code is considering military action}: a deed that a noun names, and a verb only thinks of. */
    private @Nullable Event considered(int noun) {
        if (!parse.relation(noun).equals("obj")) return null;
        Span words = Words.compound(parse, noun);
        String root = Acts.named(Lemmas.noun(parse.word(noun)));
        if (root == null && words.length() > 1)
            root = Acts.named(parse.lower(noun - 1) + " " + Lemmas.noun(parse.word(noun)));
        int verb = parse.head(noun);
        if (root == null || !parse.pos(verb).equals("VERB")) return null;
        Governor governor = Governor.of(parse, noun);
        if (governor == null
                || governor.standing() == null
                || !Set.of("planned", "possible").contains(governor.standing())) return null;
        String base = Acts.verb(parse.lower(verb));
        Roles roles = Roles.of(parse, verb);
        if (base == null || new Matcher(parse, verb, roles).first(Acts.acts(base)) != null) return null;
        String predicate = parse.words(words).toLowerCase(Locale.ROOT);
        Pattern plain = new Pattern(root, base, null, List.of(), Set.of());
        List<String> actors = linking.doers(roles.doers());
        List<String> recipients = marks.othersThan(actors, linking.recipients(plain, roles));
        return event(noun, -1, predicate, root, actors, recipients, marks.whens(verb), null, null);
    }

    private Event event(
            int word,
            int scope,
            String predicate,
            String meaning,
            List<String> actors,
            List<String> recipients,
            List<When> whens,
            @Nullable Incident incident,
            @Nullable Measure measure) {
        Standing standing = Standing.of(parse, word, marks);
        Moment published = parse.text().report().imprint().published();
        Coding coding = Coding.of(meaning, standing, whens, published == null ? null : published.date());
        return new Event(
                parse.span(parse.pos(word).equals("NOUN") ? Words.compound(parse, word) : new Span(word, word + 1)),
                predicate,
                coding.root(),
                coding.mode(),
                coding.aux(),
                actors,
                recipients,
                whens.stream().map(When::id).toList(),
                places(word, scope).stream().map(Place::id).toList(),
                figures(word, measure).stream().map(Figure::id).toList(),
                standing.certainty(),
                standing.polarity(),
                incident,
                measure,
                factuality(word));
    }

    private double factuality(int word) {
        double score = parse.text().scores().readerFactuality(word);
        return Double.isNaN(score) ? 0 : Math.max(-3, Math.min(3, score));
    }

    /** When it was done; a participle, and what is only planned, share the times of the verb that they hang on. */
    private List<When> whens(int verb) {
        List<When> own = marks.whens(verb);
        int above = sharing(verb);
        return own.isEmpty() && above >= 0 ? marks.whens(above) : own;
    }

    /** Where it was done; of a measure, also where what it covers is done: {@code when flying over the strait}. */
    private List<Place> places(int verb, int scope) {
        List<Place> own = new ArrayList<>(marks.places(verb));
        if (scope >= 0 && parse.isVerb(scope)) own.addAll(marks.places(scope));
        int above = sharing(verb);
        return own.isEmpty() && above >= 0 ? marks.places(above) : own;
    }

    /** The figures of its clause; of a reward also the sums behind it, wherever the parse hangs them. */
    private List<Figure> figures(int verb, @Nullable Measure measure) {
        Set<Figure> figures = new LinkedHashSet<>(marks.figures(verb));
        int end = Math.min(parse.sentence(verb).end(), verb + SUM_WITHIN);
        if (measure != null && measure.kind() == MeasureKind.REWARD)
            figures.addAll(marks.money(verb, end).values());
        return List.copyOf(figures);
    }

    /** The verb whose time and place are also this one's; −1 where there is none. */
    private int sharing(int verb) {
        int head = parse.head(verb);
        boolean participle = parse.relation(verb).equals("advcl")
                && parse.tag(verb).equals("VBG")
                && Words.mark(parse, verb).isEmpty();
        if (participle) return head;
        Governor governor = parse.relation(verb).matches("xcomp|ccomp") ? Governor.of(parse, verb) : null;
        boolean whole = governor != null
                && governor.standing() != null
                && parse.pos(head).equals("VERB")
                && Set.of("planned", "ongoing").contains(governor.standing());
        return whole ? head : -1;
    }

    private String predicate(int word, String base, @Nullable Pattern pattern, Roles roles) {
        StringBuilder predicate = new StringBuilder(base);
        if (pattern != null)
            for (String particle : pattern.words())
                if (word + 1 < parse.size() && parse.lower(word + 1).equals(particle))
                    predicate.append(' ').append(particle);
        boolean light = pattern != null
                && pattern.object() != null
                && LIGHT.contains(base)
                && !roles.objects().isEmpty();
        if (light) predicate.append(' ').append(parse.lower(roles.objects().get(0)));
        return predicate.toString();
    }
}
