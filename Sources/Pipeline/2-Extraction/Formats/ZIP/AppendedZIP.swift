internal import WeirContent
internal import WeirExtraction

/// A ZIP archive at the end of content that is something else: a picture, a PDF, a program that extracts itself.
///
/// Programs that know ZIP look for it from the end of a file, all others look at the beginning, so that one file is both.
struct AppendedZIP {
    /// What the archive is called in paths.
    static let name = "appended.zip"

    /// The archive; what stands before it is passed over.
    let archive: ZIPArchive

    /// The smallest archive with a member: its two headers and the end record.
    private static let minimumSize = 98

    /// Looks for an archive, at little cost where there is none.
    ///
    /// - Parameters:
    ///   - content: Content of another format.
    ///   - format: That format. Those that hold members as they are may end in a member that is a ZIP archive; there it has
    ///     to end where the content does.
    ///   - limit: The most members that are kept.
    init?(_ content: ByteSlice, in format: ContentFormat, limit: Int) {
        guard content.count >= Self.minimumSize, let record = ZIPEndRecord.find(in: content), !record.isVolume,
            record.count > 0
        else { return nil }
        if format.isArchive || format == .compoundFile, record.end != content.count { return nil }
        guard let archive = try? ZIPArchive(content, limit: limit),
            archive.entries.contains(where: { $0.source == .directory && $0.fault == nil })
        else { return nil }
        self.archive = archive
    }
}
