/// Formats that stand in for each other under one name, as a set.
struct FormatFamilies: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let text = FormatFamilies(rawValue: 1)
    static let package = FormatFamilies(rawValue: 2)
    static let compound = FormatFamilies(rawValue: 4)
    static let archive = FormatFamilies(rawValue: 8)
    static let picture = FormatFamilies(rawValue: 16)
    static let pdf = FormatFamilies(rawValue: 32)
    static let other = FormatFamilies(rawValue: 64)

    /// The families of the formats that have a name's extension; none when it promises nothing.
    static func promised(by name: String) -> FormatFamilies {
        guard let key = key(name.utf8) else { return [] }
        return promises[key] ?? []
    }

    /// What the extensions of all formats promise.
    ///
    /// `bin` promises nothing: macros and embedded objects are called so.
    private static let promises: [UInt64: FormatFamilies] = {
        var promises: [UInt64: FormatFamilies] = [:]
        for format in ContentFormat.allCases where format != .unknown {
            for name in format.extensions {
                guard let key = key(".\(name)".utf8) else { continue }
                promises[key, default: []].insert(format.family)
            }
        }
        return promises
    }()

    /// The extension of a name in one word, in lower case; `nil` when it is none or longer than any that is known.
    private static func key(_ name: String.UTF8View) -> UInt64? {
        var key: UInt64 = 0
        var shift: UInt64 = 0
        for byte in name.reversed() {
            if byte == UInt8(ascii: ".") { return shift > 0 ? key : nil }
            guard shift < 64 else { return nil }
            let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
            key |= UInt64(isCapital ? byte | 0x20 : byte) << shift
            shift += 8
        }
        return nil
    }
}

extension ContentFormat {
    /// The family of a format.
    var family: FormatFamilies {
        switch self {
        case .text, .json, .xml, .html, .formData, .urlEncoded, .email, .mbox, .rtf, .flatOpenDocument: .text
        case .word, .wordMacro, .excel, .excelMacro, .excelBinary, .powerPoint, .powerPointMacro, .openXML, .odText,
            .odSheet, .odPresentation, .odGraphics, .epub, .zip:
            .package
        case .compoundFile, .oldWord, .oldExcel, .oldPowerPoint, .outlookMessage: .compound
        case .pdf: .pdf
        case let format where format.isArchive: .archive
        case let format where format.isPicture: .picture
        default: .other
        }
    }
}
