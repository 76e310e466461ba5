/// Reads the text of a document format that is a package of Office Open XML.
protocol OpenXMLPackageReader {
    /// Reads the parts of `package`; what is no part of the format is read as a file of its own.
    ///
    /// - Throws: Why the rest cannot be read, or the limit that was reached.
    static func read(_ package: OpenXMLPackage, _ reading: Reading) throws(ReadingFault)
}
