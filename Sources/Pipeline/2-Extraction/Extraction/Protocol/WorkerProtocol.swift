/// What a pool and its workers agree on.
///
/// A pool talks with a worker over two channels. On the control socket go packets: jobs one way, `WorkerMessage` the
/// other. On a pipe of its own for each job go frames with what was read; whoever reads a hostile document has this pipe
/// and nothing else, so that it can neither speak for the worker nor for another document.
package enum WorkerProtocol {
    /// Changes whenever either side would misread the other; both state it at the start.
    package static let version = 1

    /// The most bytes of a packet.
    static let packetBytes = 1 << 16
    /// The most bytes of a name, a type, an element of a path; longer ones are cut.
    static let stringBytes = 4096
    /// The most elements of a path.
    static let pathElements = 255
    /// The most bytes of text in a frame.
    static let textBytes = 1 << 17
    /// The most bytes of marks in a frame.
    static let markBytes = 1 << 17
    /// The most bytes of a frame that is no picture.
    static let frameBytes = 4 << 20
    /// The largest number of a page, a row, a column or a line.
    static let largestNumber = Int(Int32.max)

    /// How a process that reads documents says why it gave up.
    package enum Status {
        /// The document was read.
        package static let success: Int32 = 0
        /// It could not be made, or not be locked in.
        package static let unusable: Int32 = 3
    }
}
