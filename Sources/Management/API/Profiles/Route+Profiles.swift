internal import WeirJSON
internal import WeirManagement

extension Route {
    /// Profiles of all kinds.
    ///
    /// An account has access to every one there is, so that `all` makes no difference.
    static let profiles: [Route] = [
        .get("/profiles") { (call) throws(ManagementError) in
            _ = try call.query.flag("all")
            return .list(ProfileWriter(call.definitions, call.catalog).all)
        },
        .get("/profiles/{profile_id}") { (call) throws(ManagementError) in
            let id = try call.path.id("profile_id")
            guard let profile = ProfileWriter(call.definitions, call.catalog).profile(id) else {
                throw .notFound("profile")
            }
            return Reply(profile)
        },
    ]
}
