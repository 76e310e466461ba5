/// Reads the text of one format.
///
/// A reader is called once for each document or member of its format, in a process that has one thread and that may be
/// ended at any moment. It hands over what it reads as it goes (`Reading.story`), reports what it cannot read and goes
/// on (`Reading.report`), and throws only when nothing more can be read: what was handed over before stays.
///
/// Two mistakes are easily made: to trust a length, count or offset that the content states, and to keep memory in
/// proportion to what it states instead of to what is there. Both have limits in `Reading`: spend before you allocate.
protocol FormatReader {
    /// Reads `content` into `reading`.
    ///
    /// - Throws: Why the rest cannot be read, or the limit that was reached.
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault)
}
