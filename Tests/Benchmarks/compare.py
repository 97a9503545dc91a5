"""Runs the measures of NetworkAlgorithms and of its peers in turn, on the same graphs, and prints ratios.

    python3 compare.py [--rounds 5] [--graphs territory,leaves,…] [--measures betweenness,…] [--threads 2,1]

Peers come from PyPI into a virtual environment made beside this file on the first run. Every program stays alive and
answers one command at a time; a round asks each of them once, so that a disturbance hits all alike. Times are those of
the measure alone, in the process. The ratio is the median of the fastest peer over ours; answers are compared node by
node, after scaling where programs normalise differently.
"""

import argparse
import math
import os
import statistics
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
PEERS = ["igraph", "networkit", "rustworkx", "scipy", "networkx"]
SMALL = "betweenness,weighted-betweenness,closeness,harmonic,constraint,pagerank,core,components,clustering,articulation,blocks,eigenvector,leiden"
LARGE = "constraint,pagerank,core,components,clustering,articulation,blocks,eigenvector,leiden"
MEASURES = {
    "territory": SMALL,
    "leaves": SMALL,
    "communities": SMALL,
    "national": SMALL,
    "register": LARGE,
    "country": "pagerank,core,components",
}
# Measures whose scale differs from one program to another: compared after division by the largest score.
SCALED = {"betweenness", "weighted-betweenness", "closeness", "harmonic", "eigenvector"}
# Measures whose answers are names or approximate optima: not compared node by node.
LOOSE = {"components", "leiden"}


def environment():
    home = os.path.join(HERE, ".venv")
    python = os.path.join(home, "bin", "python")
    if not os.path.exists(python):
        subprocess.run([sys.executable, "-m", "venv", home], check=True)
        subprocess.run([python, "-m", "pip", "install", "-q", "igraph", "networkit", "rustworkx", "scipy", "networkx"], check=True)
    return python


class Program:
    def __init__(self, command, threads):
        settings = dict(os.environ, OMP_NUM_THREADS=str(threads))
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=settings)

    def ask(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def scores(path, scaled):
    with open(path) as file:
        values = [float(line) for line in file if line.strip()]
    top = max((value for value in values if not math.isnan(value)), default=1) if scaled else 1
    return [value / (top or 1) for value in values]


def difference(ours, theirs):
    if len(ours) != len(theirs):
        return math.inf
    known = [abs(a - b) for a, b in zip(ours, theirs) if not (math.isnan(a) or math.isnan(b))]
    return max(known, default=0)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--graphs", default="territory,leaves,communities,national,register")
    parser.add_argument("--measures", default="")
    parser.add_argument("--threads", default="2,1")
    parser.add_argument("--limit", type=float, default=120, help="seconds after which a peer is not asked again")
    options = parser.parse_args()
    python = environment()
    subprocess.run(["swift", "build", "-c", "release", "--package-path", HERE], check=True)
    ours = os.path.join(HERE, ".build", "release", "Measure")

    print("graph | measure | threads | ours (s) | fastest peer (s) | ratio | largest difference")
    with tempfile.TemporaryDirectory() as folder:
        for graph in options.graphs.split(","):
            file = os.path.join(folder, graph)
            writer = Program([ours], 1)
            writer.ask(f"write {graph} {file}")
            writer.close()
            for threads in map(int, options.threads.split(",")):
                programs = {"ours": Program([ours], threads)}
                programs["ours"].ask(f"load {graph}")
                for peer in PEERS:
                    programs[peer] = Program([python, os.path.join(HERE, "peers.py"), peer], threads)
                    programs[peer].ask(f"load {file}")
                for measure in (options.measures or MEASURES[graph]).split(","):
                    report(graph, measure, threads, programs, folder, options)
                for program in programs.values():
                    program.close()


def report(graph, measure, threads, programs, folder, options):
    times = {name: [] for name in programs}
    for _ in range(options.rounds):
        for name, program in programs.items():
            if times[name] is None or (times[name] and max(times[name]) > options.limit):
                continue
            answer = program.ask(f"time {measure} {threads} {folder}/{name}.scores")
            if answer == "unknown":
                times[name] = None
            else:
                times[name].append(float(answer))
    peers = {name: statistics.median(values) for name, values in times.items() if values and name != "ours"}
    mine = statistics.median(times["ours"])
    if not peers:
        print(f"{graph} | {measure} | {threads} | {mine:.2e} | – | – | –", flush=True)
        return
    fastest = min(peers, key=peers.get)
    reference = scores(f"{folder}/ours.scores", measure in SCALED)
    apart = [
        f"{name} {difference(reference, scores(f'{folder}/{name}.scores', measure in SCALED)):.0e}"
        for name in peers
        if measure not in LOOSE
    ]
    if measure == "leiden":
        apart = [f"quality {reference[0]:.4f}"] + [
            f"{name} {scores(f'{folder}/{name}.scores', False)[0]:.4f}" for name in peers
        ]
    print(
        f"{graph} | {measure} | {threads} | {mine:.2e} | {fastest} {peers[fastest]:.2e} | "
        f"×{peers[fastest] / mine:.1f} | {', '.join(apart)}",
        flush=True,
    )


main()
