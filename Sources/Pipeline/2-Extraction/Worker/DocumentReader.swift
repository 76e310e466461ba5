package import WeirExtraction

/// What a worker reads documents with.
///
/// A worker calls `prepare` once, locks itself in, and then calls `read` for each document: in a copy of the process
/// that ends after it, or, where documents share a process, one after the other.
///
/// Two mistakes are easily made: to leave something to the first document that costs time or opens a file, which each
/// document then pays for or is denied; and to start a thread, after which the process can no longer be copied.
package protocol DocumentReader {
    /// The version of the program, as `weir doctor` shows it.
    var version: String { get }

    /// Does what is done once: fills tables, loads models, opens converters.
    func prepare()
    /// Reads a document; whatever happens reaches `sink`.
    ///
    /// - Parameters:
    ///   - document: A regular file; reading it leaves it open.
    ///   - size: How many bytes it has, no more than the limit.
    ///   - options: What to read of it, and how much it may cost.
    ///   - sink: Where text and problems go.
    func read(_ document: Int32, size: Int, _ options: ExtractionOptions, into sink: any ExtractionSink)
}
