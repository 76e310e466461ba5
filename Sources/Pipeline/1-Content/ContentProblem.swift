/// Everything that can go wrong while the text of content is read: a closed set, so that it can be counted and decided on.
///
/// The raw value is how `weir extract` and metrics spell it.
public enum ContentProblem: String, Hashable, Sendable, CaseIterable {
    /// It is protected by a password or a key.
    case encrypted

    /// It is larger than what is taken apart.
    case limitInput = "limit:input"
    /// It holds more bytes, once decompressed, than are read.
    case limitBytes = "limit:bytes"
    /// It holds more text than is read.
    case limitOutput = "limit:output"
    /// Its members are nested deeper than is followed.
    case limitDepth = "limit:depth"
    /// It has more members than are opened.
    case limitEntries = "limit:entries"
    /// It has more pages than are read.
    case limitPages = "limit:pages"
    /// Its pages take more drawing operators than are run.
    case limitOperators = "limit:operators"
    /// It has more mail or form parts than are read.
    case limitParts = "limit:parts"
    /// A picture has more pixels than are recognised.
    case limitPixels = "limit:pixels"
    /// A picture has more bytes than are recognised.
    case limitPicture = "limit:picture"
    /// It has more pictures than are recognised.
    case limitPictures = "limit:pictures"
    /// It has more problems than are listed.
    case limitIssues = "limit:issues"

    /// It ends before its format says it should.
    case corruptTruncated = "corrupt:truncated"
    /// Its structure contradicts itself.
    case corruptStructure = "corrupt:structure"
    /// A checksum does not fit.
    case corruptChecksum = "corrupt:checksum"
    /// Compressed data cannot be decompressed.
    case corruptCompression = "corrupt:compression"
    /// Text is not in the encoding that it declares.
    case corruptEncoding = "corrupt:encoding"

    /// weir has no reader for its format.
    case unsupportedFormat = "unsupported:format"
    /// It is in a version of its format that weir does not read.
    case unsupportedVersion = "unsupported:version"
    /// It is compressed in a way that weir does not know.
    case unsupportedCompression = "unsupported:compression"
    /// It is one volume of several.
    case unsupportedVolume = "unsupported:volume"
    /// It has bytes and no text was found in them.
    case unsupportedNoText = "unsupported:no-text"
    /// Its glyphs cannot be told apart as characters.
    case unsupportedGlyphs = "unsupported:unmapped-glyphs"
    /// Text recognition is not installed.
    case unsupportedRecognition = "unsupported:ocr"

    /// A picture is too small to hold text.
    case skippedSize = "skipped:size"
    /// Text recognition was switched off.
    case skippedRecognition = "skipped:ocr"
    /// A drawing has no text.
    case skippedDrawing = "skipped:drawing"
    /// Looking into archives was switched off.
    case skippedArchive = "skipped:archives"

    /// Its name promises another format.
    case mismatchName = "mismatch:extension"
    /// It is valid in two formats at once.
    case mismatchPolyglot = "mismatch:polyglot"
    /// Two headers that should agree do not.
    case mismatchHeader = "mismatch:header"
    /// It holds members that its directory does not list.
    case mismatchHidden = "mismatch:hidden"

    /// Its reader failed.
    case errorCrash = "error:crash"
    /// It took longer than allowed.
    case errorTimeout = "error:timeout"
    /// It took more processor time than allowed.
    case errorProcessor = "error:cpu"
    /// It took more memory than allowed.
    case errorMemory = "error:memory"
    /// It could not be read from where it is.
    case errorRead = "error:io"
    /// No reader could be started.
    case errorWorker = "error:worker"
}

extension ContentProblem {
    /// Whether it is only worth knowing: the content was inspected all the same, or was left out by choice.
    public var isNotice: Bool {
        switch self {
        case .skippedSize, .skippedRecognition, .skippedDrawing, .skippedArchive: true
        case .mismatchName, .mismatchPolyglot, .mismatchHeader, .mismatchHidden: true
        default: false
        }
    }

    /// The reason as results group it.
    public var code: InspectionIssue.Code {
        switch self {
        case .encrypted: .encrypted
        case .limitInput, .limitBytes, .limitOutput, .limitDepth, .limitEntries, .limitPages, .limitOperators,
            .limitParts, .limitPixels, .limitPicture, .limitPictures, .limitIssues, .errorMemory:
            .limit
        case .corruptTruncated, .corruptStructure, .corruptChecksum, .corruptCompression, .corruptEncoding,
            .mismatchPolyglot, .mismatchHeader, .mismatchHidden, .errorCrash:
            .corrupt
        case .unsupportedFormat, .unsupportedVersion, .unsupportedCompression, .unsupportedVolume,
            .unsupportedNoText, .unsupportedGlyphs, .unsupportedRecognition, .skippedSize,
            .skippedRecognition, .skippedDrawing, .skippedArchive, .mismatchName:
            .unsupported
        case .errorTimeout, .errorProcessor: .timeout
        case .errorRead, .errorWorker: .io
        }
    }
}
