package io.sayso.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What a page's makers call an element: the words of its class, id, role and the like, in small letters. */
final class Labels {
    private static final int LONGEST = 400;
    private static final String[] ATTRIBUTES = {"class", "id", "role", "itemprop", "data-testid", "data-component"};
    private static final Set<String> FRAME_TAGS = PageWords.list("frame-tag"),
            FRAME = PageWords.list("frame-label"),
            BODY = PageWords.list("body-label"),
            CAPTION = PageWords.list("caption-label"),
            PICTURE_CREDIT = PageWords.list("picture-credit-label");

    private Labels() {}

    /** Whether it is called something that frames an article: navigation, sharing, comments, advertising. */
    static boolean frames(Element element) {
        return FRAME_TAGS.contains(element.normalName()) || hasAny(element, FRAME);
    }

    /** Whether it is marked as schema.org's {@code articleBody}. */
    static boolean isArticleBody(Element element) {
        return element.attr("itemprop").equals("articleBody");
    }

    /** Whether it is called the body of an article. */
    static boolean isBody(Element element) {
        return hasAny(element, BODY);
    }

    static boolean isCaption(Element element) {
        return element.normalName().equals("figcaption") || hasAny(element, CAPTION);
    }

    static boolean isPictureCredit(Element element) {
        return hasAny(element, PICTURE_CREDIT);
    }

    /** Whether one of its words, or two in a row joined by a hyphen, is in {@code list}. */
    private static boolean hasAny(Element element, Set<String> list) {
        if (element.attributesSize() == 0) return false;
        for (String attribute : ATTRIBUTES) {
            String value = element.attr(attribute);
            if (value.isEmpty()) continue;
            for (String name : value.substring(0, Math.min(value.length(), LONGEST)).split("\\s++")) {
                List<String> words = words(name);
                for (int i = 0; i < words.size(); i++) {
                    if (list.contains(words.get(i))) return true;
                    if (i + 1 < words.size() && list.contains(words.get(i) + "-" + words.get(i + 1))) return true;
                }
            }
        }
        return false;
    }

    /** {@code articleBody__related-links2} → article, body, related, links. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
            boolean humps = letter
                    && i > from
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (letter && !humps) continue;
            if (i > from) words.add(name.substring(from, i).toLowerCase(Locale.ROOT));
            from = letter ? i : i + 1;
        }
        return words;
    }
}
