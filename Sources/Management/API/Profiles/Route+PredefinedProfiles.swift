internal import WeirJSON
internal import WeirManagement

extension Route {
    private static let path = "/profiles/predefined"
    private static let one = path + "/{profile_id}"
    private static let config = one + "/config"

    /// Profiles of the catalog.
    ///
    /// To make one is to adjust it, and to delete one changes nothing.
    static let predefinedProfiles: [Route] = [
        .change(.post, path) { (call, draft) throws(ManagementError) in
            let id = try call.fields().required("profile_id", .id)
            return Reply(try updated(id, at: "/profile_id", call, &draft).json(call.catalog, draft))
        },
        .get(one) { (call) throws(ManagementError) in
            let profile = try found(call)
            return Reply(ProfileWriter(call.definitions, call.catalog).json(profile))
        },
        .change(.put, one) { (call, draft) throws(ManagementError) in
            let id = try call.path.id("profile_id")
            return Reply(try updated(id, call, &draft).json(call.catalog, draft))
        },
        .delete(one) { (call, draft) throws(ManagementError) in
            let id = try call.path.id("profile_id")
            _ = try PredefinedProfileService.profile(id, in: draft.definitions, call.catalog)
            return .deleted
        },
        .get(config) { (call) throws(ManagementError) in Reply(try found(call).configJSON) },
        .change(.post, config) { (call, draft) throws(ManagementError) in
            Reply(try updated(try call.path.id("profile_id"), call, &draft).configJSON)
        },
        .change(.put, config) { (call, draft) throws(ManagementError) in
            Reply(try updated(try call.path.id("profile_id"), call, &draft).configJSON)
        },
    ]

    private static func found(_ call: ReadCall) throws(ManagementError) -> PredefinedProfile {
        try PredefinedProfileService.profile(try call.path.id("profile_id"), in: call.definitions, call.catalog)
    }

    private static func updated(
        _ id: ObjectID,
        at pointer: String? = nil,
        _ call: WriteCall,
        _ draft: inout Draft
    ) throws(ManagementError) -> PredefinedProfile {
        let change = try call.fields().predefinedProfile()
        return try PredefinedProfileService.update(id, change, at: pointer, in: &draft, call.catalog)
    }
}

extension PredefinedProfile {
    fileprivate func json(_ catalog: CatalogIndex, _ draft: Draft) -> JSONValue {
        ProfileWriter(draft.definitions, catalog).json(self)
    }
}
