"""Trains the reader: one batch of one task a step, in bfloat16, with a float master copy and its moving average.

usage: train.py --from WEIGHTS.onnx --data DATA --labels labels.json --out STATE.pt --steps N [--seconds S] [--rate R]

Where STATE.pt exists, it goes on from there. The rate warms up over 4% and falls evenly to nothing at the last step,
or when S seconds have passed, should that come first. Over the last third, the products' weights are rounded to seven
bits in the working copy (grid.py), and their gradients go to the master as they are. The same seed, threads and
count of steps give the same weights on the same machine.
"""
import argparse
import copy
import json
import os
import random
import time

import numpy
import torch

import grid
import network
from prepare import load
from score import whole
from tasks import loss, targets
from windows import batch, packed, varied, windows

PIECES, BATCH, HIDDEN = 236, 16, 0.08
SHARES = dict(attribution=0.52, syntax=0.26, names=0.10, factuality=0.12)
WARM, ROUNDED_FROM, AVERAGED = 0.04, 2 / 3, 0.998
SAVE_EACH, TELL_EACH = 180, 25  # seconds, steps
NAMES = ("attr", "link", "sent", "up", "xp", "arc", "rel", "ne", "fact")


def batches(documents):
    """Batches of windows without end; in each round the documents are cut elsewhere."""
    while True:
        found = [
            (document, begin, end)
            for document in documents
            for begin, end in windows(document, PIECES, random.randint(60, PIECES))
        ]
        random.shuffle(found)
        for start in range(0, len(found), BATCH):
            yield found[start : start + BATCH]


class Run:
    """A training run: the master, the working copy, the average, and how far it has come."""

    def __init__(self, given, labels):
        self.given, self.labels = given, labels
        self.master = network.initial(getattr(given, "from"), labels)
        self.average = copy.deepcopy(self.master)
        self.working = copy.deepcopy(self.master).to(torch.bfloat16).train()
        rounded = {id(module.weight) for module in whole(self.master)}
        self.pairs = [
            (ours, theirs, kept, id(ours) in rounded)
            for ours, theirs, kept in zip(*(net.parameters() for net in (self.master, self.working, self.average)))
            if ours.requires_grad
        ]
        heads = [p for name, p in self.master.named_parameters() if name.split(".")[0] in (*network.HEAD_NAMES, "ce")]
        in_heads = {id(p) for p in heads}
        body = [p for p in self.master.parameters() if p.requires_grad and id(p) not in in_heads]
        self.optimiser = torch.optim.AdamW(
            [{"params": body, "share": 1.0}, {"params": heads, "share": given.heads}], lr=given.rate, weight_decay=0.01
        )
        self.step, self.seconds = 0, 0.0
        self.totals = {task: [0.0, 0] for task in SHARES}

    def progress(self):
        """How far the run is, 0 to 1: by steps, or by time where that is further."""
        by_time = self.seconds / self.given.seconds if self.given.seconds else 0
        return min(1.0, max(self.step / self.given.steps, by_time))

    def learn(self, task, items):
        progress = self.progress()
        for group in self.optimiser.param_groups:
            group["lr"] = self.given.rate * group["share"] * min(progress / WARM, (1 - progress) / (1 - WARM))
        ids, cases, mask, first, real = batch([varied(packed(*item), HIDDEN) for item in items])
        wanted = [targets(task, *item, first.shape[1], self.labels) for item in items]
        wanted = {name: torch.stack([each[name] for each in wanted]) for name in wanted[0]}
        outputs = dict(zip(NAMES, self.working(ids, cases, mask, first)))
        value = loss(task, outputs, wanted, real)
        self.working.zero_grad(set_to_none=True)
        value.backward()
        for ours, theirs, _, _ in self.pairs:
            ours.grad = None if theirs.grad is None else theirs.grad.float()
        torch.nn.utils.clip_grad_norm_([ours for ours, *_ in self.pairs], 1.0)
        self.optimiser.step()
        self.step += 1
        self.copied(progress > ROUNDED_FROM)
        self.totals[task][0] += value.item()
        self.totals[task][1] += 1

    @torch.no_grad()
    def copied(self, rounding):
        kept_share = min(AVERAGED, (1 + self.step) / (10 + self.step))
        for ours, theirs, kept, rounded in self.pairs:
            theirs.copy_(grid.rounded(ours, 0) if rounding and rounded else ours)
            kept.lerp_(ours, 1 - kept_share)

    def save(self):
        chance = random.getstate(), numpy.random.get_state(), torch.get_rng_state()
        state = dict(master=self.master.state_dict(), weights=self.average.state_dict(), step=self.step,
                     seconds=self.seconds, chance=chance, optimiser=self.optimiser.state_dict())  # fmt: skip
        torch.save(state, self.given.out + ".new")
        os.replace(self.given.out + ".new", self.given.out)

    def go_on(self):
        state = torch.load(self.given.out)
        self.master.load_state_dict(state["master"])
        self.average.load_state_dict(state["weights"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.step, self.seconds = state["step"], state["seconds"]
        random.setstate(state["chance"][0])
        torch.set_rng_state(state["chance"][2])
        self.copied(self.progress() > ROUNDED_FROM)

    def tell(self):
        losses = {task: round(total / max(1, count), 3) for task, (total, count) in self.totals.items()}
        self.totals = {task: [0.0, 0] for task in SHARES}
        print(f"step {self.step}, {self.seconds:.0f} s, {self.progress():.1%}: {losses}", flush=True)


def trained(run, data):
    supply = {task: batches(load(data, task, "train")) for task in SHARES}
    saved = run.seconds
    while run.progress() < 1:
        began = time.time()
        task = random.choices(list(SHARES), list(SHARES.values()))[0]
        run.learn(task, next(supply[task]))
        run.seconds += time.time() - began
        if run.step % TELL_EACH == 0:
            run.tell()
        if run.seconds - saved > SAVE_EACH:
            run.save()
            saved = run.seconds
    run.save()
    print(f"trained for {run.step} steps in {run.seconds:.0f} s", flush=True)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--from", required=True, help="a reader, or MiniLM's encoder alone, as ONNX")
    arguments.add_argument("--data", required=True)
    arguments.add_argument("--labels", required=True)
    arguments.add_argument("--out", required=True)
    arguments.add_argument("--steps", type=int, required=True)
    arguments.add_argument("--seconds", type=float, default=0)
    arguments.add_argument("--rate", type=float, default=1.5e-4)
    arguments.add_argument("--heads", type=float, default=2.0, help="how many times the rate the heads get")
    arguments.add_argument("--seed", type=int, default=3)
    arguments.add_argument("--threads", type=int, default=2, help="one, where others use the machine too")
    given = arguments.parse_args()
    torch.set_num_threads(given.threads)
    torch.set_flush_denormal(True)
    random.seed(given.seed)
    numpy.random.seed(given.seed)
    torch.manual_seed(given.seed)
    with open(given.labels, encoding="utf8") as file:
        run = Run(given, json.load(file))
    if os.path.exists(given.out):
        run.go_on()
    trained(run, given.data)


if __name__ == "__main__":
    main()
