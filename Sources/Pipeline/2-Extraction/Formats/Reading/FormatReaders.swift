internal import WeirExtraction

/// Which reader takes which format: the one list of them.
enum FormatReaders {
    /// The reader of a format; `nil` when there is none.
    static func reader(for format: ContentFormat) -> (any FormatReader.Type)? {
        switch format {
        case .text: PlainTextReader.self
        case .zip: ZIPReader.self
        case .png, .jpeg, .gif, .tiff, .webp, .bmp, .jpeg2000: PictureReader.self
        default: nil
        }
    }
}
