internal import WeirDetection
internal import WeirManagement

extension DatasetContent {
    /// Reads an upload as the engine will look for it.
    ///
    /// - Parameters:
    ///   - bytes: The bytes, from anywhere.
    ///   - secret: What the values were hashed with; `nil` for values in clear.
    ///   - most: The most values that there may be.
    /// - Throws: `outOfRange` for what cannot be looked for; `limitReached`. Nothing of the bytes is in the message.
    init(_ bytes: [UInt8], secret: DatasetSecret?, most: Int) throws(ManagementError) {
        try self.init(bytes, most: most) { line in secret == nil ? WordList.problem(with: line) : nil }
    }
}
