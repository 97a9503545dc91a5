"""Times the measures of one peer library on one graph: the counterpart of Sources/Measure.

Reads the same commands on standard input: `load FILE`, `time MEASURE THREADS FILE`; answers one line to each.
"""

import importlib
import math
import sys
import time

import graphs


def main():
    # From `igraph`, the class Igraph of igraph_peer.py.
    kind = getattr(importlib.import_module(sys.argv[1] + "_peer"), sys.argv[1].capitalize())
    peer = None
    for line in sys.stdin:
        words = line.split()
        if words[0] == "load":
            try:
                peer = kind(*graphs.read(words[1]))
            except (TypeError, OverflowError, ValueError):
                # A two-mode network, for a peer of one-mode graphs.
                peer = None
            print("loaded", flush=True)
            continue
        measure = getattr(peer, words[1].replace("-", "_"), None)
        if measure is None:
            print("unknown", flush=True)
            continue
        if hasattr(peer, "threads"):
            peer.threads(int(words[2]))
        start = time.perf_counter()
        scores = measure()
        seconds = time.perf_counter() - start
        # What is left to do for the comparison alone.
        scores = scores() if callable(scores) else scores
        if scores is None:
            # Too large for the peer.
            print("unknown", flush=True)
            continue
        scores = scores if words[1] != "load" else []
        with open(words[3], "w") as file:
            file.write("\n".join("nan" if score is None or math.isnan(score) else repr(float(score)) for score in scores))
        print(seconds, flush=True)


main()
