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
