/// What can be done with the entries that an account makes itself.
package enum EntryService {
    /// What a request says of a new entry.
    package struct Proposal: Sendable {
        let name: String
        let isEnabled: Bool
        let summary: String?
        let profile: ObjectID?
        let content: EntryContent

        /// Describes an entry; `profile` is the custom profile that will own it.
        package init(name: String, isEnabled: Bool, summary: String?, profile: ObjectID?, content: EntryContent) {
            self.name = name
            self.isEnabled = isEnabled
            self.summary = summary
            self.profile = profile
            self.content = content
        }
    }

    /// What a request says of an entry that is there; `nil` leaves things as they are.
    package struct Change: Sendable {
        let name: String?
        let isEnabled: Bool?
        let summary: Patch<String>
        let content: EntryContent

        /// Describes a change.
        package init(name: String?, isEnabled: Bool?, summary: Patch<String>, content: EntryContent) {
            self.name = name
            self.isEnabled = isEnabled
            self.summary = summary
            self.content = content
        }
    }

    /// One entry of a kind.
    package static func entry(
        _ id: ObjectID,
        _ kind: EntryKind,
        in definitions: Definitions
    ) throws(ManagementError) -> Entry {
        guard let entry = definitions.entries[id], entry.content.kind == kind else { throw .notFound(kind.label) }
        return entry
    }

    /// Makes an entry, behind the others of the profile that owns it.
    package static func create(_ proposal: Proposal, in draft: inout Draft) throws(ManagementError) -> Entry {
        try proposal.content.check(at: "")
        let entry = Entry(
            id: draft.newID(of: "entry", proposal.name),
            name: proposal.name,
            summary: proposal.summary,
            isEnabled: proposal.isEnabled,
            profile: proposal.profile,
            content: proposal.content,
            createdAt: draft.now,
            updatedAt: draft.now
        )
        if let id = proposal.profile {
            guard var owner = draft.definitions.customProfiles[id] else {
                throw ManagementError(.outOfRange, "there is no custom profile with this id", at: "/profile_id")
            }
            try requireFree(entry.name, among: owner.entries, in: draft)
            owner.entries.append(entry.id)
            try owner.checkSize(draft.limits, at: "/profile_id")
            owner.updatedAt = draft.now
            draft.put(owner)
        }
        draft.put(entry)
        try EntryLimits.check(draft, at: nil)
        return entry
    }

    /// Changes an entry; what it looks for stays of its kind.
    package static func update(
        _ id: ObjectID,
        _ change: Change,
        in draft: inout Draft
    ) throws(ManagementError) -> Entry {
        let current = try entry(id, change.content.kind, in: draft.definitions)
        var next = current
        next.name = change.name ?? current.name
        next.isEnabled = change.isEnabled ?? current.isEnabled
        next.summary = change.summary.applied(to: current.summary)
        if change.content != current.content {
            try change.content.check(at: "")
            next.content = change.content
        }
        guard next != current else { return current }
        next.updatedAt = draft.now
        if let owner = current.profile, var profile = draft.definitions.customProfiles[owner] {
            if next.name != current.name {
                try requireFree(next.name, among: profile.entries.filter { $0 != id }, in: draft)
            }
            profile.updatedAt = draft.now
            draft.put(profile)
        }
        draft.put(next)
        return next
    }

    /// Takes an entry out, with every use of it in profiles.
    ///
    /// - Throws: `notFound`; `inUse` while a data class names it.
    package static func delete(_ id: ObjectID, _ kind: EntryKind, in draft: inout Draft) throws(ManagementError) {
        let entry = try entry(id, kind, in: draft.definitions)
        try draft.definitions.requireUnnamed(entries: [id])
        if let owner = entry.profile, var profile = draft.definitions.customProfiles[owner] {
            profile.entries.removeAll { $0 == id }
            profile.updatedAt = draft.now
            draft.put(profile)
        }
        draft.remove(entry)
        draft.dropProfileUses(ofEntry: id)
    }

    /// Takes an entry out, whatever brings it along.
    ///
    /// Predefined entries and those of integrations stay as they are.
    package static func delete(
        _ id: ObjectID,
        in draft: inout Draft,
        _ catalog: CatalogIndex
    ) throws(ManagementError) {
        switch EntryListing(draft.definitions, catalog).entry(id) {
        case .own(let entry): try delete(id, entry.content.kind, in: &draft)
        case .predefined, .integration: break
        case .contributed:
            throw ManagementError(.inUse, "the entry belongs to a dataset or a document fingerprint; delete that one")
        case nil: throw .notFound("entry")
        }
    }

    private static func requireFree(
        _ name: String,
        among entries: [ObjectID],
        in draft: Draft
    ) throws(ManagementError) {
        let isTaken = entries.contains { draft.definitions.entries[$0]?.name == name }
        if isTaken { throw .nameTaken("entry of the profile") }
    }
}
