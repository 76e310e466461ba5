internal import WeirJSON
internal import WeirManagement

extension Route {
    private static let path = "/profiles/custom"
    /// A profile can come with all its entries, and lists of words among them.
    private static let most = 8 << 20

    /// Profiles that accounts make.
    static let customProfiles: [Route] = [
        .get(path) { call in
            let writer = ProfileWriter(call.definitions, call.catalog)
            return .list(call.definitions.customProfiles.sorted.map(writer.json))
        },
        .change(.post, path, body: .json(most: most)) { (call, draft) throws(ManagementError) in
            let change = try call.fields().customProfile(draft.limits)
            let profile = try CustomProfileService.create(change, in: &draft, call.catalog)
            return Reply(ProfileWriter(draft.definitions, call.catalog).json(profile))
        },
        .get(path + "/{profile_id}") { (call) throws(ManagementError) in
            let profile = try CustomProfileService.profile(try call.path.id("profile_id"), in: call.definitions)
            return Reply(ProfileWriter(call.definitions, call.catalog).json(profile))
        },
        .change(.put, path + "/{profile_id}", body: .json(most: most)) { (call, draft) throws(ManagementError) in
            let id = try call.path.id("profile_id")
            let change = try call.fields().customProfile(draft.limits)
            let profile = try CustomProfileService.update(id, change, in: &draft, call.catalog)
            return Reply(ProfileWriter(draft.definitions, call.catalog).json(profile))
        },
        .delete(path + "/{profile_id}") { (call, draft) throws(ManagementError) in
            try CustomProfileService.delete(try call.path.id("profile_id"), in: &draft)
            return .deleted
        },
    ]
}
