internal import WeirJSON

extension JSONValue {
    /// Whether this is what a request wants it to be: whatever that names is so here.
    ///
    /// What is missing and what is `null` are the same.
    func satisfies(_ wanted: JSONValue) -> Bool {
        switch (self, wanted) {
        case (.object, .object(let members)): return members.allSatisfy { self[$0.name].satisfies($0.value) }
        case (.array(let own), .array(let others)):
            return own.count == others.count && zip(own, others).allSatisfy { $0.satisfies($1) }
        default: return self == wanted
        }
    }
}
