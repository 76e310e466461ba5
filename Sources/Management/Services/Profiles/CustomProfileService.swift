/// What can be done with custom profiles.
package enum CustomProfileService {
    private static let kind = "custom profile"

    /// One profile.
    ///
    /// - Throws: `notFound`.
    package static func profile(
        _ id: ObjectID,
        in definitions: Definitions
    ) throws(ManagementError) -> CustomProfile {
        guard let profile = definitions.customProfiles[id] else { throw .notFound(kind) }
        return profile
    }

    /// Makes a profile, with the entries it owns.
    package static func create(
        _ change: CustomProfileChange,
        in draft: inout Draft,
        _ catalog: CatalogIndex
    ) throws(ManagementError) -> CustomProfile {
        let limit = draft.limits.customProfiles
        guard draft.definitions.customProfiles.count < limit else { throw .limitReached("\(kind)s", limit: limit) }
        let id = draft.newID(of: kind, change.name)
        let profile = CustomProfile(id: id, name: change.name, createdAt: draft.now, updatedAt: draft.now)
        return try apply(change, to: profile, in: &draft, catalog)
    }

    /// Changes a profile, and the entries it owns.
    package static func update(
        _ id: ObjectID,
        _ change: CustomProfileChange,
        in draft: inout Draft,
        _ catalog: CatalogIndex
    ) throws(ManagementError) -> CustomProfile {
        try apply(change, to: try profile(id, in: draft.definitions), in: &draft, catalog)
    }

    /// Takes a profile out, with the entries it owns and every use of them.
    ///
    /// - Throws: `notFound`; `inUse` while a rule names the profile, or a data class one of its entries.
    package static func delete(_ id: ObjectID, in draft: inout Draft) throws(ManagementError) {
        let profile = try profile(id, in: draft.definitions)
        try draft.definitions.requireUnnamed(profile: id)
        try draft.definitions.requireUnnamed(entries: Set(profile.entries))
        draft.remove(profile)
        for id in profile.entries {
            if let entry = draft.definitions.entries[id] { draft.remove(entry) }
        }
        draft.dropProfileUses(ofEntries: Set(profile.entries))
    }

    private static func apply(
        _ change: CustomProfileChange,
        to current: CustomProfile,
        in draft: inout Draft,
        _ catalog: CatalogIndex
    ) throws(ManagementError) -> CustomProfile {
        try requireFree(change.name, for: current.id, in: draft)
        var next = current
        next.name = change.name
        next.summary = change.summary.applied(to: current.summary)
        next.options = change.options.applied(to: current.options, null: .keeps)
        try setLabels(of: &next, change, draft.definitions)
        var isChanged = false
        if let entries = change.entries {
            guard entries.count <= draft.limits.entriesPerProfile else {
                throw .limitReached("entries in a profile", limit: draft.limits.entriesPerProfile, at: "/entries")
            }
            (next.entries, isChanged) = try OwnedEntries(of: current)
                .replace(with: entries, at: "/entries", in: &draft)
            try EntryLimits.check(draft, at: "/entries")
        }
        switch change.shares {
        case .keep: break
        case .clear: next.shares = []
        case .set(let shares): next.shares = shares
        }
        let owned = next.entries
        if case .set = change.shares { try check(next.shares, owned: owned, in: draft, catalog) }
        try next.checkSize(draft.limits, at: "/shared_entries")
        if isChanged || next != draft.definitions.customProfiles[current.id] { next.updatedAt = draft.now }
        draft.put(next)
        return next
    }

    private static func check(
        _ shares: [SharedEntry],
        owned: [ObjectID],
        in draft: Draft,
        _ catalog: CatalogIndex
    ) throws(ManagementError) {
        guard !shares.isEmpty else { return }
        let listing = EntryListing(draft.definitions, catalog)
        let owned = Set(owned)
        var seen: Set<ObjectID> = []
        for (index, share) in shares.enumerated() {
            let place = "/shared_entries/\(index)/entry_id"
            guard listing.entry(share.entry) != nil else { throw .notFound("entry", at: place) }
            guard !owned.contains(share.entry) else {
                throw ManagementError(.outOfRange, "the profile owns this entry, it cannot share it", at: place)
            }
            guard seen.insert(share.entry).inserted else { throw .namedTwice("entry", at: place) }
        }
    }

    private static func setLabels(
        of profile: inout CustomProfile,
        _ change: CustomProfileChange,
        _ definitions: Definitions
    ) throws(ManagementError) {
        if let classes = change.dataClasses {
            var seen: Set<ObjectID> = []
            for (index, id) in classes.enumerated() {
                let place = "/data_classes/\(index)"
                guard definitions.dataClasses[id] != nil else { throw .notFound("data class", at: place) }
                guard seen.insert(id).inserted else { throw .namedTwice("data class", at: place) }
            }
            profile.dataClasses = classes
        }
        if let tags = change.dataTags {
            try definitions.check(tags: tags, at: "/data_tags")
            profile.dataTags = tags
        }
        if let levels = change.sensitivityLevels {
            try definitions.check(levels: levels, at: "/sensitivity_levels")
            profile.sensitivityLevels = levels
        }
    }

    private static func requireFree(_ name: String, for id: ObjectID, in draft: Draft) throws(ManagementError) {
        let isTaken = draft.definitions.customProfiles.unordered.contains { $0.name == name && $0.id != id }
        if isTaken { throw .nameTaken(kind) }
    }
}
