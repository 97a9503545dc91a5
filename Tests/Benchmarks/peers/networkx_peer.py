import graphs


class Networkx:
    def __init__(self, count, ends, weights):
        import networkx

        self.kit = networkx
        if not isinstance(count, int):
            self.kit = networkx.algorithms.bipartite
            self.graph = networkx.Graph()
            self.graph.add_nodes_from(range(sum(count)))
            self.graph.add_edges_from((row, count[0] + column) for row, column in ends.tolist())
            self.count = count
            return
        self.graph = networkx.Graph()
        self.graph.add_nodes_from(range(count))
        self.graph.add_edges_from(ends.tolist())
        self.directed = networkx.DiGraph()
        self.directed.add_nodes_from(range(count))
        self.directed.add_edges_from(graphs.arcs(ends).tolist())
        self.ends = ends
        self.count = count
        networkx.set_node_attributes(self.graph, dict(enumerate(graphs.groups(count))), "group")

    def betweenness(self):
        return list(self.kit.betweenness_centrality(self.graph).values())

    def harmonic(self):
        return list(self.kit.harmonic_centrality(self.graph).values())

    def constraint(self):
        return list(self.kit.constraint(self.graph).values())

    def two_mode_betweenness(self):
        scores = self.kit.betweenness_centrality(self.graph, range(self.count[0]))
        return graphs.by_number(scores, sum(self.count))

    def two_mode_closeness(self):
        scores = self.kit.closeness_centrality(self.graph, range(self.count[0]))
        return graphs.by_number(scores, sum(self.count))

    def collaboration(self):
        """Newman's weights, in the order of the pairs of rows."""
        projection = self.kit.collaboration_weighted_projected_graph(self.graph, range(self.count[0]))
        return lambda: [weight for *_, weight in sorted((*sorted(ends), weight) for *ends, weight in projection.edges.data("weight"))]

    def effective_size(self):
        return list(self.kit.effective_size(self.graph).values())

    def current_flow(self):
        return graphs.by_number(self.kit.current_flow_betweenness_centrality(self.graph, solver="full"), self.count)

    def triangles(self):
        return list(self.kit.triangles(self.graph).values())

    def transitivity(self):
        return [self.kit.transitivity(self.graph)]

    def assortativity(self):
        return [self.kit.degree_assortativity_coefficient(self.graph)]

    def group_assortativity(self):
        return [self.kit.attribute_assortativity_coefficient(self.graph, "group")]

    def eccentricity(self):
        return graphs.by_number(self.kit.eccentricity(self.graph), self.count)

    def diameter(self):
        return [self.kit.diameter(self.graph)]

    def reciprocity(self):
        return [self.kit.overall_reciprocity(self.directed)]

    def hits(self):
        found = self.kit.hits(self.directed, tol=1e-12)
        return [score for scores in found for score in graphs.by_number(scores, self.count)]

    def bridges(self):
        return [sum(1 for _ in self.kit.bridges(self.graph))]
