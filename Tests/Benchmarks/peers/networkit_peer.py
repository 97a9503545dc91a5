import graphs


class Networkit:
    def __init__(self, count, ends, weights):
        import networkit

        self.kit = networkit
        self.count = count
        a, b = ends.T
        self.ends = (a.copy(), b.copy())
        self.graph = self.load()
        a, b = graphs.arcs(ends).T
        self.directed = networkit.GraphFromCoo((a.copy(), b.copy()), n=count, weighted=False, directed=True)
        self.groups = networkit.Partition(count, graphs.groups(count))
        self.others = networkit.Partition(count, graphs.other_groups(count))
        self.graph.indexEdges()
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

    def modularity(self):
        return [self.kit.community.Modularity().getQuality(self.groups, self.graph)]

    def partition_comparison(self):
        """Distances, the other way round."""
        rand = self.kit.community.AdjustedRandMeasure().getDissimilarity(self.graph, self.groups, self.others)
        information = self.kit.community.NMIDistance().getDissimilarity(self.graph, self.groups, self.others)
        return [1 - rand, 1 - information]

    def tie_betweenness(self):
        search = self.kit.centrality.Betweenness(self.graph, computeEdgeCentrality=True).run()
        scores = search.edgeScores()
        return lambda: [scores[self.graph.edgeId(a, b)] for a, b in zip(*self.ends)]

    def diameter(self):
        search = self.kit.distance.Diameter(self.graph, algo=self.kit.distance.DiameterAlgo.EXACT).run()
        return [search.getDiameter()[0]]

    def transitivity(self):
        return [self.kit.globals.ClusteringCoefficient.exactGlobal(self.graph)]

    def density(self):
        return [self.kit.graphtools.density(self.graph)]

    def strong_components(self):
        return self.kit.components.StronglyConnectedComponents(self.directed).run().getPartition().getVector()

    def weak_components(self):
        return self.kit.components.WeaklyConnectedComponents(self.directed).run().getPartition().getVector()

    def directed_betweenness(self):
        return self.kit.centrality.Betweenness(self.directed).run().scores()

    def directed_closeness(self):
        variant = self.kit.centrality.ClosenessVariant.GENERALIZED
        return self.kit.centrality.Closeness(self.directed, False, variant).run().scores()

    def directed_pagerank(self):
        sinks = self.kit.centrality.SinkHandling.DistributeSinks
        search = self.kit.centrality.PageRank(self.directed, tol=1e-10, distributeSinks=sinks)
        return search.run().scores()
