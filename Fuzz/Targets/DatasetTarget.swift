internal import WeirManagement

/// Reads any bytes as the values of a dataset.
enum DatasetTarget {
    /// Small, so that it is reached.
    private static let most = 100

    static func run(_ input: [UInt8]) -> String? {
        guard let content = try? DatasetContent(input, most: most) else { return nil }
        let bytes = content.content.bytes
        guard bytes.count <= input.count + 1 else { return "no more is stored than was sent, but for a line end" }
        guard String(validating: bytes, as: UTF8.self) != nil else { return "what is stored is UTF-8" }
        guard bytes.last == UInt8(ascii: "\n") else { return "every value has a line end" }
        let values = bytes.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard values.count == content.cells, (1...most).contains(content.cells) else {
            return "values are counted, and no more than the limit"
        }
        for value in values {
            guard value.contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }) else {
                return "no value is blank"
            }
            guard value.count <= DatasetContent.mostBytesOfValue else { return "values keep their limit" }
        }
        return nil
    }
}
