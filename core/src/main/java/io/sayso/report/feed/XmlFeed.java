package io.sayso.report.feed;

import io.sayso.report.Extraction;
import io.sayso.report.Input;
import io.sayso.report.Span;
import io.sayso.report.Unreadable.Reason;
import io.sayso.report.draft.Refused;
import java.util.ArrayList;
import java.util.List;

/** What RSS and Atom share: a feed in XML is taken item by item. */
interface XmlFeed {
    /** What {@code item} of {@code feed} says. */
    FeedItem item(FeedElement feed, FeedElement item);

    /** Each item of {@code input}, whose element is called {@code name}. */
    default List<Extraction> items(Input input, String name) {
        try {
            FeedXml xml = FeedXml.of(input, name);
            if (xml.items().isEmpty())
                throw new Refused(Reason.EMPTY, "is a feed without items. Give one that has some.");
            return items(input, xml);
        } catch (Refused e) {
            return List.of(e.of(input));
        }
    }

    private List<Extraction> items(Input input, FeedXml xml) {
        FeedElement feed = FeedElement.root(xml.frame());
        List<Extraction> reports = new ArrayList<>();
        for (Span span : xml.items()) {
            int number = reports.size() + 1;
            String original = span.in(xml.text());
            if (number > FeedItem.MOST) {
                reports.add(FeedItem.tooMany()
                        .of(input, "item " + number, xml.text().substring(span.start())));
                break;
            }
            if (original.length() > FeedItem.LONGEST)
                reports.add(new Refused(Reason.TOO_LARGE, "is longer than 5,000,000 characters. Give it by itself.")
                        .of(input, "item " + number, original));
            else reports.add(item(feed, feed.item(original)).report(input, number, original, undecodable(original)));
        }
        return reports;
    }

    private static int undecodable(String original) {
        return (int) original.chars().filter(c -> c == '\uFFFD').count();
    }
}
