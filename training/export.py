"""Writes a trained reader as a float ONNX file.

usage: export.py WEIGHTS labels.json OUT.onnx       WEIGHTS: a state of train.py (its average), or an ONNX reader
"""
import json
import sys

import torch

from network import OUTPUTS
from score import loaded

INPUTS = ("input_ids", "case_ids", "attention_mask", "word_first")


class Exported(torch.nn.Module):
    """The network under the name that rewrite.py knows it by."""

    def __init__(self, network):
        super().__init__()
        self.n = network.eval()
        for layer in network.layers:
            layer.folded = False

    def forward(self, ids, cases, mask, first):
        return self.n(ids, cases, mask, first)


def main(weights, labels, target):
    with open(labels, encoding="utf8") as file:
        exported = Exported(loaded(weights, json.load(file)))
    ids = torch.randint(0, 30000, (2, 40))
    first = torch.arange(1, 31)[None].repeat(2, 1)
    pieces, words = {0: "b", 1: "l"}, {0: "b", 1: "w"}
    pairs = {**words, 2: "w"}
    torch.onnx.export(
        exported,
        (ids, torch.zeros_like(ids), torch.ones(2, 40), first),
        target,
        input_names=INPUTS,
        output_names=OUTPUTS,
        dynamic_axes={
            **{name: words if name == "word_first" else pieces for name in INPUTS},
            **{name: pairs if name in ("link", "arc") else words for name in OUTPUTS},
        },
        opset_version=17,
    )


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
