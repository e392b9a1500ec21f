package io.sayso.reading.statement;

import io.sayso.reading.Act;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Statement;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Points each denial at what it denies: the nearest accusation before it, or what somebody is said to say of the one
 * who denies, at most two paragraphs back and by somebody else.
 */
final class Answers {
    private static final int PARAGRAPHS_BACK = 2, STATEMENTS_BACK = 12;

    private final Text text;
    private final List<Statement> statements;
    private final Set<String> portrayalsDenied = new HashSet<>();

    private Answers(Text text, List<Statement> statements) {
        this.text = text;
        this.statements = statements;
    }

    static List<Statement> link(Text text, List<Statement> statements) {
        Answers answers = new Answers(text, statements);
        List<Statement> linked = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++)
            linked.add(statements.get(i).act() == Act.DENIES ? answers.answering(i) : statements.get(i));
        return linked.stream().map(answers::accusing).toList();
    }

    /** To portray somebody as something that he denies is to accuse him. */
    private Statement accusing(Statement statement) {
        if (!portrayalsDenied.contains(statement.id())) return statement;
        return statement.as(Act.ACCUSES);
    }

    private Statement answering(int at) {
        Statement denial = statements.get(at), denied = denied(at);
        if (denied == null) return denial;
        if (isPortrayal(denied)) portrayalsDenied.add(denied.id());
        List<Span> passages = denial.passages();
        Span words = text.wordsIn(passages.get(0));
        boolean pointsBack = words.length() <= 3
                && Set.of("which", "that", "it", "this", "so", "he", "she", "they")
                        .contains(text.lower(words.start()));
        if (pointsBack) passages = denied.passages();
        return denial.answering(denied.id(), passages);
    }

    /** {@code portrayed it as …}. */
    private boolean isPortrayal(Statement statement) {
        int first = text.wordsIn(statement.passages().get(0)).start();
        return statement.act() == Act.ASSERTS && text.lower(first).equals("as");
    }

    private @Nullable Statement denied(int at) {
        Statement denial = statements.get(at);
        int paragraph = paragraph(denial);
        for (int i = at - 1; i >= Math.max(0, at - STATEMENTS_BACK); i--) {
            Statement other = statements.get(i);
            if (paragraph - paragraph(other) > PARAGRAPHS_BACK) return null;
            if (sameSource(other, denial) || other.act() == Act.DENIES) continue;
            boolean justBefore =
                    sentence(denial) - sentence(other) <= 1 && other.source().kind() != SourceKind.OUTLET;
            boolean inPassing = sentence(denial) == sentence(other) && isSaid(other) && other.within() == null;
            if (inPassing || other.act() == Act.ACCUSES || (isSaid(other) || justBefore) && speaksOf(other, denial))
                return other;
        }
        return null;
    }

    private static boolean isSaid(Statement other) {
        return (other.act() == Act.ASSERTS || other.act() == Act.BELIEVES)
                && other.source().kind() != SourceKind.OUTLET;
    }

    /** Whether the passage names the one who denies, by the last word of the name. */
    private boolean speaksOf(Statement other, Statement denial) {
        String name = denial.source().name();
        if (name == null) return false;
        String family = name.substring(name.lastIndexOf(' ') + 1);
        return other.passages().stream()
                .anyMatch(p -> p.in(text.report().text()).contains(family));
    }

    private int sentence(Statement statement) {
        return text.sentenceOf(text.wordsIn(statement.passages().get(0)).start());
    }

    private int paragraph(Statement statement) {
        return text.paragraphOf(text.wordsIn(statement.passages().get(0)).start());
    }

    private static boolean sameSource(Statement one, Statement other) {
        return one.source().kind() == other.source().kind()
                && one.source().name() != null
                && Objects.equals(one.source().name(), other.source().name());
    }
}
