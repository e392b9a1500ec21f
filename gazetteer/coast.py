#!/usr/bin/env python3
"""Writes the countries' outlines for the desk's map: coast.py countries-50m.json OUT.

The input is the file of that name in the npm package world-atlas: TopoJSON of Natural Earth's countries at 1:50 million.
Each line of the output is a country's name, a tab, and its rings, with ";" between them. A ring is "x,y" of its first
point and of each other's step from the one before, in hundredths of a degree, with spaces between; the last point is the
first again. What is under two hundredths of a degree off a straight line is left out.
"""
import gzip
import json
import sys

HUNDREDTHS = 100
LEAST = 2.0


def arcs_of(topology):
    """The arcs' points in hundredths of a degree, each simplified once, so that neighbours keep one border."""
    (scale_x, scale_y), (west, south) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            points.append((round((x * scale_x + west) * HUNDREDTHS), round((y * scale_y + south) * HUNDREDTHS)))
        arcs.append(simple(points))
    return arcs


def simple(points):
    """After Douglas and Peucker; the ends stay."""
    keep = {0, len(points) - 1}
    if points[0] == points[-1] and len(points) > 4:
        keep |= {len(points) // 3, 2 * len(points) // 3}
    stops = sorted(keep)
    spans = list(zip(stops, stops[1:]))
    while spans:
        first, last = spans.pop()
        off, at = max(((distance(points[i], points[first], points[last]), i) for i in range(first + 1, last)),
                      default=(0, 0))
        if off >= LEAST:
            keep.add(at)
            spans += [(first, at), (at, last)]
    return [points[i] for i in sorted(keep)]


def distance(point, one, other):
    (x, y), (x1, y1), (x2, y2) = point, one, other
    length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
    if length == 0:
        return ((x - x1) ** 2 + (y - y1) ** 2) ** 0.5
    return abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length


def ring(arcs, numbers):
    points = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc[1:] if points else arc
    return [point for i, point in enumerate(points) if i == 0 or point != points[i - 1]]


def steps(points):
    before = (0, 0)
    words = []
    for point in points:
        words.append("%d,%d" % (point[0] - before[0], point[1] - before[1]))
        before = point
    return " ".join(words)


def main(source, out):
    with open(source, encoding="utf-8") as file:
        topology = json.load(file)
    arcs = arcs_of(topology)
    lines = []
    for country in topology["objects"]["countries"]["geometries"]:
        shapes = {"Polygon": [country["arcs"]], "MultiPolygon": country["arcs"]}[country["type"]]
        rings = [ring(arcs, numbers) for shape in shapes for numbers in shape]
        kept = [steps(points) for points in rings if len(points) > 3]
        if kept:
            lines.append(country["properties"]["name"] + "\t" + ";".join(kept) + "\n")
    with open(out, "wb") as file, gzip.GzipFile(fileobj=file, mode="wb", filename="", mtime=0, compresslevel=9) as packed:
        packed.write("".join(sorted(lines)).encode("utf-8"))


if __name__ == "__main__":
    main(*sys.argv[1:])
