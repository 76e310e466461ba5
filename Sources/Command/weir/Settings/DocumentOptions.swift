import ArgumentParser
import WeirExtraction
import WeirScan

/// The options for documents, as they were typed; those of `weir scan` and of `weir extract`.
struct DocumentOptions: ParsableArguments {
    @Flag(name: .long, help: "Do not look into archives; they are reported as passed over.")
    var noArchives = false

    @Option(name: .long, help: "Recognise text in pictures: where that is installed, always, or never.")
    var ocr: DocumentSettings.Recognition = .auto

    @Option(
        name: .long,
        help: ArgumentHelp(
            "What the kernel has to keep the processes from that read documents.",
            discussion: "'required' reads nothing unless every layer is there; see 'weir doctor'."
        )
    )
    var sandbox: SandboxMode = .bestEffort

    @Option(
        name: .long,
        help: "Read each document in a process of its own, or many in one: faster, for documents that you trust."
    )
    var isolation: IsolationMode = .document

    @Option(
        name: .long,
        help: ArgumentHelp("Take documents apart that have at most so many bytes.", valueName: "size")
    )
    var maxInput: ByteSize?

    @Option(
        name: .long,
        help: ArgumentHelp("Read at most so many decompressed bytes of a document.", valueName: "size")
    )
    var maxBytes: ByteSize?

    @Option(name: .long, help: ArgumentHelp("Read at most so much text of a document.", valueName: "size"))
    var maxText: ByteSize?

    @Option(name: .long, help: ArgumentHelp("Open members of members to this depth.", valueName: "n"))
    var maxDepth: Int?

    @Option(name: .long, help: ArgumentHelp("Open at most so many members of a document.", valueName: "n"))
    var maxEntries: Int?

    @Option(name: .long, help: ArgumentHelp("Spend at most so many seconds on a document.", valueName: "seconds"))
    var timeout: Int?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "What the content is said to be, as in an HTTP header; decides between kinds of text.",
            valueName: "type"
        )
    )
    var contentType: String?

    @Option(
        name: .long,
        help: ArgumentHelp("How the content was encoded for transport, as in an HTTP header.", valueName: "encodings")
    )
    var contentEncoding: String?
}
