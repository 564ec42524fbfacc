"""Measures oxcodec beside others on the same input, in turns within one run, and prints tables.

Of ROPs: decoding and encoding beside the official compiler's output on the stock runtime, by the same specs. Of
SendItem documents: validating, parsing and building beside plain xmlschema and plain lxml.
Times are medians; the garbage collector is on, and each turn starts without the others' garbage. What else the machine
does meets all, so only ratios compare between machines.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import sys
from collections.abc import Callable, Sequence
from time import perf_counter
from typing import Any

Call = Callable[[], Any]
Pace = tuple[int, float]  # rounds, and the seconds that each call has in one


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few and short rounds")
    wanted = {
        "decode": "decoding ROPs is X times as fast as stock",
        "encode": "encoding ROPs is",
        "validate": "validating documents is X times as fast as plain xmlschema",
    }
    for name, what in wanted.items():
        parser.add_argument(f"--assert-{name}", type=float, metavar="X", help=f"fail unless {what}, by geometric mean")
    options = parser.parse_args()
    pace = (5, 0.01) if options.quick else (21, 0.05)
    try:
        means = rops(pace) | documents(pace)
    except ModuleNotFoundError as error:
        print(f"The benchmarks need {error.name}: pip install -e '.[test]'", file=sys.stderr)
        return 2
    slow = False
    for name, mean in means.items():
        least = getattr(options, f"assert_{name}", None)
        if least is not None and mean < least:
            print(f"{name}: {mean:.1f} times as fast, {least:g} are asked for", file=sys.stderr)
            slow = True
    return 1 if slow else 0


def rops(pace: Pace) -> dict[str, float]:
    """The geometric means of how many times as fast as stock decoding and encoding are."""
    from .cases import cases

    print(f"{'':46}{'':>7}  {'decode, ms per call':^27}  {'encode, ms per call':^27}")
    print(f"{'':46}{'bytes':>7}" + f"  {'stock':>10}{'oxcodec':>10}{'ratio':>7}" * 2)
    ratios: dict[str, list[float]] = {"decode": [], "encode": []}
    for case in cases():
        stock, ours = case.stock_decode(), case.decode()
        if not case.stock_encode(stock) == case.encode(ours) == case.data:
            raise AssertionError(f"{case.name}: the two do not write what they read")
        decode = medians([case.stock_decode, case.decode], pace)
        encode = medians([lambda: case.stock_encode(stock), lambda: case.encode(ours)], pace)  # noqa: B023
        line = f"{case.name:46}{len(case.data):7}"
        for name, (theirs, mine) in (("decode", decode), ("encode", encode)):
            ratios[name].append(theirs / mine)
            line += f"  {1000 * theirs:10.4f}{1000 * mine:10.4f}{theirs / mine:7.1f}"
        print(line, flush=True)
    means = {name: statistics.geometric_mean(values) for name, values in ratios.items()}
    print(f"{'geometric mean':53}{'':22}{means['decode']:7.1f}{'':22}{means['encode']:7.1f}")
    return means


def documents(pace: Pace) -> dict[str, float]:
    """The geometric means of how many times as fast validating and parsing are as xmlschema, and building as lxml."""
    from .ews import document_cases

    tasks = {
        "validate": ("xmlschema", "lxml", "oxcodec"), "parse": ("xmlschema", "lxml", "oxcodec"),
        "build": ("lxml", "oxcodec"),
    }  # fmt: skip
    print(f"\n{'documents a second; ratio: oxcodec to the first':46}{'':>7}", end="")
    print("".join(f"  {name:^{10 * len(libraries) + 7}}" for name, libraries in tasks.items()))
    print(f"{'':46}{'bytes':>7}", end="")
    print("".join("  " + "".join(f"{name:>10}" for name in names) + f"{'ratio':>7}" for names in tasks.values()))
    ratios: dict[str, list[float]] = {name: [] for name in tasks}
    for case in document_cases():
        line = f"{case.name:46}{len(case.data):7}"
        for task, libraries in tasks.items():
            calls = getattr(case, task)
            times = medians([calls[library] for library in libraries], pace)
            ratios[task].append(times[0] / times[-1])
            line += "  " + "".join(f"{1 / t:10.0f}" for t in times) + f"{times[0] / times[-1]:7.1f}"
        print(line, flush=True)
    means = {name: statistics.geometric_mean(values) for name, values in ratios.items()}
    print(f"{'geometric mean':53}", end="")
    print("".join(f"  {means[name]:{10 * len(libraries) + 7}.1f}" for name, libraries in tasks.items()))
    return means


def medians(calls: Sequence[Call], pace: Pace) -> list[float]:
    """The median time of a call of each, over rounds in which each runs for about the same time."""
    rounds, seconds = pace
    counts = [max(1, int(seconds / turn(call, 3))) for call in calls]
    times = [[turn(call, count) for call, count in zip(calls, counts, strict=True)] for _ in range(rounds)]
    return [statistics.median(column) for column in zip(*times, strict=True)]


def turn(call: Call, count: int) -> float:
    """The time of a call in seconds, from ``count`` calls."""
    gc.collect()
    start = perf_counter()
    for _ in range(count):
        call()
    return (perf_counter() - start) / count


if __name__ == "__main__":
    sys.exit(main())
