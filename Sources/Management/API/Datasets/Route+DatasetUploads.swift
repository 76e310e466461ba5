internal import WeirJSON
internal import WeirManagement

extension Route {
    private static let path = "/datasets/{dataset_id}"

    /// How datasets are filled.
    static let datasetUploads: [Route] = [
        .change(.post, path + "/upload", body: .none) { (call, draft) throws(ManagementError) in
            let dataset = try DatasetUploadService.nextVersion(of: try call.path.id("dataset_id"), in: &draft)
            return Reply(dataset.newVersion(most: draft.limits.cellsPerDataset))
        },
        .change(.post, path + "/upload/{version}", body: values) { (call, draft) throws(ManagementError) in
            let dataset = try DatasetUploadService.upload(
                call.body.bytes,
                to: try call.path.id("dataset_id"),
                version: try call.path.number("version"),
                in: &draft
            )
            return Reply(dataset.json)
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
        .change(.post, path + "/versions/{version}/entries/{entry_id}", body: values) {
            (call, draft) throws(ManagementError) in
            let part = try DatasetUploadService.upload(
                call.body.bytes,
                to: try call.path.id("dataset_id"),
                version: try call.path.number("version"),
                column: try call.path.id("entry_id"),
                in: &draft
            )
            return Reply(part.json)
        },
    ]

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
