"""Turns a float export into one of whole numbers: matrices of seven bits by output, word embeddings of eight by word.

usage: quantise.py IN.onnx OUT.onnx

Activations are rounded as the reader runs, to eight bits without a sign. Matrices below 100,000 numbers stay floats.
"""
import sys

import numpy
import onnx
from onnx import TensorProto, helper, numpy_helper

import grid

LARGE, WORDS = 100_000, 20_000


class Rounded:
    """Nodes as they become, and the tensors made for them."""

    def __init__(self, graph):
        self.floats = {tensor.name: tensor for tensor in graph.initializer}
        self.nodes, self.tensors = [], {}
        self.activations = set()

    def tensor(self, name, value):
        self.tensors[name] = numpy_helper.from_array(value, name)

    def add(self, operation, inputs, outputs, **attributes):
        self.nodes.append(helper.make_node(operation, inputs, outputs, **attributes))

    def product(self, node):
        x, name = node.input
        y = node.output[0]
        if name + "_q" not in self.tensors:
            weight = numpy_helper.to_array(self.floats[name])
            whole, scale = grid.whole(weight, 1)
            self.tensor(name + "_q", whole)
            self.tensor(name + "_s", scale[0])
        if x not in self.activations:
            self.activations.add(x)
            self.add("DynamicQuantizeLinear", [x], [x + "_q8", x + "_sc", x + "_zp"], name=x + "_DQL")
        self.add("MatMulInteger", [x + "_q8", name + "_q", x + "_zp"], [y + "_i"], name=node.name + "_int")
        self.add("Cast", [y + "_i"], [y + "_f"], to=TensorProto.FLOAT, name=node.name + "_cast")
        self.add("Mul", [x + "_sc", name + "_s"], [y + "_ws"], name=node.name + "_ws")
        self.add("Mul", [y + "_f", y + "_ws"], [y], name=node.name + "_scale")

    def embedding(self, node):
        name, y = node.input[0], node.output[0]
        weight = numpy_helper.to_array(self.floats[name])
        scale = numpy.abs(weight).max(1, keepdims=True) / 127 + grid.TINY
        self.tensor(name + "_q", numpy.round(weight / scale).astype(numpy.int8))
        self.tensor(name + "_s", scale.astype(numpy.float32))
        self.add("Gather", [name + "_q", node.input[1]], [y + "_g"], name=node.name + "_q")
        self.add("Cast", [y + "_g"], [y + "_gf"], to=TensorProto.FLOAT, name=node.name + "_c")
        self.add("Gather", [name + "_s", node.input[1]], [y + "_gs"], name=node.name + "_s")
        self.add("Mul", [y + "_gf", y + "_gs"], [y], name=node.name + "_m")


def main(source, target):
    model = onnx.load(source)
    graph = model.graph
    better = Rounded(graph)
    for node in graph.node:
        sizes = {name: list(better.floats[name].dims) for name in node.input if name in better.floats}
        of = sizes.get(node.input[1], []) if node.op_type == "MatMul" else []
        if len(of) == 2 and of[0] * of[1] >= LARGE:
            better.product(node)
        elif node.op_type == "Gather" and sizes.get(node.input[0], [0])[0] > WORDS:
            better.embedding(node)
        else:
            better.nodes.append(node)
    used = {name for node in better.nodes for name in node.input}
    kept = [tensor for tensor in graph.initializer if tensor.name in used] + list(better.tensors.values())
    del graph.node[:], graph.initializer[:]
    graph.node.extend(better.nodes)
    graph.initializer.extend(kept)
    onnx.checker.check_model(model)
    onnx.save(model, target)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
