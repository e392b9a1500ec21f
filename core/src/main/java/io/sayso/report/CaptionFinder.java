package io.sayso.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines of a text that are captions of pictures: {@code Dockers wave in Port Iriso – TAMSIN ORREL} → caption,
 * credit {@code TAMSIN ORREL}.
 *
 * <p>A line is a caption only on evidence that body text does not give, and where it is shorter than {@value #LONGEST}
 * units:
 *
 * <ul>
 *   <li>it begins with a label: {@code FILE PHOTO:}, {@code Photo:}, {@code Caption:}, {@code FILE -};
 *   <li>it ends in a {@link PictureCredit}: in brackets, after a label, after a dash, or after a full stop or nothing.
 * </ul>
 *
 * <p>The first line may be a headline, and headlines end in capitals and labels too; so of these it is not judged.
 */
final class CaptionFinder {
    private static final int LONGEST = 900, LONGEST_LABEL = 14;

    private CaptionFinder() {}

    /** The captions among {@code lines}, which are those of {@code text}. */
    static List<Caption> find(String text, List<Span> lines) {
        List<Caption> captions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            Caption caption = line.length() < LONGEST ? caption(text, line, i == 0) : null;
            if (caption != null) captions.add(caption);
        }
        return captions;
    }

    private static @Nullable Caption caption(String text, Span line, boolean first) {
        String words = line.in(text);
        int label = labelEnd(words);
        PictureCredit credit = PictureCredit.endOf(words, first);
        if (credit == null)
            return label == 0 ? null : new Caption(line, Lines.trim(text, line.start() + label, line.end()), null);
        Span without = Lines.trim(text, line.start() + Math.min(label, credit.from()), line.start() + credit.from());
        Span named = new Span(
                line.start() + credit.names().start(),
                line.start() + credit.names().end());
        return new Caption(line, without, named);
    }

    /** Where a caption's label at the line's start ends, its colon or dash included; 0 where there is none. */
    private static int labelEnd(String line) {
        if (line.startsWith("FILE - ") || line.startsWith("FILE – ") || line.startsWith("FILE — ")) return 7;
        int colon = line.indexOf(':');
        if (colon < 0 || colon > LONGEST_LABEL || !Character.isUpperCase(line.charAt(0))) return 0;
        String label = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        return FurnitureWords.CAPTION_LABELS.contains(label) ? colon + 1 : 0;
    }
}
