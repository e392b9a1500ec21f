package io.sayso.bench;

import io.sayso.lineage.Told;
import io.sayso.reading.Reading;
import io.sayso.report.Extraction;
import io.sayso.report.Input;
import io.sayso.report.Moment;
import io.sayso.report.PlainText;
import io.sayso.report.Report;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A press whose lineage is known: PolNeAR's articles, each with copies of it, one for each {@link Edit}, under the
 * names of other outlets, without credit and in any order of arrival. Nothing is read: the words alone must tell.
 */
final class KnownPress {
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final int SHORTEST = 5;

    /**
     * One report of the press.
     *
     * @param family the number of the article that it is or copies
     * @param edit how it was edited; null for the article itself
     */
    record Member(int family, @Nullable Edit edit, Told told) {
        String id() {
            return told.reading().report().id();
        }
    }

    private final List<Member> members = new ArrayList<>();

    /**
     * @param split the articles of development, or those of training, at which nobody looked
     * @param count of how many articles there are copies
     */
    static KnownPress of(Corpora corpora, String split, int count, long seed) {
        Random random = new Random(seed);
        List<List<String>> texts = new ArrayList<>();
        for (Polnear.Article article : Polnear.articles(corpora, split)) {
            List<String> paragraphs = Arrays.stream(article.text().split("\n"))
                    .map(String::strip)
                    .filter(paragraph -> !paragraph.isEmpty())
                    .toList();
            if (paragraphs.size() >= SHORTEST) texts.add(paragraphs);
        }
        Collections.shuffle(texts, random);
        KnownPress press = new KnownPress();
        int families = Math.min(count, texts.size() / 2);
        for (int family = 0; family < families; family++) {
            List<String> from = texts.get(family), other = texts.get(families + family);
            Instant published = FIRST.plusSeconds(86_400L * family);
            press.add(family, null, from, published);
            for (Edit edit : Edit.values()) {
                List<String> edited = edit.apply(from, other, random);
                Instant later = published.plusSeconds(3_600L + random.nextInt(100_000));
                if (!edited.equals(from)) press.add(family, edit, edited, later);
            }
        }
        Collections.shuffle(press.members, random);
        return press;
    }

    private void add(int family, @Nullable Edit edit, List<String> paragraphs, Instant published) {
        String outlet = "Outlet %d of %s".formatted(family, edit == null ? "origin" : edit.name());
        told(outlet, String.join("\n\n", paragraphs), published)
                .ifPresent(told -> members.add(new Member(family, edit, told)));
    }

    /** A report that nobody has read, as lineage is told of it; none where its text is no text. */
    static Optional<Told> told(String outlet, String text, Instant published) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Extraction extraction = PlainText.extraction(new Input(outlet, bytes, outlet, Moment.of(published), null));
        if (!(extraction instanceof Report report)) return Optional.empty();
        return Optional.of(new Told(new Reading(GeneratedStory.READER, report, List.of(), List.of()), published));
    }

    /** The reports, in the order of their arrival. */
    List<Member> members() {
        return members;
    }
}
