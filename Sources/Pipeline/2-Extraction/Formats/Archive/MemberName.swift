/// What members of archives are called: a label and nothing else, since weir writes no files.
///
/// `../../etc/passwd`, absolute paths, NUL bytes and duplicates are therefore harmless, and are shown as they are.
enum MemberName {
    /// The most bytes of a name that stand in a path; the story of names has all of it.
    static let longestLabel = 1024

    /// A name as UTF-8, whatever it is encoded in.
    static func text(_ name: [UInt8]) -> [UInt8] {
        isUTF8(name) ? name : TextDecoder.utf8(ByteSlice(name), declared: nil)
    }

    /// A name as an element of a path.
    static func label(_ name: [UInt8]) -> String {
        let label = String(decoding: text(name).prefix(longestLabel), as: UTF8.self)
        return label.isEmpty ? "unnamed" : label
    }

    /// What a compressed file is called without its compression: `report.csv` for `report.csv.gz`, `a.tar` for `a.tgz`.
    static func withoutCompression(_ name: String) -> String {
        let base = name.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? name
        guard let dot = base.lastIndex(of: "."), dot > base.startIndex else {
            return base.isEmpty ? "content" : base
        }
        switch base[base.index(after: dot)...].lowercased() {
        case "gz", "bz2", "xz", "lzma", "zst", "lz4", "z", "br": return String(base[..<dot])
        case "tgz", "tbz", "tbz2", "txz", "tzst", "taz", "tlz": return base[..<dot] + ".tar"
        case "svgz": return base[..<dot] + ".svg"
        case "emz": return base[..<dot] + ".emf"
        default: return base
        }
    }

    private static func isUTF8(_ name: [UInt8]) -> Bool {
        name.allSatisfy { $0 < 0x80 } || String(validating: name, as: UTF8.self) != nil
    }
}
