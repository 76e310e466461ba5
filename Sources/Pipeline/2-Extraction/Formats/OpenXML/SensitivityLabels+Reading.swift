extension SensitivityLabels {
    /// Takes all of a list as mails have it in the header `msip_labels`: `name=value; name=value`.
    mutating func take(list: String) {
        for part in list.split(separator: ";") {
            guard let equals = part.firstIndex(of: "=") else { continue }
            let name = part[..<equals].drop(while: \.isWhitespace)
            take(property: String(name), value: String(part[part.index(after: equals)...]))
        }
    }

    /// States the labels that were taken.
    func report(to reading: Reading) {
        for label in all { reading.label(label) }
    }
}
