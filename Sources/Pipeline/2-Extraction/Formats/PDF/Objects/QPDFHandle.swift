internal import CQPDF
internal import Glibc
internal import WeirContent

/// A PDF file opened by libqpdf, which knows cross-reference tables and streams, repairs them where they are broken, and
/// decrypts.
///
/// Objects leave it as text in PDF syntax and streams as they stand in the file, decrypted: it is never asked to
/// decompress a page or picture, for it does so without a limit.
@safe
final class QPDFHandle: PDFObjectSource {
    private var data: qpdf_data?
    /// The bytes must live as long as libqpdf reads them.
    private let content: ByteSlice

    /// Opens a file with the empty password.
    ///
    /// - Throws: `encrypted` when that does not open it, or `corrupt`.
    init(_ content: ByteSlice) throws(ReadingFault) {
        self.content = content
        unsafe data = qpdf_init()
        unsafe qpdf_silence_errors(data)
        unsafe qpdf_set_suppress_warnings(data, 1)
        unsafe content.withUnsafeBytes { bytes in
            let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
            _ = unsafe qpdf_read_memory(data, "", start, UInt64(bytes.count), "")
        }
        guard let code = errorCode() else { return }
        // Handlers other than the standard one, which protect by a certificate or a service, are "unsupported".
        let isProtected = code == qpdf_e_password || code == qpdf_e_unsupported
        throw isProtected ? .encrypted : .corrupt
    }

    deinit {
        unsafe qpdf_cleanup(&data)
    }

    /// The trailer, or what stands in for it.
    var trailer: PDFDictionary {
        let handle = unsafe qpdf_get_trailer(data)
        defer { unsafe qpdf_oh_release(data, handle) }
        let (object, _) = unsafe parse(text: qpdf_oh_unparse_resolved(data, handle))
        if case .dictionary(let trailer) = object { return trailer }
        return PDFDictionary()
    }

    /// The object of a name; `null` when there is none.
    ///
    /// - Returns: The object, and how many bytes of text it took.
    func object(_ reference: PDFReference) -> (object: PDFObject, size: Int) {
        let handle = unsafe qpdf_get_object_by_id(data, reference.number, reference.generation)
        defer { unsafe qpdf_oh_release(data, handle) }
        let type = unsafe qpdf_oh_get_type_code(data, handle)
        guard errorCode() == nil else { return (.null, 0) }
        guard type == ot_stream else { return unsafe parse(text: qpdf_oh_unparse_resolved(data, handle)) }
        let dictionary = unsafe qpdf_oh_get_dict(data, handle)
        defer { unsafe qpdf_oh_release(data, dictionary) }
        let (object, size) = unsafe parse(text: qpdf_oh_unparse(data, dictionary))
        guard case .dictionary(let entries) = object else { return (.null, size) }
        return (.stream(PDFStream(dictionary: entries, data: .object(reference))), size)
    }

    /// The data of a stream, decrypted and still filtered; `nil` when libqpdf cannot read it.
    func data(of reference: PDFReference) -> ByteSlice? {
        let handle = unsafe qpdf_get_object_by_id(data, reference.number, reference.generation)
        defer { unsafe qpdf_oh_release(data, handle) }
        guard unsafe qpdf_oh_is_stream(data, handle) != 0 else { return nil }
        var start: UnsafeMutablePointer<UInt8>?
        var count = 0
        _ = unsafe qpdf_oh_get_stream_data(data, handle, qpdf_dl_none, nil, &start, &count)
        guard errorCode() == nil, let room = unsafe start else { return nil }
        defer { unsafe free(room) }
        let bytes = unsafe UnsafeMutableRawBufferPointer(start: room, count: count)
        return unsafe ByteSlice([UInt8](bytes))
    }

    private func parse(text: UnsafePointer<CChar>?) -> (object: PDFObject, size: Int) {
        guard errorCode() == nil, let text = unsafe text else { return (.null, 0) }
        let count = unsafe Int(clamping: qpdf_get_last_string_length(data))
        var lexer = unsafe PDFLexer(UnsafeRawBufferPointer(start: text, count: count))
        return (lexer.objectOrReference() ?? .null, count)
    }

    /// The code of the last error, which is taken away by asking.
    private func errorCode() -> qpdf_error_code_e? {
        guard unsafe qpdf_has_error(data) != 0, let error = unsafe qpdf_get_error(data) else { return nil }
        return unsafe qpdf_get_error_code(data, error)
    }
}
