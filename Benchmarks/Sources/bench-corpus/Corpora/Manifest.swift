import Foundation

/// What was planted and where: one JSON object a line.
final class Manifest {
    private let file: FileHandle
    private var buffer = ""

    init(_ url: URL) throws {
        _ = FileManager.default.createFile(atPath: url.path, contents: nil)
        file = try FileHandle(forWritingTo: url)
    }

    /// Notes one value; nothing that is planted has a character that JSON would escape.
    func note(_ value: SyntheticValue, file name: String, start: Int, end: Int) {
        buffer += #"{"file":"\#(name)","start":\#(start),"end":\#(end),"entry":"\#(value.entry)","#
        buffer += #""value":"\#(value.text)","valid":\#(value.isValid)}"# + "\n"
        if buffer.utf8.count > 1 << 20 { flush() }
    }

    func close() throws {
        flush()
        try file.close()
    }

    private func flush() {
        file.write(Data(buffer.utf8))
        buffer = ""
    }
}
