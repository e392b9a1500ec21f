package io.sayso.bench;

import io.sayso.bench.NamedText.Name;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was missed and what was wrong in a text, a line each; for finding causes. */
final class NameListing {
    private NameListing() {}

    static String of(NamedText text, List<Name> gold, List<Name> found) {
        StringBuilder lines = new StringBuilder("## " + text.id() + "\n");
        Set<Integer> goldPaired = new HashSet<>(), foundPaired = new HashSet<>();
        for (NameScorer.Pair pair : NameScorer.pairs(gold, found)) {
            goldPaired.add(pair.gold());
            foundPaired.add(pair.found());
            Name should = gold.get(pair.gold()), is = found.get(pair.found());
            if (!should.span().equals(is.span()))
                lines.append(
                        "cut  %s [%s] not [%s]%n".formatted(should.type(), should.in(text.text()), is.in(text.text())));
        }
        for (int i = 0; i < gold.size(); i++)
            if (!goldPaired.contains(i)) lines.append(line("miss", gold.get(i), text));
        for (int i = 0; i < found.size(); i++)
            if (!foundPaired.contains(i)) lines.append(line("junk", found.get(i), text));
        return lines.toString();
    }

    private static String line(String verdict, Name name, NamedText text) {
        int from = Math.max(0, name.span().start() - 40),
                to = Math.min(text.text().length(), name.span().end() + 40);
        String around = text.text().substring(from, to).replace('\n', '¶');
        return "%s %s [%s] … %s%n".formatted(verdict, name.type(), name.in(text.text()), around);
    }
}
