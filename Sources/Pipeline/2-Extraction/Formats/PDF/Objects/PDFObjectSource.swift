/// Where the objects of a PDF file come from.
protocol PDFObjectSource: AnyObject {
    /// The trailer.
    var trailer: PDFDictionary { get }
    /// An object and how many bytes of text it took; `null` when there is none.
    func object(_ reference: PDFReference) -> (object: PDFObject, size: Int)
    /// The data of a stream, decrypted and still filtered.
    func data(of reference: PDFReference) -> ByteSlice?
}
