package io.sayso.report.html;

import io.sayso.report.html.Fact.Field;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article where it says it to its readers: microdata, {@code time} elements and links to
 * authors; the first of each.
 */
final class Microdata {
    private static final int LONGEST_NAME = 120;

    private final Document page;
    private final Facts facts;
    private final Set<Element> told = new HashSet<>();

    private Microdata(Document page, Facts facts) {
        this.page = page;
        this.facts = facts;
    }

    static void read(Document page, Facts facts) {
        Microdata data = new Microdata(page, facts);
        data.author("[itemprop=author] [itemprop=name]", "itemprop author.name");
        data.author("[itemprop=author]", "itemprop author");
        data.author("a[rel=author]", "a rel=author");
        data.time("[itemprop~=^datePublished$]", Field.PUBLISHED, "itemprop datePublished");
        data.time("[itemprop~=^dateModified$]", Field.UPDATED, "itemprop dateModified");
        data.time("time[pubdate]", Field.PUBLISHED, "time pubdate");
        data.time("time[datetime].published, time[datetime].entry-date", Field.PUBLISHED, "time published");
        data.time("time[datetime].updated", Field.UPDATED, "time updated");
        data.time("article header time[datetime]", Field.PUBLISHED, "header time");
        data.time("time[datetime]", Field.PUBLISHED, "time");
    }

    private void author(String query, String where) {
        Element found = page.selectFirst(query);
        String words = found == null ? "" : found.text();
        if (words.length() <= LONGEST_NAME) facts.add(Field.BYLINE, words, where);
    }

    private void time(String query, Field field, String where) {
        Element found = page.selectFirst(query);
        if (found == null || !told.add(found)) return;
        for (String attribute : new String[] {"datetime", "content"})
            if (!found.attr(attribute).isBlank()) {
                facts.add(field, found.attr(attribute), where);
                return;
            }
        facts.add(field, found.text(), where);
    }
}
