/// The entries that a profile owns, while a request replaces them.
struct OwnedEntries {
    private let profile: ObjectID
    private let name: String
    private let current: [ObjectID]

    /// The entries of a profile as it is; it may be a new one.
    init(of profile: CustomProfile) {
        self.profile = profile.id
        name = profile.name
        current = profile.entries
    }

    /// Replaces the whole list: `changes` names every entry that there will be, in order.
    ///
    /// - Parameters:
    ///   - changes: Entries with an identifier are changed in place, others are made; those that are not named go.
    ///   - pointer: Where the list is in the request.
    ///   - draft: The definitions.
    /// - Returns: The new list, and whether anything is different in it or in its entries.
    /// - Throws: `notFound` for an entry of another profile, `nameTaken`, `invalidField`, what `EntryPattern.check(at:)`
    ///   throws, and `inUse` for an entry that goes while a data class names it.
    func replace(
        with changes: [OwnedEntryChange],
        at pointer: String,
        in draft: inout Draft
    ) throws(ManagementError) -> (entries: [ObjectID], isChanged: Bool) {
        var names: Set<String> = []
        var next: [Entry] = []
        var seen: Set<ObjectID> = []
        for (index, change) in changes.enumerated() {
            let place = "\(pointer)/\(index)"
            let entry: Entry
            if let id = change.id {
                guard seen.insert(id).inserted else { throw .namedTwice("entry", at: place + "/entry_id") }
                entry = try changed(id, change, at: place, in: draft)
            } else {
                entry = try made(change, at: place, in: draft)
            }
            guard names.insert(entry.name).inserted else {
                throw .nameTaken("entry of the profile", at: place + "/name")
            }
            next.append(entry)
        }
        let gone = Set(current).subtracting(seen)
        try draft.definitions.requireUnnamed(entries: gone, at: pointer)
        for id in gone {
            if let entry = draft.definitions.entries[id] { draft.remove(entry) }
        }
        if !gone.isEmpty { draft.dropProfileUses(ofEntries: gone) }
        var isChanged = next.map(\.id) != current
        for entry in next where draft.definitions.entries[entry.id] != entry {
            draft.put(entry)
            isChanged = true
        }
        return (next.map(\.id), isChanged)
    }

    private func changed(
        _ id: ObjectID,
        _ change: OwnedEntryChange,
        at place: String,
        in draft: Draft
    ) throws(ManagementError) -> Entry {
        guard let entry = draft.definitions.entries[id], entry.profile == profile else {
            throw .notFound("entry of this profile", at: place + "/entry_id")
        }
        let content = try content(change, of: entry, at: place)
        if content != entry.content { try content.check(at: place) }
        var next = entry
        next.name = change.name
        next.isEnabled = change.isEnabled
        next.summary = change.summary.applied(to: entry.summary)
        next.content = content
        if next != entry { next.updatedAt = draft.now }
        return next
    }

    private func content(
        _ change: OwnedEntryChange,
        of entry: Entry,
        at place: String
    ) throws(ManagementError) -> EntryContent {
        switch (change.content, entry.content) {
        case (let content?, let current) where content.kind == current.kind: return content
        case (nil, .words), (nil, .topic): return entry.content
        case (_, .pattern): throw ManagementError(.invalidField, "the entry needs a pattern", at: place + "/pattern")
        case (_, .words): throw ManagementError(.invalidField, "the entry is a list of words", at: place + "/words")
        case (_, .topic): throw ManagementError(.invalidField, "the entry is a prompt topic", at: place)
        }
    }

    private func made(
        _ change: OwnedEntryChange,
        at place: String,
        in draft: Draft
    ) throws(ManagementError) -> Entry {
        guard let content = change.content else {
            throw ManagementError(.invalidField, "a new entry needs a pattern or words", at: place + "/pattern")
        }
        try content.check(at: place)
        return Entry(
            id: draft.newID(of: "entry", name, change.name),
            name: change.name,
            summary: change.summary.value,
            isEnabled: change.isEnabled,
            profile: profile,
            content: content,
            createdAt: draft.now,
            updatedAt: draft.now
        )
    }
}
