import ArgumentParser

/// The options that name the dataset of a server to which encoded columns go.
struct DatasetTarget: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The secret dataset that gets the values as its next version; it is made when the account has none of this name.",
            valueName: "name"
        )
    )
    var upload: String?

    @OptionGroup var server: ServerOptions

    func validate() throws {
        guard let upload else {
            guard server.isEmpty else { throw ValidationError("--server and its options go with --upload") }
            return
        }
        guard !upload.isEmpty else { throw ValidationError("--upload takes the name of a dataset") }
        guard server.server != nil else { throw ValidationError("--upload needs --server, and the token for it") }
    }

    /// Starts a version of the dataset; `nil` when nothing is to be uploaded.
    ///
    /// - Throws: Why the account has none.
    func begin() async throws(CommandFailure) -> DatasetUpload? {
        guard let upload else { return nil }
        return try await DatasetUpload(to: upload, in: try await RemoteAccount(server))
    }
}
