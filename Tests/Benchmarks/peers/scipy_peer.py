import graphs


class Scipy:
    def __init__(self, count, ends, weights):
        import numpy
        import scipy.sparse

        self.numpy = numpy
        self.sparse = scipy.sparse
        self.count = count
        self.ends = ends
        self.matrix = self.load() if isinstance(count, int) else self.table()
        if isinstance(count, int):
            self.attenuation = graphs.attenuation(ends, count)
            self.weighted = self.symmetric(weights)
            a, b = graphs.arcs(ends).T
            self.directed = self.sparse.csr_matrix((numpy.ones(len(a)), (a, b)), shape=(count, count))

    def load(self):
        return self.symmetric(self.numpy.ones(len(self.ends)))

    def symmetric(self, weights):
        a, b = self.ends.T
        both = (self.numpy.concatenate([a, b]), self.numpy.concatenate([b, a]))
        twice = self.numpy.concatenate([weights, weights])
        return self.sparse.csr_matrix((twice, both), shape=(self.count, self.count))

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

    def adjusted(self):
        """The p-values, held to a false discovery rate."""
        from scipy.stats import false_discovery_control

        return false_discovery_control(self.numpy.minimum(self.p_values(), 1))

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

    def strong_components(self):
        from scipy.sparse.csgraph import connected_components

        return connected_components(self.directed, connection="strong")[1].tolist()

    def weak_components(self):
        from scipy.sparse.csgraph import connected_components

        return connected_components(self.directed, connection="weak")[1].tolist()

    def katz(self):
        from scipy.sparse.linalg import cg

        system = self.sparse.identity(self.count) - self.attenuation * self.matrix
        return cg(system, self.numpy.ones(self.count), rtol=1e-12)[0].tolist()

    def hits(self):
        from scipy.sparse.linalg import svds

        left, _, right = svds(self.directed, k=1, tol=1e-12)
        return abs(left[:, 0]).tolist() + abs(right[0]).tolist()

    def strength(self):
        return self.numpy.asarray(self.weighted.sum(axis=1)).ravel().tolist()

    def distances(self, matrix, unweighted):
        from scipy.sparse.csgraph import shortest_path

        return shortest_path(matrix, directed=False, unweighted=unweighted)

    def eccentricity(self):
        return None if self.count > 1000 else self.distances(self.matrix, True).max(axis=1).tolist()

    def weighted_closeness(self):
        """Of a connected graph."""
        if self.count > 1000:
            return None
        return ((self.count - 1) / self.distances(self.weighted, False).sum(axis=1)).tolist()
