"""Corpora to documents of words, pieces and labels, one gzipped JSON file a task and split.

usage: prepare.py CORPORA TOKENIZER.json OUT [--only N]     N: the first N documents of each, for a quick run
"""
import argparse
import gzip
import json
import os

import words
from corpora import CORPORA


def prepared(document, pieces):
    document["pieces"] = [pieces.of(word) for word in document["words"]]
    document["cases"] = [words.case(word) for word in document["words"]]
    return document


def load(folder, task, split):
    """The documents of a task and split, as `prepare.py` left them."""
    with gzip.open(os.path.join(folder, f"{task}.{split}.json.gz"), "rt", encoding="utf8") as file:
        return json.load(file)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("corpora")
    arguments.add_argument("tokenizer")
    arguments.add_argument("out")
    arguments.add_argument("--only", type=int, default=None)
    given = arguments.parse_args()
    os.makedirs(given.out, exist_ok=True)
    pieces = words.Pieces(given.tokenizer)
    for task, corpus in CORPORA.items():
        for split in ("train", "dev"):
            documents = [prepared(document, pieces) for document in corpus(given.corpora, split)][: given.only]
            with gzip.open(os.path.join(given.out, f"{task}.{split}.json.gz"), "wt", compresslevel=3) as file:
                json.dump(documents, file)
            count = sum(len(document["words"]) for document in documents)
            print(f"{task} {split}: {len(documents)} documents, {count} words", flush=True)


if __name__ == "__main__":
    main()
