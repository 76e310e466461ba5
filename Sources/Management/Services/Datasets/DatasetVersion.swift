/// What a dataset is at one upload: which columns, and how far they have come.
package struct DatasetVersion: Hashable, Sendable {
    /// A column in this version.
    package struct Part: Hashable, Sendable {
        /// The column.
        package let column: ObjectID
        /// What the column is called in the table it comes from; empty when nobody said.
        package let header: String
        /// How many values it has; before they are uploaded, how many were announced.
        package var cells: Int
        /// How far it has come.
        package var status: UploadStatus
        /// The SHA-256 of the upload, in hexadecimal digits; `nil` before there is one.
        package var digest: String?

        /// Describes a part.
        package init(column: ObjectID, header: String, cells: Int, status: UploadStatus, digest: String? = nil) {
            self.digest = digest
            self.column = column
            self.header = header
            self.cells = cells
            self.status = status
        }
    }

    /// Its number, from 1.
    package let number: Int
    /// How far it has come.
    package var status: UploadStatus
    /// Its columns, in order.
    package var parts: [Part]
    /// What its values are hashed with; only of a secret dataset, and only while the version can be looked for or filled.
    package var secret: DatasetSecret?

    /// Describes a version.
    package init(number: Int, status: UploadStatus, parts: [Part], secret: DatasetSecret?) {
        self.number = number
        self.status = status
        self.parts = parts
        self.secret = secret
    }

    /// How many values were uploaded.
    package var cells: Int {
        parts.reduce(0) { $1.status.hasContent ? $0 + $1.cells : $0 }
    }

    /// Has the version, and its columns that have values, come so far.
    mutating func reach(_ status: UploadStatus) {
        self.status = status
        for index in parts.indices where parts[index].status.hasContent { parts[index].status = status }
    }
}
