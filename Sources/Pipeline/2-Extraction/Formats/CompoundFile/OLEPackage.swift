/// A file that was put into a document through the Packager: its name, and its bytes (MS-OLEDS 2.3.6, and the native
/// data that Packager writes into it, of which no specification exists).
struct OLEPackage {
    /// The file's name, without its folders; `nil` when the bytes are no package.
    let name: String?
    /// The file's bytes.
    let content: ByteSlice

    private static let longestName = 4096

    /// The object in a stream `\1Ole10Native`: its size, then its native data.
    init(native stream: ByteSlice) {
        let size = Int((try? stream.little(UInt32.self, at: 0)) ?? 0)
        self.init(data: stream.clamped(from: 4, count: size > 0 ? size : .max))
    }

    /// The object in native data.
    init(data: ByteSlice) {
        guard let package = try? Self.parse(data) else {
            name = nil
            content = data
            return
        }
        (name, content) = package
    }

    private static func parse(_ data: ByteSlice) throws(ReadingFault) -> (String?, ByteSlice) {
        // A mark 2, then label, file name, two numbers, the path of a temporary file with its length, the content.
        guard try data.little(UInt16.self, at: 0) == 2 else { throw .corrupt }
        var offset = 2
        let label = try text(data, &offset)
        let file = try text(data, &offset)
        offset += 4
        let temporary = Int(try data.little(UInt32.self, at: offset))
        guard temporary <= data.count else { throw .truncated }
        offset += 4 + temporary
        let size = Int(try data.little(UInt32.self, at: offset))
        let whole = label.isEmpty ? file : label
        let last = whole.split { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "/") }.last.map(Array.init) ?? whole
        var name: [UInt8] = []
        CodePage(1252).append(last, to: &name)
        return (name.isEmpty ? nil : String(decoding: name, as: UTF8.self), data.clamped(from: offset + 4, count: size))
    }

    private static func text(_ data: ByteSlice, _ offset: inout Int) throws(ReadingFault) -> [UInt8] {
        var text: [UInt8] = []
        while text.count < longestName {
            let byte = try data.byte(at: offset)
            offset += 1
            if byte == 0 { return text }
            text.append(byte)
        }
        throw .corrupt
    }
}
