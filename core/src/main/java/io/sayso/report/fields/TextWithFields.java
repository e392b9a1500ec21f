package io.sayso.report.fields;

import io.sayso.report.Decoded;
import io.sayso.report.Extraction;
import io.sayso.report.Input;
import io.sayso.report.Legibility;
import io.sayso.report.ReportFormat;
import io.sayso.report.Unreadable;
import io.sayso.report.draft.Draft;
import io.sayso.report.draft.Refused;
import io.sayso.report.fields.Form.Typed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Plain text with front matter, in a file whose name ends in {@code .txt} or {@code .text}. */
public final class TextWithFields implements ReportFormat {
    @Override
    public boolean accepts(Input input) {
        return isPlain(input) && FrontMatter.isIn(input);
    }

    static boolean isPlain(Input input) {
        String name = input.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || name.endsWith(".text");
    }

    @Override
    public List<Extraction> extract(Input input) {
        Decoded decoded = input.decoded(StandardCharsets.UTF_8);
        Optional<Unreadable> problem = Legibility.problem(input, decoded);
        if (problem.isPresent()) return List.of(problem.get());
        try {
            FrontMatter matter = FrontMatter.of(decoded.text());
            Draft draft = new Draft().text(matter.rest(), matter.form().headline());
            for (Typed caption : matter.form().captions()) draft.caption(caption.words(), caption.credit());
            return List.of(draft.whole(input, matter.form().imprint(), decoded.undecodable()));
        } catch (Refused e) {
            return List.of(e.of(input));
        }
    }
}
