internal import WeirContent
internal import WeirExtraction

/// Forms as browsers and programs send them (RFC 7578): the fields are one story, files are members.
///
/// The boundary is that of the declared type, as a request or the part around it states it, or else that of the first line. Other kinds of
/// `multipart` that are declared are read the same way.
enum FormDataReader: FormatReader {
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        let declared = reading.declaredType.map { MediaType($0) }
        let type = declared.flatMap { $0.isMultipart ? $0 : nil } ?? MediaType("multipart/form-data")
        var form = FormData(reading)
        try form.read(LineReader(content), type, boundary: type.boundary)
        try form.handOver()
    }
}
