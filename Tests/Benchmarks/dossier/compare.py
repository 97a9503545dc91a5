"""Times the same six tables, with their details, and four figures by `maillage` and by baseline.py, in turn, as whole processes.

Usage: compare.py MAILLAGE [ROUNDS]

MAILLAGE is a release build (`swift build -c release --static-swift-stdlib --product maillage`). Prints ratios of
medians: of wall time, of processor time, and of start-up against `dot -V`; then how long the figures take over what
Graphviz alone takes to lay out and draw the script's texts, and to draw the final ones; and the largest memory.
"""

import ctypes
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TABLES = "couverture centralite cohesion comobilisation croisement".split()
LAYOUTS = {"reseau": "neato", "matrice": "dot", "mobilisation": "dot", "croisement": "dot"}


# Processes that draw outlive the command by an instant: they become this one's, whose time counts them.
PR_SET_CHILD_SUBREAPER = 36
ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def run(command):
    """Wall time, and processor time of a command and of every process that it started."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wall = time.perf_counter() - start
    while True:
        try:
            os.wait()
        except ChildProcessError:
            break
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def drawn(text):
    """What Graphviz takes to draw a text of ours, which tells how it is laid out."""
    engine = ["neato", "-n2"] if 'layout="nop2"' in Path(text).read_text() else ["dot"]
    return run([*engine, "-Tsvg", text])


def laid_out(text):
    """What Graphviz takes to lay out and draw a text of the script, with the engine that the script calls."""
    return run([LAYOUTS[Path(text).stem], "-Tsvg", text])


def memory(command):
    """The largest resident size of a command, in megabytes."""
    code = (
        "import resource,subprocess,sys;subprocess.run(sys.argv[1:],stdout=-3,stderr=-3);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    said = subprocess.run([sys.executable, "-c", code, *command], check=True, capture_output=True, text=True)
    return int(said.stdout) / 1024


def main(maillage, rounds=7):
    here = Path(__file__).resolve().parent
    with tempfile.TemporaryDirectory() as scratch:
        territory = os.path.join(scratch, "territory")
        subprocess.run([sys.executable, here / "territory.py", territory], check=True)
        out = os.path.join(scratch, "out")
        base = [sys.executable, str(here / "baseline.py"), territory]
        names = ["--analyses", ",".join(TABLES), "--figures", ",".join(LAYOUTS)]
        files = [maillage, "rapport", territory, "--sans-page", *names, "-q", "-o"]
        figures = [maillage, "dessiner", *LAYOUTS, territory, "-q", "-o"]
        report = [maillage, "rapport", territory, "-q", "-o"]
        commands = {"base": base, "ours": files, "figures": figures, "report": report}
        dots = out + "-dots"
        run([*figures, dots, "--format", "dot"])
        texts = [os.path.join(dots, name) for name in sorted(os.listdir(dots))]
        times = {name: [] for name in [*commands, "layouts", "graphviz"]}
        for turn in range(rounds):
            for name, command in commands.items():
                # A new folder each time, for all: to replace one costs more, and nobody does so the first time.
                times[name].append(run([*command, f"{out}-{name}-{turn}"]))
            theirs = [os.path.join(f"{out}-base-{turn}", name + ".dot") for name in LAYOUTS]
            times["layouts"].append([sum(spent) for spent in zip(*map(laid_out, theirs))])
            times["graphviz"].append([sum(spent) for spent in zip(*map(drawn, texts))])
        middle = {name: [statistics.median(t[i] for t in values) for i in (0, 1)] for name, values in times.items()}
        for label, i in (("wall", 0), ("processor", 1)):
            print(f"same outputs, {label}: ×{middle['base'][i] / middle['ours'][i]:.2f} over the script")
            print(f"whole dossier, {label}: ×{middle['base'][i] / middle['report'][i]:.2f} over the script, which does less")
        starts = {"ours": [], "dot": []}
        for _ in range(30):
            starts["ours"].append(run([maillage, "--help"])[0])
            starts["dot"].append(run(["dot", "-V"])[0])
        ratio = statistics.median(starts["dot"]) / statistics.median(starts["ours"])
        print(f"start-up: ×{ratio:.2f} over dot -V")
        for label, i in (("wall", 0), ("processor", 1)):
            ratio = middle["figures"][i] / middle["layouts"][i]
            print(f"figures, {label}: {ratio:.2f} times what Graphviz takes on the script's texts, one after the other")
            ratio = middle["figures"][i] / middle["graphviz"][i]
            print(f"figures, {label}: {ratio:.2f} times what Graphviz takes on the final texts, one after the other")
        print(f"memory of the whole dossier: {memory([*report, out + '-memory']):.0f} MB")


if __name__ == "__main__":
    main(sys.argv[1], *(int(argument) for argument in sys.argv[2:3]))
