"""Writes the tables of an invented territory: 300 actors, 120 actions, 900 roles, 600 relations.

The same seed gives the same bytes. Hubs come from preferential attachment, as in real ecosystems.
"""

import csv
import random
import sys
from pathlib import Path

CATEGORIES = "ETAT DIPL CONS COLL AGEN POLE PATR ASSO ESR BAIL ENTR PRES ETRA".split()
LEVELS = "local departemental regional national europeen".split()
FUNCTIONS = "SEN INF FOR VEI DET CON ORI REC PRO ORG RES ACC REP FIN GAR INS COO PRM".split()
KINDS = "convention adhesion financement mandat travail accompagnement orientation".split()
TYPES = "I1.3 I1.5 I2.2 I2.3 P1.2 P1.5 P2.1 P2.3 C1.1 C1.2 C1.3 C2.2".split()
COUNTRIES = "MA SN VN IN CA DE JP CN BR TN IT PL US KR CL".split()
FAMILIES = "I P C".split()


def write(folder, name, columns, rows):
    with open(folder / f"{name}.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


def main(folder, actors=300, actions=120, roles=900, relations=600):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(20260101)
    names = [f"a{number:03d}" for number in range(actors)]
    category = {name: CATEGORIES[chance.randrange(13)] for name in names}
    write(folder, "projet", ["titre", "territoire", "date_observation"], [["Mesure", "Territoire", "2025-06-30"]])
    write(
        folder, "acteurs", ["id", "nom", "categorie", "echelon", "pays"],
        [
            [name, f"Organisme numéro {number}", category[name], LEVELS[chance.randrange(5)],
             chance.choice(COUNTRIES) if category[name] == "ETRA" else "FR"]
            for number, name in enumerate(names)
        ])
    hosts = [name for name in names if category[name] in ("COLL", "AGEN")][:12]
    services = [(f"s{number:02d}", hosts[number % len(hosts)], kind)
                for number, kind in enumerate(["RI", "DDE", "TOUR", "TECH", "COM"] * 6)]
    write(folder, "services", ["id", "nom", "acteur", "type"],
          [[name, f"Service {name}", host, kind] for name, host, kind in services])
    held = set()
    while len(held) < roles:
        held.add((chance.choice(names), chance.choice(FUNCTIONS), chance.choice(FAMILIES)))
    write(folder, "roles", ["acteur", "fonction", "famille", "niveau"],
          [[*role, chance.choice("PCCCO")] for role in sorted(held)])
    ends, tied = list(names[:5]), set()
    while len(tied) < relations:
        a, b = chance.choice(names), chance.choice(ends)
        pair = (min(a, b), max(a, b))
        if a == b or pair in tied:
            continue
        tied.add(pair)
        ends += [a, b]
    write(folder, "relations", ["id", "origine", "cible", "type", "certitude"],
          [[f"r{number}", a, b, chance.choice(KINDS), "oui"] for number, (a, b) in enumerate(sorted(tied))])
    write(folder, "actions", ["id", "intitule", "type", "pays"],
          [[f"x{number:03d}", f"Action {number}", chance.choice(TYPES), chance.choice(COUNTRIES)]
           for number in range(actions)])
    rows = []
    for number in range(actions):
        action = f"x{number:03d}"
        for service, _, _ in chance.sample(services, 3):
            rows.append([action, "", service, "P" if not rows or rows[-1][0] != action else "C"])
        for actor in chance.sample(names, 3):
            rows.append([action, actor, "", "C"])
    write(folder, "mobilisations", ["action", "acteur", "service", "role"], rows)


if __name__ == "__main__":
    main(*sys.argv[1:2])
