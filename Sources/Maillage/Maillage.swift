@_exported public import MaillageAnalysis
@_exported public import MaillageDrawing
@_exported public import MaillageModel
@_exported public import MaillageReading

/// The version of the product, as `--version` and the manifest say it.
public let maillageVersion = "0.1.0"
