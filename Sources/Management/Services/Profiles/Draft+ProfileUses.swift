extension Draft {
    /// Takes an entry out of every profile that shares it.
    mutating func dropProfileUses(ofEntry id: ObjectID) {
        dropProfileUses(ofEntries: [id])
    }

    /// Takes entries out of every profile that shares them.
    mutating func dropProfileUses(ofEntries ids: Set<ObjectID>) {
        changeProfiles { $0.shares.removeAll { ids.contains($0.entry) } }
    }

    /// Takes a data class out of every profile.
    mutating func dropProfileUses(ofDataClass id: ObjectID) {
        changeProfiles { $0.dataClasses.removeAll { $0 == id } }
    }

    /// Takes a data tag out of every profile.
    mutating func dropProfileUses(ofTag id: ObjectID) {
        changeProfiles { $0.dataTags.removeAll { $0 == id } }
    }

    /// Takes a sensitivity level out of every profile.
    mutating func dropProfileUses(of level: SensitivityLevelReference) {
        changeProfiles { $0.sensitivityLevels.removeAll { $0 == level } }
    }

    private mutating func changeProfiles(_ body: (inout CustomProfile) -> Void) {
        for profile in definitions.customProfiles.unordered {
            var next = profile
            body(&next)
            guard next != profile else { continue }
            next.updatedAt = now
            put(next)
        }
    }
}
