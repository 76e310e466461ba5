import WeirBase
import WeirContent
import WeirExtraction
import WeirFormats
import WeirWorker

/// Reads documents with the readers of all formats.
struct FormatsReader: DocumentReader {
    let version = Version.current

    func prepare() {
        Reading.prepare()
    }

    func read(_ document: Int32, size: Int, _ options: ExtractionOptions, into sink: any ExtractionSink) {
        guard let storage = ByteStorage(mapping: document, count: size) else {
            return sink.issue(.errorMemory, path: [])
        }
        Reading.run(ByteSlice(storage), options, into: sink)
    }
}
