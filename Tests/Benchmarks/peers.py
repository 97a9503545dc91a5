"""Times the measures of one peer library on one graph: the counterpart of Sources/Measure.

Reads the same commands on standard input: `load FILE`, `time MEASURE THREADS FILE`; answers one line to each.
"""

import math
import sys
import time


def read(path):
    with open(path) as file:
        count = int(file.readline())
        rows = [tuple(map(int, line.split())) for line in file]
    return count, [row[:2] for row in rows], [float(row[2]) for row in rows]


class Igraph:
    def __init__(self, count, ends, weights):
        import igraph

        self.graph = igraph.Graph(n=count, edges=ends)
        self.weights = weights
        self.count = count

    def betweenness(self):
        return self.graph.betweenness()

    def weighted_betweenness(self):
        return self.graph.betweenness(weights=self.weights)

    def closeness(self):
        return self.graph.closeness()

    def harmonic(self):
        return self.graph.harmonic_centrality()

    def constraint(self):
        return self.graph.constraint()

    def pagerank(self):
        return self.graph.pagerank()

    def core(self):
        return self.graph.coreness()

    def components(self):
        return self.graph.connected_components().membership

    def clustering(self):
        return self.graph.transitivity_local_undirected()

    def articulation(self):
        found = set(self.graph.articulation_points())
        return [1 if node in found else 0 for node in range(self.count)]

    def blocks(self):
        return [len(self.graph.biconnected_components())]

    def eigenvector(self):
        return self.graph.eigenvector_centrality()

    def leiden(self):
        return [self.graph.community_leiden(objective_function="modularity", n_iterations=2).modularity]


class Networkit:
    def __init__(self, count, ends, weights):
        import networkit

        self.kit = networkit
        self.graph = networkit.Graph(count)
        self.weighted = networkit.Graph(count, weighted=True)
        for (a, b), weight in zip(ends, weights):
            self.graph.addEdge(a, b)
            self.weighted.addEdge(a, b, weight)

    def threads(self, count):
        self.kit.setNumberOfThreads(count)

    def betweenness(self):
        return self.kit.centrality.Betweenness(self.graph).run().scores()

    def weighted_betweenness(self):
        return self.kit.centrality.Betweenness(self.weighted).run().scores()

    def closeness(self):
        variant = self.kit.centrality.ClosenessVariant.GENERALIZED
        return self.kit.centrality.Closeness(self.graph, False, variant).run().scores()

    def harmonic(self):
        return self.kit.centrality.HarmonicCloseness(self.graph, False).run().scores()

    def pagerank(self):
        return self.kit.centrality.PageRank(self.graph, tol=1e-10).run().scores()

    def core(self):
        return self.kit.centrality.CoreDecomposition(self.graph).run().scores()

    def components(self):
        return self.kit.components.ConnectedComponents(self.graph).run().getPartition().getVector()

    def clustering(self):
        return self.kit.centrality.LocalClusteringCoefficient(self.graph).run().scores()

    def blocks(self):
        return [len(self.kit.components.BiconnectedComponents(self.graph).run().getComponents())]

    def eigenvector(self):
        return self.kit.centrality.EigenvectorCentrality(self.graph, tol=1e-10).run().scores()

    def leiden(self):
        search = self.kit.community.ParallelLeiden(self.graph).run()
        return [self.kit.community.Modularity().getQuality(search.getPartition(), self.graph)]


class Rustworkx:
    def __init__(self, count, ends, weights):
        import rustworkx

        self.kit = rustworkx
        self.graph = rustworkx.PyGraph()
        self.graph.add_nodes_from(range(count))
        self.graph.add_edges_from([(a, b, weight) for (a, b), weight in zip(ends, weights)])

    def betweenness(self):
        return list(self.kit.betweenness_centrality(self.graph).values())

    def closeness(self):
        return list(self.kit.closeness_centrality(self.graph).values())

    def components(self):
        return [len(self.kit.connected_components(self.graph))]

    def articulation(self):
        found = self.kit.articulation_points(self.graph)
        return [1 if node in found else 0 for node in self.graph.node_indexes()]


class Scipy:
    def __init__(self, count, ends, weights):
        import numpy
        import scipy.sparse

        a, b = numpy.array(ends).T
        both = (numpy.concatenate([a, b]), numpy.concatenate([b, a]))
        self.numpy = numpy
        self.matrix = scipy.sparse.csr_matrix((numpy.ones(2 * len(ends)), both), shape=(count, count))

    def components(self):
        from scipy.sparse.csgraph import connected_components

        return connected_components(self.matrix, directed=False)[1].tolist()

    def eigenvector(self):
        from scipy.sparse.linalg import eigsh

        return abs(eigsh(self.matrix, k=1, which="LA", tol=1e-10)[1][:, 0]).tolist()

    def pagerank(self):
        numpy = self.numpy
        strength = numpy.asarray(self.matrix.sum(axis=1)).ravel()
        share = numpy.divide(1, strength, out=numpy.zeros_like(strength), where=strength > 0)
        count = len(strength)
        score = numpy.full(count, 1 / count)
        while True:
            lost = score[strength == 0].sum()
            new = 0.15 / count + 0.85 * (self.matrix @ (score * share) + lost / count)
            if abs(new - score).sum() < 1e-10:
                return new.tolist()
            score = new


class Networkx:
    def __init__(self, count, ends, weights):
        import networkx

        self.kit = networkx
        self.graph = networkx.Graph()
        self.graph.add_nodes_from(range(count))
        self.graph.add_edges_from(ends)

    def betweenness(self):
        return list(self.kit.betweenness_centrality(self.graph).values())

    def harmonic(self):
        return list(self.kit.harmonic_centrality(self.graph).values())

    def constraint(self):
        return list(self.kit.constraint(self.graph).values())


PEERS = {
    "igraph": Igraph,
    "networkit": Networkit,
    "rustworkx": Rustworkx,
    "scipy": Scipy,
    "networkx": Networkx,
}


def main():
    kind = PEERS[sys.argv[1]]
    peer = None
    for line in sys.stdin:
        words = line.split()
        if words[0] == "load":
            peer = kind(*read(words[1]))
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
        with open(words[3], "w") as file:
            file.write("\n".join("nan" if score is None or math.isnan(score) else repr(score) for score in scores))
        print(seconds, flush=True)


main()
