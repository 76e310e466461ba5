internal import CLinux
internal import WeirExtraction

/// All encodings that text is read from, ready for use: tables are built and descriptors opened when it is made.
@safe
package struct CharsetTable: Sendable {
    /// The one table, made at its first use.
    static let shared = CharsetTable()

    /// The encodings by their labels as `fold` makes them.
    private let charsets: [String: Charset]

    /// Makes the table ready; call it before a process gives up its right to open files.
    package static func prepare() {
        _ = shared
    }

    private init() {
        var charsets: [String: Charset] = [:]
        for entry in CharsetLabels.all {
            guard let charset = Self.charset(entry) else { continue }
            for label in entry.labels.split(separator: " ") { charsets[String(label)] = charset }
        }
        self.charsets = charsets
    }

    /// The encoding with a label, however it is written; `nil` when there is none.
    func charset(_ label: String) -> Charset? {
        guard label.utf8.count <= 64 else { return nil }
        return charsets[Self.fold(label)]
    }

    /// The letters and digits of a label in lower case, which is all that its spellings have in common.
    private static func fold(_ label: String) -> String {
        var folded: [UInt8] = []
        for byte in label.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): folded.append(byte)
            default: continue
            }
        }
        return String(decoding: folded, as: UTF8.self)
    }

    private static func charset(_ entry: CharsetLabels) -> Charset? {
        switch entry.kind {
        case .utf8: return .utf8
        case .windows1252: return .windows1252
        case .wide(let form): return .wide(form)
        case .singleByte: return table(entry.name).map { Charset(name: entry.name, method: .singleByte($0)) }
        case .multiByte, .stateful:
            var isStateful = false
            if case .stateful = entry.kind { isStateful = true }
            return CharsetConverter(entry.name, isStateful: isStateful)
                .map { Charset(name: entry.name, method: .iconv($0)) }
        }
    }

    /// The table of a single-byte encoding, from the C library, byte by byte.
    private static func table(_ name: String) -> SingleByteTable? {
        guard let descriptor = unsafe iconv_open("UTF-32LE", name), unsafe descriptor != iconv_t(bitPattern: -1) else {
            return nil
        }
        defer { _ = unsafe iconv_close(descriptor) }
        return SingleByteTable(upper: (0x80...0xFF).map { unsafe scalar($0, descriptor) })
    }

    private static func scalar(_ byte: UInt8, _ descriptor: iconv_t) -> Unicode.Scalar {
        var byte = CChar(bitPattern: byte)
        var value: UInt32 = 0
        let converted = unsafe withUnsafeMutablePointer(to: &byte) { start -> Bool in
            unsafe withUnsafeMutableBytes(of: &value) { room -> Bool in
                var input: UnsafeMutablePointer<CChar>? = unsafe start
                var inputLeft = 1
                var output = unsafe room.baseAddress?.assumingMemoryBound(to: CChar.self)
                var outputLeft = room.count
                unsafe iconv(descriptor, nil, nil, nil, nil)
                guard unsafe iconv(descriptor, &input, &inputLeft, &output, &outputLeft) != -1 else { return false }
                // Encodings with accents of their own hold a letter back until the next byte.
                if outputLeft > 0 { unsafe iconv(descriptor, nil, nil, &output, &outputLeft) }
                return outputLeft == 0
            }
        }
        return converted ? Unicode.Scalar(UInt32(littleEndian: value)) ?? "\u{FFFD}" : "\u{FFFD}"
    }
}
