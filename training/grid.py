"""Weights of seven bits with a sign: -63 to 63, a scale for each output.

A product of an activation of eight bits without sign and such a weight is at most 255 * 63, and the sum of two fits the
sixteen bits in which processors without VNNI add them. So a text reads the same on every machine.
"""
MOST = 63
TINY = 1e-12


def scales(weight, outputs):
    """The scale of each output; `outputs`: the dimension that counts them. For numpy arrays and torch tensors."""
    inputs = 1 - outputs
    greatest = abs(weight).max(inputs)
    greatest = getattr(greatest, "values", greatest)  # torch gives the places too
    return (greatest / MOST + TINY).reshape((-1, 1) if outputs == 0 else (1, -1))


def rounded(weight, outputs):
    """The weight as it is after rounding to seven bits, as floats."""
    scale = scales(weight, outputs)
    return (weight / scale).round() * scale


def whole(weight, outputs):
    """The weight as int8 numbers from -63 to 63, and their scales, of a numpy array."""
    scale = scales(weight, outputs).astype("float32")
    return (weight / scale).round().clip(-MOST, MOST).astype("int8"), scale
