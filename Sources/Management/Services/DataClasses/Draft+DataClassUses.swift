extension Draft {
    /// Takes a data tag out of the data classes that name it.
    mutating func dropFromDataClasses(tag id: ObjectID) {
        for var dataClass in definitions.dataClasses.sorted where dataClass.tags.contains(id) {
            dataClass.tags.removeAll { $0 == id }
            dataClass.updatedAt = now
            put(dataClass)
        }
    }

    /// Takes a sensitivity level out of the data classes that name it.
    mutating func dropFromDataClasses(level: SensitivityLevelReference) {
        for var dataClass in definitions.dataClasses.sorted where dataClass.levels.contains(level) {
            dataClass.levels.removeAll { $0 == level }
            dataClass.updatedAt = now
            put(dataClass)
        }
    }
}
