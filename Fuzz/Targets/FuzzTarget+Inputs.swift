extension FuzzTarget {
    /// The folders of `Tests/Fixtures` whose files the target starts from, besides its seeds.
    public var fixtures: [String] {
        switch self {
        case .patternParser, .matcher, .catalogLoader, .engine, .har, .frames: []
        case .json, .multipart, .expression, .dataset, .configuration, .wordList, .documentPrint, .payloadLog, .api: []
        case .encodedColumn, .csv, .exactData: []
        case .document, .sniffer:
            [
                "Archives", "Charset", "CompoundFile", "Excel", "FormData", "Forms", "HTML", "JSON", "Mail",
                "OpenDocument", "PDF", "Picture", "PowerPoint", "RTF", "Text", "Word", "XML",
            ]
        case .charset, .readerText: ["Charset", "Text"]
        case .readerZIP, .readerArchive, .readerStream: ["Archives"]
        case .readerDOCX: ["Word"]
        case .readerXLSX: ["Excel"]
        case .readerPPTX: ["PowerPoint"]
        case .readerOpenDocument, .readerEPUB: ["OpenDocument"]
        case .readerPDF: ["PDF"]
        case .readerHTML: ["HTML"]
        case .readerXML: ["XML"]
        case .readerJSON: ["JSON"]
        case .readerForm: ["FormData", "Forms"]
        case .readerMail: ["Mail"]
        case .readerRTF: ["RTF"]
        case .readerCompound: ["CompoundFile"]
        case .readerPicture: ["Picture", "Recognition"]
        }
    }

    /// The longest input that is made: documents are longer than patterns.
    public var longestInput: Int {
        fixtures.isEmpty || self == .charset ? 4096 : 1 << 16
    }
}
