internal import WeirContent
internal import WeirExtraction

/// Hands the pictures of scanned pages over for recognition.
enum PDFPictures {
    /// The smallest side of a picture that may show a line of text, in pixels.
    private static let leastSide = 16

    /// Hands over pictures, each once; what cannot be handed over is reported.
    static func handOver(_ pictures: [PDFStream], _ file: PDFFile, page: Int) {
        guard !pictures.isEmpty else { return }
        // What would not be taken is not decoded either.
        guard file.reading.options.wantsPictures else { return file.reading.report(.skippedRecognition) }
        var seen: Set<PDFReference> = []
        for picture in pictures {
            guard file.reading.pictures < file.reading.limits.pictures else {
                return file.reading.report(.limitPictures)
            }
            if let reference = picture.reference, !seen.insert(reference).inserted { continue }
            file.reading.attempt { () throws(ReadingFault) in
                guard let encoded = try encoded(picture, file) else { return }
                file.reading.picture(encoded, page: page)
            }
        }
    }

    private static func encoded(_ picture: PDFStream, _ file: PDFFile) throws(ReadingFault) -> ByteSlice? {
        let dictionary = picture.dictionary
        let width = file.integer(dictionary["Width"] ?? dictionary["W"]) ?? 0
        let height = file.integer(dictionary["Height"] ?? dictionary["H"]) ?? 0
        guard width >= leastSide, height >= leastSide else { return nil }
        guard width <= 1 << 20, height <= 1 << 20, width * height <= file.reading.limits.pixels else {
            throw ReadingFault(.limitPixels)
        }
        let data = try PDFStreamDecoder.decode(file.rawData(of: picture), dictionary, file)
        switch data.pictureFilter {
        case "DCTDecode", "DCT", "JPXDecode": return data.bytes
        case "CCITTFaxDecode", "CCF":
            return FaxPicture(data.parameters, file, width: width, height: height).tiff(data.bytes)
        case .some: throw ReadingFault(.unsupportedCompression)
        case nil:
            let samples = PDFSamples(dictionary, file, width: width, height: height)
            let gray = try samples.gray(data.bytes, file.reading)
            return PNGPicture.encoded(gray, width: width, height: height)
        }
    }
}
