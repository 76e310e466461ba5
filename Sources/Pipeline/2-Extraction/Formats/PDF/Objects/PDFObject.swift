/// An object of a PDF file (ISO 32000-1, 7.3).
enum PDFObject {
    case null
    case boolean(Bool)
    case number(Double)
    /// A string, decrypted and unescaped.
    case string([UInt8])
    /// A name without its slash; bytes that are no UTF-8 are taken for Latin-1, so that different names stay different.
    case name(String)
    case array([PDFObject])
    case dictionary(PDFDictionary)
    case stream(PDFStream)
    case reference(PDFReference)
}

extension PDFObject {
    /// The number as an integer; `nil` when it is none or too large to count anything.
    var integer: Int? {
        guard case .number(let value) = self, value > -1e15, value < 1e15 else { return nil }
        return Int(value)
    }

    /// The bytes of a string.
    var bytes: [UInt8]? {
        if case .string(let bytes) = self { bytes } else { nil }
    }

    /// The number.
    var double: Double? {
        if case .number(let value) = self { value } else { nil }
    }

    /// The name.
    var nameValue: String? {
        if case .name(let name) = self { name } else { nil }
    }

    /// The reference.
    var referenceValue: PDFReference? {
        if case .reference(let reference) = self { reference } else { nil }
    }
}
