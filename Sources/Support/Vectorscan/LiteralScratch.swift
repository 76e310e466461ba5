internal import CHyperscan

/// The working memory of one running scan; never shared, not even with a scan that runs inside a callback.
@safe package struct LiteralScratch: ~Copyable {
    /// One place where a literal was found.
    package struct Hit: Sendable {
        /// The index of the literal.
        package let literal: UInt32
        /// Where it ends.
        package let end: UInt32
    }

    private let scratch: OpaquePointer
    private let hits: UnsafeMutablePointer<HitList>

    /// Working memory for scans with `database`.
    ///
    /// - Parameter database: The only database it may be used with.
    /// - Throws: `VectorscanError` when memory runs out.
    package init(for database: LiteralDatabase) throws(VectorscanError) {
        var allocated: OpaquePointer?
        let status = unsafe hs_alloc_scratch(database.database, &allocated)
        guard status == HS_SUCCESS, let allocated = unsafe allocated else {
            throw VectorscanError(message: "no memory for a scan (status \(status))")
        }
        unsafe scratch = allocated
        unsafe hits = .allocate(capacity: 1)
        unsafe hits.initialize(to: HitList())
    }

    deinit {
        unsafe hs_free_scratch(scratch)
        unsafe hits.pointee.release()
        unsafe hits.deallocate()
    }

    /// Finds all literals in `count` bytes at `text`; the hits come in the order of their ends.
    ///
    /// - Parameters:
    ///   - database: The database the scratch was made for.
    ///   - text: The text.
    ///   - count: Its length; below 4 GiB.
    /// - Returns: The hits, valid until the next scan.
    package mutating func scan(
        _ database: LiteralDatabase,
        _ text: UnsafePointer<UInt8>,
        count: Int
    ) -> UnsafeBufferPointer<Hit> {
        unsafe hits.pointee.count = 0
        _ = unsafe text.withMemoryRebound(to: CChar.self, capacity: count) { text in
            unsafe hs_scan(
                database.database,
                text,
                UInt32(truncatingIfNeeded: count),
                0,
                scratch,
                { literal, _, end, _, context in
                    guard let context = unsafe context else { return 1 }
                    let list = unsafe context.assumingMemoryBound(to: HitList.self)
                    unsafe list.pointee.append(Hit(literal: literal, end: UInt32(truncatingIfNeeded: end)))
                    return 0
                },
                hits
            )
        }
        return unsafe UnsafeBufferPointer(start: hits.pointee.memory, count: hits.pointee.count)
    }
}

/// A growing list of hits that a C callback can append to.
@unsafe private struct HitList {
    var memory: UnsafeMutablePointer<LiteralScratch.Hit>
    var count = 0
    private var capacity = 1024

    init() {
        unsafe memory = .allocate(capacity: 1024)
    }

    @inline(__always)
    mutating func append(_ hit: LiteralScratch.Hit) {
        if unsafe count == capacity { unsafe grow() }
        unsafe memory[count] = hit
        unsafe count &+= 1
    }

    @inline(never)
    private mutating func grow() {
        let larger = unsafe UnsafeMutablePointer<LiteralScratch.Hit>.allocate(capacity: capacity * 2)
        unsafe larger.moveInitialize(from: memory, count: count)
        unsafe memory.deallocate()
        unsafe memory = unsafe larger
        unsafe capacity *= 2
    }

    func release() {
        unsafe memory.deallocate()
    }
}
