internal import WeirJSON
internal import WeirManagement

extension Route {
    /// How much of what is limited an account has.
    static let limits: [Route] = [
        .get("/limits") { call in
            let usage = AccountUsage(call.definitions)
            return Reply([
                "max_custom_regex_entries": .number(call.limits.customEntries),
                "used_custom_regex_entries": .number(usage.customEntries),
                "max_dataset_cells": .number(call.limits.cells),
                "used_dataset_cells": .number(usage.datasetCells),
                "max_document_fingerprints": .number(call.limits.documentFingerprints),
                "used_document_fingerprints": .number(usage.documentFingerprints),
            ])
        }
    ]
}
