#!/usr/bin/env python3
"""Proves that the golden record and samples/press hold together.

Every passage stands in its report, white space and markup normalised; no report is used before it was seen or
released; ids are one of a kind; a change is of something that exists; the first and last words that
samples/press/expected.jsonl gives stand in the file. Needs nothing but the standard library. PDF files are read
through the page that they were printed from, and through pdftotext too where that is installed.
"""

import csv
import gzip
import html
import json
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile
from html.parser import HTMLParser
from pathlib import Path

GOLDEN = Path(__file__).resolve().parent
PRESS = GOLDEN.parent / "press"


class Words(HTMLParser):
    """The text of a page, without scripts and styles. Blocks end a line, other tags nothing."""

    BLOCKS = {"p", "div", "br", "h1", "h2", "h3", "h4", "li", "td", "tr", "figcaption", "span", "time", "title"}

    def __init__(self):
        super().__init__()
        self.out, self.silent = [], 0

    def handle_starttag(self, tag, attrs):
        self.silent += tag in ("script", "style")
        self.out.append("\n" if tag in self.BLOCKS else "")

    def handle_endtag(self, tag):
        self.silent -= tag in ("script", "style")
        self.out.append("\n" if tag in self.BLOCKS else "")

    def handle_data(self, data):
        self.out.append("" if self.silent else data)


def of_html(markup):
    words = Words()
    words.feed(markup)
    return "".join(words.out)


def strings(value):
    if isinstance(value, str):
        return of_html(value) if "<p>" in value else value
    if isinstance(value, dict):
        value = value.values()
    return "\n".join(strings(v) for v in value) if not isinstance(value, (int, float, bool, type(None))) else ""


def of_json_lines(data):
    return {str(i): strings(json.loads(line)) for i, line in enumerate(data.decode().splitlines(), 1)}


def of_pdf(path):
    source = re.sub(r"(\w)-(\w)", r"\1\2", of_html((PRESS / "sources" / (path.stem + ".html")).read_text()))
    texts = [source]
    if shutil.which("pdftotext"):
        run = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True)
        texts.append(run.stdout)
    return texts


def parts(path):
    """part -> the texts in which a passage has to stand; the part of a file that has none is None."""
    name, data = path.name, path.read_bytes()
    if name.endswith(".html"):
        return {None: [of_html(data.decode())]}
    if name.endswith(".pdf"):
        return {None: of_pdf(path)}
    if name.endswith(".zip"):
        with zipfile.ZipFile(path) as archive:
            members = {n: archive.read(n).decode() for n in archive.namelist()}
        return {n: [strings(json.loads(t)) if n.endswith(".json") else t] for n, t in members.items()}
    if name.endswith(".jsonl.gz"):
        return {k: [v] for k, v in of_json_lines(gzip.decompress(data)).items()}
    if name.endswith(".jsonl"):
        return {k: [v] for k, v in of_json_lines(data).items()}
    if name.endswith((".xml", ".atom")):
        entries = [e for e in ET.fromstring(data).iter() if e.tag.split("}")[-1] in ("item", "entry")]
        texts = ["\n".join(t if "<p>" not in t else of_html(t) for t in e.itertext()) for e in entries]
        return {str(i): [html.unescape(t)] for i, t in enumerate(texts, 1)}
    if name.endswith(".json"):
        record = json.loads(data)
        if "items" in record:
            return {str(i): [strings(item)] for i, item in enumerate(record["items"], 1)}
        return {None: [strings(record)]}
    if name.endswith(".md"):
        return {None: [re.sub(r"[*>]", "", data.decode())]}
    return {None: [data.decode()]}


def normal(text):
    return " ".join(text.split())


def passages(value):
    if isinstance(value, dict):
        if "report" in value:
            yield value
        value = value.values()
    if isinstance(value, (dict, list)) or hasattr(value, "__iter__") and not isinstance(value, str):
        for v in value:
            yield from passages(v)


def ids(record):
    return [thing["id"] for part in record.values() if isinstance(part, list) for thing in part]


def main():
    wrong, checked = [], 0
    with open(PRESS / "arrivals.csv", newline="") as f:
        seen = {row["file"]: row["seen"] for row in csv.DictReader(f)}
    if sorted(seen.values()) != list(seen.values()):
        wrong.append("arrivals.csv is not in the order of arrival")
    texts = {name: {p: [normal(t) for t in ts] for p, ts in parts(PRESS / name).items()} for name in seen}
    usable = {}
    for line in (PRESS / "expected.jsonl").read_text().splitlines():
        report = json.loads(line)
        name, part = report["file"], report["part"]
        usable[name, part] = max(seen[name], report["embargo"] or "")
        for text in texts[name][part]:
            first, last = text.find(report["firstWords"]), text.rfind(report["lastWords"])
            checked += 2
            if first < 0 or last < first:
                wrong.append(f"{name} {part}: first or last words not found")
    for name, found in texts.items():
        for part in found:
            if (name, part) not in usable:
                wrong.append(f"{name} {part}: not in expected.jsonl")
    records = {}
    for path in sorted(GOLDEN.glob("at-*.json")):
        record = records[path.name] = json.loads(path.read_text())
        for thing in {i for i in ids(record) if ids(record).count(i) > 1}:
            wrong.append(f"{path.name}: {thing} stands twice")
        for p in passages(record):
            name, _, part = p["report"].partition("#")
            checked += 1
            if not all(normal(p["passage"]) in text for text in texts[name][part or None]):
                wrong.append(f'{path.name}: not in {p["report"]}: {p["passage"]}')
            if usable[name, part or None] > record["asOf"]:
                wrong.append(f'{path.name}: {p["report"]} had not been seen or released')
    for path in sorted(GOLDEN.glob("changes-*.json")):
        changes = json.loads(path.read_text())
        after = next(r for r in records.values() if r["asOf"] == changes["to"])
        for change in changes["changes"]:
            checked += 1
            if change["of"] not in ids(after):
                wrong.append(f'{path.name}: {change["of"]} is not in the record')
    for line in wrong:
        print(line)
    print(f"{checked} checks, {len(wrong)} wrong")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
