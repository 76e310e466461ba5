import Glibc
import WeirBase
import WeirContent
import WeirExtraction
import WeirRecognition
import WeirWorker

/// Recognises the text of pictures.
final class PicturesReader: DocumentReader {
    let version = Version.current

    private var recognition: PictureRecognition?

    func prepare() {
        recognition = PictureRecognition()
    }

    func read(_ document: Int32, size: Int, _ options: ExtractionOptions, into sink: any ExtractionSink) {
        guard let recognition else { return sink.issue(.unsupportedRecognition, path: []) }
        guard size > 0, let address = unsafe mmap(nil, size, PROT_READ, MAP_PRIVATE, document, 0),
            unsafe address != MAP_FAILED
        else { return sink.issue(.errorMemory, path: []) }
        defer { unsafe munmap(address, size) }
        let file = unsafe UnsafeRawBufferPointer(start: address, count: size)
        unsafe recognition.read(Span(_unsafeBytes: file), origin: Origin(part: .ocr), options.limits, into: sink)
    }
}
