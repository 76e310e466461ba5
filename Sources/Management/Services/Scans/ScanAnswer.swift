package import WeirLog

/// What a scan of one content came to for an account.
package struct ScanAnswer: Sendable {
    /// A name with the identifier it stands for.
    package struct Reference: Hashable, Sendable {
        /// The identifier.
        package let id: String
        /// The name.
        package let name: String
        /// The type, as the API calls it.
        package let type: String

        /// Names something.
        package init(id: String, name: String, type: String) {
            self.id = id
            self.name = name
            self.type = type
        }
    }

    /// What the findings came to for a profile.
    package struct Profile: Hashable, Sendable {
        /// The profile.
        package let reference: Reference
        /// How many findings counted for it.
        package let matchCount: Int
        /// How many of them are tolerated.
        package let allowedMatchCount: Int

        /// Whether there are more than are tolerated.
        package var isMatch: Bool { matchCount > allowedMatchCount }

        /// States a count.
        package init(reference: Reference, matchCount: Int, allowedMatchCount: Int) {
            self.reference = reference
            self.matchCount = matchCount
            self.allowedMatchCount = allowedMatchCount
        }
    }

    /// How often an entry was found.
    package struct EntryCount: Hashable, Sendable {
        /// The entry.
        package let reference: Reference
        /// The number of its findings.
        package let count: Int
        /// The highest confidence of them; `nil` when none of them was held long enough to be seen.
        package let confidence: String?

        /// States a count.
        package init(reference: Reference, count: Int, confidence: String?) {
            self.reference = reference
            self.count = count
            self.confidence = confidence
        }
    }

    /// What the content is.
    package struct File: Hashable, Sendable {
        /// What it is called.
        package let name: String
        /// Its bytes.
        package let size: Int
        /// Its media type, told from its bytes.
        package let mime: String
        /// Its SHA-256 in hexadecimal digits.
        package let sha256: String

        /// Describes a file.
        package init(name: String, size: Int, mime: String, sha256: String) {
            self.name = name
            self.size = size
            self.mime = mime
            self.sha256 = sha256
        }
    }

    /// Something that was not looked at, or is worth knowing.
    package struct Issue: Hashable, Sendable {
        /// The member it is about; `nil` for the whole.
        package let member: String?
        /// The reason, of a closed set.
        package let code: String
        /// What happened and how to mend it.
        package let message: String
        /// The exact reason, of a closed set.
        package let problem: String?
        /// Whether the content was looked at all the same.
        package let isNotice: Bool

        /// Describes an issue.
        package init(member: String?, code: String, message: String, problem: String?, isNotice: Bool) {
            self.member = member
            self.code = code
            self.message = message
            self.problem = problem
            self.isNotice = isNotice
        }
    }

    /// A sensitivity label that the content carries.
    package struct CarriedLabel: Hashable, Sendable {
        /// Its identifier.
        package let id: String
        /// Its name, where the content states one.
        package let name: String?

        /// Names a label.
        package init(id: String, name: String?) {
            self.id = id
            self.name = name
        }
    }

    /// An entry of the profiles that nothing can look for, or a data class that depends on one.
    package struct Undetected: Hashable, Sendable {
        /// Its identifier.
        package let id: String
        /// Its name.
        package let name: String
        /// Why not.
        package let reason: String

        /// Describes an entry.
        package init(id: String, name: String, reason: String) {
            self.id = id
            self.name = name
            self.reason = reason
        }
    }

    /// The event that remembers the scan; `nil` when none does.
    package var event: ObjectID?
    /// The revision of the definitions that were looked for.
    package let revision: Int
    /// Every profile that was asked for, those that match first.
    package let profiles: [Profile]
    /// The entries that were found, the most frequent first.
    package let entries: [EntryCount]
    /// The first findings, in the order of the content.
    package let findings: [ScanFinding]
    /// How many more there were.
    package let omittedFindings: Int
    /// What the content is.
    package let file: File
    /// What was not looked at, and what else is worth knowing.
    package let issues: [Issue]
    /// The data classes that hold.
    package let dataClasses: [DataClass]
    /// The sensitivity labels that the content carries.
    package let labels: [CarriedLabel]
    /// What nothing can look for.
    package let undetected: [Undetected]
    /// What matched, for the owner of the account's key alone; for the event, not for whoever asked.
    package let payloadLog: LoggedPayload?

    /// Whether a profile matches.
    package var isMatch: Bool { profiles.contains(where: \.isMatch) }
    /// Whether everything could be looked at.
    package var isInspected: Bool { issues.allSatisfy(\.isNotice) }

    /// States what a scan came to.
    package init(
        revision: Int,
        profiles: [Profile],
        entries: [EntryCount],
        findings: [ScanFinding],
        omittedFindings: Int,
        file: File,
        issues: [Issue],
        dataClasses: [DataClass] = [],
        labels: [CarriedLabel],
        undetected: [Undetected],
        payloadLog: LoggedPayload? = nil
    ) {
        self.revision = revision
        self.profiles = profiles
        self.entries = entries
        self.findings = findings
        self.omittedFindings = omittedFindings
        self.file = file
        self.issues = issues
        self.dataClasses = dataClasses
        self.labels = labels
        self.undetected = undetected
        self.payloadLog = payloadLog
    }
}
