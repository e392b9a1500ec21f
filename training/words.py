"""Words as Sayso splits them, their pieces and their letter case: what core's reading.model does, for training.

The two must agree: the reader sees in use what it saw in training.
"""
import json
import re
import unicodedata

ABBREVIATIONS = set(
    "mr mrs ms dr prof sen rep gov gen col lt sgt capt adm maj rev hon jr sr st inc corp ltd co vs etc no jan feb mar"
    " apr jun jul aug sep sept oct nov dec dept est ft mt ave blvd u.s u.k u.n d.c e.g i.e a.m p.m ph.d".split()
)
WORD = re.compile(
    r"""
    (?:https?://|www\.)\S+ | \S+@\S+\.\w+ |                                         # addresses
    [@\#]\w+ |                                                                      # handles and tags
    (?:[A-Za-z]\.){2,} |                                                            # U.S.
    \d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s|m|bn|k|km|kg|am|pm)?\b |                      # 1,000; 10:30; 50m
    [^\W\d_]+(?=n[’']t\b) | n[’']t\b |                                              # do|n't
    [’'](?:s|re|ve|ll|d|m|S)\b |                                                    # 's
    \w+\.(?=\s|$) |                                                                 # perhaps an abbreviation
    \w+ | \.\.\.+ | -{2,} | \S
    """,
    re.X,
)
PART = re.compile(r"[^\W_]+|[^\s]|_")
MOST_PIECES = 12


def split(text):
    """Start and end of each word of a text, in characters."""
    words = []
    for match in WORD.finditer(text):
        start, end = match.span()
        if not re.fullmatch(r"\w+\.", match.group()):
            words.append((start, end))
            continue
        stem = match.group()[:-1]
        if stem.lower() in ABBREVIATIONS or len(stem) == 1 and stem.isupper():
            words.append((start, end))
        else:
            words += [(start, end - 1), (end - 1, end)]
    return words


def case(word):
    """The code of a word's letter case, as the model's card has it."""
    if any(c.isdigit() for c in word):
        return 4
    if not any(c.isalpha() for c in word):
        return 5
    if word.isupper() and len(word) > 1:
        return 2
    if word[0].isupper() and word[1:].islower() or len(word) == 1 and word.isupper():
        return 1
    return 0 if word.islower() else 3


class Pieces:
    """WordPiece by the vocabulary of a tokenizer.json."""

    def __init__(self, tokenizer):
        with open(tokenizer, encoding="utf8") as file:
            self.vocabulary = json.load(file)["model"]["vocab"]
        self.unknown = self.vocabulary["[UNK]"]

    def of(self, word):
        """The numbers of a word's pieces: 1 to 12."""
        plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        pieces = [piece for part in PART.findall(plain) for piece in self.of_part(part)]
        return pieces[:MOST_PIECES] or [self.unknown]

    def of_part(self, part):
        pieces, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start and self.written(part, start, end) not in self.vocabulary:
                end -= 1
            if end == start:
                return [self.unknown]
            pieces.append(self.vocabulary[self.written(part, start, end)])
            start = end
        return pieces

    @staticmethod
    def written(part, start, end):
        return ("##" if start else "") + part[start:end]
