package io.sayso.brief;

import io.sayso.reading.Actor;
import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.record.Line;
import io.sayso.record.Party;
import io.sayso.record.SituationRecord;
import io.sayso.report.Passage;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a line of a brief opens on: the exact words, who published them and when, and the chain of say-so.
 *
 * @param report the number that the report is opened by: {@code 12.1}
 * @param outlet who published it
 * @param said when the report was published or last changed, as it says itself
 * @param chain on whose word, in what office, and through whom
 * @param how what the speaker does by saying it, and how sure
 * @param words the exact words, names that are withheld left out
 * @param passage where they begin
 * @param standing whether they still stand
 */
public record Footing(
        String report,
        String outlet,
        String said,
        String chain,
        String how,
        String words,
        Passage passage,
        String standing) {
    /** On whose word, how and when it was said, and where in which text the words stand. */
    String where() {
        return chain + "; " + how + ". " + said + ", report " + report + ", characters "
                + passage.span().start() + "–" + passage.span().end() + ", text "
                + passage.textSha256().substring(0, 12) + (standing.equals("stands") ? "" : "; " + standing);
    }

    /** Makes the footings of one record's lines. In all that it gives, names of private people are withheld. */
    public static final class Of {
        private final Names names;

        public Of(SituationRecord record) {
            names = new Names(record);
        }

        public Footing line(Line line) {
            String certainty = Wording.certainty(line.statement());
            return new Footing(
                    line.entry().number(),
                    Wording.outlet(line),
                    line.entry().said().toString().replace('T', ' '),
                    chain(line),
                    Wording.deed(line.statement().act()) + (certainty.isEmpty() ? "" : ", " + certainty),
                    Wording.quoted(names.words(line)),
                    line.passage(),
                    Wording.words(line.standing()));
        }

        /** On whose word {@code line} stands. */
        public String who(Line line) {
            return names.who(line);
        }

        /** All that {@code line} states. */
        public String words(Line line) {
            return names.words(line);
        }

        /** {@code words} out of the report of {@code line}. */
        public String withheld(Line line, String words) {
            return names.withheld(line, words);
        }

        /** What a mention is called; its kind where it has no name. */
        public String name(Actor actor) {
            return actor.name() == null
                    ? Wording.words(actor.kind())
                    : names.called(actor.name(), actor.kind(), actor.role());
        }

        public String name(Party party) {
            return names.called(party.name(), party.kind(), party.role());
        }

        private String chain(Line line) {
            Source source = line.statement().source();
            String office = Stream.of(source.role(), source.affiliation())
                    .filter(word -> word != null && !word.isBlank())
                    .collect(Collectors.joining(", "));
            StringBuilder chain = new StringBuilder(names.who(line));
            if (source.name() != null && !office.isEmpty())
                chain.append(" (").append(office).append(')');
            for (Source via = source.via(); via != null; via = via.via()) {
                String name = via.name() != null ? via.name() : via.text();
                boolean isPrivate = via.kind() == SourceKind.NAMED_PERSON && name != null && !names.isOpen(name);
                chain.append(", through ").append(name == null || isPrivate ? "someone" : name);
            }
            String outlet = Wording.outlet(line);
            return chain.toString().endsWith(outlet) ? chain.toString() : chain + ", in " + outlet;
        }
    }
}
