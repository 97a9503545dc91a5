"""Times the measures of one peer library on one graph: the counterpart of Sources/Measure.

Reads the same commands on standard input: `load FILE`, `time MEASURE THREADS FILE`; answers one line to each.
"""

import math
import sys
import time


def read(path):
    """The size (nodes, or rows and columns), the ends and the weights of a graph, as arrays."""
    import numpy

    with open(path) as file:
        size = tuple(map(int, file.readline().split()))
        rows = numpy.loadtxt(file, dtype=numpy.int64, ndmin=2)
    return size if len(size) > 1 else size[0], rows[:, :2], rows[:, 2].astype(float)


class Igraph:
    def __init__(self, count, ends, weights):
        import igraph

        self.kit = igraph
        self.ends = ends
        self.weights = weights
        self.count = count
        self.graph = self.load()

    def load(self):
        return self.kit.Graph(n=self.count, edges=self.ends)

    def betweenness(self):
        return self.graph.betweenness()

    def weighted_betweenness(self):
        return self.graph.betweenness(weights=self.weights)

    def sampled_betweenness(self):
        """From 100 sources spread over the nodes: not those that others draw, but as many."""
        return self.graph.betweenness(sources=range(0, self.count, self.count // 100)[:100])

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
        self.count = count
        a, b = ends.T
        self.ends = (a.copy(), b.copy())
        self.graph = self.load()
        self.weighted = networkit.GraphFromCoo((weights, self.ends), n=count, weighted=True, directed=False)

    def load(self):
        return self.kit.GraphFromCoo(self.ends, n=self.count, weighted=False, directed=False)

    def threads(self, count):
        self.kit.setNumberOfThreads(count)

    def betweenness(self):
        return self.kit.centrality.Betweenness(self.graph).run().scores()

    def weighted_betweenness(self):
        return self.kit.centrality.Betweenness(self.weighted).run().scores()

    def sampled_betweenness(self):
        return self.kit.centrality.EstimateBetweenness(self.graph, nSamples=100, parallel=True).run().scores()

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
        self.graph.add_edges_from(list(zip(ends[:, 0].tolist(), ends[:, 1].tolist(), weights.tolist())))

    def betweenness(self):
        return list(self.kit.betweenness_centrality(self.graph).values())

    def closeness(self):
        return list(self.kit.closeness_centrality(self.graph).values())

    def components(self):
        names = [0] * self.graph.num_nodes()
        for name, nodes in enumerate(self.kit.connected_components(self.graph)):
            for node in nodes:
                names[node] = name
        return names

    def articulation(self):
        found = self.kit.articulation_points(self.graph)
        return [1 if node in found else 0 for node in self.graph.node_indexes()]


class Scipy:
    def __init__(self, count, ends, weights):
        import numpy
        import scipy.sparse

        self.numpy = numpy
        self.sparse = scipy.sparse
        self.count = count
        self.ends = ends
        self.matrix = self.load() if isinstance(count, int) else self.table()

    def load(self):
        a, b = self.ends.T
        both = (self.numpy.concatenate([a, b]), self.numpy.concatenate([b, a]))
        return self.sparse.csr_matrix((self.numpy.ones(2 * len(a)), both), shape=(self.count, self.count))

    def table(self):
        ones = self.numpy.ones(len(self.ends), dtype=self.numpy.int32)
        return self.sparse.csr_matrix((ones, tuple(self.ends.T)), shape=self.count)

    def projection(self):
        """What every pair of rows shares, in the order of the pairs."""
        shared = self.sparse.triu(self.matrix @ self.matrix.T, k=1, format="csr")
        shared.sort_indices()
        return shared.data

    def p_values(self):
        """The upper tails of the hypergeometric law, from log-factorials, over all pairs at once."""
        numpy = self.numpy
        from scipy.special import gammaln

        shared = self.sparse.triu(self.matrix @ self.matrix.T, k=1, format="csr")
        shared.sort_indices()
        degree = numpy.asarray(self.matrix.sum(axis=1)).ravel()
        first = numpy.repeat(numpy.arange(self.count[0]), numpy.diff(shared.indptr))
        a, b = degree[first], degree[shared.indices]
        low, total = numpy.minimum(a, b), self.count[1]
        factorial = gammaln(numpy.arange(total + 2) + 1.0)

        def choose(n, k):
            return factorial[n] - factorial[k] - factorial[n - k]

        whole = choose(total, b)
        sums = numpy.zeros(len(a))
        place = numpy.arange(len(a))
        count = shared.data.astype(numpy.int64)
        while len(place):
            term = numpy.exp(choose(a[place], count) + choose(total - a[place], b[place] - count) - whole[place])
            sums[place] += term
            count = count + 1
            on = (count <= low[place]) & (term > 1e-17 * sums[place])
            place, count = place[on], count[on]
        return sums

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
        self.graph.add_edges_from(ends.tolist())

    def betweenness(self):
        return list(self.kit.betweenness_centrality(self.graph).values())

    def harmonic(self):
        return list(self.kit.harmonic_centrality(self.graph).values())

    def constraint(self):
        return list(self.kit.constraint(self.graph).values())


class Bicm:
    """The configuration model of two-mode networks by its authors' package."""

    def __init__(self, count, ends, weights):
        import numpy

        self.numpy = numpy
        self.matrix = numpy.zeros(count, dtype=int)
        self.matrix[tuple(ends.T)] = 1

    def bicm(self):
        from bicm import BipartiteGraph

        graph = BipartiteGraph()
        graph.set_biadjacency_matrix(self.matrix)
        graph.solve_tool(verbose=False, print_error=False)
        return graph.get_bicm_matrix().ravel()


PEERS = {
    "bicm": Bicm,
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
            try:
                peer = kind(*read(words[1]))
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
        scores = scores if words[1] != "load" else []
        with open(words[3], "w") as file:
            file.write("\n".join("nan" if score is None or math.isnan(score) else repr(float(score)) for score in scores))
        print(seconds, flush=True)


main()
