package io.sayso.reading.actor;

import io.sayso.reading.ActorKind;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins a person's name and the noun set beside it by a comma: {@code Ivo Tann, the harbour master, said} and
 * {@code his wife, Mara Lind,}.
 */
final class Appositions {
    private static final Set<String> AFTER =
            Set.of(",", ".", ";", ")", "–", "—", "of", "for", "at", "in", "who", "from", "and", "to", "with", "on");

    private final Text text;
    private final List<Mention> mentions;
    private final Groups groups;
    private final Map<Integer, Integer> byStart = new HashMap<>(), byEnd = new HashMap<>();

    Appositions(Text text, List<Mention> mentions, Groups groups) {
        this.text = text;
        this.mentions = mentions;
        this.groups = groups;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.name() != null || !mention.isPerson()) continue;
            byStart.put(mention.words().start(), i);
            byEnd.put(mention.words().end(), i);
        }
    }

    void join() {
        for (int i = 0; i < mentions.size(); i++)
            if (mentions.get(i).kind() == ActorKind.PERSON && mentions.get(i).name() != null) join(i);
    }

    private void join(int person) {
        Span name = mentions.get(person).words();
        Span sentence = text.sentence(name.start());
        Integer noun = mentions.get(person).role() == null ? byEnd.get(name.start()) : null;
        if (noun != null && mentions.get(noun).kind() != ActorKind.OFFICE) noun = null;
        if (noun == null
                && name.start() - 1 > sentence.start()
                && text.word(name.start() - 1).equals(",")) noun = before(name);
        if (noun == null
                && name.end() + 1 < sentence.end()
                && text.word(name.end()).equals(",")) noun = after(name, sentence);
        if (noun == null) return;
        Mention title = mentions.get(noun);
        groups.join(person, noun);
        if (groups.of(person) == groups.of(noun))
            mentions.set(person, mentions.get(person).with(title.role(), title.affiliation(), title.gender()));
    }

    private @Nullable Integer before(Span name) {
        Integer noun = byEnd.get(name.start() - 1);
        if (noun == null) return null;
        Mention title = mentions.get(noun);
        String next = name.end() < text.size() ? text.word(name.end()) : ".";
        boolean closed = next.matches("[,.;)–—]")
                || text.tag(name.end() < text.size() ? name.end() : name.start())
                        .matches("VB[DZP]|MD");
        return title.definite() && closed || text.head(mentions.get(noun).head()) == name.start() && closed
                ? noun
                : null;
    }

    private @Nullable Integer after(Span name, Span sentence) {
        int from = name.end() + 1;
        boolean article = text.tag(from).matches("DT|PRP\\$");
        Integer noun = byStart.get(article ? from + 1 : from);
        if (noun == null) return null;
        int end = mentions.get(noun).words().end();
        return end >= sentence.end() || AFTER.contains(text.lower(end)) ? noun : null;
    }
}
