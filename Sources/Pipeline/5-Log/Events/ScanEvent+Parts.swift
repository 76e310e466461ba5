extension ScanEvent {
    /// Something that an account has defined, as it was called then.
    package struct Reference: Hashable, Sendable {
        /// Its identifier.
        package let id: String
        /// Its name.
        package let name: String

        /// Names something.
        package init(id: String, name: String) {
            self.id = id
            self.name = name
        }
    }

    /// What the content was, without its name: a name says what the content says more often than not.
    package struct File: Hashable, Sendable {
        /// The extension of its name, of a closed set; `nil` for any other.
        package let fileExtension: String?
        /// Its media type, told from its bytes.
        package let mime: String
        /// Its bytes.
        package let size: Int

        /// Describes a content.
        package init(fileExtension: String?, mime: String, size: Int) {
            self.fileExtension = fileExtension
            self.mime = mime
            self.size = size
        }
    }

    /// What the findings came to for a profile.
    package struct Profile: Hashable, Sendable {
        /// The profile.
        package let reference: Reference
        /// `custom`, `predefined` or `integration`.
        package let type: String
        /// How many findings counted.
        package let matchCount: Int
        /// How many of them are tolerated.
        package let allowedMatchCount: Int

        /// Whether there are more than are tolerated.
        package var isMatch: Bool { matchCount > allowedMatchCount }

        /// States a count.
        package init(reference: Reference, type: String, matchCount: Int, allowedMatchCount: Int) {
            self.reference = reference
            self.type = type
            self.matchCount = matchCount
            self.allowedMatchCount = allowedMatchCount
        }
    }

    /// How often an entry was found.
    package struct Entry: Hashable, Sendable {
        /// The entry.
        package let reference: Reference
        /// What kind of entry it is.
        package let type: String
        /// The number of its findings.
        package let count: Int
        /// The highest confidence of them; `nil` when they were counted only.
        package let confidence: String?

        /// States a count.
        package init(reference: Reference, type: String, count: Int, confidence: String?) {
            self.reference = reference
            self.type = type
            self.count = count
            self.confidence = confidence
        }
    }

    /// A data class that held, with the labels it puts on findings.
    package struct DataClass: Hashable, Sendable {
        /// A label, with the category or group that it is from.
        package struct Label: Hashable, Sendable {
            /// The category or group.
            package let group: Reference
            /// The tag or level.
            package let label: Reference

            /// Names a label.
            package init(group: Reference, label: Reference) {
                self.group = group
                self.label = label
            }
        }

        /// The data class.
        package let reference: Reference
        /// Its tags.
        package let tags: [Label]
        /// Its levels.
        package let levels: [Label]

        /// Names a data class.
        package init(reference: Reference, tags: [Label], levels: [Label]) {
            self.reference = reference
            self.tags = tags
            self.levels = levels
        }
    }

    /// Why something was not looked at, or what else is worth knowing: codes only.
    package struct Issue: Hashable, Sendable {
        /// The reason, of a closed set.
        package let code: String
        /// The exact reason, of a closed set.
        package let problem: String?
        /// Whether the content was looked at all the same.
        package let isNotice: Bool
        /// How often.
        package let count: Int

        /// States a count.
        package init(code: String, problem: String?, isNotice: Bool, count: Int) {
            self.code = code
            self.problem = problem
            self.isNotice = isNotice
            self.count = count
        }
    }
}
