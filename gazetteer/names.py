"""The key of a name, by which the gazetteer is searched. NameKey.java makes the same of a name in a text."""

import unicodedata

LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ə": "a"}
)
SHORT = {"saint": "st", "sainte": "ste", "mount": "mt", "fort": "ft"}
DROPPED = ".'’‘ʻʼ`´‛ʿʾ"


def key(name):
    """St. Mary's-on-the-Hill -> st marys on the hill. Marks, dots and apostrophes go; other signs part words."""
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if unicodedata.category(c) != "Mn")
    plain = plain.lower().translate(LETTERS).replace("&", " and ")
    plain = "".join(c for c in plain if c not in DROPPED)
    words = "".join(c if c.isalnum() else " " for c in plain).split()
    if words and words[0] == "the":
        words = words[1:] or words
    return " ".join(SHORT.get(word, word) for word in words)
