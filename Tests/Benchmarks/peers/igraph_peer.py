import graphs


class Igraph:
    def __init__(self, count, ends, weights):
        import igraph

        self.kit = igraph
        self.ends = ends
        self.weights = weights.tolist()
        self.count = count
        self.graph = self.load()
        self.directed = igraph.Graph(n=count, edges=graphs.arcs(ends), directed=True)
        self.groups = graphs.groups(count)
        self.others = graphs.other_groups(count)

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
        return graphs.marked(self.graph.articulation_points(), self.count)

    def blocks(self):
        return [len(self.graph.biconnected_components())]

    def eigenvector(self):
        return self.graph.eigenvector_centrality()

    def leiden(self):
        return [self.graph.community_leiden(objective_function="modularity", n_iterations=2).modularity]

    def leiden_cpm(self):
        found = self.graph.community_leiden("CPM", resolution=graphs.RESOLUTION, n_iterations=2)
        return lambda: [self.potts(found.membership)]

    def potts(self, membership):
        """The quality of a division in the constant Potts model."""
        sizes = [0] * (max(membership) + 1)
        for group in membership:
            sizes[group] += 1
        inside = sum(membership[a] == membership[b] for a, b in self.ends.tolist())
        return inside - graphs.RESOLUTION * sum(size * (size - 1) / 2 for size in sizes)

    def modularity(self):
        return [self.graph.modularity(self.groups)]

    def partition_comparison(self):
        return [self.kit.compare_communities(self.groups, self.others, how) for how in ("adjusted_rand", "nmi")]

    def tie_betweenness(self):
        return self.graph.edge_betweenness()

    def weighted_tie_betweenness(self):
        return self.graph.edge_betweenness(weights=self.weights)

    def weighted_closeness(self):
        return self.graph.closeness(weights=self.weights)

    def weighted_harmonic(self):
        return self.graph.harmonic_centrality(weights=self.weights)

    def weighted_constraint(self):
        return self.graph.constraint(weights=self.weights)

    def weighted_clustering(self):
        return self.graph.transitivity_local_undirected(weights=self.weights)

    def eccentricity(self):
        return self.graph.eccentricity()

    def diameter(self):
        # A search from every node.
        return [self.graph.diameter()] if self.count <= 50_000 else None

    def bridges(self):
        return [len(self.graph.bridges())]

    def assortativity(self):
        return [self.graph.assortativity_degree(directed=False)]

    def group_assortativity(self):
        return [self.graph.assortativity_nominal(self.groups, directed=False)]

    def transitivity(self):
        return [self.graph.transitivity_undirected()]

    def strength(self):
        return self.graph.strength(weights=self.weights)

    def density(self):
        return [self.graph.density()]

    def hits(self):
        return self.directed.hub_score() + self.directed.authority_score()

    def strong_components(self):
        return self.directed.connected_components(mode="strong").membership

    def weak_components(self):
        return self.directed.connected_components(mode="weak").membership

    def reciprocity(self):
        return [self.directed.reciprocity()]

    def directed_betweenness(self):
        return self.directed.betweenness()

    def directed_closeness(self):
        return self.directed.closeness(mode="out")

    def directed_pagerank(self):
        return self.directed.pagerank()
