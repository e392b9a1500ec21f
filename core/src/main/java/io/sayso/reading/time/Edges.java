package io.sayso.reading.time;

import io.sayso.reading.WhenKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Times that are bounded by a word: {@code late November}, {@code around Nov. 1}, {@code more than a year ago}. */
final class Edges {
    private Edges() {}

    /** {@code whole} as the edge word bounds it. Early is its first half, late its second: wide, since no rule says. */
    static Reckoned of(Reckoned whole, String mod, Scene scene) {
        Stretch stretch = whole.stretch();
        LocalDate today = scene.today();
        return switch (mod) {
            case "START" -> whole.with("START", stretch.share(0, 0.5));
            case "MID" -> whole.with("MID", stretch.share(0.25, 0.75));
            case "END" -> whole.with("END", stretch.share(0.5, 1));
            case "SO_FAR" ->
                whole.with("START", stretch.isBounded() && today != null ? until(stretch, today) : stretch);
            case "FROM_NOW" -> whole.with("END", stretch.isBounded() && today != null ? from(stretch, today) : stretch);
            case "APPROX" -> whole.with("APPROX", wider(stretch));
            default -> whole.kind() == WhenKind.DURATION ? whole.with(mod, stretch) : bounded(whole, mod, 1);
        };
    }

    /** A length's bound where it counts to a point: more than two days ago is before the day that two days ago is. */
    static Reckoned bounded(Reckoned point, String mod, int sign) {
        Stretch stretch = point.stretch();
        boolean more = mod.equals("MORE_THAN") || mod.equals("EQUAL_OR_MORE");
        if (mod.equals("APPROX")) return point.with(mod, wider(stretch));
        boolean before = more == sign < 0;
        String side = mod.startsWith("EQUAL") ? before ? "ON_OR_BEFORE" : "ON_OR_AFTER" : before ? "BEFORE" : "AFTER";
        return point.with(side, before ? new Stretch(null, stretch.to()) : new Stretch(stretch.from(), null));
    }

    private static Stretch until(Stretch stretch, @Nullable LocalDate today) {
        if (today == null || stretch.from() == null || stretch.to() == null) return stretch;
        if (today.atTime(23, 59).isAfter(stretch.to()) || today.atTime(23, 59).isBefore(stretch.from())) return stretch;
        return new Stretch(stretch.from(), today.atTime(23, 59));
    }

    private static Stretch from(Stretch stretch, @Nullable LocalDate today) {
        if (today == null || stretch.from() == null || stretch.to() == null) return stretch;
        if (today.atStartOfDay().isBefore(stretch.from())
                || today.atStartOfDay().isAfter(stretch.to())) return stretch;
        return new Stretch(today.atStartOfDay(), stretch.to());
    }

    /** As much again on either side, and half an hour at least. */
    private static Stretch wider(Stretch stretch) {
        if (stretch.from() == null || stretch.to() == null) return stretch;
        java.time.Duration length =
                java.time.Duration.between(stretch.from(), stretch.to()).plusMinutes(1);
        if (length.toMinutes() < 30) length = java.time.Duration.ofMinutes(30);
        return new Stretch(stretch.from().minus(length), stretch.to().plus(length));
    }
}
