internal import WeirExtraction

/// Which document format a ZIP archive is, told from its members.
enum PackageReaders {
    /// The reader of a package; `nil` when it is a plain archive.
    ///
    /// It states the format on the way (`Reading.refine`).
    static func reader(for archive: ZIPArchive, _ reading: Reading) -> (any PackageReader.Type)? {
        nil
    }
}
