/// What gives new objects their identifiers.
package struct IDSource: Sendable {
    private let make: @Sendable (_ kind: String, _ path: [String]) -> ObjectID

    /// A source that makes identifiers of names.
    ///
    /// - Parameter make: Makes an identifier of the kind of an object, such as "custom profile", and of its name with
    ///   those of the objects that it is in before it.
    package init(_ make: @escaping @Sendable (_ kind: String, _ path: [String]) -> ObjectID) {
        self.make = make
    }

    /// A new identifier each time, whatever the name.
    package static let random = IDSource { _, _ in ObjectID() }

    /// The identifier of a new object.
    func id(of kind: String, _ path: [String]) -> ObjectID { make(kind, path) }
}
