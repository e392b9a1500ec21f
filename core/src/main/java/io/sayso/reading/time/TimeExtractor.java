package io.sayso.reading.time;

import io.sayso.reading.Extractor;
import io.sayso.reading.Mark;
import io.sayso.reading.Precision;
import io.sayso.reading.Text;
import io.sayso.reading.When;
import io.sayso.reading.WhenKind;
import io.sayso.report.Furniture;
import io.sayso.report.Moment;
import io.sayso.report.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Marks the times that a text speaks of: in a report of Sunday 23 November 2025, {@code plans on Monday to designate} →
 * date 2025-11-24, from its first minute to its last, reckoned from when it was published.
 */
public final class TimeExtractor implements Extractor {
    /** What the grammar finds that is a time of its own. */
    private static final List<String> MARKED = List.of("TIME", "DAY", "SPAN", "LENGTH", "SPELL", "MANY", "SET", "REF");

    @Override
    public List<Mark> extract(Text text, List<Mark> before) {
        return new Run(text).marks();
    }

    /** One text's reading, from its first time to its last: what is reckoned from what. */
    private static final class Run {
        private final Text text;
        private final Story story = new Story();
        private final List<Mark> marks = new ArrayList<>();
        private @Nullable LocalDate today;
        private @Nullable String todayFrom;
        private Tense tense = Tense.NONE;

        Run(Text text) {
            this.text = text;
            Moment published = text.report().imprint().published();
            today = published == null ? null : published.date();
            todayFrom = published == null ? null : "published";
        }

        List<Mark> marks() {
            for (Span sentence : text.sentences()) {
                List<Piece> pieces = Lexer.pieces(text, sentence);
                if (pieces.stream()
                        .allMatch(p -> p.readings().isEmpty() || p.readings().containsKey("PUNCT"))) continue;
                for (Piece piece : Grammar.parse(pieces)) mark(piece);
            }
            return marks;
        }

        private void mark(Piece piece) {
            Meaning meaning = null;
            for (String type : MARKED) if (meaning == null) meaning = piece.as(type);
            if (meaning == null) return;
            if (isOfName(piece.words())) return;
            Span span = text.span(piece.words());
            Furniture.Kind frame = frame(span);
            if (frame == Furniture.Kind.BYLINE || frame == Furniture.Kind.CREDIT) return;
            int paragraph = text.paragraphOf(piece.words().start());
            // the second end of a range looks where the first one looks
            if (!(meaning instanceof Meaning.Then)) tense = Tense.of(text, piece.words());
            Scene scene = new Scene(today, todayFrom, story, tense);
            Reckoned reckoned = new Resolver(scene, paragraph).reckon(meaning);
            if (reckoned == null) return;
            When when = when(span, reckoned);
            marks.add(when);
            LocalDateTime from = reckoned.stretch().from();
            if (meaning instanceof Meaning.YearAgo) return; // what is compared with is not what is spoken of
            if (from == null || reckoned.precision() == Precision.VAGUE || reckoned.kind() == WhenKind.DURATION) return;
            story.say(from.toLocalDate(), when.id(), paragraph, reckoned.precision());
            if (frame == Furniture.Kind.DATELINE && reckoned.precision() == Precision.DAY) {
                today = from.toLocalDate();
                todayFrom = when.id();
            }
        }

        /** Whether words are the beginning of an organisation's name: {@code the 17 February Brigade}. */
        private boolean isOfName(Span words) {
            int last = words.end() - 1, head = text.head(last);
            boolean goesOn = words.end() < text.sentence(last).end()
                    && text.scores().name(words.end()).equals("I-ORG");
            if (goesOn) return true;
            while (words.start() <= head && head <= last && text.head(head) != head) head = text.head(head);
            if (head <= last || head >= text.sentence(last).end()) return false;
            boolean compound = text.relation(last).equals("compound")
                    || text.relation(last).equals("flat");
            for (int i = last + 1; i <= head && compound; i++)
                compound = text.scores().name(i).endsWith("ORG");
            return compound && Character.isUpperCase(text.word(head).codePointAt(0));
        }

        private Furniture.@Nullable Kind frame(Span span) {
            for (Furniture piece : text.report().furniture()) if (piece.span().contains(span)) return piece.kind();
            return null;
        }

        private static When when(Span span, Reckoned reckoned) {
            Stretch stretch = reckoned.stretch();
            return new When(
                    span,
                    reckoned.kind(),
                    reckoned.value(),
                    reckoned.mod(),
                    reckoned.anchor(),
                    reckoned.precision(),
                    stretch.from(),
                    stretch.to());
        }
    }
}
