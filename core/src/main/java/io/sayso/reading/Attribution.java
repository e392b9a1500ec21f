package io.sayso.reading;

import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that say who says what, after PolNeAR: <i>Mara Lind, the harbour master,</i> (source) <i>said</i> (cue) <i>that
 * the pier is closed</i> (content). Each part may stand in several pieces, and any but one may be missing.
 *
 * @param cues the words that signal it: a verb of saying with its auxiliaries, {@code according to}, {@code in a
 *     statement}
 * @param sources the words that name whose word it is
 * @param contents the words that are said, thought, asked or meant
 */
public record Attribution(List<Span> cues, List<Span> sources, List<Span> contents) implements Mark {
    public Attribution {
        cues = cues.stream().sorted().toList();
        sources = sources.stream().sorted().toList();
        contents = contents.stream().sorted().toList();
        if (cues.isEmpty() && contents.isEmpty())
            throw new IllegalArgumentException("An attribution has a cue or a content.");
    }

    @Override
    public String id() {
        List<Span> anchor = cues.isEmpty() ? contents : cues;
        return "attribution:%d-%d:%d"
                .formatted(anchor.get(0).start(), anchor.get(0).end(), span().start());
    }

    @Override
    public Span span() {
        List<Span> all = new ArrayList<>(cues);
        all.addAll(sources);
        all.addAll(contents);
        return Span.hull(all);
    }
}
