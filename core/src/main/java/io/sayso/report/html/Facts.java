package io.sayso.report.html;

import io.sayso.report.html.Fact.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;

/** Gathers what a page says of its article, the surest place first; each field of one place once. */
final class Facts {
    /** No page says as much as this of one article; more is an attack or a list. */
    private static final int MOST = 500;

    private final Set<Fact> facts = new LinkedHashSet<>();

    private Facts() {}

    static List<Fact> of(Document page) {
        Facts facts = new Facts();
        JsonLd.read(page, facts);
        MetaTags.read(page, facts);
        Microdata.read(page, facts);
        return new ArrayList<>(facts.facts);
    }

    /** The headlines found so far. */
    List<String> headlines() {
        return facts.stream()
                .filter(fact -> fact.field() == Field.HEADLINE)
                .map(Fact::value)
                .toList();
    }

    void add(Field field, String value, String where) {
        PieceText words = new PieceText();
        words.add(value.substring(0, Math.min(value.length(), Fact.LONGEST)), false);
        if (!words.words().isEmpty() && facts.size() < MOST) facts.add(new Fact(field, words.words(), where));
    }
}
