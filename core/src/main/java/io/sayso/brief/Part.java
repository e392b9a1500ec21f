package io.sayso.brief;

/** The parts of a brief, in the order in which they are read. */
public enum Part {
    CHANGED("What changed", 3),
    CLAIMED("What is claimed", 2),
    DISPUTED("Where accounts differ", 1),
    FIGURES("Tolls and figures", 1),
    INCIDENTS("Harm to people", 2),
    MEASURES("Measures in force and lifted", 1),
    POSTURE("Forces in place", 1),
    DUE("What was promised or is due", 2),
    UNKNOWN("What is not known", 2);

    private final String heading;
    private final int few;

    Part(String heading, int few) {
        this.heading = heading;
        this.few = few;
    }

    public String heading() {
        return heading;
    }

    /** How many lines of it stand on one page. */
    public int few() {
        return few;
    }
}
