/// Binary parts that nearly every package has and that hold next to no text: settings of printers, fonts, keys.
enum BinaryPart {
    /// Whether a part is of such a kind, by its name or its media type.
    static func isKnown(_ name: String, type: String) -> Bool {
        let name = name.lowercased()
        return markedNames.contains { name.contains($0) } || fonts.contains { name.hasSuffix($0) }
            || markedTypes.contains { type.hasSuffix($0) }
    }

    private static let markedNames = ["printersettings", "docprops/thumbnail", "objectreplacements/", "layout-cache"]
    private static let markedTypes = [".printersettings", ".obfuscatedfont", "/x-fontdata", ".customproperty"]
    private static let fonts = [".odttf", ".fntdata", ".ttf", ".otf", ".woff", ".woff2"]

    /// The runs of printable characters, one a line: of one byte each, and of two as Windows writes text.
    static func text(of content: ByteSlice) -> [UInt8] {
        var result: [UInt8] = []
        content.withSpan { bytes in
            collect(bytes, from: 0, step: 1, into: &result)
            collect(bytes, from: 0, step: 2, into: &result)
            collect(bytes, from: 1, step: 2, into: &result)
        }
        return result
    }

    /// The fewest characters of a run, below which chance makes too many.
    private static let shortestRun = 8

    private static func collect(_ bytes: Span<UInt8>, from start: Int, step: Int, into result: inout [UInt8]) {
        var index = start
        var length = 0
        while index < bytes.count {
            let isSecondZero = step == 1 || (index + 1 < bytes.count && bytes[index + 1] == 0)
            if isSecondZero, bytes[index] >= 0x20, bytes[index] < 0x7F {
                result.append(bytes[index])
                length += 1
            } else {
                end(&length, in: &result)
            }
            index += step
        }
        end(&length, in: &result)
    }

    private static func end(_ length: inout Int, in result: inout [UInt8]) {
        if length >= shortestRun {
            result.append(UInt8(ascii: "\n"))
        } else {
            result.removeLast(length)
        }
        length = 0
    }
}
