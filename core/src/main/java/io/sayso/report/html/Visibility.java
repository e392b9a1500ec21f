package io.sayso.report.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What of a page a reader sees, as its markup alone tells: style sheets and scripts are not run. */
final class Visibility {
    private static final Set<String> NEVER = PageWords.list("never-seen"), APART = PageWords.list("stands-apart");

    private Visibility() {}

    static boolean isSeen(Element element) {
        if (NEVER.contains(element.normalName())) return false;
        if (element.attributesSize() == 0) return true;
        if (element.hasAttr("hidden")) return false;
        if (element.attr("aria-hidden").equals("true")) return false;
        String style = element.attr("style");
        if (style.isEmpty()) return true;
        String tight = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return !tight.contains("display:none") && !tight.contains("visibility:hidden");
    }

    /** Whether an element that is inline by its tag stands apart all the same, as pieces of pages do. */
    static boolean standsApart(String tag) {
        return APART.contains(tag);
    }
}
