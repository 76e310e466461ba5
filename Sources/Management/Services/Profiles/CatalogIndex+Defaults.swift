internal import WeirCatalog

extension EntryDefinition {
    /// Whether the entry is on in an account that never switched it, where it is judged by itself.
    var isInitiallyEnabled: Bool { unavailable == nil && recommended }
}

extension CatalogIndex {
    /// The entries of a profile that are on in an account that never changed it, in the profile's order.
    ///
    /// Those that are good enough alone. A profile that counts only matches of different entries near each other has
    /// all it can look for: what is too common alone, such as a telephone number, is what makes a record there.
    func initiallyEnabled(in id: ObjectID) -> [ObjectID] {
        let isJudgedTogether = profile(id)?.together != nil
        return members(of: id).filter { member in
            guard let definition = entry(member) else { return false }
            return isJudgedTogether ? definition.unavailable == nil : definition.isInitiallyEnabled
        }
    }
}
