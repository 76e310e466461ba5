/// A level of a sensitivity group, as profiles and data classes name it.
package struct SensitivityLevelReference: Hashable, Sendable {
    /// The group.
    package let group: ObjectID
    /// The level.
    package let level: ObjectID

    /// Names a level.
    package init(group: ObjectID, level: ObjectID) {
        self.group = group
        self.level = level
    }
}
