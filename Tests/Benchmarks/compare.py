"""Runs the measures of NetworkAlgorithms and of its peers in turn, on the same graphs, and prints ratios.

    python3 compare.py [--rounds 5] [--graphs territory,leaves,…] [--measures betweenness,…] [--threads 2,1]

Peers come from PyPI into a virtual environment made beside this file on the first run. Every program stays alive and
answers one command at a time; a round asks each of them once, so that a disturbance hits all alike. Times are those of
the measure alone, in the process; the measure "load" is the making of the graph from arrays of ends in memory, and what
a measure does to prepare it (relabelling, blocks) counts within the measure. The ratio is the median of the fastest
peer over ours; answers are compared node by node, after scaling where programs normalise differently.
"""

import argparse
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
PEERS = ["igraph", "networkit", "rustworkx", "scipy", "networkx", "bicm"]
TWO_MODE = {"services": {"scipy", "bicm", "networkx"}, "actions": {"scipy"}}
LINEAR = (
    "load,constraint,weighted-constraint,pagerank,core,components,clustering,articulation,blocks,bridges,eigenvector,"
    "leiden,leiden-cpm,katz,triangles,transitivity,weighted-clustering,effective-size,assortativity,"
    "group-assortativity,modularity,partition-comparison,strength,density,diameter,hits,strong-components,"
    "weak-components,reciprocity,directed-pagerank"
)
PATHS = "betweenness,closeness,harmonic,tie-betweenness,eccentricity"
LENGTHS = "weighted-betweenness,weighted-closeness,weighted-harmonic,weighted-tie-betweenness"
MEASURES = {
    "territory": f"{LINEAR},{PATHS},{LENGTHS},current-flow,directed-betweenness,directed-closeness",
    "leaves": f"{LINEAR},{PATHS},{LENGTHS}",
    "hubs": f"{LINEAR},{PATHS},{LENGTHS}",
    "communities": f"{LINEAR},{PATHS}",
    "national": f"{LINEAR},{PATHS}",
    "register": f"{LINEAR},sampled-betweenness",
    "country": "load,pagerank,core,components",
    "actions": "projection,p-values,adjusted",
    "services": "projection,p-values,adjusted,bicm,collaboration,two-mode-betweenness,two-mode-closeness",
}
# Pure Python: asked on small graphs only, where it is an independent check of the answers.
SMALL_ONLY = {"networkx": {"territory", "services"}, "rustworkx": {"territory", "leaves", "communities", "national"}}
# Measures whose scale differs from one program to another: compared after division by the largest score.
SCALED = {
    "betweenness", "weighted-betweenness", "tie-betweenness", "weighted-tie-betweenness", "directed-betweenness",
    "current-flow", "closeness", "weighted-closeness", "harmonic", "weighted-harmonic", "eigenvector", "katz",
}
# Two vectors, each on a scale of its own.
HALVES = {"hits"}
# Names of groups, compared as divisions.
DIVISIONS = {"components", "strong-components", "weak-components"}
# The best quality found.
QUALITIES = {"leiden": "modularity", "leiden-converged": "modularity", "leiden-cpm": "quality"}
# Measures that answer nothing, or from sources drawn at random: not compared.
LOOSE = {"load", "sampled-betweenness"}


def environment():
    home = os.path.join(HERE, ".venv")
    python = os.path.join(home, "bin", "python")
    if not os.path.exists(python):
        subprocess.run([sys.executable, "-m", "venv", home], check=True)
        packages = ["igraph", "networkit", "rustworkx", "scipy", "networkx", "bicm"]
        subprocess.run([python, "-m", "pip", "install", "-q", *packages], check=True)
    return python


class Program:
    def __init__(self, command, threads):
        settings = dict(os.environ, OMP_NUM_THREADS=str(threads), OPENBLAS_NUM_THREADS=str(threads))
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=settings
        )

    def ask(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def scores(path, measure):
    with open(path) as file:
        values = [float(line) for line in file if line.strip()]
    if measure in DIVISIONS:
        return first_seen(values)
    if measure in HALVES:
        middle = len(values) // 2
        return scaled(values[:middle]) + scaled(values[middle:])
    return scaled(values) if measure in SCALED else values


def scaled(values):
    top = max((value for value in values if not math.isnan(value)), default=1)
    return [value / (top or 1) for value in values]


def difference(ours, theirs):
    if len(ours) != len(theirs):
        return math.inf
    known = [abs(a - b) for a, b in zip(ours, theirs) if not (math.isnan(a) or math.isnan(b))]
    return max(known, default=0)


def first_seen(values):
    """The same division with groups numbered in the order of their first member."""
    number = {}
    return [number.setdefault(value, len(number)) for value in values]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--graphs", default="territory,leaves,hubs,communities,national,register,services,actions")
    parser.add_argument("--measures", default="")
    parser.add_argument("--threads", default="2,1")
    parser.add_argument("--budget", type=float, default=60, help="seconds after which no new round of a measure starts")
    parser.add_argument("--pause", type=float, default=0.05, help="seconds of rest before each question")
    parser.add_argument("--peers", default=",".join(PEERS))
    options = parser.parse_args()
    python = environment()
    subprocess.run(["swift", "build", "-c", "release", "--package-path", HERE], check=True, stdout=sys.stderr)
    ours = os.path.join(HERE, ".build", "release", "Measure")

    print("graph | measure | threads | rounds | ours (s) | fastest peer (s) | ratio | largest difference")
    with tempfile.TemporaryDirectory() as folder:
        for graph in options.graphs.split(","):
            file = os.path.join(folder, graph)
            writer = Program([ours], 1)
            writer.ask(f"write {graph} {file}")
            writer.close()
            for threads in map(int, options.threads.split(",")):
                programs = {"ours": Program([ours], threads)}
                programs["ours"].ask(f"load {graph}")
                for peer in options.peers.split(","):
                    wanted = TWO_MODE.get(graph, set(PEERS) - {"bicm"})
                    if peer in wanted and graph in SMALL_ONLY.get(peer, {graph}):
                        programs[peer] = Program([python, os.path.join(HERE, "peers"), peer], threads)
                        programs[peer].ask(f"load {file}")
                for measure in (options.measures or MEASURES[graph]).split(","):
                    report(graph, measure, threads, programs, folder, options)
                for program in programs.values():
                    program.close()


def report(graph, measure, threads, programs, folder, options):
    times = {}
    asked = list(programs)
    start = time.perf_counter()
    for turn in range(options.rounds):
        for name in list(asked):
            # OpenMP threads of the program asked before go on turning for a while, and would hold a processor.
            time.sleep(options.pause)
            answer = programs[name].ask(f"time {measure} {threads} {folder}/{name}.scores")
            if answer in ("unknown", ""):
                asked.remove(name)
            else:
                times.setdefault(name, []).append(float(answer))
        if turn == 0:
            # Who takes more than three times as long as the fastest peer is asked once.
            best = min((times[name][0] for name in asked if name != "ours"), default=0)
            asked = [name for name in asked if name == "ours" or times[name][0] <= 3 * best]
        if time.perf_counter() - start > options.budget:
            break
    mine = statistics.median(times["ours"])
    peers = {name: statistics.median(values) for name, values in times.items() if name != "ours"}
    line = f"{graph} | {measure} | {threads} | {len(times['ours'])} | {mine:.2e} | "
    if not peers:
        print(line + "– | – | –", flush=True)
        return
    fastest = min((name for name in asked if name != "ours"), key=lambda name: peers[name])
    print(
        line + f"{fastest} {peers[fastest]:.2e} | ×{peers[fastest] / mine:.1f} | "
        f"{', '.join(agreement(measure, peers, folder))}",
        flush=True,
    )


def agreement(measure, peers, folder):
    if measure in LOOSE:
        return ["–"]
    reference = scores(f"{folder}/ours.scores", measure)
    theirs = {name: scores(f"{folder}/{name}.scores", measure) for name in peers}
    if measure in QUALITIES:
        return [f"{QUALITIES[measure]} {reference[0]:.4f}"] + [f"{name} {theirs[name][0]:.4f}" for name in peers]
    return [f"{name} {difference(reference, theirs[name]):.0e}" for name in peers]



main()
