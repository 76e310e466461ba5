/// Where uploaded content belongs: to one part of one version of a dataset.
package struct ContentKey: Hashable, Sendable {
    /// The dataset.
    package let dataset: ObjectID
    /// The number of the version.
    package let version: Int
    /// The column.
    package let column: ObjectID

    /// Names a place.
    package init(dataset: ObjectID, version: Int, column: ObjectID) {
        self.dataset = dataset
        self.version = version
        self.column = column
    }
}
