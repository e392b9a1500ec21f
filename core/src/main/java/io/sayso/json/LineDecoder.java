package io.sayso.json;

import io.sayso.reading.ReaderVersion;
import io.sayso.reading.Reading;
import io.sayso.reading.Statement;
import io.sayso.record.Entry;
import io.sayso.record.Line;
import io.sayso.record.Standing;
import io.sayso.report.Report;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The reports of a record on their way back from JSON, and its lines, each held to the words of its report. */
final class LineDecoder {
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Line> lines = new HashMap<>();

    Entry entry(Fields fields) {
        ReaderVersion reader = OutcomeDecoder.reader(fields);
        Report report = ReportDecoder.report(fields.object("report"));
        String story = fields.text("story");
        int version = fields.count("version");
        var seen = fields.instant("seen");
        var gone = fields.instantOrNull("gone");
        var readAt = fields.instant("readAt");
        Reading reading = OutcomeDecoder.said(fields, reader, report);
        Entry entry = new Entry(story, version, seen, gone, readAt, reading);
        if (entries.put(entry.number(), entry) != null)
            throw fields.refused(fields.way("version") + " is there twice: " + entry.number(), RecordDecoder.NEXT);
        return entry;
    }

    /** A line by its name, {@code 12.1/asserts:5-40:50}, with the words that stand there. */
    Line line(Fields fields) {
        String name = fields.text("id");
        int slash = name.indexOf('/');
        Entry entry = slash < 0 ? null : entries.get(name.substring(0, slash));
        if (entry == null)
            throw fields.refused(fields.way("id") + " names no report of the record: " + name, RecordDecoder.NEXT);
        Statement statement = entry.reading().statements().stream()
                .filter(said -> said.id().equals(name.substring(slash + 1)))
                .findFirst()
                .orElseThrow(() -> fields.refused(
                        fields.way("id") + " names nothing that the report says: " + name, RecordDecoder.NEXT));
        Line line = new Line(entry, statement, fields.value("standing", Standing.class));
        String text = entry.reading().report().text();
        List<Span> spans = new ArrayList<>();
        for (Fields passage : fields.objects("passages")) {
            Span span = passage.spans(text.length()).one("span");
            if (!passage.text("words").equals(span.in(text)))
                throw passage.refused(passage.way("words") + " are not the words of the report", RecordDecoder.NEXT);
            passage.end();
            spans.add(span);
        }
        if (!spans.equals(statement.passages()))
            throw fields.refused(fields.way("passages") + " are not those of the statement", RecordDecoder.NEXT);
        fields.end();
        lines.put(name, line);
        return line;
    }

    Line named(String name, Fields in) {
        Line line = lines.get(name);
        if (line == null) throw in.refused(in.way("line") + " is none of the record: " + name, RecordDecoder.NEXT);
        return line;
    }
}
