/// The equivalence classes of scalars that a program can tell apart.
///
/// Automata step over classes instead of scalars: a `\w` is one transition, not hundreds of byte sequences. Two
/// further classes stand for a byte that is no valid UTF-8 and for the end of the text; no set contains them.
@safe package final class Alphabet: @unchecked Sendable {
    // Shared without a lock because the tables are written in `init` and never after.

    /// The class of each ASCII byte.
    let asciiClasses: UnsafeMutablePointer<UInt16>
    /// The number of classes, the two special ones included.
    let count: Int
    /// The class of a byte that is no part of a valid sequence.
    let invalidClass: Int
    /// The class of the end of the text, in either direction.
    let endClass: Int
    /// What an assertion can see of each class.
    let neighbors: [Neighbor]

    private let pageOfPlane: UnsafeMutablePointer<UInt16>
    private let pages: UnsafeMutablePointer<UInt16>
    private let members: [ScalarSet: [Bool]]

    private static let pageSize = 256

    /// The coarsest classes that keep every set of `sets` and everything in `seen` apart.
    init(separating sets: some Sequence<ScalarSet>, seen: Neighbor) {
        let distinct = Array(Set(sets))
        var dividing = distinct
        if seen.contains(.word) { dividing.append(.wordScalars) }
        if seen.contains(.wordASCII) { dividing.append(.wordScalarsASCII) }
        if seen.contains(.lineFeed) { dividing.append(ScalarSet([0x0A...0x0A])) }
        if seen.contains(.carriageReturn) { dividing.append(ScalarSet([0x0D...0x0D])) }

        let intervals = Self.intervals(dividing)
        var classOfSignature: [[UInt64]: UInt16] = [:]
        var signatures: [[UInt64]] = []
        var classes: [UInt16] = []
        for signature in intervals.signatures {
            if let known = classOfSignature[signature] {
                classes.append(known)
            } else {
                let new = UInt16(signatures.count)
                classOfSignature[signature] = new
                signatures.append(signature)
                classes.append(new)
            }
        }
        let scalarClasses = signatures.count
        invalidClass = scalarClasses
        endClass = scalarClasses + 1
        count = scalarClasses + 2

        var neighbors = [Neighbor](repeating: [], count: count)
        for (start, kind) in zip(intervals.starts, classes) where neighbors[Int(kind)].isEmpty {
            neighbors[Int(kind)] = Neighbor(start).intersection(seen)
        }
        neighbors[endClass] = .edge
        self.neighbors = neighbors

        var members: [ScalarSet: [Bool]] = [:]
        for (index, set) in distinct.enumerated() {
            var row = [Bool](repeating: false, count: count)
            for (kind, signature) in signatures.enumerated() {
                row[kind] = signature[index / 64] >> UInt64(index % 64) & 1 == 1
            }
            members[set] = row
        }
        self.members = members
        let tables = Self.pageTable(starts: intervals.starts, classes: classes)
        unsafe pageOfPlane = Self.copy(tables.planes)
        unsafe pages = Self.copy(tables.pages)
        unsafe asciiClasses = unsafe pages
    }

    deinit {
        unsafe pageOfPlane.deallocate()
        unsafe pages.deallocate()
    }

    private static func copy(_ values: [UInt16]) -> UnsafeMutablePointer<UInt16> {
        let copy = UnsafeMutablePointer<UInt16>.allocate(capacity: values.count)
        unsafe copy.initialize(from: values, count: values.count)
        return unsafe copy
    }

    /// For each class whether it lies in `set`, which is one of the sets the alphabet was made from.
    func membership(of set: ScalarSet) -> [Bool] {
        members[set] ?? [Bool](repeating: false, count: count)
    }

    /// The class of a scalar value, or of `UTF8Scalar.invalid`.
    @inline(__always)
    func classOf(_ scalar: UInt32) -> Int {
        guard scalar <= ScalarSet.maximum else { return invalidClass }
        let page = unsafe Int(pageOfPlane[Int(scalar >> 8)])
        return unsafe Int(pages[page &* Self.pageSize &+ Int(scalar & 0xFF)])
    }

    /// The class of what stands at `position`, and how many bytes it takes; none at `end`.
    @inline(__always)
    func read(_ text: UnsafePointer<UInt8>, at position: Int, to end: Int) -> (kind: Int, length: Int) {
        guard position < end else { return (endClass, 0) }
        let byte = unsafe text[position]
        if byte < 0x80 { return unsafe (Int(asciiClasses[Int(byte)]), 1) }
        let scalar = unsafe UTF8Scalar(at: position, in: text, end: end)
        return (classOf(scalar.value), scalar.length)
    }

    /// Cuts the scalar values where any set begins or ends; says for each piece which sets contain it.
    private static func intervals(_ sets: [ScalarSet]) -> (starts: [UInt32], signatures: [[UInt64]]) {
        var cuts: Set<UInt32> = [0]
        for set in sets {
            for range in set.ranges {
                cuts.insert(range.lowerBound)
                cuts.insert(range.upperBound + 1)
            }
        }
        let starts = cuts.filter { $0 <= ScalarSet.maximum }.sorted()
        let words = max(1, (sets.count + 63) / 64)
        var signatures = [[UInt64]](repeating: [UInt64](repeating: 0, count: words), count: starts.count)
        for (index, set) in sets.enumerated() {
            var position = 0
            for range in set.ranges {
                while position < starts.count, starts[position] < range.lowerBound { position += 1 }
                while position < starts.count, starts[position] <= range.upperBound {
                    signatures[position][index / 64] |= 1 << UInt64(index % 64)
                    position += 1
                }
            }
        }
        return (starts, signatures)
    }

    /// A two-level table over the scalar values; equal pages are stored once, and page 0 comes first.
    private static func pageTable(starts: [UInt32], classes: [UInt16]) -> (planes: [UInt16], pages: [UInt16]) {
        var planes: [UInt16] = []
        var pages: [UInt16] = []
        var known: [[UInt16]: UInt16] = [:]
        var uniform: [UInt16: UInt16] = [:]
        var interval = 0
        for plane in 0...Int(ScalarSet.maximum >> 8) {
            let first = UInt32(plane * pageSize)
            while interval + 1 < starts.count, starts[interval + 1] <= first { interval += 1 }
            let isUniform = interval + 1 >= starts.count || starts[interval + 1] >= first + UInt32(pageSize)
            if isUniform, let index = uniform[classes[interval]] {
                planes.append(index)
                continue
            }
            var page = [UInt16](repeating: 0, count: pageSize)
            var offset = 0
            while offset < pageSize {
                while interval + 1 < starts.count, starts[interval + 1] <= first + UInt32(offset) { interval += 1 }
                let end =
                    interval + 1 < starts.count
                    ? min(pageSize, Int(starts[interval + 1]) - Int(first)) : pageSize
                for index in offset..<end { page[index] = classes[interval] }
                offset = end
            }
            if let index = known[page] {
                planes.append(index)
            } else {
                let index = UInt16(pages.count / pageSize)
                known[page] = index
                if isUniform { uniform[page[0]] = index }
                planes.append(index)
                pages.append(contentsOf: page)
            }
        }
        return (planes, pages)
    }
}
