internal import WeirJSON
internal import WeirManagement

extension Route {
    /// Scans content for what an account has defined; weir's own, beside the compatible API.
    ///
    /// - Parameters:
    ///   - service: What scans.
    ///   - most: The most bytes of content.
    /// - Returns: The route.
    static func scan(_ service: any ScanService, most: Int) -> [Route] {
        [
            Route(
                .post,
                "/weir/v1/accounts/{account_id}/scan",
                access: .read,
                body: .bytes(most: most),
                .action { (call) throws(ManagementError) in
                    let request = try ScanRequest(call)
                    return Reply(try await service.scan(request, for: try call.path.account()).json)
                }
            )
        ]
    }
}
