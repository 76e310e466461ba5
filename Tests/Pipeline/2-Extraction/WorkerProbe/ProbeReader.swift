import Glibc
import WeirContent
import WeirExtraction
import WeirWorker

/// Does what its document says: each test of isolation is a document that does something to its reader.
struct ProbeReader: DocumentReader {
    let version = "probe"

    /// Documents that this process has read.
    nonisolated(unsafe) private static var documents = 0

    func prepare() {}

    func read(_ document: Int32, size: Int, _ options: ExtractionOptions, into sink: any ExtractionSink) {
        unsafe Self.documents += 1
        var room = [UInt8](repeating: 0, count: 256)
        let count = unsafe pread(document, &room, room.count, 0)
        let command = String(decoding: room.prefix(max(0, count)), as: UTF8.self)
        guard let act = ProbeAct(rawValue: command) else { return sink.issue(.unsupportedFormat, path: []) }
        sink.format(.text, path: [])
        if let answer = act.perform(document, documents: unsafe Self.documents, sink) {
            tell(answer, sink)
        }
    }

    private func tell(_ text: String, _ sink: any ExtractionSink) {
        sink.begin(Origin(), isRepeat: false)
        sink.text(Array(text.utf8).span, marks: [])
        sink.end()
    }
}
