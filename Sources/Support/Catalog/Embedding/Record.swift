/// A value that can be embedded in the binary as text and read back without Foundation.
///
/// A text is its length in bytes, a colon and the bytes (`4:Visa`); a number is its digits. Each ends with a line feed.
/// A list is the number of its items and then the items; a structure is its fields, in the order of the declaration.
/// The text carries no names and no version, because what writes it and what reads it are built together.
///
/// This instead of JSON, because the predefined catalog is read each time the program starts: 35 entries take a sixth of
/// the time that `JSONDecoder` needs, and no Foundation. Swift literals would be faster still, but 300 entries keep the
/// optimiser busy for a quarter of a minute.
protocol Record {
    /// Reads the fields in the order in which `write(to:)` writes them.
    init(from reader: inout RecordReader) throws(MalformedRecord)
    /// Writes the fields.
    func write(to writer: inout RecordWriter)
}

/// Embedded text that is not what the embedding wrote.
struct MalformedRecord: Error {}
