internal import WeirContent

/// Undoes the filters of a stream (ISO 32000-1, 7.4), one after the other, within the budget.
enum PDFStreamDecoder {
    /// Data as far as it could be decoded.
    struct Result {
        /// The bytes.
        let bytes: ByteSlice
        /// The filter that a picture decoder has to undo: `DCTDecode`, `JPXDecode`, `CCITTFaxDecode`, `JBIG2Decode`;
        /// `nil` when all are undone.
        let pictureFilter: String?
        /// The parameters of that filter.
        let parameters: PDFDictionary
    }

    private static let mostFilters = 16

    /// Decodes the data of a stream.
    ///
    /// Damaged data is decoded up to the damage, which is reported.
    ///
    /// - Throws: The limit that was reached.
    static func decode(
        _ data: ByteSlice,
        _ dictionary: PDFDictionary,
        _ file: PDFFile
    ) throws(ReadingFault) -> Result {
        let filters = file.values(dictionary["Filter"] ?? dictionary["F"])
        let parameters = file.values(dictionary["DecodeParms"] ?? dictionary["DP"])
        var bytes = data
        for (index, filter) in filters.prefix(mostFilters).enumerated() {
            let name = file.name(filter) ?? ""
            let parameters =
                index < parameters.count ? file.dictionary(parameters[index]) ?? PDFDictionary() : PDFDictionary()
            let reading = file.reading
            switch name {
            case "FlateDecode", "Fl":
                bytes = try predicted(FlateFilter.decode(bytes, reading), parameters, file)
            case "LZWDecode", "LZW":
                let isEarly = file.integer(parameters["EarlyChange"]) != 0
                bytes = try predicted(LZWFilter.decode(bytes, isEarly: isEarly, reading), parameters, file)
            case "ASCII85Decode", "A85": bytes = try ASCII85Filter.decode(bytes, reading)
            case "ASCIIHexDecode", "AHx": bytes = try ASCIIHexFilter.decode(bytes, reading)
            case "RunLengthDecode", "RL": bytes = try RunLengthFilter.decode(bytes, reading)
            case "Crypt": continue
            case "DCTDecode", "DCT", "JPXDecode", "CCITTFaxDecode", "CCF", "JBIG2Decode":
                return Result(bytes: bytes, pictureFilter: name, parameters: parameters)
            default:
                reading.report(.unsupportedCompression)
                return Result(bytes: ByteSlice([]), pictureFilter: nil, parameters: parameters)
            }
        }
        return Result(bytes: bytes, pictureFilter: nil, parameters: PDFDictionary())
    }

    private static func predicted(
        _ bytes: ByteSlice,
        _ parameters: PDFDictionary,
        _ file: PDFFile
    ) throws(ReadingFault) -> ByteSlice {
        guard let number = file.integer(parameters["Predictor"]), number > 1 else { return bytes }
        let predictor = PDFPredictor(
            isTIFF: number == 2,
            colors: file.integer(parameters["Colors"]) ?? 1,
            bits: file.integer(parameters["BitsPerComponent"]) ?? 8,
            columns: file.integer(parameters["Columns"]) ?? 1
        )
        return try predictor.undo(bytes, file.reading)
    }
}
