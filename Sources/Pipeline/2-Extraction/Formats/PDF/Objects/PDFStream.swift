/// A stream of a PDF file: a dictionary, and data that is filtered as it says (ISO 32000-1, 7.3.8).
struct PDFStream {
    /// Where its data is.
    enum Data {
        /// In the file, under this name.
        case object(PDFReference)
        /// Here, still filtered.
        case bytes(ByteSlice)
    }

    /// What it is and how it is filtered.
    let dictionary: PDFDictionary
    /// Its data.
    let data: Data

    /// The name of the object; `nil` for an image within a page's content.
    var reference: PDFReference? {
        if case .object(let reference) = data { reference } else { nil }
    }
}
