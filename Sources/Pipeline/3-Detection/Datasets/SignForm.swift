internal import RustRegex

/// A character that is no part of a token, as terms and texts are compared.
///
/// Signs are replaced as in Unicode's form NFKC, so that those of full width are those of ASCII. The apostrophes, quotation
/// marks and dashes that programs put where people type those of ASCII are the same as these.
struct SignForm {
    /// How many bytes it takes.
    let length: Int
    /// Whether it is a blank or a line end.
    let isBlank: Bool
    /// What it is replaced by; means nothing for a blank.
    let scalars: ScalarForm

    /// One scalar, or the few that one stands for.
    enum ScalarForm: Sequence {
        case one(Unicode.Scalar)
        case several([Unicode.Scalar])

        /// The scalars.
        func makeIterator() -> IndexingIterator<[Unicode.Scalar]> {
            switch self {
            case .one(let scalar): [scalar].makeIterator()
            case .several(let scalars): scalars.makeIterator()
            }
        }
    }

    /// The character at `position`.
    init(at position: Int, in text: UnsafePointer<UInt8>, count: Int) {
        let next = unsafe UTF8Scalar(at: position, in: text, end: count)
        length = next.length
        guard next.value != UTF8Scalar.invalid, let scalar = Unicode.Scalar(next.value) else {
            isBlank = false
            scalars = .one("\u{FFFD}")
            return
        }
        let entry = ScalarFold.page(Int(next.value >> 8))[next.value]
        if entry.kind == .expanding {
            let forms = String(Character(scalar)).compatibilityFolded.unicodeScalars.map(Self.plain)
            isBlank = forms.allSatisfy(\.properties.isWhitespace)
            scalars = .several(forms)
        } else {
            isBlank = entry.folded.properties.isWhitespace
            scalars = .one(Self.plain(entry.folded))
        }
    }

    /// The sign of ASCII that people type for a typographic one.
    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x2018...0x201B: "'"
        case 0x201C...0x201F: "\""
        case 0x2010...0x2015, 0x2212: "-"
        default: scalar
        }
    }
}
