/// A group of labels to start from; what is copied from it is independent afterwards.
package struct LabelTemplate: Hashable, Sendable {
    /// A label of it.
    package struct Item: Hashable, Sendable {
        /// The name people see.
        package let name: String
        /// What it means.
        package let summary: String
    }

    /// Its identifier, which never changes.
    package let id: ObjectID
    /// The name people see.
    package let name: String
    /// What it is for.
    package let summary: String
    /// Its labels, in their order.
    package let items: [Item]

    /// Labels to be made from it.
    var changes: [LabelChange] {
        items.map { LabelChange(id: nil, name: $0.name, summary: .set($0.summary)) }
    }
}
