internal import WeirContent

/// The objects of a PDF file, with references followed and streams decoded within the budget.
final class PDFFile {
    /// What the reading may cost.
    let reading: Reading
    private let source: any PDFObjectSource
    private var known: [PDFReference: PDFObject] = [:]
    private var decoded: [PDFReference: ByteSlice] = [:]
    private var decodedBytes = 0
    private static let mostDecodedBytes = 8 << 20
    private static let mostReferences = 32

    /// The objects of a source.
    init(_ source: any PDFObjectSource, _ reading: Reading) {
        self.source = source
        self.reading = reading
    }

    /// The trailer: where the document's root and information are.
    ///
    /// A source may find it late.
    var trailer: PDFDictionary { source.trailer }

    /// The root of the document.
    var root: PDFDictionary { dictionary(trailer["Root"]) ?? PDFDictionary() }

    // MARK: - Objects

    /// The object that a value leads to.
    ///
    /// What it costs is spent; when nothing is left, it is `null` and the limit is reported.
    func resolve(_ object: PDFObject?) -> PDFObject {
        var object = object ?? .null
        var steps = 0
        while case .reference(let reference) = object {
            guard steps < Self.mostReferences else { return .null }
            steps += 1
            object = load(reference)
        }
        return object
    }

    private func load(_ reference: PDFReference) -> PDFObject {
        if let object = known[reference] { return object }
        let (object, size) = source.object(reference)
        do {
            try reading.spend(bytes: size)
        } catch {
            reading.report(error.problem)
            return .null
        }
        known[reference] = object
        return object
    }

    /// A dictionary, or that of a stream.
    func dictionary(_ object: PDFObject?) -> PDFDictionary? {
        switch resolve(object) {
        case .dictionary(let dictionary): dictionary
        case .stream(let stream): stream.dictionary
        default: nil
        }
    }

    /// The values of an array; none of anything else.
    func array(_ object: PDFObject?) -> [PDFObject] {
        if case .array(let values) = resolve(object) { values } else { [] }
    }

    /// The values of an array, or one that stands for itself.
    func values(_ object: PDFObject?) -> [PDFObject] {
        switch resolve(object) {
        case .array(let values): values
        case .null: []
        default: [object ?? .null]
        }
    }

    /// A stream.
    func stream(_ object: PDFObject?) -> PDFStream? {
        if case .stream(let stream) = resolve(object) { stream } else { nil }
    }

    /// A number.
    func number(_ object: PDFObject?) -> Double? { resolve(object).double }
    /// A number that counts.
    func integer(_ object: PDFObject?) -> Int? { resolve(object).integer }
    /// A name.
    func name(_ object: PDFObject?) -> String? { resolve(object).nameValue }
    /// A string.
    func bytes(_ object: PDFObject?) -> [UInt8]? { resolve(object).bytes }

    // MARK: - Streams

    /// The data of a stream, decrypted and still filtered.
    func rawData(of stream: PDFStream) throws(ReadingFault) -> ByteSlice {
        switch stream.data {
        case .bytes(let bytes): return bytes
        case .object(let reference):
            guard let bytes = source.data(of: reference) else { throw .corrupt }
            return bytes
        }
    }

    /// The decoded data of a stream, as far as it can be decoded; what is wrong with the rest is reported.
    ///
    /// - Throws: The limit that was reached, or `corrupt` when there is no data.
    func data(of stream: PDFStream) throws(ReadingFault) -> ByteSlice {
        if let reference = stream.reference, let bytes = decoded[reference] { return bytes }
        let bytes = try PDFStreamDecoder.decode(rawData(of: stream), stream.dictionary, self).bytes
        guard let reference = stream.reference, bytes.count <= Self.mostDecodedBytes / 4 else { return bytes }
        // A form may be drawn thousands of times: it is decoded, and paid for, once.
        if decodedBytes + bytes.count > Self.mostDecodedBytes {
            decoded.removeAll()
            decodedBytes = 0
        }
        decoded[reference] = bytes
        decodedBytes += bytes.count
        return bytes
    }
}
