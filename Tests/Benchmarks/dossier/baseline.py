"""What an analyst writes today with csv, networkx and Graphviz: six tables and four figures, and no more.

Usage: baseline.py TERRITORY OUTPUT
"""

import csv
import html
import itertools
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path

import networkx as nx


def read(folder, name):
    with open(folder / f"{name}.csv", newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def write(folder, name, columns, rows):
    with open(folder / f"{name}.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows(rows)


def draw(folder, name, engine, text):
    (folder / f"{name}.dot").write_text(text, encoding="utf-8")
    with open(folder / f"{name}.svg", "wb") as output:
        subprocess.run([engine, "-Tsvg", folder / f"{name}.dot"], stdout=output, check=True)


def table(rows):
    body = "".join("<TR>" + "".join(f"<TD>{html.escape(str(cell)) or ' '}</TD>" for cell in row) + "</TR>" for row in rows)
    return f'digraph G {{ n [shape=plaintext, label=<<TABLE BORDER="0" CELLBORDER="1" CELLSPACING="0">{body}</TABLE>>]; }}'


def main(source, output):
    source, output = Path(source), Path(output)
    output.mkdir(parents=True, exist_ok=True)
    actors, roles = read(source, "acteurs"), read(source, "roles")
    relations, services = read(source, "relations"), read(source, "services")
    actions, mobilisations = read(source, "actions"), read(source, "mobilisations")
    name = {actor["id"]: actor["nom"] for actor in actors}

    holders = defaultdict(set)
    for role in roles:
        holders[role["famille"], role["fonction"]].add(role["acteur"])
    functions = sorted({role["fonction"] for role in roles})
    write(output, "couverture", ["famille", "fonction", "oui", "etat"],
          [[family, function, len(holders[family, function]),
            ("trou", "fragile")[len(holders[family, function])] if len(holders[family, function]) < 2 else "couvert"]
           for family in "IPC" for function in functions])

    graph = nx.Graph()
    graph.add_nodes_from(name)
    for relation in relations:
        graph.add_edge(relation["origine"], relation["cible"])
    betweenness = nx.betweenness_centrality(graph)
    harmonic = nx.harmonic_centrality(graph)
    core = graph.subgraph(max(nx.connected_components(graph), key=len))
    vector = nx.eigenvector_centrality(core, max_iter=1000)
    cuts = set(nx.articulation_points(graph))
    write(output, "centralite", ["acteur", "degre", "intermediarite", "harmonique", "vecteur", "articulation"],
          [[actor, graph.degree(actor), betweenness[actor], harmonic[actor] / (len(name) - 1), vector.get(actor, ''), actor in cuts]
           for actor in sorted(name)])
    write(output, "cohesion", ["mesure", "valeur"],
          [["densite", nx.density(graph)], ["composantes", nx.number_connected_components(graph)],
           ["ponts", len(list(nx.bridges(graph)))], ["transitivite", nx.transitivity(graph)]])

    by_action = defaultdict(set)
    for line in mobilisations:
        if line["service"]:
            by_action[line["action"]].add(line["service"])
    pairs, single = Counter(), Counter()
    for members in by_action.values():
        single.update(members)
        pairs.update(itertools.combinations(sorted(members), 2))
    write(output, "comobilisation", ["a", "b", "communes", "jaccard"],
          [[a, b, count, count / (single[a] + single[b] - count)] for (a, b), count in sorted(pairs.items())])

    types = Counter(action["type"] for action in actions)
    write(output, "typologie", ["type", "actions"], sorted(types.items()))
    crossing = Counter((action["pays"], action["type"][0]) for action in actions)
    write(output, "croisement", ["pays", "famille", "actions"],
          [[country, family, count] for (country, family), count in sorted(crossing.items())])

    shown = sorted(graph, key=lambda actor: (-graph.degree(actor), actor))[:60]
    inside = graph.subgraph(shown)
    draw(output, "reseau", "neato",
         "graph G { overlap=prism; splines=true;\n" + "\n".join(f'"{a}" [label="{name[a]}"];' for a in shown)
         + "\n".join(f'"{a}" -- "{b}";' for a, b in sorted(inside.edges())) + "}")
    level = {(role["acteur"], role["fonction"]): role["niveau"] for role in roles}
    holding = sorted({role["acteur"] for role in roles})
    draw(output, "matrice", "dot", table(
        [["", *functions]] + [[name[a]] + [level.get((a, f), "") for f in functions] for a in holding]))
    lead = {(line["action"], line["service"]): line["role"] for line in mobilisations if line["service"]}
    draw(output, "mobilisation", "dot", table(
        [["", *[service["id"] for service in services]]]
        + [[action["intitule"]] + [lead.get((action["id"], service["id"]), "") for service in services]
           for action in actions]))
    draw(output, "croisement", "dot",
         "digraph G { rankdir=LR;\n" + "\n".join(
             f'"{family}" -> "{country}" [label="{count}"];' for (country, family), count in sorted(crossing.items())) + "}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
