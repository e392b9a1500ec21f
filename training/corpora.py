"""Each corpus as documents: a dict of lists, an entry a word.

All have `id`, `words` and `paragraphs` (the paragraph's number). Besides, by task:

    attribution  roles (0 none, 1 source, 2 cue, 3 content), of (the attribution's number or -1),
                 anchors (the first word of its cue, or of its content; -1 none)
    syntax       upos, xpos, heads (the root is its own), relations, sentences (number); None or -100: not known
    names        names (BIO)
    factuality   facts (-3 to 3, None elsewhere), and xpos, heads, relations, sentences as above
"""
import collections
import os
import re

import words as splitter

UNKNOWN = -100


def polnear(corpora, split):
    """PolNeAR: attributions in political news. A word keeps the first role that it is given."""
    folder = os.path.join(corpora, "polnear", "data", split)
    annotated = sorted(os.listdir(os.path.join(folder, "attributions")))
    for name in sorted(os.listdir(os.path.join(folder, "text"))):
        marks = [file for file in annotated if file.startswith(name[:-4])]
        if marks:
            yield attributed(name, read(folder, "text", name), read(folder, "attributions", marks[0]))


def attributed(name, text, marks):
    """A document of a text and its attributions in brat's notation."""
    spans = [
        (match.start() + start, match.start() + end, paragraph)
        for paragraph, match in enumerate(re.finditer(r"[^\n]+", text))
        for start, end in splitter.split(match.group())
    ]
    marked, roles, of = {}, [0] * len(spans), [-1] * len(spans)
    for match in re.finditer(r"^(T\d+)\t\S+ ([\d ;]+)", marks, re.M):
        marked[match[1]] = [tuple(map(int, fragment.split())) for fragment in match[2].strip().split(";")]
    events = []
    for match in re.finditer(r"^E\d+\t(.*)", marks, re.M):
        event = {"Source": [], "Cue": [], "Content": []}
        for argument in match[1].split():
            role, mark = argument.split(":")
            for start, end in marked[mark] if (role := re.sub(r"\d+$", "", role)) in event else []:
                event[role] += [i for i, (a, b, _) in enumerate(spans) if a < end and b > start]
        if event["Cue"] or event["Content"]:
            events.append(event)
    for number, event in enumerate(events):
        for role, kind in enumerate(event, 1):
            for i in event[kind]:
                if not roles[i]:
                    roles[i], of[i] = role, number
    anchors = [anchor(event, number, of) for number, event in enumerate(events)]
    return dict(
        id=name,
        words=[text[a:b] for a, b, _ in spans],
        paragraphs=[paragraph for _, _, paragraph in spans],
        roles=roles,
        of=of,
        anchors=[anchors[number] if number >= 0 else -1 for number in of],
    )


def anchor(event, number, of):
    own = [[i for i in event[kind] if of[i] == number] for kind in ("Cue", "Content")]
    return min(own[0] or own[1] or [-1])


def gum(corpora, split):
    """GUM: syntax in many genres; without reddit and GENTLE, and without texts that are masked."""
    part, parts = None, {}
    for line in read(corpora, "gum", "splits.md").split("\n"):
        if match := re.match(r"## (\S+)", line):
            part = match[1]
        elif match := re.match(r"\s+\* (\S+)", line):
            parts[match[1]] = part
    for name in sorted(os.listdir(os.path.join(corpora, "gum", "dep"))):
        document = name[:-7]
        if name.endswith(".conllu") and "GENTLE" not in name and "reddit" not in name and parts.get(document) == split:
            parsed = syntax(document, blocks(read(corpora, "gum", "dep", name)))
            if parsed["words"].count("_") <= 0.3 * len(parsed["words"]):
                yield parsed


def blocks(text):
    """Comments and rows of each sentence of a CoNLL-U text; rows of real words only."""
    for block in text.strip().split("\n\n"):
        lines = block.split("\n")
        rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
        yield [line for line in lines if line.startswith("#")], [row for row in rows if row[0].isdigit()]


def relation(name):
    """Subtypes are dropped but of the passive."""
    plain, _, kind = name.partition(":")
    return plain + ":pass" if kind == "pass" else plain


def syntax(name, sentences):
    document = dict(id=name, words=[], paragraphs=[], upos=[], xpos=[], heads=[], relations=[], sentences=[])
    paragraph = -1
    for number, (comments, rows) in enumerate(sentences):
        paragraph += any(comment.startswith("# newpar") for comment in comments)
        base = len(document["words"])
        for row in rows:
            head = int(row[6])
            document["words"].append(row[1])
            document["paragraphs"].append(max(paragraph, 0))
            document["upos"].append(row[3])
            document["xpos"].append(row[4])
            document["heads"].append(base + (head or int(row[0])) - 1)
            document["relations"].append(relation(row[7]))
            document["sentences"].append(number)
    return document


def conllpp(corpora, split):
    """CoNLL++: the names of CoNLL-2003, corrected; each sentence is a paragraph."""
    for number, text in enumerate(read(corpora, "conllpp", split + ".txt").split("-DOCSTART-")[1:]):
        sentences = [block.split("\n") for block in text.split("\n\n")[1:] if block.strip()]
        rows = [(line.split(), i) for i, lines in enumerate(sentences) for line in lines if line]
        if rows:
            yield dict(
                id=f"{split}{number}",
                words=[row[0] for row, _ in rows],
                paragraphs=[paragraph for _, paragraph in rows],
                names=[row[-1] for row, _ in rows],
            )


def it_happened(corpora, split):
    """UDS It-Happened on the English Web Treebank of UD 1.4: sentences in runs of 400 words, each a paragraph."""
    folder = os.path.join(corpora, "uds-it-happened")
    judged = judgements(read(folder, "it-happened_eng_ud1.2_07092017.tsv"), split)
    document = None
    for number, (_, rows) in enumerate(blocks(read(folder, f"ewt-r14-{split}.conllu")), 1):
        if document is None or len(document["words"]) > 400:
            if document:
                yield document
            lists = ("words", "paragraphs", "facts", "xpos", "heads", "relations", "sentences")
            document = dict(id=f"{split}{number}", **{name: [] for name in lists})
        base = len(document["words"])
        for row, (head, name) in zip(rows, today(rows)):
            values = judged[number, int(row[0])]
            document["words"].append(row[1])
            document["paragraphs"].append(number)
            document["facts"].append(sum(values) / len(values) if values else None)
            document["xpos"].append(row[4])
            document["heads"].append(UNKNOWN if head is None else base + head - 1)
            document["relations"].append(name)
            document["sentences"].append(number)
    yield document


def judgements(table, split):
    """What each annotator made of a predicate, by sentence and word: 3 or -3, by how sure they were."""
    header, *rows = (line.split("\t") for line in table.split("\n") if line.strip())
    judged = collections.defaultdict(list)
    for row in (dict(zip(header, row)) for row in rows):
        usable = all(row[column].lower() == "true" for column in ("Is.Predicate", "Is.Understandable", "Keep"))
        file, sentence = row["Sentence.ID"].split()
        if usable and row["Happened"] in ("true", "false") and file == f"en-ud-{split}.conllu":
            sure = int(row["Confidence"]) / 4
            judged[int(sentence), int(row["Pred.Token"])].append(3 * sure if row["Happened"] == "true" else -3 * sure)
    return judged


# UD 1.4's relations as UD 2 has them; what is not named here is left unknown.
SINCE = dict(
    dobj="obj", nsubjpass="nsubj:pass", auxpass="aux:pass", csubjpass="csubj:pass", neg="advmod",
    **{name: name for name in (
        "nsubj", "csubj", "iobj", "case", "det", "amod", "advmod", "mark", "aux", "cop", "advcl", "acl", "xcomp",
        "ccomp", "conj", "appos", "nummod", "expl", "root", "cc", "punct", "parataxis", "vocative", "discourse")},
)  # fmt: skip
MOVED = ("cc", "punct", "mwe", "name", "remnant", "reparandum", "goeswith", "foreign", "list", "dep")


def today(rows):
    """Heads and relations of UD 1.4 where UD 2 has the same; None where it hangs words otherwise or names differ.

    Since UD 2, conjunctions and commas hang from what follows, and titles and names are built otherwise.
    """
    predicates = {int(row[6]) for row in rows if row[7] == "cop"}
    for row in rows:
        number, tag, head, name = int(row[0]), row[3], int(row[6]), row[7].split(":")[0]
        above = rows[head - 1] if head else row
        same = name not in MOVED and "PROPN" not in (tag, above[3])
        named = SINCE.get(name)
        if name == "nmod" and head and head not in predicates:
            named = "obl" if above[3] in ("VERB", "ADJ", "ADV") else "nmod" if above[3] == "NOUN" else None
        if name == "compound" and same:
            named = "compound"
        yield (head or number) if same else None, named if same else None


def read(*path):
    with open(os.path.join(*path), encoding="utf8") as file:
        return file.read()


CORPORA = dict(attribution=polnear, syntax=gum, names=conllpp, factuality=it_happened)
