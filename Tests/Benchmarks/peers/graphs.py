"""The graphs that every peer reads, and what is derived from them; Sources/Measure derives the same."""

import numpy


def read(path):
    """The size (nodes, or rows and columns), the ends and the weights of a graph, as arrays."""
    with open(path) as file:
        size = tuple(map(int, file.readline().split()))
        rows = numpy.loadtxt(file, dtype=numpy.int64, ndmin=2)
    return size if len(size) > 1 else size[0], rows[:, :2], rows[:, 2].astype(float)


def arcs(ends):
    """The directed reading of the ties: a third leads to the second end, a third to the first, a third both ways."""
    kind = (31 * ends[:, 0] + 17 * ends[:, 1]) % 3
    return numpy.concatenate([ends[kind != 1], ends[kind != 0][:, ::-1]])


def groups(count):
    """A division of the nodes into ten groups."""
    return (numpy.arange(count) % 10).tolist()


def other_groups(count):
    """Another division, that agrees with the first for two nodes out of three."""
    node = numpy.arange(count)
    return numpy.where(node % 3 == 0, node // 7 % 12, node % 10).tolist()


def by_number(scores, count):
    """The scores of a mapping from nodes, in the order of their numbers."""
    return [scores[node] for node in range(count)]


def marked(nodes, count):
    """1 for each node named, 0 for the others."""
    found = set(nodes)
    return [1 if node in found else 0 for node in range(count)]


def names(components, count):
    """The number of the component of each node."""
    found = [0] * count
    for name, nodes in enumerate(components):
        for node in nodes:
            found[node] = name
    return found


def attenuation(ends, count):
    """An attenuation for Katz's measure: the largest eigenvalue is at most the largest √(d(u)·d(v)) over ties."""
    degree = numpy.bincount(ends.ravel(), minlength=count)
    return float(0.9 / numpy.sqrt((degree[ends[:, 0]] * degree[ends[:, 1]]).max()))


# Of the constant Potts model.
RESOLUTION = 0.05
