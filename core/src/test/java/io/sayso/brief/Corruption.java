package io.sayso.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A way to make a true line of a brief false, with words that a careless reader would not stumble over. */
enum Corruption {
    /** The words of one, on the word of another who speaks elsewhere in the brief. */
    ANOTHER_SPEAKER(Slot.WHO) {
        @Override
        @Nullable String corrupt(Piece piece, List<String> elsewhere, Random random) {
            return pick(elsewhere, piece.words(), random);
        }
    },
    BOUND_DROPPED(Slot.NUMBER, Slot.TOLL) {
        @Override
        @Nullable String corrupt(Piece piece, List<String> elsewhere, Random random) {
            String bare = piece.words().replaceFirst("^(at least|at most|more than|fewer than|about) ", "");
            return bare.equals(piece.words()) ? null : bare;
        }
    },
    BOUND_ADDED(Slot.NUMBER, Slot.TOLL) {
        @Override
        @Nullable String corrupt(Piece piece, List<String> elsewhere, Random random) {
            return Character.isDigit(piece.words().charAt(0)) ? "at least " + piece.words() : null;
        }
    },
    /** A plan, a possibility or a condition made a fact. */
    PLAN_MADE_A_FACT(Slot.CERTAINTY) {
        @Override
        @Nullable String corrupt(Piece piece, List<String> elsewhere, Random random) {
            return "";
        }
    },
    CERTAINTY_ADDED(Slot.CERTAINTY) {
        @Override
        @Nullable String corrupt(Piece piece, List<String> elsewhere, Random random) {
            return piece.words().startsWith("as likely") ? "as a plan" : "as likely";
        }
    },
    /** A denial made a claim, a warning an announcement. */
    ANOTHER_DEED(Slot.DEED) {
        @Override
        @Nullable String corrupt(Piece piece, List<String> elsewhere, Random random) {
            String other = piece.words().equals("said") ? "acknowledged" : "said";
            return other;
        }
    },
    /** What is said made what is so. */
    SPEAKER_DROPPED(Slot.DEED) {
        @Override
        @Nullable String corrupt(Piece piece, List<String> elsewhere, Random random) {
            return "";
        }
    },
    /** What is laid to somebody made what is known. */
    GRADE_RAISED(Slot.GRADE) {
        @Override
        @Nullable String corrupt(Piece piece, List<String> elsewhere, Random random) {
            return piece.words().equals("fair") ? "accepted by the accused side" : "fair";
        }
    },
    ACCUSATION_WITHOUT_GRADE(Slot.GRADE) {
        @Override
        @Nullable String corrupt(Piece piece, List<String> elsewhere, Random random) {
            return "";
        }
    },
    ANOTHER_ACCUSED(Slot.WHOM) {
        @Override
        @Nullable String corrupt(Piece piece, List<String> elsewhere, Random random) {
            return pick(elsewhere, piece.words(), random);
        }
    },
    /** The killed made the injured, and the other way round. */
    ANOTHER_NOUN(Slot.TOLL) {
        @Override
        @Nullable String corrupt(Piece piece, List<String> elsewhere, Random random) {
            return piece.words().endsWith(" killed")
                    ? piece.words().replace(" killed", " injured")
                    : piece.words().replaceFirst(" (injured|missing)$", " killed");
        }
    },
    /** A number of one thing put to what another figure counts. */
    NUMBER_MOVED(Slot.SORT) {
        @Override
        @Nullable String corrupt(Piece piece, List<String> elsewhere, Random random) {
            return pick(elsewhere, piece.words(), random);
        }
    },
    /** Another number that stands in the brief, and perhaps in the passage. */
    ANOTHER_NUMBER(Slot.NUMBER, Slot.TOLL) {
        @Override
        @Nullable String corrupt(Piece piece, List<String> elsewhere, Random random) {
            return pick(elsewhere, piece.words(), random);
        }
    },
    /** A date that stands elsewhere. */
    ANOTHER_DAY(Slot.DAYS, Slot.SAID_ON) {
        @Override
        @Nullable String corrupt(Piece piece, List<String> elsewhere, Random random) {
            return pick(elsewhere, piece.words(), random);
        }
    },
    ANOTHER_PLACE(Slot.PLACE) {
        @Override
        @Nullable String corrupt(Piece piece, List<String> elsewhere, Random random) {
            return pick(elsewhere, piece.words(), random);
        }
    },
    ANOTHER_STAGE(Slot.STAGE) {
        @Override
        @Nullable String corrupt(Piece piece, List<String> elsewhere, Random random) {
            return pick(elsewhere, piece.words(), random);
        }
    },
    /** A word of the exact words left out: "not", a hedge, a name. */
    WORD_LEFT_OUT(Slot.QUOTE) {
        @Override
        @Nullable String corrupt(Piece piece, List<String> elsewhere, Random random) {
            List<String> words = new ArrayList<>(List.of(piece.words().split(" ")));
            if (words.size() < 4) return null;
            words.remove(1 + random.nextInt(words.size() - 2));
            return String.join(" ", words);
        }
    },
    /** Words between the slots that say more than the record. */
    ASSERTED_IN_PASSING(Slot.GLUE) {
        @Override
        @Nullable String corrupt(Piece piece, List<String> elsewhere, Random random) {
            return piece.words()
                    + List.of("certainly ", "has been confirmed ", "not ", "probably ")
                            .get(random.nextInt(4));
        }
    },
    DENIAL_HIDDEN(Slot.GLUE) {
        @Override
        @Nullable String corrupt(Piece piece, List<String> elsewhere, Random random) {
            return piece.words().contains("denied by") ? piece.words().replace("denied by", "accepted by") : null;
        }
    };

    private final List<Slot> slots;

    Corruption(Slot... slots) {
        this.slots = List.of(slots);
    }

    boolean isOf(Slot slot) {
        return slots.contains(slot);
    }

    /** False words for {@code piece}; empty to leave it out, null where it cannot be made false this way. */
    abstract @Nullable String corrupt(Piece piece, List<String> elsewhere, Random random);

    private static @Nullable String pick(List<String> from, String not, Random random) {
        List<String> others = from.stream().filter(words -> !words.equals(not)).toList();
        return others.isEmpty() ? null : others.get(random.nextInt(others.size()));
    }
}
