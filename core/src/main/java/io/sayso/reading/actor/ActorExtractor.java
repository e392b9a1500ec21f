package io.sayso.reading.actor;

import io.sayso.reading.Extractor;
import io.sayso.reading.Mark;
import io.sayso.reading.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Marks who acts, and joins the mentions of one actor under one key: {@code Ivo Tann, the harbour master, ... Mr Tann
 * ... he} → three mentions of person "Ivo Tann", role "harbour master".
 */
public final class ActorExtractor implements Extractor {
    @Override
    public List<Mark> extract(Text text, List<Mark> before) {
        List<Mention> mentions = new NamedBodies(text).in(mentions(text));
        Groups groups = new Groups(mentions);
        new Appositions(text, mentions, groups).join();
        new People(mentions, groups).join();
        new Bodies(text, mentions, groups).join();
        new Definites(text, mentions, groups).join();
        List<Pronouns.Resolved> pronouns = new Pronouns(text, mentions, groups).resolve();
        return new Marks(text, mentions, groups).of(pronouns);
    }

    private static List<Mention> mentions(Text text) {
        List<Mention> found = new ArrayList<>(new NameMentions(text).find());
        BitSet taken = new BitSet();
        for (Mention name : found) taken.set(name.words().start(), name.words().end());
        List<Mention> assets = new AssetMentions(text, taken).find();
        for (Mention asset : assets)
            taken.set(asset.words().start(), asset.words().end());
        BitSet ships = new BitSet();
        for (Mention asset : assets)
            if (asset.name() != null)
                ships.set(asset.words().start(), asset.words().end());
        found.removeIf(name -> ships.get(name.words().start()));
        found.addAll(assets);
        found = new ArrayList<>(new Ships(text, found).found());
        found.addAll(new NounMentions(text, taken).find());
        found.sort(Comparator.comparing(Mention::words));
        List<Mention> once = new ArrayList<>();
        for (Mention mention : found)
            if (once.isEmpty() || !once.get(once.size() - 1).words().equals(mention.words())) once.add(mention);
        return once;
    }
}
