internal import WeirExtraction

/// Which reader takes which format: the one list of them.
enum FormatReaders {
    /// The reader of a format; `nil` when there is none.
    static func reader(for format: ContentFormat) -> (any FormatReader.Type)? {
        switch format {
        case .text: PlainTextReader.self
        case .pdf: PDFReader.self
        case .json: JSONReader.self
        case .urlEncoded: URLEncodedReader.self
        case .html: HTMLReader.self
        case .xml: XMLReader.self
        case .zip: ZIPReader.self
        case .emf: EMFReader.self
        case .wmf: WMFReader.self
        case .png, .jpeg, .gif, .tiff, .webp, .bmp, .jpeg2000: PictureReader.self
        case .gzip: GzipReader.self
        case .bzip2: Bzip2Reader.self
        case .xz: XZReader.self
        case .lzma: LZMAReader.self
        case .lz4: LZ4Reader.self
        case .compress: CompressReader.self
        case .zstd: ZstdReader.self
        case .tar: TarReader.self
        case .sevenZip: SevenZipReader.self
        case .rar: RARReader.self
        case .cab: CabinetReader.self
        case .iso: ISOReader.self
        case .cpio: CPIOReader.self
        case .ar: ARReader.self
        case .xar: XARReader.self
        case .lha: LHAReader.self
        case .warc: WARCReader.self
        case .compoundFile: CompoundFileReader.self
        case .rtf: RTFReader.self
        case .flatOpenDocument: FlatOpenDocumentReader.self
        case .email: MailReader.self
        case .mbox: MailboxReader.self
        case .formData: FormDataReader.self
        default: nil
        }
    }
}
