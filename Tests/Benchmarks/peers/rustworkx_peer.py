import graphs


class Rustworkx:
    def __init__(self, count, ends, weights):
        import rustworkx

        self.kit = rustworkx
        self.graph = rustworkx.PyGraph()
        self.graph.add_nodes_from(range(count))
        self.graph.add_edges_from(list(zip(ends[:, 0].tolist(), ends[:, 1].tolist(), weights.tolist())))
        self.directed = rustworkx.PyDiGraph()
        self.directed.add_nodes_from(range(count))
        self.directed.add_edges_from_no_data([tuple(arc) for arc in graphs.arcs(ends).tolist()])
        self.count = count
        self.attenuation = graphs.attenuation(ends, count)

    def betweenness(self):
        return list(self.kit.betweenness_centrality(self.graph).values())

    def closeness(self):
        return list(self.kit.closeness_centrality(self.graph).values())

    def components(self):
        return graphs.names(self.kit.connected_components(self.graph), self.count)

    def articulation(self):
        return graphs.marked(self.kit.articulation_points(self.graph), self.count)

    def bridges(self):
        return [len(self.kit.bridges(self.graph))]

    def core(self):
        return graphs.by_number(self.kit.core_number(self.graph), self.count)

    def katz(self):
        scores = self.kit.katz_centrality(self.graph, alpha=self.attenuation, max_iter=10_000, tol=1e-12)
        return graphs.by_number(scores, self.count)

    def tie_betweenness(self):
        return list(self.kit.edge_betweenness_centrality(self.graph).values())

    def weighted_closeness(self):
        """Newman's, which divides nearness by distance: weights are lengths only once inverted."""
        scores = self.kit.newman_weighted_closeness_centrality(self.graph, weight_fn=lambda weight: 1 / weight)
        return graphs.by_number(scores, self.count)

    def transitivity(self):
        return [self.kit.transitivity(self.graph)]

    def hits(self):
        found = self.kit.hits(self.directed, max_iter=10_000, tol=1e-14)
        return [score for scores in found for score in graphs.by_number(scores, self.count)]

    def strong_components(self):
        return graphs.names(self.kit.strongly_connected_components(self.directed), self.count)

    def weak_components(self):
        return graphs.names(self.kit.weakly_connected_components(self.directed), self.count)

    def directed_betweenness(self):
        return list(self.kit.betweenness_centrality(self.directed).values())

    def directed_pagerank(self):
        return graphs.by_number(self.kit.pagerank(self.directed, tol=1e-12, max_iter=1000), self.count)
