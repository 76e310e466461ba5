internal import WeirJSON
internal import WeirManagement

extension SensitivityLevelReference {
    /// The level as the API names it.
    var json: JSONValue {
        ["group_id": .string(group.text), "level_id": .string(level.text)]
    }
}

extension Rule where Value == SensitivityLevelReference {
    /// A level: an object, or the pair of group and level that older descriptions have.
    static var sensitivityLevel: Rule {
        Rule { (value, place) throws(ManagementError) in
            switch value {
            case .array(let pair):
                guard pair.count == 2 else { throw .wrongType("the pair of a group and a level", at: place) }
                return SensitivityLevelReference(
                    group: try Rule<ObjectID>.id.read(pair[0], place + "/0"),
                    level: try Rule<ObjectID>.id.read(pair[1], place + "/1")
                )
            case .object:
                let fields = try Fields(value, at: place)
                return SensitivityLevelReference(
                    group: try fields.required("group_id", .id),
                    level: try fields.required("level_id", .id)
                )
            default: throw .wrongType("an object with \"group_id\" and \"level_id\"", at: place)
            }
        }
    }
}

extension Rule where Value == [SensitivityLevelReference] {
    /// The sensitivity levels of a profile or a data class.
    static var sensitivityLevels: Rule { .list(of: .sensitivityLevel, most: 100) }
}

extension Rule where Value == [ObjectID] {
    /// The data tags or data classes of a profile, or the data tags of a data class.
    static var labelIDs: Rule { .list(of: .id, most: 100) }
}
