"""Looks for dev text in training text: runs of twelve words that stand in both, over all sets.

usage: leaks.py DATA        prints each pair of documents that share three such runs or more, and a count by set
"""
import collections
import sys

from corpora import CORPORA
from prepare import load

LENGTH, LEAST = 12, 3


def runs(document):
    plain = [word.lower() for word in document["words"] if any(c.isalnum() for c in word)]
    return {tuple(plain[i : i + LENGTH]) for i in range(len(plain) - LENGTH + 1)}


def main(data):
    of = collections.defaultdict(set)
    for task in CORPORA:
        for document in load(data, task, "dev"):
            for run in runs(document):
                of[hash(run)].add((task, document["id"]))
    pairs, counts = collections.Counter(), collections.Counter()
    for task in CORPORA:
        for document in load(data, task, "train"):
            for run in runs(document):
                for dev in of.get(hash(run), ()):
                    pairs[task, document["id"], *dev] += 1
    for (task, train, other, dev), shared in pairs.most_common():
        if shared >= LEAST:
            print(f"{task} train {train} shares {shared} runs of {LENGTH} words with {other} dev {dev}")
            counts[task, other] += 1
    for task in CORPORA:
        for other in CORPORA:
            print(f"{task} train, {other} dev: {counts[task, other]} pairs of documents")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
