public import WeirContent
public import WeirExtraction

/// How content that is no plain text is taken apart: documents, archives, mail, pictures.
///
/// It is read in worker processes, the programs `weir-extractor` and `weir-recognizer`, which are installed beside `weir`.
public struct DocumentSettings: Hashable, Sendable {
    /// Whether text is recognised in pictures.
    public enum Recognition: String, Hashable, Sendable, CaseIterable {
        /// Where `weir-recognizer` is installed; else pictures are reported as not inspected.
        case auto
        /// Always; to be checked with `Extractor.canRecognize` before a scan.
        case on
        /// Never; pictures are passed over.
        case off
    }

    /// How much one document may cost.
    public var limits = ExtractionLimits()
    /// Whether archives are opened.
    public var opensArchives = true
    /// Whether text is recognised in pictures.
    public var recognition: Recognition = .auto
    /// What the kernel has to keep the workers from.
    public var sandbox: SandboxMode = .bestEffort
    /// What a worker process is used for.
    public var isolation: IsolationMode = .document
    /// How many documents are read at the same time; further ones wait.
    public var workers = 2
    /// The program that reads documents; `nil` looks beside the running program, then on the PATH.
    public var extractorPath: String?
    /// The program that recognises text; `nil` looks beside the running program, then on the PATH.
    public var recognizerPath: String?

    /// The defaults.
    public init() {}
}
