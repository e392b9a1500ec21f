package io.sayso.reading.certainty;

import io.sayso.reading.Band;
import io.sayso.reading.Extractor;
import io.sayso.reading.Hedge;
import io.sayso.reading.Mark;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Marks the words by which a speaker holds back: {@code would likely come first} → hedge "likely", band likely. */
public final class HedgeExtractor implements Extractor {
    @Override
    public List<Mark> extract(Text text, List<Mark> before) {
        List<Mark> hedges = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            if (text.isFurniture(i)) continue;
            String list = null;
            int length = 0;
            for (int words = Math.min(HedgeWords.LONGEST, text.sentence(i).end() - i);
                    words > 0 && list == null;
                    words--) {
                length = words;
                list = HedgeWords.hedge(phrase(text, i, words));
            }
            if (list == null || (length == 1 && text.lower(i).equals("may") && isMonth(text, i))) continue;
            Span range = new Span(i, i + length);
            hedges.add(new Hedge(text.span(range), phrase(text, i, length), band(list)));
            i += length - 1;
        }
        return hedges;
    }

    static String phrase(Text text, int from, int words) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < from + words; i++)
            phrase.append(i > from ? " " : "").append(text.lower(i));
        return phrase.toString();
    }

    private static boolean isMonth(Text text, int word) {
        return text.word(word).equals("May") && !text.tag(word).equals("MD");
    }

    private static @Nullable Band band(String list) {
        if (!list.startsWith("band ")) return null;
        return Band.valueOf(list.substring(5).toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
