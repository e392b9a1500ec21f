"""Puts the gazetteer together: python3 build.py OUT."""

import sys
from collections import defaultdict

import pack
from entries import CAPITAL, DISTRICT, PROVINCE, airports, countries, districts, listed, own, provinces, settlements, split
from names import key

# What the press leaves off the name of an area.
SUFFIXES = {
    PROVINCE: (" province", " state", " region", " oblast", " governorate", " prefecture", " department", " krai"),
    DISTRICT: (),
}


def add_aliases(entries):
    """Gives provinces and cities the other names of our list; of namesakes in a country, the largest has them."""
    by_code = {e.province: e for e in entries if e.kind == PROVINCE}
    by_name = {}
    for e in entries:
        if e.kind <= CAPITAL:
            for name in (e.name, *e.names):
                at = (key(name), e.country)
                if at not in by_name or by_name[at].people < e.people:
                    by_name[at] = e
    for what, names in own("aliases.txt"):
        city, _, country = what.rpartition(", ")
        entry = by_name.get((key(city), country)) if city else by_code.get(what)
        if entry is None:
            print(f"aliases.txt: no {what}", file=sys.stderr)
        else:
            entry.names.update(split(names))


def drop_borrowed(entries):
    """Takes from a city the other names that are the first name of a town elsewhere: Amman was Philadelphia once."""
    towns = {key(e.name) for e in entries if e.kind <= CAPITAL and e.people >= 5_000}
    for e in entries:
        if e.kind <= CAPITAL:
            e.names = {name for name in e.names if key(name) not in towns or key(name) == key(e.name)}


def keys_of(entry):
    keys = {key(name) for name in (entry.name, *entry.names)}
    for suffix in SUFFIXES.get(entry.kind, ()):
        keys |= {k[: -len(suffix)] for k in set(keys) if k.endswith(suffix)}
    return {k for k in keys if k and not k.isdigit()}


def main(path):
    cities = list(settlements())
    entries = [*cities, *provinces(cities), *districts(cities), *countries(cities), *airports(), *listed()]
    drop_borrowed(entries)
    add_aliases(entries)
    entries.sort(key=lambda e: (key(e.name), e.name, e.kind, e.geonames, e.code))
    found = defaultdict(list)
    for number, entry in enumerate(entries):
        for k in keys_of(entry):
            found[k].append(number)
    keys = sorted(found.items(), key=lambda item: item[0].encode("utf-8"))
    admins = sorted({e.province for e in entries} | {e.district for e in entries})
    size = pack.write(path, entries, keys, admins)
    print(f"{len(entries)} entries, {len(keys)} names, {len(admins)} areas, {size} bytes unpacked")


if __name__ == "__main__":
    main(sys.argv[1])
