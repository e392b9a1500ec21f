#!/usr/bin/env python3
"""Rewrites an exported reader for speed: the same weights, the same results but for rounding.

usage: rewrite.py IN.onnx OUT.onnx        (Debian's python3-onnx; or any onnx of 1.12 and later)

Five changes, all for ONNX Runtime on a processor:

- Each LayerNormalization is written out in elementary operations. The runtime's own kernel goes number by number, and
  took 18% of a window's time; written out, it is vectorised. Means are products with a column of 1/n, since the runtime
  would fold ReduceMean back into the slow kernel.
- The attention mask is left out of the sums. Sayso runs each window alone, so that nothing is ever padded; the input
  stays, so that rewritten models and others are called alike, but a padded batch would come out wrong.
- The last layer asks, and goes on, for the first piece of each word only, since the heads read no other: some quarter
  of its work is left out. For that, too, windows must run alone.
- The heads are multiplied together: those that score pairs of words in seven bits like the layers (grid.py), those that
  score labels as floats. A bias of a pair's second word is added to the first word's vector, which comes to the same.
- Reshapes keep their first two lengths by 0, "as it was", instead of reckoning them.
"""
import sys

import numpy
import onnx
from onnx import helper, numpy_helper

import grid

MASK = "attention_mask"


def normalisations_written_out(graph):
    nodes, added = [], {}
    weights = {tensor.name: tensor for tensor in graph.initializer}
    for node in graph.node:
        if node.op_type != "LayerNormalization":
            nodes.append(node)
            continue
        x, gain, bias = node.input
        width = weights[gain].dims[0]
        epsilon = next(a.f for a in node.attribute if a.name == "epsilon")
        mean, least = f"one_in_{width}", f"epsilon_{epsilon:.0e}"
        added[mean] = numpy_helper.from_array(numpy.full((width, 1), 1 / width, numpy.float32), mean)
        added[least] = numpy_helper.from_array(numpy.float32(epsilon), least)

        def step(operation, inputs, output=None):
            output = output or f"{node.name}/{len(nodes)}"
            nodes.append(helper.make_node(operation, inputs, [output], name=f"{node.name}/{operation}_{len(nodes)}"))
            return output

        centred = step("Sub", [x, step("MatMul", [x, mean])])
        variance = step("MatMul", [step("Mul", [centred, centred]), mean])
        scale = step("Reciprocal", [step("Sqrt", [step("Add", [variance, least])])])
        step("Add", [step("Mul", [step("Mul", [centred, scale]), gain]), bias], node.output[0])
    return nodes, list(added.values())


def without_mask(nodes):
    """Leaves out what is reckoned from the mask, and each sum that it was added to."""
    masked, instead, kept = {MASK}, {}, []
    for node in nodes:
        for place, name in enumerate(node.input):
            node.input[place] = instead.get(name, name)
        from_mask = [name for name in node.input if name in masked]
        if not from_mask:
            kept.append(node)
        elif node.op_type == "Add" and len(from_mask) == 1:
            instead[node.output[0]] = next(name for name in node.input if name not in masked)
        else:
            masked.update(node.output)
    return kept


class Graph:
    """Nodes to add to, and constants made for them."""

    def __init__(self, nodes, weights):
        self.nodes, self.weights = nodes, {w.name: numpy_helper.to_array(w) for w in weights}

    def constant(self, name, value):
        self.weights[name] = numpy.asarray(value)
        return name

    def add(self, operation, inputs, outputs, **attributes):
        outputs = [outputs] if isinstance(outputs, str) else outputs
        self.nodes.append(helper.make_node(operation, inputs, outputs, name=outputs[0] + "/" + operation, **attributes))
        return outputs[0]

    def maker(self, output):
        return next(node for node in self.nodes if output in node.output)

    def takers(self, name):
        return [node for node in self.nodes if name in node.input]

    def instead(self, old, new, takers):
        for node in takers:
            node.input[:] = [new if name == old else name for name in node.input]


def reshapes_by_what_was(graph):
    """Reshapes to heads (b, l, heads, width) and back (b, l, all) keep b and l, whatever they are."""
    for node in graph.nodes:
        if node.op_type == "Reshape" and graph.maker(node.input[1]).op_type == "Concat":
            lengths = [graph.maker(length) for length in graph.maker(node.input[1]).input[2:]]
            kept = [int(numpy_helper.to_array(length.attribute[0].t)[0]) for length in lengths]
            shape = numpy.array([0, 0, *kept], numpy.int64)
            node.input[1] = graph.constant("as_it_was_" + "_".join(map(str, kept)), shape)


def last_layer_by_words(graph):
    """Picks the words' first pieces before the last layer's queries and sums; keys and values are of all pieces."""
    picked = next(node for node in graph.nodes if node.op_type == "GatherElements")
    last = picked.input[0].rsplit("/", 2)[0]
    words = graph.constant("words", numpy.array([-1], numpy.int64))
    nodes, graph.nodes = graph.nodes, []
    graph.add("Reshape", ["word_first", words], "first_pieces")
    graph.nodes += nodes

    def of_words(name, takers):
        node = helper.make_node("Gather", [name, "first_pieces"], [name + "_of_words"], name=name + "_pick", axis=1)
        graph.nodes.insert(graph.nodes.index(graph.maker(name)) + 1, node)
        graph.instead(name, name + "_of_words", takers)

    asks = next(node for node in graph.nodes if node.name == last + "/q/MatMul_int")
    of_words(asks.input[0], [asks])
    goes_on = next(node for node in graph.nodes if node.name == last + "/Add_1")
    of_words(goes_on.input[0], [goes_on])
    graph.instead(picked.output[0], picked.input[0], graph.takers(picked.output[0]))


PAIRS, LABELS = ("link", "arc"), ("attr", "sent", "up", "xp", "rel", "ne", "fact")


def heads_together(graph, outputs):
    heads = {node.name: node for node in graph.nodes if node.op_type == "MatMul"}
    weights = graph.weights

    def joined(parts):
        matrices = [weights[heads[f"/n/{part}/MatMul"].input[1]] for part in parts]
        biases = [weights[f"n.{part.replace('/', '.')}.bias"] for part in parts]
        widths = numpy.array([matrix.shape[1] for matrix in matrices], numpy.int64)
        return numpy.concatenate(matrices, 1), numpy.concatenate(biases), widths

    words = heads["/n/attr/MatMul"].input[0]
    kept = {name: graph.maker(name) for name in outputs}
    made = {id(node) for node in kept.values()}
    graph.nodes = [node for node in graph.nodes if id(node) not in made]

    matrix, bias, widths = joined(LABELS)
    product = graph.add("MatMul", [words, graph.constant("labels.weight", matrix)], "labels/product")
    scores = graph.add("Add", [product, graph.constant("labels.bias", bias)], "labels/scores")
    ends = {node.name: name for name, node in kept.items()}
    named = [ends.get(f"/n/{head}/Add", f"labels/{head}") for head in LABELS]
    graph.add("Split", [scores, graph.constant("labels.widths", widths)], named, axis=2)
    graph.add("Gather", [named[-1], graph.constant("alone", numpy.int64(0))], "fact", axis=2)

    matrix, bias, widths = joined([f"{head}/{side}" for head in PAIRS for side in "ab"])
    whole, scale = grid.whole(matrix, 1)
    graph.add("DynamicQuantizeLinear", [words], ["pairs/q8", "pairs/sc", "pairs/zp"])
    graph.add("MatMulInteger", ["pairs/q8", graph.constant("pairs.weight_q", whole), "pairs/zp"], "pairs/i")
    graph.add("Cast", ["pairs/i"], "pairs/f", to=onnx.TensorProto.FLOAT)
    graph.add("Mul", ["pairs/sc", graph.constant("pairs.weight_s", scale[0])], "pairs/ws")
    graph.add("Mul", ["pairs/f", "pairs/ws"], "pairs/product")
    graph.add("Add", [graph.constant("pairs.bias", bias), "pairs/product"], "pairs/sum")
    graph.add("Div", ["pairs/sum", graph.constant("root_of_two", numpy.float32(2**0.5))], "pairs/div")
    graph.add("Erf", ["pairs/div"], "pairs/erf")
    graph.add("Add", ["pairs/erf", graph.constant("one", numpy.float32(1))], "pairs/one_more")
    graph.add("Mul", ["pairs/sum", "pairs/one_more"], "pairs/twice")
    graph.add("Mul", ["pairs/twice", graph.constant("half", numpy.float32(0.5))], "pairs/gelu")
    sides = [f"{head}/{side}" for head in PAIRS for side in "ab"]
    graph.add("Split", ["pairs/gelu", graph.constant("pairs.widths", widths)], sides, axis=2)
    for head in PAIRS:
        by_second = graph.constant(f"{head}.u", weights[heads[f"/n/{head}/u/MatMul"].input[1]][:, 0])
        graph.add("MatMul", [f"{head}/a", f"n.{head}.W"], f"{head}/aW")
        graph.add("Add", [f"{head}/aW", by_second], f"{head}/aWu")
        graph.add("Transpose", [f"{head}/b"], f"{head}/bT", perm=[0, 2, 1])
        graph.add("MatMul", [f"{head}/aWu", f"{head}/bT"], head)


def reached(graph, nodes):
    """The nodes that the graph's outputs need."""
    needed, kept = {output.name for output in graph.output}, []
    for node in reversed(nodes):
        if needed.intersection(node.output):
            kept.append(node)
            needed.update(node.input)
    return kept[::-1]


def main(source, target):
    model = onnx.load(source)
    graph = model.graph
    nodes, added = normalisations_written_out(graph)
    better = Graph(without_mask(nodes), [*graph.initializer, *added])
    reshapes_by_what_was(better)
    last_layer_by_words(better)
    heads_together(better, [output.name for output in graph.output])
    nodes = reached(graph, better.nodes)
    named = {name for node in nodes for name in node.input}
    weights = [numpy_helper.from_array(value, name) for name, value in better.weights.items() if name in named]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend(weights)
    onnx.checker.check_model(model)
    onnx.save(model, target)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
