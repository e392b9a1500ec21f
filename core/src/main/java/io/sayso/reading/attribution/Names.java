package io.sayso.reading.attribution;

import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of people in a text, as the model marks them. */
final class Names {
    /** A name of one person, as a range of words without titles. */
    record Name(Span words) {}

    private final Text text;
    private final List<Name> people = new ArrayList<>();

    Names(Text text) {
        this.text = text;
        for (int i = 0; i < text.size(); i++) {
            if (!text.scores().name(i).endsWith("PER")) continue;
            int to = i + 1;
            while (to < text.sentence(i).end() && text.scores().name(to).equals("I-PER")) to++;
            int from = i;
            while (from < to - 1 && SourceFinder.isTitle(text.lower(from))) from++;
            boolean ofOther = to < text.size()
                    && text.tag(to).startsWith("NN")
                    && !text.isCaption(to)
                    && text.relation(from).equals("compound");
            if (!ofOther) people.add(new Name(new Span(from, to)));
            i = to - 1;
        }
    }

    /** The person whom a mention names: not one whom it only belongs to ({@code an aide to Mr Lind}). */
    @Nullable Name personIn(Span mention) {
        for (Name name : people) {
            if (!mention.contains(name.words())) continue;
            boolean owner = name.words().end() < text.size()
                    && text.tag(name.words().end()).equals("POS");
            if (owner || afterPreposition(mention, name.words().start())) continue;
            return name;
        }
        return null;
    }

    private boolean afterPreposition(Span mention, int name) {
        for (int i = name - 1; i > mention.start(); i--) {
            if (text.word(i).equals(",")) return false;
            if (text.tag(i).equals("IN") || text.tag(i).equals("TO")) return true;
        }
        return false;
    }

    /** Whom "he" or "she" before this word speaks of: in the same sentence or the two before, its subject first. */
    @Nullable Name personBefore(int word) {
        int sentence = text.sentenceOf(word);
        for (int back = 0; back <= 2 && sentence - back >= 0; back++) {
            Span range = text.sentences().get(sentence - back);
            Name last = null, subject = null;
            for (Name name : people) {
                if (!range.contains(name.words())
                        || name.words().start() >= word
                        || text.isCaption(name.words().start())) continue;
                last = name;
                int head = name.words().start();
                while (name.words().contains(new Span(text.head(head), text.head(head) + 1)) && text.head(head) != head)
                    head = text.head(head);
                if (Set.of("nsubj", "nsubj:pass").contains(text.relation(head)) && subject == null) subject = name;
            }
            if (subject != null) return subject;
            if (last != null) return last;
        }
        return null;
    }

    /** The fullest form of the name in the text, if just one full name ends in the same word; else the name itself. */
    Name fullest(Name name) {
        if (name.words().length() > 1) return name;
        Name fullest = null;
        String family = text.lower(name.words().start());
        for (Name other : people) {
            if (other.words().length() < 2
                    || !text.lower(other.words().end() - 1).equals(family)) continue;
            if (fullest != null && !text.words(fullest.words()).equals(text.words(other.words()))) return name;
            if (fullest == null) fullest = other;
        }
        return fullest == null ? name : fullest;
    }
}
