package io.sayso.reading.attribution;

import io.sayso.reading.Act;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds by grammar what the model's marks leave out: a verb of saying inside another's content ({@code he said she had
 * denied paying}), which the model's training marks never hold, and denials and refusals to comment outside.
 */
final class CueClauses {
    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass");
    private static final Set<String> SAID = Set.of("ccomp", "xcomp", "obj", "obl");
    private static final Set<String> VERB_GROUP = Set.of("aux", "aux:pass", "advmod");

    private static final Set<String> AS =
            Set.of("portray", "describe", "characterize", "characterise", "denounce", "condemn");

    private final Text text;
    private final Set<Integer> cueWords = new HashSet<>();
    private final @Nullable Span[] outerContent;

    CueClauses(Text text, List<Draft> drafts) {
        this.text = text;
        this.outerContent = new Span[text.size()];
        for (Draft draft : drafts) {
            for (Span cue : draft.cues) for (int i = cue.start(); i < cue.end(); i++) cueWords.add(i);
            for (Span content : draft.contents)
                for (int i = content.start(); i < content.end(); i++) outerContent[i] = content;
        }
    }

    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            if (cueWords.contains(i) || text.isFurniture(i) || !text.tag(i).startsWith("VB")) continue;
            Optional<CueWords.CueWord> cue = CueWords.verb(text.lower(i));
            boolean inside = outerContent[i] != null;
            if (inside && cue.isPresent()) clause(i, cue.get()).ifPresent(found::add);
            else if (!inside && (isDenial(cue) || declines(i)))
                clause(i, cue.orElse(null)).ifPresent(found::add);
        }
        return found;
    }

    private static boolean isDenial(Optional<CueWords.CueWord> cue) {
        return cue.isPresent() && cue.get().act() == Act.DENIES;
    }

    private boolean declines(int verb) {
        return Acts.isRefusal(text, new Span(verb, verb + 1));
    }

    private Optional<Draft> clause(int verb, CueWords.@Nullable CueWord cue) {
        Span content = outerContent[verb];
        Span within = content == null ? text.sentence(verb) : content;
        int subject = -1;
        List<Span> contents = new ArrayList<>();
        int from = verb, to = verb + 1;
        for (int child : text.children(verb)) {
            String relation = text.relation(child);
            if (SUBJECT.contains(relation)) subject = child;
            else if (VERB_GROUP.contains(relation)
                    && child < from
                    && !text.lower(child).equals("reportedly")) from = child;
            else if (SAID.contains(relation) && isSaid(relation, child, cue))
                contents.add(clip(text.subtree(child), within));
        }
        if (subject < 0 || contents.isEmpty() && (cue == null ? !declines(verb) : cue.act() != Act.DENIES))
            return Optional.empty();
        if (!within.contains(new Span(subject, subject + 1))) return Optional.empty();
        Span source = clip(text.subtree(subject), within);
        int first = from;
        contents.removeIf(said -> said.length() == 0 || said.start() < verb && said.end() > first);
        if (contents.size() > 1) contents.subList(1, contents.size()).clear();
        Draft draft = new Draft();
        draft.cues.add(new Span(source.end() > from && source.end() <= verb ? source.end() : from, to));
        if (source.start() < verb && source.end() > verb) source = new Span(subject, subject + 1);
        draft.sources.add(source);
        if (contents.isEmpty() && cue != null && relativeObject(verb) < 0) return Optional.empty();
        draft.contents.addAll(contents);
        return Optional.of(draft);
    }

    /** The {@code which} of {@code which he denies}, or −1. */
    private int relativeObject(int verb) {
        Span sentence = text.sentence(verb);
        for (int i = verb - 1; i >= sentence.start() && i > verb - 5; i--)
            if (text.lower(i).equals("which") || text.lower(i).equals("that")) return i;
        return -1;
    }

    private boolean isSaid(String relation, int child, CueWords.@Nullable CueWord cue) {
        if (relation.equals("ccomp")) return true;
        if (cue == null) return relation.equals("xcomp");
        boolean takesAct = !cue.speech() || cue.act() != Act.ASSERTS;
        if (relation.equals("xcomp")) return takesAct;
        if (relation.equals("obj"))
            return cue.act() == Act.DENIES || cue.act() == Act.CONDEMNS || cue.act() == Act.ACKNOWLEDGES;
        String first = text.lower(text.subtree(child).start());
        if (first.equals("as")) return AS.contains(cue.lemma());
        return cue.act() == Act.ACCUSES && first.equals("of")
                || cue.act() == Act.WARNS && (first.equals("of") || first.equals("against"));
    }

    private static Span clip(Span range, Span within) {
        int from = Math.max(range.start(), within.start()), to = Math.min(range.end(), within.end());
        return from < to ? new Span(from, to) : new Span(range.start(), range.start());
    }
}
