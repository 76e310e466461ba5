/// Reads the text of a document format that is a ZIP archive of parts.
protocol PackageReader {
    /// Reads the parts of `package`; what is no part of the format is read as a member of the archive.
    ///
    /// - Throws: Why the rest cannot be read, or the limit that was reached.
    static func read(_ package: ZIPArchive, _ reading: Reading) throws(ReadingFault)
}
