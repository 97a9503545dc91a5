"""What an analyst writes today with csv, networkx and Graphviz: six tables with their details and four figures.

The tables have the columns that `maillage` writes wherever csv and networkx can give them; no rank has its
interval, no unknown is told apart, no text explains a number.

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


def coverage(output, roles):
    holders, pilots = defaultdict(set), defaultdict(set)
    for role in roles:
        holders[role["famille"], role["fonction"]].add(role["acteur"])
        if role["niveau"] == "P":
            pilots[role["famille"], role["fonction"]].add(role["acteur"])
    functions = sorted({role["fonction"] for role in roles})
    write(output, "couverture", ["famille", "fonction", "oui", "pilotes", "etat", "acteurs"],
          [[family, function, len(holders[family, function]), len(pilots[family, function]),
            ("trou", "fragile")[len(holders[family, function])] if len(holders[family, function]) < 2 else "couvert",
            "|".join(sorted(holders[family, function]))]
           for family in "IPC" for function in functions])


def current_flow(graph):
    scores = dict.fromkeys(graph, 0.0)
    for part in nx.connected_components(graph):
        if len(part) > 2:
            scores.update(nx.current_flow_betweenness_centrality(graph.subgraph(part)))
    return scores


def centrality(output, graph, actors):
    core = graph.subgraph(max(nx.connected_components(graph), key=len))
    columns = {
        "degre": dict(graph.degree()), "intermediarite": nx.betweenness_centrality(graph),
        "proximite": nx.closeness_centrality(graph), "proximite_harmonique": nx.harmonic_centrality(graph),
        "vecteur_propre": nx.eigenvector_centrality(core, max_iter=1000), "katz": nx.katz_centrality_numpy(graph, 0.05),
        "pagerank": nx.pagerank(graph), "coeur": nx.core_number(graph), "regroupement": nx.clustering(graph),
        "contrainte": nx.constraint(graph), "intermediarite_flux": current_flow(graph),
        "excentricite": nx.eccentricity(core),
    }
    cuts = set(nx.articulation_points(graph))
    order = sorted(graph, key=lambda actor: (-columns["intermediarite"][actor], actor))
    rank = {actor: place for place, actor in enumerate(order, 1)}
    write(output, "centralite", ["acteur", "nom", "categorie", *columns, "articulation", "rang"],
          [[actor["id"], actor["nom"], actor["categorie"],
            *[values.get(actor["id"], "") for values in columns.values()], actor["id"] in cuts, rank[actor["id"]]]
           for actor in actors])


def cohesion(output, graph, actors):
    category = {actor["id"]: actor["categorie"] for actor in actors}
    outside, inside = Counter(), Counter()
    for a, b in graph.edges():
        counted = outside if category[a] != category[b] else inside
        counted[category[a]] += 1
        counted[category[b]] += 1
    parts = list(nx.connected_components(graph))
    write(output, "cohesion", ["mesure", "valeur", "detail"],
          [["acteurs", len(graph), ""], ["liens", graph.number_of_edges(), ""], ["densite", nx.density(graph), ""],
           ["composantes", len(parts), ""], ["plus_grande", max(map(len, parts)), "|".join(sorted(max(parts, key=len)))],
           ["isoles", sum(len(part) == 1 for part in parts), "|".join(sorted(nx.isolates(graph)))],
           ["points_articulation", len(set(nx.articulation_points(graph))), ""],
           ["ponts", len(list(nx.bridges(graph))), "|".join(f"{a}–{b}" for a, b in nx.bridges(graph))],
           *[[f"ei:{name}", (outside[name] - inside[name]) / (outside[name] + inside[name]), ""]
             for name in sorted(set(category.values())) if outside[name] + inside[name]]])


def co_mobilisation(output, services, mobilisations):
    kind = {service["id"]: service["type"] for service in services}
    groups = {"comobilisation": defaultdict(set), "comobilisation_types": defaultdict(set),
              "comobilisation_acteurs": defaultdict(set)}
    for line in mobilisations:
        if line["service"]:
            groups["comobilisation"][line["action"]].add(line["service"])
            groups["comobilisation_types"][line["action"]].add(kind[line["service"]])
        else:
            groups["comobilisation_acteurs"][line["action"]].add(line["acteur"])
    for table, by_action in groups.items():
        shared, single = defaultdict(list), Counter()
        for action, members in sorted(by_action.items()):
            single.update(members)
            for pair in itertools.combinations(sorted(members), 2):
                shared[pair].append(action)
        rows = []
        for a, b in itertools.combinations(sorted(single), 2):
            together, expected = len(shared.get((a, b), ())), single[a] * single[b] / len(by_action)
            rows.append([a, b, single[a], single[b], together, expected, together / (single[a] + single[b] - together),
                         together / expected, "|".join(shared.get((a, b), ()))])
        write(output, table, ["a", "b", "actions_a", "actions_b", "communes", "attendues", "jaccard", "lift", "actions"], rows)


def typology_and_crossing(output, actors, actions, mobilisations):
    taking_part = defaultdict(set)
    for line in mobilisations:
        if line["acteur"]:
            taking_part[line["action"]].add(line["acteur"])
    by_type, by_place, by_actor = defaultdict(list), defaultdict(list), Counter()
    for action in actions:
        by_type[action["type"]].append(action["id"])
        by_place[action["pays"], action["type"][0]].append(action["id"])
        for actor in taking_part[action["id"]]:
            by_actor[action["pays"], action["type"][0], actor] += 1
    def members(ids):
        return sorted(set().union(*[taking_part[action] for action in ids]))
    write(output, "typologie", ["type", "actions", "acteurs", "liste_actions", "liste_acteurs"],
          [[kind, len(ids), len(members(ids)), "|".join(ids), "|".join(members(ids))] for kind, ids in sorted(by_type.items())])
    write(output, "croisement", ["pays", "famille", "acteurs", "actions"],
          [[*place, len(members(ids)), len(ids)] for place, ids in sorted(by_place.items())])
    name = {actor["id"]: actor["nom"] for actor in actors}
    write(output, "croisement_acteurs", ["pays", "famille", "acteur", "actions", "nom"],
          [[*key, count, name[key[2]]] for key, count in sorted(by_actor.items())])
    return Counter({place: len(ids) for place, ids in by_place.items()})


def main(source, output):
    source, output = Path(source), Path(output)
    output.mkdir(parents=True, exist_ok=True)
    actors, roles = read(source, "acteurs"), read(source, "roles")
    relations, services = read(source, "relations"), read(source, "services")
    actions, mobilisations = read(source, "actions"), read(source, "mobilisations")
    name = {actor["id"]: actor["nom"] for actor in actors}

    coverage(output, roles)
    graph = nx.Graph()
    graph.add_nodes_from(name)
    for relation in relations:
        graph.add_edge(relation["origine"], relation["cible"])
    centrality(output, graph, actors)
    cohesion(output, graph, actors)
    co_mobilisation(output, services, mobilisations)
    crossing = typology_and_crossing(output, actors, actions, mobilisations)

    shown = sorted(graph, key=lambda actor: (-graph.degree(actor), actor))[:60]
    inside = graph.subgraph(shown)
    draw(output, "reseau", "neato",
         "graph G { overlap=prism; splines=true;\n" + "\n".join(f'"{a}" [label="{name[a]}"];' for a in shown)
         + "\n".join(f'"{a}" -- "{b}";' for a, b in sorted(inside.edges())) + "}")
    functions = sorted({role["fonction"] for role in roles})
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
