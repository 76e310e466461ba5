/// The properties of a document, as they stand in a stream (MS-OLEPS 2.21, 2.20).
struct PropertySet {
    /// A property with its value as text.
    struct Property {
        /// The number that the set knows it by.
        let id: UInt32
        /// The name that somebody gave it; `nil` for those of the format.
        let name: String?
        /// Its value in UTF-8.
        let value: [UInt8]
    }

    /// Its properties, in order.
    private(set) var properties: [Property] = []
    /// Whether people named its properties.
    private(set) var isUserDefined = false

    private let bytes: ByteSlice
    private var page = CodePage(1252)
    private var names: [UInt32: String] = [:]
    /// What reading values may still cost: properties may share one value, so that their number bounds nothing.
    private var work = 0

    /// FMTID_UserDefinedProperties: {D5CDD505-2E9C-101B-9397-08002B2CF9AE} (MS-OLEPS 2.3.1).
    private static let userDefined: [UInt8] = [
        0x05, 0xD5, 0xCD, 0xD5, 0x9C, 0x2E, 0x1B, 0x10, 0x93, 0x97, 0x08, 0x00, 0x2B, 0x2C, 0xF9, 0xAE,
    ]

    /// Reads the sets of a stream, of which there are at most two.
    ///
    /// - Throws: `truncated` or `corrupt` when it is no stream of sets.
    static func sets(in stream: ByteSlice) throws(ReadingFault) -> [PropertySet] {
        guard try stream.little(UInt16.self, at: 0) == 0xFFFE else { throw .corrupt }
        var sets: [PropertySet] = []
        for number in 0..<Int(min(2, try stream.little(UInt32.self, at: 24))) {
            let offset = Int(try stream.little(UInt32.self, at: 44 + 20 * number))
            sets.append(
                PropertySet(stream.clamped(from: offset), isUserDefined: stream.has(userDefined, at: 28 + 20 * number))
            )
        }
        return sets
    }

    private init(_ bytes: ByteSlice, isUserDefined: Bool) {
        self.bytes = bytes
        self.isUserDefined = isUserDefined
        // Each property takes eight bytes of the list, so that the number stated is bounded by what is there.
        let stated = (try? bytes.little(UInt32.self, at: 4)) ?? 0
        let count = min(Int(stated), bytes.count / 8)
        var places: [(id: UInt32, offset: Int)] = []
        for number in 0..<count {
            guard let id = try? bytes.little(UInt32.self, at: 8 + 8 * number),
                let offset = try? bytes.little(UInt32.self, at: 12 + 8 * number)
            else { break }
            places.append((id, Int(offset)))
        }
        // The code page and the names come first, wherever they stand.
        if let place = places.first(where: { $0.id == 1 }) {
            page = CodePage(Int((try? bytes.little(UInt16.self, at: place.offset + 4)) ?? 1252))
        }
        if let place = places.first(where: { $0.id == 0 }) { readNames(at: place.offset) }
        work = 4 * bytes.count + 4096
        for place in places where place.id > 1 && work > 0 {
            guard let value = try? value(at: place.offset), !value.isEmpty else { continue }
            properties.append(Property(id: place.id, name: names[place.id], value: value))
        }
    }

    /// The dictionary (MS-OLEPS 2.17).
    private mutating func readNames(at offset: Int) {
        guard let count = try? bytes.little(UInt32.self, at: offset) else { return }
        var place = offset + 4
        for _ in 0..<count {
            guard let id = try? bytes.little(UInt32.self, at: place),
                let stated = try? bytes.little(UInt32.self, at: place + 4)
            else { return }
            let length = page.number == 1200 ? 2 * Int(stated) : Int(stated)
            guard let slice = try? bytes.slice(at: place + 8, count: length) else { return }
            names[id] = String(decoding: text(slice), as: UTF8.self)
            // Names of two bytes a character are filled up to a multiple of four.
            place += 8 + (page.number == 1200 ? (length + 3) / 4 * 4 : length)
        }
    }

    private func text(_ slice: ByteSlice) -> [UInt8] {
        var text: [UInt8] = []
        page.append(slice, to: &text)
        if let end = text.firstIndex(of: 0) { text.removeSubrange(end...) }
        return text
    }

    /// The value at an offset as text; a vector's values have a line each (MS-OLEPS 2.15).
    private mutating func value(at offset: Int) throws(ReadingFault) -> [UInt8] {
        let type = try bytes.little(UInt16.self, at: offset)
        guard type & 0x1000 != 0 else { return try scalar(type, at: offset + 4).text }
        var text: [UInt8] = []
        var place = offset + 8
        for _ in 0..<(try bytes.little(UInt32.self, at: offset + 4)) {
            guard place < bytes.count, work > 0 else { break }
            var element = type & 0xFFF
            if element == 0x0C {
                element = try bytes.little(UInt16.self, at: place)
                place += 4
            }
            let (line, length) = try scalar(element, at: place)
            if !line.isEmpty {
                if !text.isEmpty { text.append(0x0A) }
                text += line
            }
            place += length
        }
        return text
    }

    /// A value that is no vector, and how many bytes it takes.
    private mutating func scalar(
        _ type: UInt16,
        at place: Int
    ) throws(ReadingFault) -> (text: [UInt8], length: Int) {
        work -= 16
        switch type {
        case 0x08, 0x1E:
            let length = Int(try bytes.little(UInt32.self, at: place))
            work -= length
            return (text(try bytes.slice(at: place + 4, count: length)), 4 + (length + 3) / 4 * 4)
        case 0x1F:
            let length = 2 * Int(try bytes.little(UInt32.self, at: place))
            work -= length
            return (LittleUTF16.text(try bytes.slice(at: place + 4, count: length)), 4 + (length + 3) / 4 * 4)
        case 0x41, 0x46:
            let length = Int(try bytes.little(UInt32.self, at: place))
            work -= length
            var text: [UInt8] = []
            PrintableRuns.append(try bytes.slice(at: place + 4, count: length), to: &text)
            return (text, 4 + (length + 3) / 4 * 4)
        case 0x02: return (Array(String(try bytes.little(Int16.self, at: place)).utf8), 4)
        case 0x03, 0x16: return (Array(String(try bytes.little(Int32.self, at: place)).utf8), 4)
        case 0x12: return (Array(String(try bytes.little(UInt16.self, at: place)).utf8), 4)
        case 0x13, 0x17: return (Array(String(try bytes.little(UInt32.self, at: place)).utf8), 4)
        case 0x14: return (Array(String(try bytes.little(Int64.self, at: place)).utf8), 8)
        case 0x15: return (Array(String(try bytes.little(UInt64.self, at: place)).utf8), 8)
        case 0x05:
            let number = Double(bitPattern: try bytes.little(UInt64.self, at: place))
            return (DoubleText.text(number), 8)
        case 0x0B: return (Array((try bytes.little(UInt16.self, at: place) == 0 ? "false" : "true").utf8), 4)
        default: throw .corrupt
        }
    }
}
