internal import RustRegex

extension EmailCondition {
    /// Checks that selector, comparison and value belong together, and that what is named exists.
    ///
    /// - Parameters:
    ///   - place: Where the condition is in the request, as a JSON pointer.
    ///   - isProfile: Whether there is a profile with this identifier.
    /// - Throws: Why the condition is refused.
    func check(at place: String, isProfile: (ObjectID) -> Bool) throws(ManagementError) {
        if selector == .profiles {
            guard !comparison.takesPattern else {
                throw ManagementError(
                    .outOfRange,
                    "profiles are compared with InList or NotInList",
                    at: place + "/operator"
                )
            }
            try checkProfiles(at: place + "/value", isProfile)
        } else if comparison.takesPattern {
            try checkPattern(at: place + "/value")
        }
    }

    private func checkProfiles(at place: String, _ isProfile: (ObjectID) -> Bool) throws(ManagementError) {
        for (index, text) in value.texts.enumerated() {
            var here = place
            if case .list = value { here += "/\(index)" }
            guard let id = ObjectID(text) else {
                throw ManagementError(.invalidField, "the UUID of a profile is expected", at: here)
            }
            guard isProfile(id) else { throw .notFound("profile", at: here) }
        }
    }

    private func checkPattern(at place: String) throws(ManagementError) {
        guard case .text(let regex) = value else {
            throw ManagementError(.invalidField, "one pattern is expected, as a string", at: place)
        }
        do {
            // An address is short, so a match needs no bound of its own.
            _ = try Pattern(regex, lengthLimit: .unlimited)
        } catch {
            throw ManagementError(.invalidPattern, "the pattern is not accepted: \(error)", at: place)
        }
    }
}
