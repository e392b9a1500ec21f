#!/usr/bin/env python3
"""Rewrites an exported reader for speed: the same weights, the same results but for rounding.

usage: rewrite.py IN.onnx OUT.onnx        (Debian's python3-onnx; or any onnx of 1.12 and later)

Two changes, both for ONNX Runtime on a processor:

- Each LayerNormalization is written out in elementary operations. The runtime's own kernel goes number by number, and
  took 18% of a window's time; written out, it is vectorised. Means are products with a column of 1/n, since the runtime
  would fold ReduceMean back into the slow kernel.
- The attention mask is left out of the sums. Sayso runs each window alone, so that nothing is ever padded; the input
  stays, so that rewritten models and others are called alike, but a padded batch would come out wrong.
"""
import sys

import numpy
import onnx
from onnx import helper, numpy_helper

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
    nodes = reached(graph, without_mask(nodes))
    named = {name for node in nodes for name in node.input}
    weights = [tensor for tensor in [*graph.initializer, *added] if tensor.name in named]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend(weights)
    onnx.checker.check_model(model)
    onnx.save(model, target)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
