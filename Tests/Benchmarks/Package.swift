// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "Maillage", path: "../..")],
  targets: [
    .executableTarget(
      name: "Measure", dependencies: [.product(name: "NetworkAlgorithms", package: "Maillage")])
  ]
)
