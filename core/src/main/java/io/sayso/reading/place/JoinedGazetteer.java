package io.sayso.reading.place;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A situation's gazetteer before that of the world: its places have the numbers after the world's. */
final class JoinedGazetteer implements Gazetteer {
    private final WorldGazetteer world;
    private final SituationGazetteer own;
    private final int first;

    JoinedGazetteer(WorldGazetteer world, SituationGazetteer own) {
        this.world = world;
        this.own = own;
        this.first = world.size();
    }

    @Override
    public boolean isOwn(int place) {
        return place >= first;
    }

    private SituationGazetteer.Entry ownEntry(int place) {
        return own.entry(place - first);
    }

    @Override
    public int[] find(String key) {
        int[] known = world.find(key);
        List<Integer> ours = own.find(key);
        if (ours.isEmpty()) return known;
        return IntStream.concat(ours.stream().mapToInt(entry -> first + entry), IntStream.of(known))
                .toArray();
    }

    @Override
    public int number(String key) {
        return world.number(key);
    }

    @Override
    public boolean isFirstName(int place, int key) {
        return isOwn(place) || world.isFirstName(place, key);
    }

    @Override
    public boolean hasNameFrom(String start) {
        return own.hasNameFrom(start) || world.hasNameFrom(start);
    }

    @Override
    public String name(int place) {
        return isOwn(place) ? ownEntry(place).name() : world.name(place);
    }

    @Override
    public PlaceKind kind(int place) {
        return isOwn(place) ? ownEntry(place).kind() : world.kind(place);
    }

    @Override
    public double lat(int place) {
        return isOwn(place) ? ownEntry(place).lat() : world.lat(place);
    }

    @Override
    public double lon(int place) {
        return isOwn(place) ? ownEntry(place).lon() : world.lon(place);
    }

    @Override
    public double people(int place) {
        return isOwn(place) ? 0 : world.people(place);
    }

    @Override
    public @Nullable String country(int place) {
        return isOwn(place) ? null : world.country(place);
    }

    @Override
    public boolean shareCountry(int place, int other) {
        return areOfTheWorld(place, other) && world.shareCountry(place, other);
    }

    @Override
    public boolean shareProvince(int place, int other) {
        return areOfTheWorld(place, other) && world.shareProvince(place, other);
    }

    @Override
    public boolean shareDistrict(int place, int other) {
        return areOfTheWorld(place, other) && world.shareDistrict(place, other);
    }

    @Override
    public boolean holds(int area, int place) {
        return areOfTheWorld(area, place) && world.holds(area, place);
    }

    /** A situation's gazetteer does not say what lies in what. */
    private boolean areOfTheWorld(int place, int other) {
        return !isOwn(place) && !isOwn(other);
    }

    @Override
    public String gazetteer(int place) {
        return isOwn(place) ? SituationGazetteer.NAME : world.gazetteer(place);
    }

    @Override
    public String entry(int place) {
        return isOwn(place) ? ownEntry(place).id() : world.entry(place);
    }
}
