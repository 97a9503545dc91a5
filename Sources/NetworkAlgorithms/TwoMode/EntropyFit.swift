#if canImport(Glibc)
  import Glibc
#else
  import Foundation
#endif

/// Maximum-likelihood fit of a model of given margins, by damped Newton steps.
///
/// The unknowns are the logarithms of x and y. The function to minimise is convex; it reaches its minimum because
/// no free block is forced.
struct EntropyFit {
  private let table: ClassTable
  /// log x of the row classes, then log y of the column classes.
  private var unknowns: [Double]
  /// The probability of every block.
  private(set) var probabilities: [Double]
  /// The largest difference between an expected and a wanted degree.
  private(set) var residual = 0.0

  init(_ table: ClassTable) {
    self.table = table
    let total = zip(table.rowSizes, table.rowTargets).reduce(0) { $0 + $1.0 * $1.1 }
    let scale = 0.5 * log(max(total, 1))
    unknowns = (table.rowTargets + table.columnTargets).map { $0 > 0 ? log($0) - scale : 0 }
    probabilities = table.blocks.map { $0 == .full ? 1 : 0 }
  }

  mutating func solve() {
    update()
    let goal = 1e-14 * max(1, (table.rowTargets + table.columnTargets).max() ?? 0)
    for _ in 0..<200 where residual > goal {
      let before = self
      let step = NewtonStep(table, probabilities, excess: excess()).solution
      let slope = dotProduct(gradient(), step)
      let value = objective()
      var length = 1.0
      repeat {
        for index in unknowns.indices {
          unknowns[index] = before.unknowns[index] - length * step[index]
        }
        update()
        length /= 2
      } while objective() > value - 1e-4 * length * slope + 1e-13 * abs(value) && length > 1e-12
      // Near the minimum rounding stops the progress: the best point is kept.
      guard residual < before.residual || objective() < value - 1e-13 * abs(value) else {
        self = before
        return
      }
    }
  }

  private mutating func update() {
    for row in 0..<table.rowCount {
      for column in 0..<table.columnCount {
        let block = row * table.columnCount + column
        guard table.blocks[block] == .free else { continue }
        probabilities[block] = 1 / (1 + exp(-unknowns[row] - unknowns[table.rowCount + column]))
      }
    }
    residual = excess().reduce(0) { max($0, abs($1)) }
  }

  /// What each row and each column has more than it should.
  private func excess() -> [Double] {
    var rows = table.rowTargets.map { -$0 }
    var columns = table.columnTargets.map { -$0 }
    for row in 0..<table.rowCount {
      for column in 0..<table.columnCount {
        let block = row * table.columnCount + column
        guard table.blocks[block] == .free else { continue }
        rows[row] += table.columnSizes[column] * probabilities[block]
        columns[column] += table.rowSizes[row] * probabilities[block]
      }
    }
    return rows + columns
  }

  private func gradient() -> [Double] {
    zip(excess(), table.rowSizes + table.columnSizes).map { $0 * $1 }
  }

  private func objective() -> Double {
    var sum = 0.0
    for row in 0..<table.rowCount {
      sum -= table.rowSizes[row] * table.rowTargets[row] * unknowns[row]
      for column in 0..<table.columnCount where table.blocks[row * table.columnCount + column] == .free {
        let exponent = unknowns[row] + unknowns[table.rowCount + column]
        let logarithm = max(exponent, 0) + log1p(exp(-abs(exponent)))
        sum += table.rowSizes[row] * table.columnSizes[column] * logarithm
      }
    }
    for column in 0..<table.columnCount {
      sum -= table.columnSizes[column] * table.columnTargets[column] * unknowns[table.rowCount + column]
    }
    return sum
  }

  private func dotProduct(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
