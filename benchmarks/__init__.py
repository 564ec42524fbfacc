"""Speed beside the official compiler's output on the stock runtime: ``python -m benchmarks``."""
