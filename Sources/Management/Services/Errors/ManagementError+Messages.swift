extension ManagementError {
    /// There is no such object, of a kind such as "data tag category"; the pointer is for one that the body names.
    package static func notFound(_ kind: String, at pointer: String? = nil) -> ManagementError {
        ManagementError(.notFound, "there is no \(kind) with this id", at: pointer)
    }

    /// Another object of the kind has the name.
    package static func nameTaken(_ kind: String, at pointer: String = "/name") -> ManagementError {
        ManagementError(.nameTaken, "another \(kind) has this name", at: pointer)
    }

    /// There are as many as there may be.
    package static func limitReached(_ kinds: String, limit: Int, at pointer: String? = nil) -> ManagementError {
        ManagementError(.limitReached, "there may be at most \(limit) \(kinds)", at: pointer)
    }

    /// Two fields exclude each other.
    package static func exclusive(_ first: String, _ second: String) -> ManagementError {
        ManagementError(.invalidField, "give \"\(first)\" or \"\(second)\", not both", at: "/\(second)")
    }

    /// A list names the same object twice.
    package static func namedTwice(_ kind: String, at pointer: String) -> ManagementError {
        ManagementError(.outOfRange, "this \(kind) is named twice", at: pointer)
    }
}
