package io.sayso.bench;

import io.sayso.SaysoBug;
import io.sayso.bench.NamedText.Name;
import io.sayso.reading.Actor;
import io.sayso.reading.ActorKind;
import io.sayso.reading.Text;
import io.sayso.reading.actor.ActorExtractor;
import io.sayso.reading.model.ReaderModel;
import io.sayso.report.Input;
import io.sayso.report.PlainText;
import io.sayso.report.Report;
import io.sayso.report.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What Sayso, and the model alone, find in a text of a corpus, in the types of that corpus. */
final class ActorRun {
    private static final Set<String> FORCES = Set.of("troops", "forces");

    private final ReaderModel model;

    ActorRun(ReaderModel model) {
        this.model = model;
    }

    /** The text, split and scored. */
    Text read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!(PlainText.extraction(new Input("text", bytes, null, null, null)) instanceof Report report))
            throw new SaysoBug("A text of the corpora does not read as a report.");
        return Text.read(report, model);
    }

    static List<Actor> actors(Text text) {
        return new ActorExtractor()
                .extract(text, List.of()).stream().map(Actor.class::cast).toList();
    }

    /** Names as WikiGold has them: PER for people, ORG for bodies, armed groups and houses. */
    static List<Name> names(Text text) {
        List<Name> names = new ArrayList<>();
        for (Actor actor : actors(text)) {
            String type = switch (actor.kind()) {
                case PERSON -> "PER";
                case ORGANISATION, ARMED_GROUP, OFFICE -> "ORG";
                default -> "";
            };
            Optional<Span> name = FoundName.of(actor, text.report().text());
            if (!type.isEmpty() && name.isPresent()) names.add(new Name(name.get(), type));
        }
        return names;
    }

    /** The model's own names, tag by tag. */
    static List<Name> tagged(Text text) {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < text.size(); ) {
            String tag = text.scores().name(i);
            int to = i + 1;
            if (!tag.equals("O")) {
                String type = tag.substring(2);
                while (to < text.sentence(i).end() && text.scores().name(to).equals("I-" + type)) to++;
                names.add(new Name(text.span(new Span(i, to)), type));
            }
            i = to;
        }
        return names;
    }

    /** Mentions as re3d has them. Of unnamed people, one or many, either type counts. */
    static List<Name> entities(Text text) {
        List<Name> entities = new ArrayList<>();
        for (Actor actor : actors(text))
            entities.add(new Name(
                    actor.span(), re3d(actor, actor.span().in(text.report().text()))));
        return entities;
    }

    private static String re3d(Actor actor, String words) {
        if (actor.kind() == ActorKind.ASSET)
            return actor.assets().stream().anyMatch(a -> FORCES.contains(a.kind()))
                    ? "Organisation"
                    : "MilitaryPlatform Weapon";
        return switch (actor.kind()) {
            case PERSON -> "Person";
            case OFFICE -> "Person Organisation";
            case PEOPLE ->
                words.matches(".*(s|people|men|women|children)") ? "Organisation Person" : "Person Organisation";
            default -> "Organisation";
        };
    }
}
