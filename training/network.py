"""The reader's network, in torch, and its weights out of ONNX files.

Module names stand in the exported graph, where rewrite.py looks for them.
"""
import random

import numpy
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional

WIDTH, HEADS, LAYERS, LONGEST = 384, 12, 6, 512
NOTHING = -10000.0
LABELLED = ("attr", "sent", "up", "xp", "rel", "ne")
PAIRED = dict(link=128, arc=256)
HEAD_NAMES = (*LABELLED, *PAIRED, "fact")
OUTPUTS = ("attr", "link", "sent", "upos", "xpos", "arc", "rel", "ner", "fact")


class Dropout(nn.Module):
    """Dropout of a tenth from a pool of random bits made once: torch's own took longer on a CPU than the products."""

    pool = None

    def forward(self, x):
        if not self.training:
            return x
        if Dropout.pool is None:
            Dropout.pool = (torch.rand(60_000_000) > 0.1).to(x.dtype) / 0.9
        start = random.randrange(len(Dropout.pool) - x.numel())
        return x * Dropout.pool[start : start + x.numel()].view(x.shape)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.n1, self.n2 = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)
        self.i, self.f = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.drop = Dropout()
        self.folded = True

    def forward(self, x, mask):
        batch, length, _ = x.shape
        wide = WIDTH // HEADS

        def by_head(y):
            return y.view(batch, length, HEADS, wide).transpose(1, 2)

        query, key = by_head(self.q(x)), by_head(self.k(x))
        if self.folded:  # the mask as one more dimension of the product: no sum over a large tensor
            ones = torch.ones(batch, HEADS, length, 1, dtype=x.dtype)
            masked = mask.reshape(batch, 1, length, 1).expand(batch, HEADS, length, 1)
            query, key = torch.cat([query * wide**-0.5, ones], -1), torch.cat([key, masked], -1)
            scores = query @ key.transpose(-1, -2)
        else:
            scores = query @ key.transpose(-1, -2) * wide**-0.5 + mask
        seen = scores.softmax(-1) @ by_head(self.v(x))
        x = self.n1(x + self.drop(self.o(seen.transpose(1, 2).reshape(batch, length, WIDTH))))
        return self.n2(x + self.drop(self.f(functional.gelu(self.i(x)))))


class Pairs(nn.Module):
    """Scores of each word with each other: [batch, word, other]."""

    def __init__(self, width):
        super().__init__()
        self.a, self.b = nn.Linear(WIDTH, width), nn.Linear(WIDTH, width)
        self.W = nn.Parameter(torch.zeros(width, width))
        self.u = nn.Linear(width, 1, bias=False)
        self.drop = Dropout()
        nn.init.normal_(self.W, std=0.02)

    def forward(self, words):
        a, b = self.drop(functional.gelu(self.a(words))), self.drop(functional.gelu(self.b(words)))
        return a @ self.W @ b.transpose(1, 2) + self.u(b).transpose(1, 2)


class Network(nn.Module):
    def __init__(self, labels):
        super().__init__()
        self.we, self.pe, self.ce = nn.Embedding(30522, WIDTH), nn.Embedding(LONGEST, WIDTH), nn.Embedding(6, WIDTH)
        self.te = nn.Parameter(torch.zeros(WIDTH))
        self.n = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.drop = Dropout()
        for name in LABELLED:
            setattr(self, name, nn.Linear(WIDTH, 2 if name == "sent" else len(labels[name])))
        for name, width in PAIRED.items():
            setattr(self, name, Pairs(width))
        self.fact = nn.Linear(WIDTH, 1)
        nn.init.zeros_(self.ce.weight)
        self.we.weight.requires_grad_(False)  # half of all parameters: the optimiser's cost

    def words(self, ids, cases, mask, first):
        x = self.we(ids) + self.pe.weight[: ids.shape[1]][None] + self.te + self.ce(cases)
        x = self.drop(self.n(x))
        mask = ((1 - mask)[:, None, None, :] * NOTHING).to(x.dtype)
        for layer in self.layers:
            x = layer(x, mask)
        return self.drop(torch.gather(x, 1, first[:, :, None].expand(-1, -1, WIDTH)))

    def forward(self, ids, cases, mask, first):
        """The outputs in OUTPUTS' order, of int64 [b, l], int64 [b, l], float [b, l], int64 [b, w]."""
        w = self.words(ids, cases, mask, first)
        return (self.attr(w), self.link(w), self.sent(w), self.up(w), self.xp(w), self.arc(w), self.rel(w), self.ne(w),
                self.fact(w)[..., 0])  # fmt: skip


def initial(path, labels):
    """A network with the weights of an ONNX file: a reader, rewritten or not, or MiniLM without heads."""
    network = Network(labels)
    graph = onnx.load(path).graph
    weights = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    found = reader(graph, weights, network) if "n.te" in weights else minilm(graph, weights)
    state = network.state_dict()
    for name, value in found.items():
        state[name].copy_(torch.from_numpy(numpy.array(value, numpy.float32)).view(state[name].shape))
    missing = [name for name in state if name not in found]
    if any(name.split(".")[0] not in HEAD_NAMES and name != "ce.weight" for name in missing):
        raise ValueError(f"{path} lacks weights: {missing}")
    return network


def matrix(name, weights):
    """A matrix (in, out) as floats, whichever way it is written."""
    if not name.endswith("_q"):
        return weights[name]
    whole = weights[name].astype(numpy.float32)
    return (whole - 128 * (weights[name].dtype == numpy.uint8)) * weights[name[:-2] + "_s"]


def reader(graph, weights, network):
    found = {name[2:]: value for name, value in weights.items() if name.startswith("n.") and "we.weight" not in name}
    found["we.weight"] = weights.get("n.we.weight", None)
    if found["we.weight"] is None:
        found["we.weight"] = matrix("n.we.weight_q", weights)
    for node in graph.node:
        if node.op_type in ("MatMul", "MatMulInteger") and node.name.startswith("/n/") and node.input[1] in weights:
            place = node.name[3:].rsplit("/", 1)[0].replace("/", ".") + ".weight"
            if place in network.state_dict():
                found[place] = matrix(node.input[1], weights).T
    if "labels.weight" in weights:
        found.update(joined_heads(weights))
    return found


def joined_heads(weights):
    """The heads that rewrite.py multiplied together, apart again."""
    found = {}
    pairs = matrix("pairs.weight_q", weights)
    for whole, bias, names in (
        (weights["labels.weight"], weights["labels.bias"], ("attr", "sent", "up", "xp", "rel", "ne", "fact")),
        (pairs, weights["pairs.bias"], ("link.a", "link.b", "arc.a", "arc.b")),
    ):
        widths = weights["labels.widths" if "fact" in names else "pairs.widths"]
        for name, start, width in zip(names, numpy.cumsum(widths) - widths, widths):
            found[name + ".weight"] = whole[:, start : start + width].T
            found[name + ".bias"] = bias[start : start + width]
    for name in PAIRED:
        found[name + ".u.weight"] = weights[name + ".u"]
    return found


MINILM = dict(
    q="attention.self.query", k="attention.self.key", v="attention.self.value", o="attention.output.dense",
    n1="attention.output.LayerNorm", i="intermediate.dense", f="output.dense", n2="output.LayerNorm",
)  # fmt: skip


def minilm(graph, weights):
    """The encoder of sentence-transformers' all-MiniLM-L6-v2, as the Maven artefact's ONNX file names it."""
    found = {
        "we.weight": weights["embeddings.word_embeddings.weight"],
        "pe.weight": weights["embeddings.position_embeddings.weight"],
        "te": weights["embeddings.token_type_embeddings.weight"][0],
        "n.weight": weights["embeddings.LayerNorm.weight"],
        "n.bias": weights["embeddings.LayerNorm.bias"],
    }
    products = {node.name: node.input[1] for node in graph.node if node.op_type == "MatMul"}
    for number in range(LAYERS):
        for ours, theirs in MINILM.items():
            name = f"encoder.layer.{number}.{theirs}"
            product = products.get(f"/encoder/layer.{number}/{theirs.replace('.', '/')}/MatMul")
            found[f"layers.{number}.{ours}.bias"] = weights[name + ".bias"]
            weight = weights[name + ".weight"] if product is None else weights[product].T
            found[f"layers.{number}.{ours}.weight"] = weight
    return found
