/// The names of the files that an exported file names, each once.
struct ExportFileNames {
    private var given: Set<String> = []

    /// A name for a file that somebody has to provide.
    mutating func name(_ text: String, _ ending: String) -> String {
        let kept = text.lowercased().unicodeScalars.map { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) ? Character(scalar) : "-"
        }
        return unique(String(kept) + "." + ending)
    }

    /// A name, with a number before its ending when another file has it; some file systems know no case.
    mutating func unique(_ name: String) -> String {
        let end = name.lastIndex(of: ".") ?? name.endIndex
        var (candidate, number) = (name, 1)
        while !given.insert(candidate.lowercased()).inserted {
            number += 1
            candidate = "\(name[..<end])-\(number)\(name[end...])"
        }
        return candidate
    }
}
