"""Puts the figures of a reader into its card: between figures:begin and figures:end, and the weights' SHA-256.

usage: card.py MODEL_CARD.md FOLDER        FOLDER holds reader.int8.onnx, float.json and int8.json
"""
import hashlib
import json
import os
import re
import sys

# Each figure, what the card calls it, and what it was scored on.
ROWS = (
    ("content", "contents, half overlapping", "PolNeAR dev, 84 articles"),
    ("content and source", "… with a source that overlaps", "the same"),
    ("exactly", "content and source, exactly", "the same"),
    ("source words", "words of sources", "the same"),
    ("cue words", "words of cues", "the same"),
    ("content words", "words of contents", "the same"),
    ("source spans", "whole sources, exactly", "the same"),
    ("cue spans", "whole cues, exactly", "the same"),
    ("content spans", "whole contents, exactly", "the same"),
    ("upos", "universal tags (accuracy)", "GUM dev, words and sentences given"),
    ("xpos", "Penn tags (accuracy)", "the same"),
    ("uas", "heads (accuracy)", "the same"),
    ("las", "heads with relation (accuracy)", "the same"),
    ("las, news", "… of news", "the same"),
    ("sentences", "sentence starts", "the same"),
    ("names", "names", "CoNLL++ dev"),
    ("factuality r", "factuality (Pearson's r)", "UDS It-Happened dev"),
)


def table(whole, floats):
    yield "| F1 where nothing else is said | in whole numbers, as shipped (95% interval) | as floats | scored on |"
    yield "|---|---|---|---|"
    for name, called, data in ROWS:
        if name not in whole:
            continue
        digits = 3 if name == "factuality r" else 1
        low, high = whole[name]["interval"]
        score, other = whole[name]["score"], floats[name]["score"]
        yield f"| {called} | {score:.{digits}f} ({low:.{digits}f}–{high:.{digits}f}) | {other:.{digits}f} | {data} |"


def main(card, folder):
    whole, floats = (json.load(open(os.path.join(folder, name))) for name in ("int8.json", "float.json"))
    with open(os.path.join(folder, "reader.int8.onnx"), "rb") as file:
        sha = hashlib.sha256(file.read()).hexdigest()
    with open(card, encoding="utf8") as file:
        text = file.read()
    begin, end = "<!-- figures:begin -->", "<!-- figures:end -->"
    before, rest = text.split(begin)
    text = before + begin + "\n" + "\n".join(table(whole, floats)) + "\n" + end + rest.split(end)[1]
    text = re.sub(r"(SHA-256 \| `)[0-9a-f]{64}", r"\g<1>" + sha, text)
    with open(card, "w", encoding="utf8") as file:
        file.write(text)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
