package io.sayso.record.count;

import io.sayso.reading.Actor;
import io.sayso.reading.ActorKind;
import io.sayso.reading.Figure;
import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.record.Line;
import io.sayso.record.Party;
import io.sayso.record.line.Gist;
import io.sayso.record.line.Parties;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** On whose word a number stands, as a key that is the same for all who speak for one principal. */
final class Teller {
    private static final List<String> ARTICLES = List.of("the ", "a ", "an ");

    private Teller() {}

    static String of(Gist gist, Figure figure, Clause clause, Parties parties) {
        Source source = gist.line().statement().source();
        if (figure.currency() != null) {
            Party giver = giver(gist, parties);
            if (giver != null) return giver.principal();
        }
        boolean isOwn = source.kind() == SourceKind.OUTLET || source.kind() == SourceKind.NOT_GIVEN;
        if (isOwn) {
            Party credited = credited(gist, figure, clause, parties);
            if (credited != null) return credited.principal();
            return outlet(gist.line(), parties);
        }
        if (gist.speaker() != null) return gist.speaker().principal();
        return words(gist.line(), source) + " in " + outlet(gist.line(), parties);
    }

    /** Who offers a sum: the first state or body that the line names. */
    private static @Nullable Party giver(Gist gist, Parties parties) {
        for (Actor actor : gist.actors()) {
            Party party = parties.of(gist.line().entry(), actor.actor()).orElse(null);
            if (party != null && (party.kind() == ActorKind.STATE || party.kind() == ActorKind.ORGANISATION))
                return party;
        }
        return null;
    }

    /** Whose count it is, where an outlet tells of it: "by the group's count", "the coastguard put it at three". */
    private static @Nullable Party credited(Gist gist, Figure figure, Clause clause, Parties parties) {
        String text = gist.line().entry().reading().report().text();
        int start = gist.line().span().start();
        String first = nextWord(text, start + 2);
        if (text.startsWith("It ", start)
                && first != null
                && Clause.list("gives").contains(first))
            return parties.bodyBefore(gist.line()).orElse(null);
        for (Actor actor : gist.actors()) {
            Optional<Party> party = parties.of(gist.line().entry(), actor.actor());
            if (party.isEmpty()) continue;
            String next = nextWord(text, actor.span().end());
            boolean owns = next != null && Clause.list("count").contains(next);
            boolean gives = next != null
                    && actor.span().end() <= figure.span().start()
                    && Clause.list("gives").contains(next);
            if (owns || gives) return party.get();
        }
        return null;
    }

    /** The word behind {@code at}, past {@code 's} and "also". */
    private static @Nullable String nextWord(String text, int at) {
        String rest = text.substring(at, Math.min(text.length(), at + 40)).toLowerCase(Locale.ROOT);
        for (String word : rest.split("[^a-z]+"))
            if (word.length() > 1 && !word.equals("also") && !word.equals("has") && !word.equals("have")) return word;
        return null;
    }

    /** Who published it, or the report where it does not say. */
    private static String outlet(Line line, Parties parties) {
        String name = line.entry().imprint().outlet();
        if (name == null) name = line.entry().imprint().credit();
        if (name == null) return "report " + line.entry().story();
        String key = name.toLowerCase(Locale.ROOT);
        return parties.find(key).map(Party::principal).orElse(key);
    }

    /** The words that tell most of a source without a name, without an article. */
    private static String words(Line line, Source source) {
        String words = "";
        if (source.name() != null) words = source.name();
        else if (source.role() != null)
            words = (source.affiliation() == null ? "" : source.affiliation() + " ") + source.role();
        else if (!source.mentions().isEmpty())
            words = source.mentions()
                    .get(source.mentions().size() - 1)
                    .in(line.entry().reading().report().text());
        String lower = words.toLowerCase(Locale.ROOT);
        for (String article : ARTICLES) if (lower.startsWith(article)) return lower.substring(article.length());
        return lower;
    }
}
