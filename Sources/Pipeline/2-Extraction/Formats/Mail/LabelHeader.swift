internal import WeirContent

/// The sensitivity labels of a message, as in `MSIP_Label_<id>_Enabled=True; MSIP_Label_<id>_SiteId=<site>`.
///
/// Source: Microsoft Learn, "Microsoft Information Protection SDK - Metadata", for the keys and the header's name.
enum LabelHeader {
    /// The most labels that are told of one message.
    private static let maximum = 64

    private struct Claim {
        let id: String
        var isEnabled = false
        var site: String?
        var name: String?
    }

    /// The labels that are enabled.
    static func labels(_ value: [UInt8]) -> [SensitivityLabel] {
        var claims: [Claim] = []
        for pair in value.split(separator: UInt8(ascii: ";")) {
            guard let sign = pair.firstIndex(of: UInt8(ascii: "=")) else { continue }
            let key = trimmed(pair[..<sign])
            let text = trimmed(pair[(sign + 1)...])
            let prefix = Array("msip_label_".utf8)
            guard key.count > prefix.count, key.prefix(prefix.count).map(\.lowercased) == prefix else { continue }
            let rest = key.dropFirst(prefix.count)
            guard let score = rest.firstIndex(of: UInt8(ascii: "_")), score > rest.startIndex else { continue }
            let id = String(decoding: rest[..<score].prefix(64).map(\.lowercased), as: UTF8.self)
            let place = claims.firstIndex { $0.id == id } ?? claims.count
            if place == claims.count {
                guard claims.count < maximum else { break }
                claims.append(Claim(id: id))
            }
            switch String(decoding: rest[(score + 1)...].prefix(16).map(\.lowercased), as: UTF8.self) {
            case "enabled": claims[place].isEnabled = text.map(\.lowercased) == Array("true".utf8)
            case "siteid": claims[place].site = String(decoding: text.prefix(64).map(\.lowercased), as: UTF8.self)
            case "name":
                claims[place].name = AttachmentName.text(EncodedWords.text(Array(text), charset: nil))
            default: continue
            }
        }
        return claims.filter(\.isEnabled).map { SensitivityLabel(id: $0.id, site: $0.site, name: $0.name) }
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes.drop { $0.isWhitespace }
        while bytes.last?.isWhitespace == true { bytes.removeLast() }
        return bytes
    }
}
