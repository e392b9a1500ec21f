package io.sayso.report.fields;

import io.sayso.report.Decoded;
import io.sayso.report.Extraction;
import io.sayso.report.Imprint;
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

/**
 * Markdown (CommonMark), with front matter or without: a file whose name ends in {@code .md} or {@code .markdown}, or
 * any other that begins with front matter and does not call itself plain text.
 */
public final class Markdown implements ReportFormat {
    @Override
    public boolean accepts(Input input) {
        String name = input.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".md")
                || name.endsWith(".markdown")
                || (!TextWithFields.isPlain(input) && FrontMatter.isIn(input));
    }

    @Override
    public List<Extraction> extract(Input input) {
        Decoded decoded = input.decoded(StandardCharsets.UTF_8);
        Optional<Unreadable> problem = Legibility.problem(input, decoded);
        if (problem.isPresent()) return List.of(problem.get());
        try {
            FrontMatter matter = FrontMatter.of(decoded.text());
            Imprint said = matter.form().imprint();
            Draft draft = new MarkdownText(matter.rest()).draft(said.headline());
            for (Typed caption : matter.form().captions()) draft.caption(caption.words(), caption.credit());
            return List.of(draft.whole(input, said, decoded.undecodable()));
        } catch (Refused e) {
            return List.of(e.of(input));
        }
    }
}
