package io.sayso.record.line;

import io.sayso.reading.Actor;
import io.sayso.reading.ActorKind;
import io.sayso.reading.Mark;
import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Statement;
import io.sayso.record.Entry;
import io.sayso.record.Line;
import io.sayso.record.Party;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who is who across reports. Bodies with one name are one. Persons are one only where more than the name says so: the
 * same office or work, or the same body or state that they belong to; whoever is introduced by an age is a private
 * person, and nobody else's namesake. Whoever holds an office of a state, or is an organ of it, has the state for
 * principal.
 */
public final class Parties {
    /** The statement before begins this near at most, in characters. */
    private static final int NEAR = 400;

    private final Map<String, Party> byKey = new TreeMap<>();

    /** By report and by the key that the actor has there. */
    private final Map<String, Map<String, Party>> byReport = new HashMap<>();

    private final States states;

    private Parties(States states) {
        this.states = states;
    }

    /** Those whom {@code entries} speak of. A function of the set of entries, whatever their order. */
    public static Parties of(Collection<Entry> entries) {
        Parties parties = new Parties(States.of(entries));
        Map<String, List<Profile>> persons = new TreeMap<>();
        List<Profile> organs = new ArrayList<>();
        for (Entry entry : entries)
            for (Profile profile : Profile.in(entry))
                if (isOrganOfNobody(profile)) organs.add(profile);
                else parties.sort(profile, persons);
        parties.states.written().forEach((key, name) -> parties.party(key, name, ActorKind.STATE, key, null));
        for (Profile profile : organs) parties.ofOnlyState(profile);
        for (List<Profile> namesakes : persons.values()) parties.join(namesakes);
        return parties;
    }

    private void sort(Profile profile, Map<String, List<Profile>> persons) {
        String state = states.named(profile.name());
        if (state != null) {
            put(profile, party(state, state(profile, state), ActorKind.STATE, state, null));
        } else if (profile.kind() == ActorKind.PERSON && profile.name() != null) {
            persons.computeIfAbsent(plain(profile.name()), n -> new ArrayList<>())
                    .add(profile);
        } else {
            body(profile).ifPresent(party -> put(profile, party));
        }
    }

    private static String state(Profile profile, String key) {
        String name = profile.name() == null ? key : profile.name();
        return plain(name).equals(key) ? name : key;
    }

    /** A body by its name, or an organ by whose it is: navy of kelmar. */
    private Optional<Party> body(Profile profile) {
        String of = states.named(profile.affiliation());
        if (profile.name() != null && profile.kind() != ActorKind.PEOPLE) {
            String key = plain(profile.name());
            String organ = organOf(key);
            if (organ != null) return Optional.of(organ(organ, key.substring(key.indexOf(' ') + 1)));
            return Optional.of(party(key, profile.name(), profile.kind(), of == null ? key : of, profile.role()));
        }
        String role = profile.role();
        if (role == null || profile.kind() == ActorKind.PEOPLE || profile.kind() == ActorKind.ASSET)
            return Optional.empty();
        String head = lastWord(role);
        if (of == null || !States.isOfState(head)) return Optional.empty();
        return Optional.of(organ(of, plain(role)));
    }

    /** "The navy", in a report that does not say whose. */
    private static boolean isOrganOfNobody(Profile profile) {
        return profile.name() == null
                && profile.affiliation() == null
                && profile.kind() == ActorKind.ORGANISATION
                && profile.role() != null
                && States.isOrgan(plain(profile.role()));
    }

    private void ofOnlyState(Profile profile) {
        if (profile.role() == null) return;
        String what = plain(profile.role());
        onlyOrgan(what).ifPresent(state -> put(profile, organ(state, what)));
    }

    /** The state in front of an organ's name: of Kelmari navy, Kelmar; null where there is none. */
    private @Nullable String organOf(String name) {
        int space = name.indexOf(' ');
        return space < 0 || !States.isOrgan(lastWord(name)) ? null : states.named(name.substring(0, space));
    }

    private Party organ(String state, String what) {
        return party(what + " of " + state, what + " of " + capital(state), ActorKind.ORGANISATION, state, what);
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Persons of one name, as many as the reports tell apart. */
    private void join(List<Profile> namesakes) {
        List<List<Profile>> persons = new ArrayList<>();
        for (Profile profile : namesakes) {
            List<List<Profile>> same = persons.stream()
                    .filter(p -> p.stream().anyMatch(other -> isOne(other, profile)))
                    .toList();
            List<Profile> person = new ArrayList<>(List.of(profile));
            same.forEach(person::addAll);
            persons.removeAll(same);
            persons.add(person);
        }
        persons.sort((a, b) -> first(a).compareTo(first(b)));
        for (int i = 0; i < persons.size(); i++) {
            List<Profile> person = persons.get(i);
            String name = person.get(0).name();
            if (name == null) continue;
            String key = plain(name) + (i == 0 ? "" : " (" + (i + 1) + ")");
            String principal = principal(person, key), role = role(person);
            for (Profile profile : person) put(profile, party(key, name, ActorKind.PERSON, principal, role));
        }
    }

    private static String first(List<Profile> person) {
        return person.stream().map(Profile::order).min(String::compareTo).orElse("");
    }

    private boolean isOne(Profile a, Profile b) {
        if (a.report().equals(b.report())) return true;
        if (a.isPrivate() || b.isPrivate()) return a.isPrivate() && b.isPrivate();
        if (a.roles().isEmpty() || b.roles().isEmpty()) return true;
        for (String role : a.roles()) if (b.roles().contains(role)) return true;
        Set<String> ofA = belongsTo(a), ofB = belongsTo(b);
        return ofA.stream().anyMatch(ofB::contains);
    }

    private Set<String> belongsTo(Profile profile) {
        Set<String> to = new TreeSet<>();
        for (String affiliation : profile.affiliations()) {
            String state = states.named(affiliation);
            to.add(state == null ? plain(affiliation) : state);
        }
        return to;
    }

    /** The state or body that a person speaks for; the person, where none is told. */
    private String principal(List<Profile> person, String key) {
        Set<String> of = new TreeSet<>();
        for (Profile profile : person) of.addAll(belongsTo(profile));
        for (String name : of) {
            String state = states.named(name);
            if (state != null) return state;
        }
        for (String name : of) if (States.isOrgan(name)) return onlyOrgan(name).orElse(name);
        return of.stream().findFirst().orElse(key);
    }

    /** The state whose {@code organ} the reports speak of, where they speak of one state's alone. */
    private Optional<String> onlyOrgan(String organ) {
        List<String> states = byKey.values().stream()
                .filter(p -> p.key().equals(organ + " of " + p.principal()))
                .map(Party::principal)
                .distinct()
                .toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    private static @Nullable String role(List<Profile> person) {
        return person.stream()
                .flatMap(p -> p.roles().stream())
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private Party party(String key, String name, ActorKind kind, String principal, @Nullable String role) {
        Party known = byKey.get(key);
        if (known != null && known.name().compareTo(name) <= 0 && known.role() != null) return known;
        Party party = new Party(
                key,
                known == null || name.compareTo(known.name()) < 0 ? name : known.name(),
                kind,
                known != null && !known.principal().equals(key) ? known.principal() : principal,
                role == null && known != null ? known.role() : role);
        byKey.put(key, party);
        return party;
    }

    private void put(Profile profile, Party party) {
        byReport.computeIfAbsent(profile.report(), r -> new HashMap<>()).put(profile.actor(), party);
    }

    /** The party of the actor called {@code actor} in {@code entry}. */
    public Optional<Party> of(Entry entry, String actor) {
        Party party = byReport.getOrDefault(entry.report(), Map.of()).get(actor);
        return Optional.ofNullable(party == null ? null : byKey.getOrDefault(party.key(), party));
    }

    /** Who says {@code line}; empty for the outlet's own word, for people without a name and for nobody. */
    public Optional<Party> speaker(Line line) {
        Source source = line.statement().source();
        if (source.kind() == SourceKind.OUTLET) return publisher(line.entry());
        for (Span mention : source.mentions())
            for (Mark mark : line.entry().reading().marks()) {
                if (!(mark instanceof Actor actor) || !actor.span().overlaps(mention)) continue;
                Optional<Party> party = of(line.entry(), actor.actor());
                if (party.isPresent()) return party;
            }
        if (source.affiliation() != null) {
            String state = states.named(source.affiliation());
            return Optional.ofNullable(state == null ? null : byKey.get(state));
        }
        return "it".equalsIgnoreCase(source.text()) ? bodyBefore(line) : Optional.empty();
    }

    /** The state whose organ published {@code entry}: a navy's release is the state's word. Empty for newsrooms. */
    private Optional<Party> publisher(Entry entry) {
        String outlet = entry.imprint().outlet();
        if (outlet == null) return Optional.empty();
        List<String> words = Stems.words(outlet);
        if (words.stream().noneMatch(States::isOrgan)) return Optional.empty();
        return words.stream()
                .map(states::named)
                .filter(Objects::nonNull)
                .findFirst()
                .map(byKey::get);
    }

    /** Whom "it" means at the beginning of {@code line}: the body that speaks in the statement right before. */
    public Optional<Party> bodyBefore(Line line) {
        Statement before = null;
        for (Statement statement : line.entry().reading().statements()) {
            int start = statement.passages().get(0).start();
            if (start >= line.span().start() || line.span().start() - start > NEAR) continue;
            if (before == null || start >= before.passages().get(0).start()) before = statement;
        }
        if (before == null || "it".equalsIgnoreCase(before.source().text())) return Optional.empty();
        return speaker(new Line(line.entry(), before, line.standing())).filter(p -> p.kind() != ActorKind.PERSON);
    }

    /** The party with {@code key}. */
    public Optional<Party> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The state that {@code word} names, or whose people it names; empty for any other word. */
    public Optional<String> state(String word) {
        return Optional.ofNullable(states.named(word));
    }

    static String plain(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
        if (plain.startsWith("the ")) plain = plain.substring(4);
        if (plain.endsWith("'s")) plain = plain.substring(0, plain.length() - 2);
        else if (plain.endsWith("'")) plain = plain.substring(0, plain.length() - 1);
        return plain;
    }

    static String lastWord(String words) {
        String plain = plain(words);
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }
}
