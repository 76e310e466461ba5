internal import WeirDetection
internal import WeirManagement

extension DatasetContent {
    /// Reads an upload as the engine will look for it.
    ///
    /// Of hashed values each row of the table is a cell, whether it has a value or not: it is stored with eight bytes.
    ///
    /// - Parameters:
    ///   - bytes: The bytes, from anywhere.
    ///   - secret: What the values were hashed with; `nil` for values in clear.
    ///   - most: The most values that there may be.
    /// - Throws: `outOfRange` for what cannot be looked for; `limitReached`. Nothing of the bytes is in the message.
    init(_ bytes: [UInt8], secret: DatasetSecret?, most: Int) throws(ManagementError) {
        guard let secret else {
            try self.init(bytes, most: most, problem: WordList.problem)
            return
        }
        do throws(EncodedColumnError) {
            let column = try EncodedColumn.read(bytes, secret: secret.bytes, most: most)
            self.init(Content(column.stored), cells: column.rows)
        } catch {
            if case .tooManyRows = error { throw .limitReached("cells in a dataset", limit: most) }
            throw ManagementError(.outOfRange, error.message)
        }
    }
}
