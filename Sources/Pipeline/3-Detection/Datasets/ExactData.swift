/// The hashed values of one dataset, all its columns, ready to be looked for; shared by all detectors that have it.
package final class ExactData: Sendable {
    /// One column, as it was uploaded.
    package struct Column: Sendable {
        /// What findings call it.
        package let name: String
        /// Its values in the encoded form.
        package let encoded: [UInt8]

        /// Names a column.
        package init(name: String, encoded: [UInt8]) {
            self.name = name
            self.encoded = encoded
        }
    }

    /// What findings call the columns.
    package let columnNames: [String]

    /// Prepares a dataset.
    ///
    /// - Parameters:
    ///   - columns: Its columns.
    ///   - secret: The 32 bytes that its values were hashed with.
    package init(columns: [Column], secret: [UInt8]) {
        columnNames = columns.map(\.name)
    }
}

extension ExactData: Hashable {
    /// Whether two are one object: what is prepared once is the same wherever it is used.
    package static func == (left: ExactData, right: ExactData) -> Bool { left === right }

    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
