// swift-tools-version: 6.2
import PackageDescription

/// Every target compiles under the same strict settings; warnings stop the build.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "Maillage",
  defaultLocalization: "fr",
  products: [
    .library(name: "NetworkAlgorithms", targets: ["NetworkAlgorithms"]),
    .library(name: "Maillage", targets: ["Maillage"]),
    .executable(name: "maillage", targets: ["MaillageCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .target(name: "NetworkAlgorithms", swiftSettings: strict),
    .target(name: "MaillageModel", swiftSettings: strict),
    .target(
      name: "MaillageReading",
      dependencies: ["MaillageModel"],
      resources: [.embedInCode("Typology")],
      swiftSettings: strict),
    .target(
      name: "MaillageAnalysis",
      dependencies: ["MaillageModel", "NetworkAlgorithms"],
      swiftSettings: strict),
    .systemLibrary(name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
    .systemLibrary(
      name: "CMessageDigest", pkgConfig: "libmd", providers: [.apt(["libmd-dev"]), .brew(["libmd"])]),
    .target(
      name: "MaillageDrawing",
      dependencies: ["CGraphviz", "MaillageAnalysis", "MaillageModel"],
      swiftSettings: strict),
    .target(
      name: "Maillage",
      dependencies: [
        "CMessageDigest", "MaillageAnalysis", "MaillageDrawing", "MaillageModel", "MaillageReading",
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      resources: [.embedInCode("Resources")],
      swiftSettings: strict),
    .executableTarget(
      name: "MaillageCLI",
      dependencies: [
        // Maillage hands on the types of the next four; unnamed, a change of theirs would not build the command anew.
        "Maillage", "MaillageAnalysis", "MaillageDrawing", "MaillageModel", "MaillageReading",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      exclude: ["Linking"],
      swiftSettings: strict,
      // At a fixed address the command starts without its hundred thousand relocations, a tenth of `--help`; to load
      // the C++ library of the machine, which the folder named here replaces by the archive of GCC, was a sixth.
      linkerSettings: [
        .unsafeFlags(
          [
            "-use-ld=lld", "-Xclang-linker", "-no-pie",
            "-L\(Context.packageDirectory)/Sources/MaillageCLI/Linking",
          ], .when(platforms: [.linux], configuration: .release))
      ]),
    .testTarget(
      name: "MaillageAnalysisTests",
      dependencies: ["MaillageAnalysis", "MaillageModel", "MaillageReading", "NetworkAlgorithms"],
      swiftSettings: strict),
    .testTarget(name: "MaillageModelTests", dependencies: ["MaillageModel"], swiftSettings: strict),
    .testTarget(
      name: "MaillageReadingTests", dependencies: ["MaillageModel", "MaillageReading"],
      swiftSettings: strict),
    .testTarget(name: "NetworkAlgorithmsTests", dependencies: ["NetworkAlgorithms"], swiftSettings: strict),
    .testTarget(
      name: "MaillageDrawingTests",
      dependencies: ["MaillageDrawing", "MaillageAnalysis", "MaillageModel", "MaillageReading"],
      swiftSettings: strict),
    .testTarget(
      name: "MaillageTests",
      dependencies: ["Maillage", "MaillageAnalysis", "MaillageDrawing", "MaillageModel", "MaillageReading"],
      swiftSettings: strict),
    .testTarget(
      name: "MaillageCLITests",
      dependencies: ["MaillageCLI", "MaillageDrawing", .product(name: "FlyingSocks", package: "FlyingFox")],
      swiftSettings: strict),
  ]
)
