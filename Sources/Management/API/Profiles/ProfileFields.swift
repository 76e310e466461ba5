internal import WeirCatalog
internal import WeirJSON
internal import WeirManagement

extension Fields {
    /// What a request says of how a profile decides.
    func profileOptions() throws(ManagementError) -> ProfileOptionsChange {
        ProfileOptionsChange(
            allowedMatchCount: try optional("allowed_match_count", .integer(ProfileOptions.matchCounts)),
            threshold: try optional("confidence_threshold", .word),
            analyzesContext: try optional("ai_context_enabled", .flag),
            recognizesText: try optional("ocr_enabled", .flag),
            contextAwareness: try optional("context_awareness", .contextAwareness)
        )
    }

    /// What a request says of a custom profile.
    func customProfile(_ limits: AccountLimits) throws(ManagementError) -> CustomProfileChange {
        // Longer lists are refused by their limit, which has a message of its own.
        let most = limits.entriesPerProfile + 1
        return CustomProfileChange(
            name: try required("name", .name),
            summary: try optional("description", .summary),
            options: try profileOptions(),
            entries: try optional(
                "entries",
                .list(of: .ownedEntry(mostWords: limits.wordsPerList), most: most)
            ).value,
            shares: try optional("shared_entries", .list(of: .sharedEntry, most: most)),
            dataClasses: try optional("data_classes", .labelIDs).value,
            dataTags: try optional("data_tags", .labelIDs).value,
            sensitivityLevels: try optional("sensitivity_levels", .sensitivityLevels).value
        )
    }

    /// What a request says of a predefined profile, on either of its paths.
    func predefinedProfile() throws(ManagementError) -> PredefinedProfileService.Change {
        PredefinedProfileService.Change(
            options: try profileOptions(),
            enabled: try optional("enabled_entries", .list(of: .id, most: 1_000)).value,
            switches: try optional("entries", .list(of: .entrySwitch, most: 1_000)).value ?? []
        )
    }
}

extension Rule where Value == ContextAwareness {
    /// The need of keywords; without `skip` it is the same in files.
    fileprivate static var contextAwareness: Rule {
        .object { (fields) throws(ManagementError) in
            ContextAwareness(
                isEnabled: try fields.required("enabled", .flag),
                skipsFiles: try fields.optional("skip", .skippedFiles).value ?? false
            )
        }
    }
}

extension Rule where Value == Bool {
    fileprivate static var skippedFiles: Rule {
        .object { (fields) throws(ManagementError) in try fields.required("files", .flag) }
    }
}

extension Rule where Value == SharedEntry {
    /// A link to an entry; its `entry_type`, which some clients send, is ignored.
    fileprivate static var sharedEntry: Rule {
        .object { (fields) throws(ManagementError) in
            SharedEntry(
                entry: try fields.required("entry_id", .id),
                isEnabled: try fields.required("enabled", .flag)
            )
        }
    }
}

extension Rule where Value == PredefinedProfileService.Switch {
    /// An entry that is switched.
    fileprivate static var entrySwitch: Rule {
        .object { (fields) throws(ManagementError) in
            PredefinedProfileService.Switch(
                entry: try fields.required("id", .id),
                isEnabled: try fields.required("enabled", .flag)
            )
        }
    }
}
