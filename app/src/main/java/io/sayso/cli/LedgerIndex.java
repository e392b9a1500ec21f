package io.sayso.cli;

import io.sayso.reading.Band;
import io.sayso.reading.Hedge;
import io.sayso.reading.Mark;
import io.sayso.reading.Reading;
import io.sayso.reading.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of one reading belongs to what: statements by id and by what they are told in, likelihood words by band. */
final class LedgerIndex {
    private final Map<String, Statement> byId = new HashMap<>();
    private final Map<String, List<Statement>> toldIn = new HashMap<>();
    private final Set<String> likelihoods = new HashSet<>();

    LedgerIndex(Reading reading) {
        for (Statement statement : reading.statements()) {
            byId.putIfAbsent(statement.id(), statement);
            if (statement.within() != null)
                toldIn.computeIfAbsent(statement.within(), id -> new ArrayList<>())
                        .add(statement);
        }
        for (Mark mark : reading.marks())
            if (mark instanceof Hedge hedge && hedge.band() != null) likelihoods.add(hedge.band() + hedge.word());
    }

    /** The statement called {@code id}, if the reading has it. */
    @Nullable Statement find(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    /** The statements told in {@code outer}, in reading order. */
    List<Statement> in(Statement outer) {
        return toldIn.getOrDefault(outer.id(), List.of());
    }

    /** Whether {@code hedge} stands in the report as a word for {@code band}. */
    boolean isWordFor(Band band, String hedge) {
        return likelihoods.contains(band + hedge.toLowerCase(Locale.ROOT));
    }
}
