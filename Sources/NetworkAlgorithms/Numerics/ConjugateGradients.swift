/// Solves a symmetric positive definite system by conjugate gradients.
///
/// - Parameters:
///   - right: The right-hand side.
///   - tolerance: The length of the residual, relative to that of the right-hand side, at which to stop.
///   - multiply: Writes the product of the matrix and the first vector into the second.
/// - Returns: The solution; `nil` where the matrix turns out not to be positive definite.
/// - Source: M. R. Hestenes, E. Stiefel, J. Res. Natl. Bur. Stand. 49(6), 1952, doi:10.6028/jres.049.044.
func conjugateGradients(
  _ right: [Double], tolerance: Double, multiply: ([Double], inout [Double]) -> Void
) -> [Double]? {
  var solution = [Double](repeating: 0, count: right.count)
  var residual = right
  var direction = right
  var image = right
  var square = dot(residual, residual)
  let goal = square * tolerance * tolerance
  for _ in 0..<(10 * right.count + 100) {
    guard square > goal else { break }
    multiply(direction, &image)
    let curvature = dot(direction, image)
    guard curvature > 0 else { return nil }
    let step = square / curvature
    for index in solution.indices {
      solution[index] += step * direction[index]
      residual[index] -= step * image[index]
    }
    let next = dot(residual, residual)
    let turn = next / square
    for index in direction.indices { direction[index] = residual[index] + turn * direction[index] }
    square = next
  }
  return solution
}
