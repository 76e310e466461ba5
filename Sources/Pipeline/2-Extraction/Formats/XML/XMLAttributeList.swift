internal import CXML2

/// The attributes of one tag, in the layout that `XMLAttributes` reads.
@safe
struct XMLAttributeList: ~Copyable {
    /// Whether all of the tag was as it should be.
    private(set) var isWellFormed = true

    private var pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>
    private var capacity = 32
    private var count = 0
    /// Values whose bytes are not those of the document: references resolved, line ends made blanks.
    private var resolved = XMLAttributeRoom()

    /// What was found where a tag should be.
    enum Outcome {
        /// All of it.
        case whole
        /// The beginning of one.
        case cut
        /// Something else.
        case none
    }

    /// An empty list.
    init() {
        unsafe pointers = .allocate(capacity: 5 * capacity)
    }

    deinit {
        unsafe pointers.deallocate()
    }

    /// The attributes, valid until the next tag is read.
    var all: XMLAttributes { unsafe XMLAttributes(counted: pointers, count: count) }

    /// Reads attributes up to the end of the tag: the index is left at its `>`, or at the `/` before it.
    ///
    /// - Returns: Whether the tag is all there.
    @inline(__always)
    mutating func read(_ base: UnsafePointer<UInt8>, _ index: inout Int, _ end: Int) -> Outcome {
        count = 0
        resolved.clear()
        isWellFormed = true
        while index < end {
            let byte = unsafe base[index]
            switch byte {
            case UInt8(ascii: ">"): return .whole
            case UInt8(ascii: "/"):
                guard index + 1 < end else { return .cut }
                if unsafe base[index + 1] == UInt8(ascii: ">") { return .whole }
                isWellFormed = false
                index += 1
            case 0...UInt8(ascii: " "): index += 1
            case UInt8(ascii: "<"):
                // A tag that was never ended: the next one begins here.
                return .none
            default:
                guard unsafe readAttribute(base, &index, end) else { return .cut }
            }
        }
        return .cut
    }

    @inline(__always)
    private mutating func readAttribute(_ base: UnsafePointer<UInt8>, _ index: inout Int, _ end: Int) -> Bool {
        let start = index
        var name = index
        while index < end {
            let byte = unsafe base[index]
            if byte == UInt8(ascii: "=") || byte <= UInt8(ascii: " ") || byte == UInt8(ascii: ">") { break }
            index += 1
            if byte == UInt8(ascii: ":") { name = index }
        }
        let nameEnd = index
        while index < end, unsafe base[index] <= UInt8(ascii: " ") { index += 1 }
        guard index < end else { return false }
        guard unsafe base[index] == UInt8(ascii: "=") else {
            isWellFormed = false
            return true
        }
        index += 1
        while index < end, unsafe base[index] <= UInt8(ascii: " ") { index += 1 }
        guard index < end else { return false }
        let quote = unsafe base[index]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            isWellFormed = false
            return true
        }
        index += 1
        let value = index
        var isPlain = true
        while index < end {
            let byte = unsafe base[index]
            if byte == quote { break }
            if byte == UInt8(ascii: "&") || byte < UInt8(ascii: " ") || byte >= 0x80 { isPlain = false }
            index += 1
        }
        guard index < end else { return false }
        let valueEnd = index
        index += 1
        if unsafe XMLBytes.has("xmlns", base + start, min(6, nameEnd - start)) { return true }
        if isPlain {
            unsafe add(base + name, nameEnd - name, base + value, valueEnd - value)
        } else {
            unsafe resolve(base + name, nameEnd - name, base + value, valueEnd - value)
        }
        if name > start { unsafe pointers[5 * count - 3] = base + start }
        return true
    }

    private mutating func add(
        _ name: UnsafePointer<UInt8>,
        _ nameCount: Int,
        _ value: UnsafePointer<UInt8>,
        _ valueCount: Int
    ) {
        if count == capacity {
            let larger = UnsafeMutablePointer<UnsafePointer<xmlChar>?>.allocate(capacity: 10 * capacity)
            unsafe larger.update(from: pointers, count: 5 * count)
            unsafe pointers.deallocate()
            unsafe pointers = larger
            capacity *= 2
        }
        let place = unsafe pointers + 5 * count
        unsafe place[0] = name
        unsafe place[1] = name + nameCount
        unsafe place[2] = nil
        unsafe place[3] = value
        unsafe place[4] = value + valueCount
        count += 1
    }

    /// Adds an attribute whose value has references, line ends, or characters beyond ASCII.
    private mutating func resolve(
        _ name: UnsafePointer<UInt8>,
        _ nameCount: Int,
        _ value: UnsafePointer<UInt8>,
        _ valueCount: Int
    ) {
        // No reference is shorter than what it stands for.
        let room = unsafe resolved.take(valueCount)
        var length = 0
        var index = 0
        while index < valueCount {
            let byte = unsafe value[index]
            if byte == UInt8(ascii: "&"), let reference = unsafe XMLReference(value + index, valueCount - index) {
                for byte in reference.scalar.utf8 {
                    unsafe room[length] = byte
                    length += 1
                }
                index += reference.length
                continue
            }
            if byte == UInt8(ascii: "&") { isWellFormed = false }
            unsafe room[length] = byte < UInt8(ascii: " ") ? UInt8(ascii: " ") : byte
            length += 1
            index += 1
        }
        let bytes = unsafe UnsafeRawBufferPointer(start: room, count: length)
        guard unsafe !XMLBytes.isUTF8(bytes) else { return unsafe add(name, nameCount, room, length) }
        isWellFormed = false
        let mended = unsafe Array(String(decoding: bytes, as: UTF8.self).utf8)
        let larger = unsafe resolved.take(mended.count)
        for offset in mended.indices { unsafe larger[offset] = mended[offset] }
        unsafe add(name, nameCount, larger, mended.count)
    }
}
