internal import WeirJSON
internal import WeirManagement

extension Route {
    private static let path = "/datasets/{dataset_id}"

    /// How versions of datasets are started, and their columns named.
    static let datasetVersions: [Route] = [
        .change(.post, path + "/upload", body: .none) { (call, draft) throws(ManagementError) in
            let dataset = try DatasetUploadService.nextVersion(of: try call.path.id("dataset_id"), in: &draft)
            return Reply(dataset.newVersion(most: draft.limits.cellsPerDataset))
        },
        .change(.post, path + "/versions/{version}") { (call, draft) throws(ManagementError) in
            let columns = Rule.list(of: .column, most: DatasetUploadService.mostColumns)
            let parts = try DatasetUploadService.declare(
                try columns.read(call.json ?? .null, ""),
                of: try call.path.id("dataset_id"),
                version: try call.path.number("version"),
                in: &draft
            )
            return .list(parts.map(\.json))
        },
    ]

    /// How versions of datasets are filled.
    static func datasetUploads(_ uploads: DatasetUploads) -> [Route] {
        [
            .action(.post, path + "/upload/{version}", access: .write, body: values) {
                (call) throws(ManagementError) in
                let target = DatasetUploadService.Target(
                    dataset: try call.path.id("dataset_id"),
                    version: try call.path.number("version")
                )
                return Reply(try await uploads.upload(call.body.bytes, to: target, of: try call.path.account()).json)
            },
            .action(.post, path + "/versions/{version}/entries/{entry_id}", access: .write, body: values) {
                (call) throws(ManagementError) in
                let column = try call.path.id("entry_id")
                let target = DatasetUploadService.Target(
                    dataset: try call.path.id("dataset_id"),
                    version: try call.path.number("version"),
                    column: column
                )
                let dataset = try await uploads.upload(call.body.bytes, to: target, of: try call.path.account())
                let version = dataset.versions.last { $0.number == target.version }
                guard let part = version?.parts.first(where: { $0.column == column }) else { throw .notFound("column") }
                return Reply(part.json)
            },
        ]
    }

    private static let values = Body.bytes(most: DatasetContent.mostBytes)
}

extension Rule where Value == DatasetUploadService.NewColumn {
    /// A column that a version is to have.
    fileprivate static var column: Rule {
        .object { (fields) throws(ManagementError) in
            let id = try fields.optional("entry_id", .id).value
            let name = try fields.optional("entry_name", .name).value
            guard id == nil || name == nil else {
                throw ManagementError(
                    .invalidField,
                    "give \"entry_id\" or \"entry_name\", not both",
                    at: fields.place(of: "entry_name")
                )
            }
            guard let identity = id.map(Value.Identity.existing) ?? name.map(Value.Identity.new) else {
                throw ManagementError(
                    .invalidField,
                    "a column needs \"entry_id\" or \"entry_name\"",
                    at: fields.place(of: "entry_id")
                )
            }
            return Value(
                identity,
                header: try fields.optional("header_name", .text(0...255)).value ?? "",
                cells: try fields.optional("num_cells", .integer(0...Int(Int32.max))).value ?? 0
            )
        }
    }
}
