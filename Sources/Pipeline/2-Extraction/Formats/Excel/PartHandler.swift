/// Takes one part of a package.
protocol PartHandler: XMLHandler {
    /// Hands over what is left, after the part or after what could be read of it.
    ///
    /// - Throws: The limit that was reached.
    func close() throws(ReadingFault)
}
