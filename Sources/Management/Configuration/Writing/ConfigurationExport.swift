package import WeirJSON
package import WeirManagement

/// What an account has defined, as a file.
///
/// Names stand where the API has identifiers, so that the file means the same in another account, and what is as it
/// initially is stands not there at all.
package struct ConfigurationExport {
    /// The file.
    package let document: JSONValue
    /// What the file cannot say.
    package private(set) var warnings: [String] = []

    /// Asks an account.
    ///
    /// - Parameters:
    ///   - target: The account.
    ///   - catalog: What ships with weir.
    ///   - profiles: The names or ids of the profiles that are written, with what they need; empty for everything.
    /// - Throws: A profile that there is none of, or why the account did not answer.
    package init(
        of target: inout some ConfigurationTarget,
        _ catalog: CatalogIndex,
        profiles: [String] = []
    ) async throws(ConfigurationRefusal) {
        let state = try await AccountState(of: &target)
        let names = ExportNames(state)
        let selection = profiles.isEmpty ? nil : try ExportSelection(profiles, state)
        var sections: [JSONValue.Member] = [.init("version", .number(ConfigurationFile.version))]
        var files = ExportFileNames()
        // An account of which nothing is said, as it is on this machine.
        var initial = LocalAccount(for: ConfigurationFile(), catalog: catalog)
        if selection == nil {
            let settings = ExportObject.settings(
                state.settings,
                initial: try await initial.send(ConfigurationRequest.get("/settings"))
            )
            if !settings.members.isEmpty { sections.append(.init("settings", settings)) }
        }
        for kind in ConfigurationKind.allCases {
            var objects: [JSONValue] = []
            for object in state.list(kind) {
                guard let id = object["id"].string, selection?.has(kind, id) ?? true else { continue }
                guard kind == .predefinedProfiles else {
                    objects.append(ExportObject(object, kind, names, &files).json)
                    continue
                }
                let request = ConfigurationRequest.get("/profiles/predefined/\(id)/config")
                let config = try await target.send(request)
                // A profile that is as it comes follows the catalog, unless somebody asked for it.
                let isChanged = try await initial.send(request) != config
                if isChanged || selection != nil { objects.append(ExportObject(config, kind, names, &files).json) }
            }
            warnings += Self.warnings(kind, objects)
            if !objects.isEmpty { sections.append(.init(kind.rawValue, .array(objects))) }
        }
        document = .object(sections)
        warnings += names.warnings
    }

    private static func warnings(_ kind: ConfigurationKind, _ objects: [JSONValue]) -> [String] {
        let names = objects.compactMap { $0["name"].string }.map { "\"\($0)\"" }.joined(separator: ", ")
        guard !names.isEmpty else { return [] }
        switch kind {
        case .datasets:
            return ["the values of datasets cannot be read back; put them into the files that are named for \(names)"]
        case .documentFingerprints:
            return ["reference documents cannot be read back; put them where the file says, for \(names)"]
        default: return []
        }
    }
}
