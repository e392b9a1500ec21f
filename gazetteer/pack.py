"""Writes the gazetteer in the layout that Gazetteer.java reads: columns of numbers, and pools of names."""

import gzip
import io
import math
import struct

from names import key

MAGIC = 0x53415931  # SAY1


class Writer:
    def __init__(self):
        self.out = io.BytesIO()

    def number(self, value):
        self.out.write(struct.pack(">i", value))

    def column(self, values, width):
        """All the highest bytes first, then the next: like bytes together pack better."""
        for shift in range(8 * (width - 1), -1, -8):
            self.out.write(bytes((value >> shift) & 0xFF for value in values))

    def pool(self, strings):
        """Lengths in bytes, then the strings in UTF-8, one after the other."""
        encoded = [string.encode("utf-8")[:255] for string in strings]
        self.number(len(encoded))
        self.column([len(string) for string in encoded], 1)
        data = b"".join(encoded)
        self.number(len(data))
        self.out.write(data)


def write(path, entries, keys, admins):
    """entries: in order of their names; keys: sorted (key, entry numbers); admins: codes of provinces and districts."""
    out = Writer()
    out.number(MAGIC)
    out.pool(sorted({entry.country for entry in entries}))
    countries = {code: i for i, code in enumerate(sorted({entry.country for entry in entries}))}
    out.pool(admins)
    admin = {code: i for i, code in enumerate(admins)}
    out.pool([entry.name for entry in entries])
    out.column([entry.kind for entry in entries], 1)
    out.column([round(entry.lat * 1000) for entry in entries], 3)
    out.column([round(entry.lon * 1000) for entry in entries], 3)
    out.column([min(255, round(10 * math.log2(entry.people + 1))) for entry in entries], 1)
    out.column([countries[entry.country] for entry in entries], 1)
    out.column([admin[entry.province] for entry in entries], 2)
    out.column([admin[entry.district] for entry in entries], 2)
    out.column([entry.geonames for entry in entries], 4)
    out.pool([entry.code for entry in entries if entry.geonames == 0])
    out.pool([k for k, _ in keys])
    out.column([len(found) for _, found in keys], 2)
    # The highest bit tells a place that has the key by another name than its first.
    postings = [number | (key(entries[number].name) != k) << 23 for k, found in keys for number in found]
    out.number(len(postings))
    out.column(postings, 3)
    data = out.out.getvalue()
    with open(path, "wb") as file, gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=file, mtime=0) as zipped:
        zipped.write(data)
    return len(data)
