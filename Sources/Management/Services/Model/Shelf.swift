internal import HashTreeCollections

/// The definitions of one kind that an account has.
///
/// A value that shares its storage with the one it was copied from: changing one object of thousands costs some
/// allocations, not a copy of all.
package struct Shelf<Value: Definition>: Sendable, Equatable {
    private var values: TreeDictionary<ObjectID, Value> = [:]

    /// An empty shelf.
    package init() {}

    /// A shelf with what a store has read.
    package init(_ values: some Sequence<Value>) {
        for value in values { self.values[value.id] = value }
    }

    /// One of them, or `nil`.
    package subscript(id: ObjectID) -> Value? { values[id] }

    /// How many there are.
    package var count: Int { values.count }

    /// All, in the order in which they were made; takes time for sorting them.
    package var sorted: [Value] {
        values.values.sorted { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) }
    }

    /// All, in no order.
    package var unordered: some Sequence<Value> { values.values }

    mutating func put(_ value: Value) {
        values[value.id] = value
    }

    mutating func remove(_ id: ObjectID) {
        values[id] = nil
    }
}
