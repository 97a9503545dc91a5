/// Working memory of a kernel: a fixed number of plain values, indexed without a bounds check in release builds.
///
/// The only unsafe code of the library. The kernels that use it index by the invariants of ``CompressedRows``,
/// which debug builds check on every access; measured on breadth-first kernels, the checks cost half as much
/// again as the work.
@safe struct Scratch<Element: BitwiseCopyable>: ~Copyable {
  private let base: UnsafeMutablePointer<Element>
  let count: Int

  init(repeating value: Element, count: Int) {
    unsafe base = UnsafeMutablePointer<Element>.allocate(capacity: max(1, count))
    unsafe base.initialize(repeating: value, count: count)
    self.count = count
  }

  init(_ values: [Element]) {
    unsafe base = UnsafeMutablePointer<Element>.allocate(capacity: max(1, values.count))
    count = values.count
    unsafe values.withUnsafeBufferPointer { source in
      if let start = source.baseAddress { unsafe base.initialize(from: start, count: source.count) }
    }
  }

  /// A copy of the values.
  var values: [Element] { (0..<count).map { self[$0] } }

  deinit { unsafe base.deallocate() }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      assert(index >= 0 && index < count)
      return unsafe base[index]
    }
    @inline(__always) nonmutating set {
      assert(index >= 0 && index < count)
      unsafe base[index] = newValue
    }
  }

  @inline(__always)
  subscript(index: Int32) -> Element {
    get { self[Int(index)] }
    nonmutating set { self[Int(index)] = newValue }
  }
}

extension Scratch where Element: SIMD, Element.Scalar: BitwiseCopyable {
  /// One lane of a vector, without the others.
  @inline(__always)
  subscript(index: Int32, lane: Int) -> Element.Scalar {
    get {
      assert(index >= 0 && index < count && lane >= 0 && lane < Element.scalarCount)
      return unsafe UnsafeRawPointer(base + Int(index)).load(
        fromByteOffset: lane &* MemoryLayout<Element.Scalar>.stride, as: Element.Scalar.self)
    }
    nonmutating set {
      assert(index >= 0 && index < count && lane >= 0 && lane < Element.scalarCount)
      unsafe UnsafeMutableRawPointer(base + Int(index)).storeBytes(
        of: newValue, toByteOffset: lane &* MemoryLayout<Element.Scalar>.stride, as: Element.Scalar.self)
    }
  }
}

/// Threads that share working memory write to places of their own.
extension Scratch: @unchecked Sendable {}
