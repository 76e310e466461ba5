// What refers to something that goes: a kind that refers to others adds itself here.
extension Draft {
    /// Takes a data tag out of everything that names it.
    mutating func dropUses(ofTag id: ObjectID) {
        dropFromDataClasses(tag: id)
        dropProfileUses(ofTag: id)
    }

    /// Takes a sensitivity level out of everything that names it.
    mutating func dropUses(of level: SensitivityLevelReference) {
        dropFromDataClasses(level: level)
        dropProfileUses(of: level)
    }

    /// Takes a data class out of the profiles that name it; classes whose expressions do keep it from being deleted.
    mutating func dropUses(ofDataClass id: ObjectID) {
        dropProfileUses(ofDataClass: id)
    }
}
