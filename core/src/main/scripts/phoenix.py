#!/usr/bin/env python3
"""Makes reading/actor/phoenix.txt of the Phoenix actor dictionaries (MIT licence).

    core/src/main/scripts/phoenix.py FOLDER > core/src/main/resources/io/sayso/reading/actor/phoenix.txt

FOLDER holds Phoenix.Countries.actors.txt, Phoenix.International.actors.txt and Phoenix.MilNonState.actors.txt. The
lists of ethnic and religious groups, which have another licence, are not read. Left out:

- states and their cities: countries.txt is our own, for the dictionary mixes them with nicknames and misspellings;
- names of one word in the file of countries ("SENATE", "MADURO"): too many bear them;
- a name that stands under two different actors of different states.

An actor's line is "name, tab, number of the actor, tab, codes": names in lower case without accents, points and
hyphens; codes as CAMEO's, each with its first and last day where it has them. A role that the dictionary leaves open
ends with the dictionary's last year, because nobody has said since that it goes on.
"""

import re
import sys
import unicodedata

LAST_DAY = "20141231"
FILES = ["Countries", "International", "MilNonState"]


def normal(name):
    name = name.replace("_", " ")
    name = re.sub(r"\([^)]*\)", " ", name)
    name = unicodedata.normalize("NFD", name)
    name = "".join(c for c in name if not unicodedata.combining(c)).lower()
    name = re.sub(r"[.'’`]", "", name)
    name = re.sub(r"[^a-z0-9&]+", " ", name).strip()
    return name[4:] if name.startswith("the ") else name


def day(text, last):
    """YYMMDD, YYYYMMDD or a year, as YYYYMMDD; the dictionary's two-digit years run from 1916 to 2015."""
    text = re.sub(r"\D", "", text)
    if len(text) == 6:
        text = ("20" if int(text[:2]) <= 15 else "19") + text
    return text if len(text) == 8 else ("99999999" if last else "00000000")


def code(text):
    """"VENGOV 990202-020412" as "VENGOV 19990202-20020412"; None where it is no code."""
    parts = text.split()
    if not parts or not re.fullmatch(r"[A-Z]{3,}", parts[0]):
        return None
    dates = "".join(parts[1:])
    if not dates:
        return parts[0]
    if dates[0] == ">":
        return f"{parts[0]} {day(dates[1:], False)}-{LAST_DAY}"
    if dates[0] == "<":
        return f"{parts[0]} 00000000-{day(dates[1:], True)}"
    first, _, last = dates.partition("-")
    return f"{parts[0]} {day(first, False)}-{day(last, True)}"


def actors(path):
    """Each actor of a file: its names, and its codes."""
    names, codes = [], []
    for line in open(path, encoding="latin-1"):
        line = re.split("[#;]", line)[0].rstrip()
        if not line.strip():
            continue
        found = [c for c in map(code, re.findall(r"\[([^\]]*)\]", line)) if c]
        name = re.sub(r"\[.*", "", line).strip()
        if line[0] not in "+ \t" and codes:
            yield names, codes
            names, codes = [], []
        if name:
            names.append(name.lstrip("+"))
        codes += found
    if names and codes:
        yield names, codes


def wanted(file, name, codes):
    if len(name) < 3 or not re.search("[a-z]", name):
        return False
    if file == "Countries" and (" " not in name or all(len(c) == 3 for c in codes)):
        return False
    return len(name.split()) <= 8


def main(folder):
    lines, clashes, number = {}, set(), 0
    for file in FILES:
        for names, codes in actors(f"{folder}/Phoenix.{file}.actors.txt"):
            codes = list(dict.fromkeys(codes))
            keep = [n for n in dict.fromkeys(map(normal, names)) if wanted(file, n, codes)]
            if not keep:
                continue
            number += 1
            for name in keep:
                held = lines.get(name)
                if held and held[1][0][:3] != codes[0][:3]:
                    clashes.add(name)
                elif held:
                    held[1].extend(c for c in codes if c not in held[1])
                else:
                    lines[name] = (number, list(codes))
    print("# Actors of the Phoenix dictionaries, Open Event Data Alliance, MIT licence: see NOTICE beside this file.")
    print("# Made by core/src/main/scripts/phoenix.py, which says how. Sorted, for the reader searches it by halves.")
    for name in sorted(lines):
        if name not in clashes:
            print(f"{name}\t{lines[name][0]}\t{','.join(lines[name][1])}")


main(sys.argv[1])
