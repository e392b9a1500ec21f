package io.sayso.report.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What a page's makers say that an element is, by its tag and by the words of its class, id, role and the like:
 * {@code <div class="articleBody__relatedLinks">} → frame, body. The words stand in {@code html.txt}.
 */
enum Label {
    /** Frames an article: navigation, sharing, comments, advertising. */
    FRAME,
    /** The body of an article. */
    BODY,
    /** The words under a picture. */
    CAPTION,
    /** Who took or supplied a picture. */
    PICTURE_CREDIT,
    /** The same where it stands in a caption, and maybe something else elsewhere. */
    CREDIT,
    /** Who wrote it. */
    BYLINE;

    private static final String[] ATTRIBUTES = {"class", "id", "role", "itemprop", "data-testid", "data-component"};
    private static final int LONGEST = 400;

    private final Set<String> words = list("-label"), tags = list("-tag");

    private Set<String> list(String ending) {
        return PageWords.list(name().toLowerCase(Locale.ROOT).replace('_', '-') + ending);
    }

    /** All that {@code element} is said to be. Of an attribute, the first {@value #LONGEST} units are read. */
    static Set<Label> of(Element element) {
        Set<Label> labels = EnumSet.noneOf(Label.class);
        for (Label label : values()) if (label.tags.contains(element.normalName())) labels.add(label);
        if (element.attributesSize() == 0) return labels;
        for (String attribute : ATTRIBUTES) {
            String value = element.attr(attribute);
            for (String name :
                    value.substring(0, Math.min(value.length(), LONGEST)).split("\\s++")) add(words(name), labels);
        }
        return labels;
    }

    private static void add(List<String> words, Set<Label> labels) {
        for (int i = 0; i < words.size(); i++)
            for (Label label : values())
                if (label.words.contains(words.get(i))
                        || (i > 0 && label.words.contains(words.get(i - 1) + "-" + words.get(i)))) labels.add(label);
    }

    /** {@code articleBody__related-links2} → article, body, related, links. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
            boolean hump = letter
                    && i > from
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (letter && !hump) continue;
            if (i > from) words.add(name.substring(from, i).toLowerCase(Locale.ROOT));
            from = letter ? i : i + 1;
        }
        return words;
    }
}
