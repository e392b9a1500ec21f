package io.sayso.reading.actor;

import io.sayso.reading.ActorKind;
import io.sayso.reading.Asset;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of ships and other equipment, which the model takes for people and bodies: {@code the carrier Tamsin Orrel},
 * {@code the carrier, the Tamsin Orrel,} {@code USS Orrel}. Each becomes an asset's name, wherever it stands.
 */
final class Ships {
    private static final Set<ActorKind> NAMED = Set.of(ActorKind.PERSON, ActorKind.ORGANISATION);

    private final Text text;
    private final List<Mention> mentions;
    /** Each ship's name, and the last word of it, in normal form, with the asset that it is the name of. */
    private final Map<String, Asset> ships = new HashMap<>();
    /** The names of assets that the text names, by where they stand. */
    private final Map<Span, String> names = new HashMap<>();

    /** @param mentions of assets and names, in reading order */
    Ships(Text text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** The mentions, names of ships among them turned into assets. */
    List<Mention> found() {
        Map<Integer, Mention> assets = new HashMap<>();
        for (Mention mention : mentions)
            if (mention.kind() == ActorKind.ASSET && mention.one())
                assets.put(mention.words().end(), mention);
        for (Mention mention : mentions) if (isName(mention)) learn(mention, assets);
        if (ships.isEmpty()) return mentions;
        List<Mention> found = new ArrayList<>();
        for (Mention mention : mentions) {
            Asset ship = isName(mention) ? ship(mention) : null;
            if (ship != null) found.add(ship(mention, ship));
            else found.add(names.containsKey(mention.words()) ? named(mention) : mention);
        }
        return found;
    }

    private static boolean isName(Mention mention) {
        return NAMED.contains(mention.kind()) && mention.name() != null && mention.role() == null;
    }

    private void learn(Mention mention, Map<Integer, Mention> assets) {
        int start = mention.words().start(), first = text.sentence(start).start(), before = start - 1;
        if (before < first) return;
        Mention asset = assets.get(start);
        if (asset == null
                && text.lower(before).equals("the")
                && before > first
                && text.word(before - 1).equals(",")) asset = assets.get(before - 1);
        if (asset != null) {
            names.putIfAbsent(asset.words(), String.valueOf(mention.name()));
            remember(mention, asset.assets().get(0));
        } else if (AssetWords.isShipPrefix(text.lower(before))
                && text.word(before).equals(text.word(before).toUpperCase(java.util.Locale.ROOT)))
            remember(mention, new Asset(text.span(mention.words()), "warship", null, 1));
    }

    private void remember(Mention mention, Asset asset) {
        String name = ActorWords.normal(String.valueOf(mention.name()));
        ships.putIfAbsent(name, asset);
        ships.putIfAbsent(name.substring(name.lastIndexOf(' ') + 1), asset);
    }

    private @Nullable Asset ship(Mention mention) {
        Asset ship = ships.get(ActorWords.normal(String.valueOf(mention.name())));
        if (ship == null) return null;
        int before = mention.words().start() - 1;
        boolean article = before >= 0
                && (text.lower(before).equals("the")
                        || AssetWords.isShipPrefix(text.lower(before))
                        || text.span(before).end() >= ship.span().end()
                                && text.tag(before).startsWith("NN"));
        return article ? ship : null;
    }

    private Mention named(Mention mention) {
        Asset asset = mention.assets().get(0);
        Asset named = new Asset(asset.span(), asset.kind(), names.get(mention.words()), asset.number());
        return new Mention(
                mention.words(),
                mention.head(),
                mention.kind(),
                null,
                mention.noun(),
                mention.role(),
                mention.affiliation(),
                "ship " + asset.span().start(),
                mention.gender(),
                true,
                mention.definite(),
                List.of(named));
    }

    private Mention ship(Mention mention, Asset ship) {
        Span words = mention.words();
        int before = words.start() - 1;
        if (AssetWords.isShipPrefix(text.lower(before))) words = new Span(before, words.end());
        String name = text.words(words);
        Asset named = new Asset(text.span(words), ship.kind(), name, 1);
        return new Mention(
                words,
                mention.head(),
                ActorKind.ASSET,
                name,
                null,
                null,
                null,
                "ship " + ship.span().start(),
                ActorWords.Gender.UNKNOWN,
                true,
                true,
                List.of(named));
    }
}
