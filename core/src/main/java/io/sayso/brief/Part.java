package io.sayso.brief;

/** The parts of a brief, in the order in which they are read. */
public enum Part {
    CHANGED("What changed", 5),
    CLAIMED("What is claimed", 3),
    DISPUTED("Where accounts differ", 2),
    FIGURES("Tolls and figures", 2),
    INCIDENTS("Harm to people", 3),
    MEASURES("Measures in force and lifted", 2),
    POSTURE("Forces in place", 2),
    DUE("What was promised or is due", 3),
    UNKNOWN("What is not known", 4);

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
