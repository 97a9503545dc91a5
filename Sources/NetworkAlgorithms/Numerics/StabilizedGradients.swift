/// Solves a system that need not be symmetric by stabilised biconjugate gradients.
///
/// The method has no guarantee: what it gives is a start for one that has.
///
/// - Parameters:
///   - right: The right-hand side.
///   - tolerance: The length of the residual, relative to that of the right-hand side, at which to stop.
///   - steps: How many steps at most, of two products each.
///   - multiply: Writes the product of the matrix and the first vector into the second.
/// - Returns: The solution, or where the method broke down.
/// - Source: H. A. van der Vorst, SIAM J. Sci. Stat. Comput. 13(2), 1992, doi:10.1137/0913035.
func stabilizedGradients(
  _ right: [Double], tolerance: Double, steps: Int, multiply: ([Double], inout [Double]) -> Void
) -> [Double] {
  var solution = [Double](repeating: 0, count: right.count)
  var residual = right
  var direction = right
  var image = right
  var second = right
  var product = dot(right, residual)
  let goal = product * tolerance * tolerance
  for _ in 0..<steps {
    multiply(direction, &image)
    let step = product / dot(right, image)
    for index in residual.indices { residual[index] -= step * image[index] }
    multiply(residual, &second)
    let square = dot(second, second)
    let part = square > 0 ? dot(second, residual) / square : 0
    guard step.isFinite, part.isFinite else { break }
    for index in solution.indices {
      solution[index] += step * direction[index] + part * residual[index]
      residual[index] -= part * second[index]
    }
    let next = dot(right, residual)
    guard part != 0, next != 0, dot(residual, residual) > goal else { break }
    let turn = next / product * step / part
    for index in direction.indices {
      direction[index] = residual[index] + turn * (direction[index] - part * image[index])
    }
    product = next
  }
  return solution
}
