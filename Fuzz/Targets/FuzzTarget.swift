internal import WeirExtraction

/// What can be fuzzed: each takes any bytes and says which promise they broke.
///
/// A trap, a sanitizer's report and running out of time or memory are faults without being said.
public enum FuzzTarget: String, CaseIterable, Sendable {
    /// Patterns: any text is parsed, and the error has its place in it.
    case patternParser = "pattern-parser"
    /// Matching: a pattern, a line feed, and a text.
    case matcher
    /// The catalog: a file that is read as an entry and as a profile.
    case catalogLoader = "catalog-loader"

    /// The engine: a byte for the size of blocks, and a text to scan for the whole catalog.
    case engine

    /// HTTP archives: a byte for the size of pieces, and a text to read as one.
    case har

    /// The JSON of a request.
    case json
    /// A form with files, as a request has it.
    case multipart
    /// The expression of a data class.
    case expression
    /// The values of a dataset.
    case dataset
    /// A file of definitions.
    case configuration
    /// Lists of words: a byte for the size of blocks and the letters' case, terms, an empty line, and a text.
    case wordList = "word-list"
    /// Encoded columns of datasets.
    case encodedColumn = "encoded-column"
    /// Tables: a byte for the size of pieces and the delimiter, and a text.
    case csv
    /// Values of a dataset: a byte for the size of blocks, rows, an empty line, and a text.
    case exactData = "exact-data"
    /// Document fingerprints: a byte for the size of blocks, a document, an empty line, and a text.
    case documentPrint = "document-print"
    /// Requests to an account, one after another.
    case api
    /// A payload log, as the owner of a key gets it from anywhere.
    case payloadLog = "payload-log"

    /// Any document, its format told from its bytes.
    case document
    /// The format of any bytes.
    case sniffer
    /// Character encodings: a byte that chooses one, a byte for the size of pieces, and a text.
    case charset
    /// What a worker writes: frames and packets.
    case frames

    /// ZIP archives and packages of unknown kind.
    case readerZIP = "reader-zip"
    /// Packages of Word.
    case readerDOCX = "reader-docx"
    /// Packages of Excel.
    case readerXLSX = "reader-xlsx"
    /// Packages of PowerPoint.
    case readerPPTX = "reader-pptx"
    /// OpenDocument, as a package and as one file.
    case readerOpenDocument = "reader-opendocument"
    /// EPUB books.
    case readerEPUB = "reader-epub"
    /// PDF documents.
    case readerPDF = "reader-pdf"
    /// HTML documents.
    case readerHTML = "reader-html"
    /// XML documents.
    case readerXML = "reader-xml"
    /// JSON documents.
    case readerJSON = "reader-json"
    /// Forms, by parts and in one line.
    case readerForm = "reader-form"
    /// Mails and mailboxes.
    case readerMail = "reader-mail"
    /// RTF documents.
    case readerRTF = "reader-rtf"
    /// OLE files: old Word, Excel and PowerPoint, and messages of Outlook.
    case readerCompound = "reader-compound"
    /// Archives that are no ZIP archives.
    case readerArchive = "reader-archive"
    /// Compressed files, and the codings of HTTP.
    case readerStream = "reader-stream"
    /// Pictures.
    case readerPicture = "reader-picture"
    /// Text in any encoding.
    case readerText = "reader-text"

    /// Tries one input.
    ///
    /// - Parameter input: Any bytes.
    /// - Returns: The promise that was broken, or `nil` when all were kept.
    public func run(_ input: [UInt8]) -> String? {
        switch self {
        case .patternParser: PatternParserTarget.run(input)
        case .matcher: MatcherTarget.run(input)
        case .catalogLoader: CatalogLoaderTarget.run(input)
        case .engine: EngineTarget.run(input)
        case .har: HARTarget.run(input)
        case .json: JSONTarget.run(input)
        case .multipart: MultipartTarget.run(input)
        case .expression: ExpressionTarget.run(input)
        case .dataset: DatasetTarget.run(input)
        case .configuration: ConfigurationFileTarget.run(input)
        case .wordList: WordListTarget.run(input)
        case .encodedColumn: EncodedColumnTarget.run(input)
        case .csv: CSVTarget.run(input)
        case .exactData: ExactDataTarget.run(input)
        case .documentPrint: DocumentPrintTarget.run(input)
        case .api: APITarget.run(input)
        case .payloadLog: PayloadLogTarget.run(input)
        case .document: DocumentTarget.run(input)
        case .sniffer: SnifferTarget.run(input)
        case .charset: CharsetTarget.run(input)
        case .frames: FramesTarget.run(input)
        default: reader?.run(input)
        }
    }

    /// The readers of a target that is about readers.
    private var reader: ReaderTarget? {
        switch self {
        case .readerZIP: ReaderTarget([.zip])
        case .readerDOCX: ReaderTarget([.word])
        case .readerXLSX: ReaderTarget([.excel])
        case .readerPPTX: ReaderTarget([.powerPoint])
        case .readerOpenDocument: ReaderTarget([.odText, .flatOpenDocument])
        case .readerEPUB: ReaderTarget([.epub])
        case .readerPDF: ReaderTarget([.pdf])
        case .readerHTML: ReaderTarget([.html])
        case .readerXML: ReaderTarget([.xml])
        case .readerJSON: ReaderTarget([.json])
        case .readerForm: ReaderTarget([.formData, .urlEncoded])
        case .readerMail: ReaderTarget([.email, .mbox])
        case .readerRTF: ReaderTarget([.rtf])
        case .readerCompound: ReaderTarget([.compoundFile])
        case .readerArchive:
            ReaderTarget([.tar, .sevenZip, .rar, .cab, .iso, .cpio, .ar, .xar, .lha, .warc])
        case .readerStream:
            ReaderTarget(
                [.gzip, .bzip2, .xz, .lzma, .zstd, .lz4, .compress],
                codings: ["gzip", "deflate", "br", "zstd", "compress"]
            )
        case .readerPicture: ReaderTarget([.png, .jpeg, .gif, .tiff, .webp, .bmp, .jpeg2000, .emf, .wmf])
        case .readerText: ReaderTarget([.text])
        default: nil
        }
    }
}
