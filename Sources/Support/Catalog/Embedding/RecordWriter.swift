/// Writes values in the form that `Record` describes.
struct RecordWriter {
    /// What has been written.
    private(set) var text = ""

    /// Writes a text.
    mutating func write(_ value: String) {
        text += "\(value.utf8.count):\(value)\n"
    }

    /// Writes a number that is not negative.
    mutating func write(_ value: Int) {
        text += "\(value)\n"
    }

    /// Writes a truth value as 0 or 1.
    mutating func write(_ value: Bool) {
        write(value ? 1 : 0)
    }

    /// Writes a text that may be absent as a list with one item or none.
    mutating func write(_ value: String?) {
        write(value.map { [$0] } ?? [])
    }

    /// Writes a structure that may be absent as a list with one item or none.
    mutating func write(_ value: (some Record)?) {
        write(value.map { [$0] } ?? [])
    }

    /// Writes a list of texts.
    mutating func write(_ values: [String]) {
        write(values.count)
        for value in values { write(value) }
    }

    /// Writes a list of structures.
    mutating func write(_ values: [some Record]) {
        write(values.count)
        for value in values { value.write(to: &self) }
    }
}
