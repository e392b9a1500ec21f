"""Windows of documents, as the reader is given them, and batches of windows."""
import random

import torch

BEGIN, BETWEEN, PAD_CASE = 101, 102, 5
MASKED = 103
QUOTES = {"“": 1523, "”": 1524, "‘": 1520, "’": 1521, '"': 1000, "'": 1005}


def windows(document, most, first=None):
    """Ranges of words of up to `most` pieces, cut where paragraphs begin if that can be done; `first`: of the first."""
    sizes = [len(pieces) for pieces in document["pieces"]]
    paragraphs = document["paragraphs"]
    starts = [i for i in range(len(sizes)) if i == 0 or paragraphs[i] != paragraphs[i - 1]] + [len(sizes)]
    ranges, begin, held, limit = [], 0, 0, first or most
    for start, end in zip(starts, starts[1:]):
        size = sum(sizes[start:end]) + 1
        if held and held + size > limit:
            ranges.append((begin, start))
            begin, held, limit = start, 0, most
        if size <= most:
            held += size
            continue
        for i in range(start, end):
            if held + sizes[i] + 1 > most:
                ranges.append((begin, i))
                begin, held = i, 0
            held += sizes[i]
        held += 1
    return ranges + [(begin, len(sizes))] if begin < len(sizes) else ranges


def packed(document, begin, end):
    """Pieces, case codes and the words' first pieces of a window."""
    ids, cases, first = [BEGIN], [PAD_CASE], []
    for i in range(begin, end):
        if i > begin and document["paragraphs"][i] != document["paragraphs"][i - 1]:
            ids.append(BETWEEN)
            cases.append(PAD_CASE)
        first.append(len(ids))
        ids += document["pieces"][i]
        cases += [document["cases"][i]] * len(document["pieces"][i])
    return ids + [BETWEEN], cases + [PAD_CASE], first


def varied(window, hidden):
    """Quotation marks of another style in half of the windows, and a share of the pieces hidden."""
    ids, cases, first = window
    luck, style = random.random(), {}
    if luck < 0.3:
        style = {"“": '"', "”": '"', "‘": "'", "’": "'"}
    elif luck < 0.4:
        style = {"“": "‘", "”": "’"}
    elif luck < 0.5:
        style = {"“": "'", "”": "'", "’": "'"}
    instead = {QUOTES[old]: QUOTES[new] for old, new in style.items()}
    ids = [instead.get(piece, piece) for piece in ids]
    marks = set(QUOTES.values()) | {BEGIN, BETWEEN}
    return [MASKED if piece not in marks and random.random() < hidden else piece for piece in ids], cases, first


def batch(items):
    """Tensors of packed windows: ids, cases, mask, first pieces, and which words are real."""
    length, words = max(len(ids) for ids, _, _ in items), max(len(first) for _, _, first in items)
    ids = torch.zeros(len(items), length, dtype=torch.long)
    cases = torch.full((len(items), length), PAD_CASE)
    mask = torch.zeros(len(items), length)
    first = torch.zeros(len(items), words, dtype=torch.long)
    real = torch.zeros(len(items), words, dtype=torch.bool)
    for row, (i, c, f) in enumerate(items):
        ids[row, : len(i)], cases[row, : len(c)], first[row, : len(f)] = map(torch.tensor, (i, c, f))
        mask[row, : len(i)], real[row, : len(f)] = 1, True
    return ids, cases, mask, first, real
