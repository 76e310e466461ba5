/// A picture in the fax encoding of Group 3 or 4, wrapped as TIFF so that picture libraries read it (TIFF 6.0, 11).
struct FaxPicture {
    private let width: Int
    private let height: Int
    private let group: Int
    private let isBlackOne: Bool

    /// A picture as the parameters of its filter state it (ISO 32000-1, 7.4.6).
    init(_ parameters: PDFDictionary, _ file: PDFFile, width: Int, height: Int) {
        let columns = file.integer(parameters["Columns"]) ?? 1728
        self.width = columns > 0 && columns <= 1 << 16 ? columns : width
        self.height = height
        group = file.integer(parameters["K"]) ?? 0
        if case .boolean(true) = file.resolve(parameters["BlackIs1"]) { isBlackOne = true } else { isBlackOne = false }
    }

    /// The picture as a TIFF file.
    func tiff(_ data: ByteSlice) -> ByteSlice {
        // Compression 4 is Group 4, 3 is Group 3, whose option says whether it is two-dimensional.
        let entries: [(tag: UInt16, value: Int)] = [
            (256, width), (257, height), (258, 1), (259, group < 0 ? 4 : 3), (262, isBlackOne ? 1 : 0), (266, 1),
            (273, 8), (277, 1), (278, height), (279, data.count), (292, group > 0 ? 1 : 0),
        ]
        var file: [UInt8] = [0x49, 0x49, 0x2A, 0x00]
        func append(_ value: Int, bytes: Int) {
            for index in 0..<bytes { file.append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
        }
        let padding = data.count % 2
        append(8 + data.count + padding, bytes: 4)
        file += data.array
        if padding == 1 { file.append(0) }
        append(entries.count, bytes: 2)
        for entry in entries {
            append(Int(entry.tag), bytes: 2)
            append(4, bytes: 2)
            append(1, bytes: 4)
            append(entry.value, bytes: 4)
        }
        append(0, bytes: 4)
        return ByteSlice(file)
    }
}
