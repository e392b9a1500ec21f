"""Writes anew what a reader makes of some texts as it runs, for the test of the Java path.

usage: check.py READER.int8.onnx labels.json tokenizer.json CHECK.json     the texts are those of CHECK.json
"""
import json
import sys

import torch

import words
from network import OUTPUTS
from score import as_run, loaded
from windows import batch, packed


def paragraphs(text):
    """Start, end and paragraph of each word; a paragraph is a line."""
    start = 0
    for number, line in enumerate(text.split("\n")):
        yield from ((start + begin, start + end, number) for begin, end in words.split(line))
        start += len(line) + 1


@torch.no_grad()
def checked(text, net, pieces):
    spans = list(paragraphs(text))
    written = [text[begin:end] for begin, end, _ in spans]
    document = dict(
        pieces=[pieces.of(word) for word in written],
        cases=[words.case(word) for word in written],
        paragraphs=[number for _, _, number in spans],
    )
    window = packed(document, 0, len(spans))
    scores = dict(zip(OUTPUTS, (output[0] for output in net(*batch([window])[:4]))))
    fact = [round(value, 4) for value in scores.pop("fact").tolist()]
    return dict(
        zip(("input_ids", "case_ids", "word_first"), window),
        text=text,
        words=[[begin, end] for begin, end, _ in spans],
        argmax={name: score.argmax(-1).tolist() for name, score in scores.items()},
        fact=fact,
    )


def main(reader, labels, tokenizer, target):
    with open(labels, encoding="utf8") as file:
        net = as_run(loaded(reader, json.load(file)).eval())
    pieces = words.Pieces(tokenizer)
    with open(target, encoding="utf8") as file:
        texts = [check["text"] for check in json.load(file)]
    with open(target, "w", encoding="utf8") as file:
        json.dump([checked(text, net, pieces) for text in texts], file)


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
