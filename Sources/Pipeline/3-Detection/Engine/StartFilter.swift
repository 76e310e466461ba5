internal import CWeirSIMD
internal import RustRegex

/// The vector pass that marks where a match can start, with its tables.
@safe struct StartFilter: ~Copyable {
    private var sets: weir_start_sets
    private let kinds: UnsafeMutablePointer<UInt8>
    private let bits: UnsafeMutablePointer<UInt8>

    /// The pass for the patterns of `machine`, without their shapes.
    init(_ machine: StartMachine) {
        unsafe kinds = .allocate(capacity: 256)
        unsafe bits = .allocate(capacity: 1 << 13)
        unsafe sets = unsafe weir_start_sets(
            after_nonword: weir_byte_set(machine.afterOther),
            after_word: weir_byte_set(machine.afterWord),
            kinds: UnsafePointer(kinds),
            shapes: nil
        )
    }

    deinit {
        unsafe kinds.deallocate()
        unsafe bits.deallocate()
    }

    /// Whether it knows the shapes of the patterns.
    var hasShapes: Bool { unsafe sets.shapes != nil }

    /// Takes the shapes of the patterns into account from now on.
    mutating func use(_ shapes: Shapes) {
        unsafe kinds.update(from: shapes.kinds, count: 256)
        unsafe bits.update(from: shapes.bits, count: 1 << 13)
        unsafe sets.shapes = unsafe UnsafePointer(bits)
    }

    /// Writes the places in `from..<to` of the block where a match can start to `positions`; returns their number.
    func find(in block: Block, from: Int, to: Int, positions: UnsafeMutablePointer<UInt32>) -> Int {
        unsafe withUnsafePointer(to: sets) { sets in
            unsafe weir_find_starts(block.text, from, to, block.count, sets, positions)
        }
    }
}
