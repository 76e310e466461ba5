internal import WeirContent

/// The objects of a file without a usable cross-reference table, found where they stand.
///
/// Of an object that stands several times the last is taken, as an update would have it.
final class PDFSalvage: PDFObjectSource {
    private(set) var trailer = PDFDictionary()

    private let content: ByteSlice
    private var offsets: [Int32: Int] = [:]
    private var order: [Int32] = []
    /// The objects that stand in object streams.
    private var packed: [Int32: PDFObject] = [:]
    /// From where on there is no more `endstream`.
    private var lastEnd = Int.max
    private static let mostObjects = 200_000

    /// Finds the objects.
    ///
    /// - Throws: `encrypted` when they are.
    init(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        self.content = content
        findObjects()
        findTrailer()
        if trailer["Encrypt"] != nil { throw .encrypted }
        guard trailer["Root"] == nil else { return }
        for number in order {
            guard case .dictionary(let entries) = object(PDFReference(number: number, generation: 0)).object,
                entries["Type"]?.nameValue == "Catalog"
            else { continue }
            let root = PDFObject.reference(PDFReference(number: number, generation: 0))
            trailer = PDFDictionary(pairs: [.name("Root"), root])
        }
    }

    /// Finds `12 0 obj` everywhere.
    private func findObjects() {
        content.withSpan { bytes in
            var index = 4
            while index + 2 < bytes.count, order.count < Self.mostObjects {
                guard bytes[index] == 0x6F, bytes[index + 1] == 0x62, bytes[index + 2] == 0x6A else {  // obj
                    index += 1
                    continue
                }
                var place = index - 1
                func skip(_ condition: (UInt8) -> Bool) -> Bool {
                    let start = place
                    while place >= 0, start - place < 12, condition(bytes[place]) { place -= 1 }
                    return place < start
                }
                let isDigit = { (byte: UInt8) in byte >= 0x30 && byte <= 0x39 }
                if skip(PDFLexer.isSpace), skip(isDigit), skip(PDFLexer.isSpace) {
                    let end = place
                    if skip(isDigit), end - place <= 9 {
                        var number: Int32 = 0
                        for digit in (place + 1)...end { number = number &* 10 &+ Int32(bytes[digit] &- 0x30) }
                        if offsets.updateValue(index + 3, forKey: number) == nil { order.append(number) }
                    }
                }
                index += 3
            }
        }
    }

    /// The last trailer that names a root, or the dictionary of a cross-reference stream.
    private func findTrailer() {
        var from = 0
        while let place = content.first(Array("trailer".utf8), from: from) {
            from = place + 7
            let found = unsafe content.withUnsafeBytes { bytes -> PDFObject? in
                var lexer = unsafe PDFLexer(bytes, at: from)
                return lexer.objectOrReference()
            }
            if case .dictionary(let entries) = found, entries["Root"] != nil { trailer = entries }
        }
        guard trailer["Root"] == nil else { return }
        for number in order {
            guard case .stream(let stream) = object(PDFReference(number: number, generation: 0)).object,
                stream.dictionary["Type"]?.nameValue == "XRef", stream.dictionary["Root"] != nil
            else { continue }
            trailer = stream.dictionary
        }
    }

    /// Unpacks the object streams (ISO 32000-1, 7.5.7); one that cannot be read is reported.
    func readObjectStreams(_ file: PDFFile) {
        for number in order {
            let reference = PDFReference(number: number, generation: 0)
            guard case .stream(let stream) = object(reference).object,
                stream.dictionary["Type"]?.nameValue == "ObjStm"
            else { continue }
            file.reading.attempt { () throws(ReadingFault) in
                let data = try file.data(of: stream)
                let count = file.integer(stream.dictionary["N"]) ?? 0
                let first = file.integer(stream.dictionary["First"]) ?? 0
                unpack(data, count: min(count, Self.mostObjects - packed.count), first: first)
            }
        }
        guard trailer["Root"] == nil else { return }
        // Of several the last, as with those that are not packed.
        for number in packed.keys.sorted() {
            guard case .dictionary(let entries) = packed[number], entries["Type"]?.nameValue == "Catalog" else {
                continue
            }
            let root = PDFObject.reference(PDFReference(number: number, generation: 0))
            trailer = PDFDictionary(pairs: [.name("Root"), root])
        }
    }

    private func unpack(_ data: ByteSlice, count: Int, first: Int) {
        guard count > 0, first >= 0, first < data.count else { return }
        unsafe data.withUnsafeBytes { bytes in
            var head = unsafe PDFLexer(bytes)
            for _ in 0..<count {
                guard case .number(let number) = head.next(), case .number(let offset) = head.next(), number >= 1,
                    number < 2_147_483_647, offset >= 0, offset < Double(bytes.count)
                else { return }
                var body = unsafe PDFLexer(bytes, at: first + Int(offset))
                packed[Int32(number)] = body.objectOrReference() ?? .null
            }
        }
    }

    /// The pages that stand somewhere, in the order of the file.
    func pages(_ file: PDFFile) -> [PDFPage] {
        var pages: [PDFPage] = []
        for number in order + packed.keys.sorted() {
            let reference = PDFReference(number: number, generation: 0)
            guard let entries = file.dictionary(.reference(reference)), file.name(entries["Type"]) == "Page" else {
                continue
            }
            guard pages.count < file.reading.limits.pages else {
                file.reading.report(.limitPages)
                break
            }
            let inherited = file.dictionary(file.dictionary(entries["Parent"])?["Resources"])
            pages.append(
                PDFPage(
                    dictionary: entries,
                    resources: file.dictionary(entries["Resources"]) ?? inherited ?? PDFDictionary(),
                    number: pages.count + 1
                )
            )
        }
        return pages
    }

    func object(_ reference: PDFReference) -> (object: PDFObject, size: Int) {
        guard let offset = offsets[reference.number] else { return (packed[reference.number] ?? .null, 0) }
        return unsafe content.withUnsafeBytes { bytes in
            var lexer = unsafe PDFLexer(bytes, at: offset)
            let object = lexer.objectOrReference() ?? .null
            let size = lexer.position - offset
            guard case .dictionary(let entries) = object, case .word = lexer.next(), lexer.isWord("stream") else {
                return (object, size)
            }
            let data = streamData(entries, from: lexer.position)
            return (.stream(PDFStream(dictionary: entries, data: .bytes(data))), size)
        }
    }

    func data(of reference: PDFReference) -> ByteSlice? { nil }

    /// The data of a stream as long as it says, or else up to `endstream`.
    private func streamData(_ entries: PDFDictionary, from position: Int) -> ByteSlice {
        var start = position
        if content.has([0x0D, 0x0A], at: start) { start += 2 } else if content.has([0x0A], at: start) { start += 1 }
        if let length = entries["Length"]?.integer, length >= 0, length < content.count - start {
            let after = content.clamped(from: start + length, count: 12)
            if after.first(Array("endstream".utf8)) != nil { return content.clamped(from: start, count: length) }
        }
        if start < lastEnd, let end = content.first(Array("endstream".utf8), from: start) {
            return content.clamped(from: start, count: end - start)
        }
        lastEnd = min(lastEnd, start)
        return content.clamped(from: start)
    }
}
