package import WeirManagement

/// What makes values and documents ready that a file names, without a server.
package struct LocalPreparation: Sendable {
    /// Reads the values of a dataset.
    package typealias Values =
        @Sendable (_ bytes: [UInt8], _ secret: DatasetSecret?, _ most: Int) throws(ManagementError) -> DatasetContent
    /// Takes the print of a document.
    package typealias Prints = @Sendable (_ bytes: [UInt8], _ fileName: String) throws(ManagementError) -> Content

    let values: Values
    let print: Prints
    let secrets: [String: DatasetSecret]

    /// A preparation.
    ///
    /// - Parameters:
    ///   - secrets: What the values of datasets were hashed with, by the names of the datasets.
    ///   - values: Reads the values of a dataset.
    ///   - print: Takes the print of a document.
    package init(
        secrets: [String: DatasetSecret] = [:],
        values: @escaping Values,
        print: @escaping Prints
    ) {
        self.secrets = secrets
        self.values = values
        self.print = print
    }

    /// A preparation that stores what it gets: enough to see whether definitions are good.
    package static let none = LocalPreparation(
        values: { (bytes, _, most) throws(ManagementError) in try DatasetContent(bytes, most: most) },
        print: { (bytes, _) throws(ManagementError) in Content(bytes) }
    )
}
