"""Scores a reader on the dev parts: attribution, syntax, sentences, names, factuality.

usage: score.py WEIGHTS --data DATA --labels labels.json [--rounded] [--as-run] [--out FILE.json]

WEIGHTS is a state of train.py (.pt) or an ONNX reader. --rounded rounds the products' weights to seven bits; --as-run
rounds activations too, as the runtime does. Attributions are decoded simply; Sayso's own decoder does better and is
scored by bench. Intervals are 95%, of 1,000 draws of documents.
"""
import argparse
import json
import random

import numpy
import torch

import grid
import network
from prepare import load
from tasks import CONTENT, CUE, SOURCE, roles, starts
from windows import batch, packed, windows

PIECES = 252
DRAWS = 1000


@torch.no_grad()
def read(net, documents, kind=torch.float32):
    """By document: windows as (begin, end, outputs by the network's names, of the window's words)."""
    names = ("attr", "link", "sent", "up", "xp", "arc", "rel", "ne", "fact")
    for document in documents:
        ranges = windows(document, PIECES)
        found = []
        for begin, end in ranges:  # alone, as the product runs them
            ids, cases, mask, first, _ = batch([packed(document, begin, end)])
            outputs = net(ids, cases, mask.to(kind), first)
            found.append((begin, end, {name: value[0].float() for name, value in zip(names, outputs)}))
        yield document, found


def spans(tags):
    """Role, begin and end of each span of role tags."""
    found, begin = [], None
    for i, tag in enumerate([*tags, 0]):
        role = (tag + 1) // 2
        if begin is not None and (tag % 2 == 1 or role != (tags[begin] + 1) // 2):
            found.append(((tags[begin] + 1) // 2, begin, i))
            begin = None
        if tag and begin is None:
            begin = i
    return found


def decoded(found):
    """Attributions as sets of words by role: each span joined to the cue of the best mean link in its window."""
    attributions = []
    for begin, end, outputs in found:
        tags = outputs["attr"].argmax(-1).tolist()
        links = outputs["link"].log_softmax(-1)
        marked = spans(tags)
        by_anchor = {a: {SOURCE: set(), CUE: set(range(begin + a, begin + b)), CONTENT: set()}
                     for role, a, b in marked if role == CUE}  # fmt: skip
        cues = list(by_anchor)
        for role, a, b in marked:
            if role == CUE:
                continue
            score = links[a:b].mean(0)
            best = max(cues, key=lambda cue: score[cue].item(), default=None)
            if role == CONTENT and (best is None or score[a] > score[best]):
                by_anchor[a, "alone"] = {SOURCE: set(), CUE: set(), CONTENT: set(range(begin + a, begin + b))}
            elif best is not None:
                by_anchor[best][role].update(range(begin + a, begin + b))
        attributions += by_anchor.values()
    return [attribution for attribution in attributions if attribution[CONTENT]]


def gold(document):
    by_number = {}
    for i, (role, number) in enumerate(zip(document["roles"], document["of"])):
        if role:
            by_number.setdefault(number, {SOURCE: set(), CUE: set(), CONTENT: set()})[role].add(i)
    return [attribution for attribution in by_number.values() if attribution[CONTENT]]


def matches(golden, ours):
    """Pairs of attributions whose contents overlap by half at least, the best first, each once."""
    pairs = []
    for g, theirs in enumerate(golden):
        for o, attribution in enumerate(ours):
            shared = len(theirs[CONTENT] & attribution[CONTENT])
            if 2 * shared >= len(theirs[CONTENT] | attribution[CONTENT]):
                pairs.append((-shared / len(theirs[CONTENT] | attribution[CONTENT]), g, o))
    taken, used = set(), set()
    for _, g, o in sorted(pairs):
        if g not in taken and o not in used:
            taken.add(g)
            used.add(o)
            yield golden[g], ours[o]


def attribution(net, documents, kind=torch.float32):
    rows = []
    for document, found in read(net, documents, kind):
        golden, ours = gold(document), decoded(found)
        pairs = list(matches(golden, ours))
        with_source = sum(bool(g[SOURCE] & o[SOURCE]) or not g[SOURCE] and not o[SOURCE] for g, o in pairs)
        exact = sum(g[SOURCE] == o[SOURCE] and g[CONTENT] == o[CONTENT] for g, o in pairs)
        right = {"content": len(pairs), "content and source": with_source, "exactly": exact}
        row = {name: (count, len(ours), len(golden)) for name, count in right.items()}
        tags = [tag for _, _, outputs in found for tag in outputs["attr"].argmax(-1).tolist()]
        given = roles(document, 0, len(tags))
        for name, role in (("source", SOURCE), ("cue", CUE), ("content", CONTENT)):
            a, b = ({i for i, tag in enumerate(x) if (tag + 1) // 2 == role} for x in (given, tags))
            row[name + " words"] = len(a & b), len(b), len(a)
            a, b = ({span for span in spans(x) if span[0] == role} for x in (given, tags))
            row[name + " spans"] = len(a & b), len(b), len(a)
        rows.append(row)
    return f_scores(rows)


def syntax(net, documents, labels, kind=torch.float32):
    rows = []
    for document, found in read(net, documents, kind):
        right = dict.fromkeys(("upos", "xpos", "uas", "las"), 0)
        ours, golden = set(), {i for i, start in enumerate(starts(document, 0, len(document["words"]))) if start}
        for begin, end, outputs in found:
            numbers = torch.tensor(document["sentences"][begin:end])
            heads = outputs["arc"].masked_fill(numbers[:, None] != numbers[None, :], -1e4).argmax(-1).tolist()
            best = {name: outputs[name].argmax(-1).tolist() for name in ("up", "xp", "rel", "sent")}
            ours |= {begin + k for k, start in enumerate(best["sent"]) if start}
            for k, i in enumerate(range(begin, end)):
                right["upos"] += labels["up"][best["up"][k]] == document["upos"][i]
                right["xpos"] += labels["xp"][best["xp"][k]] == document["xpos"][i]
                head = heads[k] + begin == document["heads"][i]
                right["uas"] += head
                right["las"] += head and labels["rel"][best["rel"][k]] == document["relations"][i]
        words = len(document["words"])
        row = {name: (count, words, words) for name, count in right.items()}
        row["sentences"] = len(ours & golden), len(ours), len(golden)
        rows.append((document["id"].split("_")[1], row))
    scores = f_scores([row for _, row in rows])
    news = f_scores([row for genre, row in rows if genre == "news"])
    return {**scores, **{f"{name}, news": news[name] for name in ("uas", "las") if news}}


def entities(tags):
    found, begin = set(), None
    for i, tag in enumerate([*tags, "O"]):
        if begin is not None and (tag[0] in "OB" or tag[2:] != tags[begin][2:]):
            found.add((tags[begin][2:], begin, i))
            begin = None
        if tag != "O" and begin is None:
            begin = i
    return found


def names(net, documents, labels, kind=torch.float32):
    rows = []
    for document, found in read(net, documents, kind):
        tags = [labels["ne"][k] for _, _, outputs in found for k in outputs["ne"].argmax(-1).tolist()]
        a, b = entities(document["names"]), entities(tags)
        rows.append({"names": (len(a & b), len(b), len(a))})
    return f_scores(rows)


def factuality(net, documents, kind=torch.float32):
    rows = []
    for document, found in read(net, documents, kind):
        ours = [value for _, _, outputs in found for value in outputs["fact"].tolist()]
        rows.append([(value, fact) for value, fact in zip(ours, document["facts"]) if fact is not None])

    def correlation(drawn):
        return float(numpy.corrcoef(numpy.array([pair for row in drawn for pair in row]).T)[0, 1])

    return {"factuality r": dict(score=correlation(rows), interval=interval(rows, correlation))}


def f_scores(rows):
    """F1 of each measure, from right, given and wanted of each document."""
    def score(name, drawn):
        right, given, wanted = (sum(row[name][k] for row in drawn) for k in range(3))
        return 200 * right / max(given + wanted, 1)

    return {
        name: dict(score=score(name, rows), interval=interval(rows, lambda drawn: score(name, drawn)))
        for name in (rows[0] if rows else ())
    }


def interval(rows, score):
    drawing = random.Random(1)
    drawn = sorted(score(drawing.choices(rows, k=len(rows))) for _ in range(DRAWS))
    return drawn[int(0.025 * DRAWS)], drawn[int(0.975 * DRAWS)]


def scores(net, data, labels, kind=torch.float32, tasks=("attribution", "syntax", "names", "factuality")):
    net.eval()
    found = {}
    for task in tasks:
        documents = load(data, task, "dev")
        given = (net, documents, labels) if task in ("syntax", "names") else (net, documents)
        found.update(globals()[task](*given, kind=kind))
    return found


def round_weights(net):
    """Rounds the weights that are multiplied as whole numbers, as quantise.py and rewrite.py do."""
    for module in whole(net):
        module.weight.data = grid.rounded(module.weight.data, 0)


def whole(net):
    """The layers that the exported reader multiplies as whole numbers."""
    yield from (m for layer in net.layers for m in layer.modules() if isinstance(m, torch.nn.Linear))
    yield from (side for name in network.PAIRED for side in (getattr(net, name).a, getattr(net, name).b))


def round_activations(module, inputs):
    """Eight bits without a sign over the window, as DynamicQuantizeLinear rounds."""
    x = inputs[0]
    low, high = x.min().clamp(max=0), x.max().clamp(min=0)
    scale = (high - low) / 255
    zero = (-low / scale).round()
    return (((x / scale).round() + zero).clamp(0, 255) - zero) * scale


def as_run(net):
    """The network with activations rounded where the runtime rounds them."""
    for module in whole(net):
        module.register_forward_pre_hook(round_activations)
    return net


def loaded(path, labels):
    if not path.endswith(".pt"):
        return network.initial(path, labels)
    net = network.Network(labels)
    net.load_state_dict(torch.load(path)["weights"])
    return net


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("weights")
    arguments.add_argument("--data", required=True)
    arguments.add_argument("--labels", required=True)
    arguments.add_argument("--rounded", action="store_true")
    arguments.add_argument("--as-run", action="store_true")
    arguments.add_argument("--bf16", action="store_true", help="faster, and about as exact")
    arguments.add_argument("--tasks", default="attribution,syntax,names,factuality")
    arguments.add_argument("--out")
    given = arguments.parse_args()
    torch.set_num_threads(2)
    with open(given.labels, encoding="utf8") as file:
        labels = json.load(file)
    net = loaded(given.weights, labels)
    if given.rounded:
        round_weights(net)
    if given.as_run:
        as_run(net)
    kind = torch.bfloat16 if given.bf16 else torch.float32
    found = scores(net.to(kind), given.data, labels, kind, given.tasks.split(","))
    for name, value in found.items():
        low, high = value["interval"]
        print(f"{name}: {value['score']:.3f} ({low:.3f} to {high:.3f})")
    if given.out:
        with open(given.out, "w", encoding="utf8") as file:
            json.dump(found, file, indent=1)


if __name__ == "__main__":
    main()
