"""Measures decoding and encoding beside the official compiler's output on the stock runtime and prints a table.

Both take the same bytes by the same specs, in turns within one run, so that what else the machine does meets both.
Times are medians; the garbage collector is on, and each turn starts without the other's garbage. Only ratios compare
between machines.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import sys
from collections.abc import Callable
from time import perf_counter
from typing import Any

Call = Callable[[], Any]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few and short rounds")
    parser.add_argument("--assert-decode", type=float, metavar="X", help="fail unless decoding is X times as fast")
    parser.add_argument("--assert-encode", type=float, metavar="X", help="the same of encoding; both by geometric mean")
    options = parser.parse_args()
    try:
        from .cases import cases
    except ModuleNotFoundError as error:
        if error.name != "kaitaistruct":
            raise
        print("The benchmarks need the stock runtime, kaitaistruct 0.11: pip install -e '.[test]'", file=sys.stderr)
        return 2

    rounds, seconds = (5, 0.01) if options.quick else (21, 0.05)
    print(f"{'':46}{'':>7}  {'decode, ms per call':^27}  {'encode, ms per call':^27}")
    print(f"{'':46}{'bytes':>7}" + f"  {'stock':>10}{'oxcodec':>10}{'ratio':>7}" * 2)
    decode_ratios, encode_ratios = [], []
    for case in cases():
        stock, ours = case.stock_decode(), case.decode()
        if not case.stock_encode(stock) == case.encode(ours) == case.data:
            raise AssertionError(f"{case.name}: the two do not write what they read")
        decode = medians(case.stock_decode, case.decode, rounds, seconds)
        encode = medians(lambda: case.stock_encode(stock), lambda: case.encode(ours), rounds, seconds)  # noqa: B023
        decode_ratios.append(decode[0] / decode[1])
        encode_ratios.append(encode[0] / encode[1])
        print(f"{case.name:46}{len(case.data):7}{columns(decode)}{columns(encode)}", flush=True)
    decode_mean, encode_mean = statistics.geometric_mean(decode_ratios), statistics.geometric_mean(encode_ratios)
    print(f"{'geometric mean':53}{'':22}{decode_mean:7.1f}{'':22}{encode_mean:7.1f}")
    slow = [
        f"{what} is {mean:.1f} times as fast as stock, {wanted:g} are asked for"
        for what, mean, wanted in (
            ("decoding", decode_mean, options.assert_decode),
            ("encoding", encode_mean, options.assert_encode),
        )
        if wanted is not None and mean < wanted
    ]
    for line in slow:
        print(line, file=sys.stderr)
    return 1 if slow else 0


def medians(stock: Call, ours: Call, rounds: int, seconds: float) -> tuple[float, float]:
    """The median time of a call of each, over rounds in which each runs for about ``seconds``."""
    counts = [max(1, int(seconds / turn(call, 3))) for call in (stock, ours)]
    times = [[turn(call, count) for call, count in zip((stock, ours), counts, strict=True)] for _ in range(rounds)]
    return statistics.median(t for t, _ in times), statistics.median(t for _, t in times)


def turn(call: Call, count: int) -> float:
    """The time of a call in seconds, from ``count`` calls."""
    gc.collect()
    start = perf_counter()
    for _ in range(count):
        call()
    return (perf_counter() - start) / count


def columns(times: tuple[float, float]) -> str:
    stock, ours = times
    return f"  {1000 * stock:10.4f}{1000 * ours:10.4f}{stock / ours:7.1f}"


if __name__ == "__main__":
    sys.exit(main())
