"""What each task asks of a window, and its loss."""
import torch
from torch.nn import functional

from corpora import UNKNOWN

SOURCE, CUE, CONTENT = 1, 2, 3


def padded(values, words):
    return torch.tensor(list(values) + [UNKNOWN] * (words - len(values)))


def roles(document, begin, end):
    """B and I of roles: 0 none, 2r-1 the first word of a span of role r, 2r a later one."""
    tags, of = [], document["of"]
    for i in range(begin, end):
        role = document["roles"][i]
        goes_on = i > begin and document["roles"][i - 1] == role and of[i - 1] == of[i]
        tags.append(0 if not role else 2 * role if goes_on else 2 * role - 1)
    return tags


def inside(places, begin, end):
    """Places of words, from the window's first; unknown where they lie outside."""
    return [place - begin if begin <= place < end else UNKNOWN for place in places]


def numbered(values, labels):
    number = {label: i for i, label in enumerate(labels)}
    return [number.get(value, UNKNOWN) for value in values]


def targets(task, document, begin, end, words, labels):
    """By output: what the window's words should get, in tensors of `words`."""
    part = {name: values[begin:end] for name, values in document.items() if name != "id"}
    wanted = {}
    if task == "attribution":
        wanted["attr"] = roles(document, begin, end)
        wanted["link"] = inside(part["anchors"], begin, end)
    if task in ("syntax", "factuality"):
        wanted["xp"] = numbered(part["xpos"], labels["xp"])
        wanted["rel"] = numbered(part["relations"], labels["rel"])
        wanted["arc"] = inside(part["heads"], begin, end)
        wanted["sentences"] = part["sentences"]
    if task == "syntax":
        wanted["up"] = numbered(part["upos"], labels["up"])
        wanted["sent"] = starts(document, begin, end)
    if task == "names":
        wanted["ne"] = numbered(part["names"], labels["ne"])
    if task == "factuality":
        wanted["fact"] = [float(UNKNOWN) if fact is None else fact for fact in part["facts"]]
    return {name: padded(values, words) for name, values in wanted.items()}


def starts(document, begin, end):
    numbers = document["sentences"]
    return [int(i == 0 or numbers[i] != numbers[i - 1]) for i in range(begin, end)]


WEIGHTS = dict(attr=2.0, link=1.0, sent=1.0, up=1.0, xp=0.5, arc=2.0, rel=1.0, ne=2.0, fact=1.0)
FROM_ELSEWHERE = 0.5  # the share of the tree bank of another version, beside GUM's


def cross_entropy(scores, wanted):
    if not (wanted != UNKNOWN).any():
        return scores.sum() * 0
    return functional.cross_entropy(scores.flatten(0, 1).float(), wanted.flatten(), ignore_index=UNKNOWN)


def loss(task, outputs, wanted, real):
    """The sum of a task's losses; `outputs` by the network's names, `wanted` as of `targets`."""
    total = 0
    for name, weight in WEIGHTS.items():
        if name not in wanted:
            continue
        scores = outputs[name].float()
        if name == "fact":
            known = wanted[name] > UNKNOWN
            total += weight * functional.smooth_l1_loss(scores[known], wanted[name][known])
            continue
        if name == "link":
            scores = scores.masked_fill(~real[:, None, :], -1e4)
        if name == "arc":
            numbers = wanted["sentences"]
            scores = scores.masked_fill(numbers[:, :, None] != numbers[:, None, :], -1e4)
        if task == "factuality":
            weight *= FROM_ELSEWHERE
        total += weight * cross_entropy(scores, wanted[name])
    return total
