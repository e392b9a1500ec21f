package io.sayso.store;

import io.sayso.SaysoException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person calls a report: its number ({@code 12}), the number of one of its versions ({@code 12.2}), the
 * beginning of a version's SHA-256, eight digits or more, or the URL that it stands at.
 *
 * @param story the report's number
 * @param version the version that is meant; null where it is all of them
 */
record ReportName(long story, @Nullable Integer version) {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9}+)(?:\\.(\\d{1,9}+))?"),
            HEX = Pattern.compile("[0-9a-f]{8,64}+");

    /** @throws SaysoException if no report is so called, or several are */
    static ReportName find(Database database, String name) {
        String plain = name.strip();
        var number = NUMBER.matcher(plain);
        if (number.matches()) {
            long story = Long.parseLong(number.group(1));
            Integer version = number.group(2) == null ? null : Integer.valueOf(number.group(2));
            long found = version == null
                    ? database.number("select count(*) from version where story = ?", story)
                    : database.number("select count(*) from version where story = ? and number = ?", story, version);
            if (found > 0) return new ReportName(story, version);
        }
        String lower = plain.toLowerCase(Locale.ROOT);
        if (HEX.matcher(lower).matches()) {
            Optional<ReportName> found = byId(database, lower);
            if (found.isPresent()) return found.get();
        }
        String url = Identity.canonical(plain);
        if (url != null) {
            Optional<Long> story = database.one(
                    "select story from story_key where key = ?", row -> row.getLong(1), Identity.bounded("url:", url));
            if (story.isPresent()) return new ReportName(story.get(), null);
        }
        throw new SaysoException("The store " + database.name() + " has no report \"" + name
                + "\". 'sayso reports' lists what it has; give a number, or 8 digits of a SHA-256 or more, or a URL.");
    }

    private static Optional<ReportName> byId(Database database, String start) {
        List<ReportName> found = database.list(
                "select story, number from version where id >= ? and id < ? order by seq desc limit 100",
                row -> new ReportName(row.getLong(1), row.getInt(2)),
                start,
                start + "g");
        if (found.stream().map(ReportName::story).distinct().count() > 1)
            throw new SaysoException("Several reports begin with \"" + start + "\": "
                    + String.join(
                            ", ",
                            found.stream()
                                    .map(each -> each.story + "." + each.version)
                                    .toList())
                    + ". Give one of these numbers.");
        return found.stream().findFirst();
    }
}
