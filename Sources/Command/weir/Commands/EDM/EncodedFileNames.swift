/// The names of the files that columns are written to, each once.
struct EncodedFileNames {
    private var taken: Set<String> = []

    /// The longest name of a column that is kept whole, in bytes: file systems allow 255 with what follows.
    private static let mostBytes = 200

    /// No name is taken.
    init() {}

    /// The name for a column: the column's, without what has a meaning in paths.
    mutating func next(for column: String) -> String {
        var name = ""
        for scalar in column.unicodeScalars where name.utf8.count < Self.mostBytes {
            let isSafe = scalar.value >= 0x20 && scalar.value != 0x7F && scalar != "/" && scalar != "\\"
            name.unicodeScalars.append(isSafe ? scalar : "_")
        }
        if name.hasPrefix(".") || name.hasPrefix("-") { name = "_" + name }
        var unique = name
        var number = 2
        while !taken.insert(unique.lowercased()).inserted {
            unique = "\(name)#\(number)"
            number += 1
        }
        return unique + ".edm"
    }
}
