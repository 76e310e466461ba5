internal import WeirManagement

extension Route {
    private static let path = "/datasets"

    /// Datasets as a whole.
    static let datasets: [Route] = [
        .get(path) { call in .list(call.definitions.datasets.sorted.map(\.json)) },
        .get(path + "/{dataset_id}") { (call) throws(ManagementError) in
            let id = try call.path.id("dataset_id")
            return Reply(try DatasetService.dataset(id, in: call.definitions).json)
        },
        .change(.post, path) { (call, draft) throws(ManagementError) in
            let fields = try call.fields()
            let new = DatasetService.New(
                name: try fields.required("name", .name),
                summary: try fields.optional("description", .summary).value,
                isSecret: try fields.optional("secret", .flag).value,
                isCaseSensitive: try fields.optional("case_sensitive", .flag).value,
                encoding: try fields.optional("encoding_version", .encoding).value ?? .list
            )
            return Reply(try DatasetService.create(new, in: &draft).creation(most: draft.limits.cellsPerDataset))
        },
        .change(.put, path + "/{dataset_id}") { (call, draft) throws(ManagementError) in
            let fields = try call.fields()
            let dataset = try DatasetService.update(
                try call.path.id("dataset_id"),
                name: try fields.optional("name", .name).value,
                summary: try fields.optional("description", .summary),
                isCaseSensitive: try fields.optional("case_sensitive", .flag).value,
                in: &draft
            )
            return Reply(dataset.json)
        },
        .delete(path + "/{dataset_id}") { (call, draft) throws(ManagementError) in
            try DatasetService.delete(try call.path.id("dataset_id"), in: &draft)
            return .deleted
        },
    ]
}

extension Rule where Value == Dataset.Encoding {
    /// The version of the encoding; 0 is another way to say 1.
    fileprivate static var encoding: Rule {
        Rule { (value, place) throws(ManagementError) in
            let number = try Rule<Int>.integer(0...2).read(value, place)
            return number == 2 ? .columns : .list
        }
    }
}
