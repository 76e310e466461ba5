import Synchronization

/// The sets of one Unicode property, found by the spelling of a value and decoded when first asked for.
final class UnicodeTable: Sendable {
    private let bytes: [UInt8]
    private let places: [String: Range<Int>]
    private let decoded = Mutex<[Range<Int>: ScalarSet]>([:])

    /// Finds the values in a generated table: for each, its spellings parted by `,`, then `=`, its ranges and `;`.
    init(_ table: String) {
        let bytes = Array(table.utf8)
        var places: [String: Range<Int>] = [:]
        var start = 0
        while let equals = bytes[start...].firstIndex(of: UInt8(ascii: "=")),
            let end = bytes[equals...].firstIndex(of: UInt8(ascii: ";"))
        {
            for spelling in bytes[start..<equals].split(separator: UInt8(ascii: ",")) {
                places[String(decoding: spelling, as: UTF8.self)] = (equals + 1)..<end
            }
            start = end + 1
        }
        self.bytes = bytes
        self.places = places
    }

    /// Every spelling the table knows, in no order.
    var spellings: some Collection<String> { places.keys }

    /// The set of the value with this loose spelling, if there is one.
    func scalars(spelled spelling: String) -> ScalarSet? {
        guard let place = places[spelling] else { return nil }
        return decoded.withLock { decoded in
            if let known = decoded[place] { return known }
            let scalars = UnicodeTables.scalars(bytes[place])
            decoded[place] = scalars
            return scalars
        }
    }
}
