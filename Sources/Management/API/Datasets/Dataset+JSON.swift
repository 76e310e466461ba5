internal import Foundation
internal import WeirJSON
internal import WeirManagement

extension Dataset {
    /// The dataset as the API shows it.
    var json: JSONValue {
        [
            "id": .string(id.text), "name": .string(name), "description": .optional(summary),
            "secret": .bool(isSecret), "case_sensitive": .bool(isCaseSensitive),
            "encoding_version": .number(encoding.rawValue), "num_cells": .number(cells),
            "status": .string(status.rawValue), "columns": .array(parts.map(\.json)),
            "uploads": .array(versions.map(\.json)), "created_at": .string(createdAt.text),
            "updated_at": .string(updatedAt.text),
        ]
    }

    /// What a client needs to fill the first version, and the dataset, as the API shows it when the dataset is made.
    ///
    /// It is the only time that the version's secret is shown.
    func creation(most: Int) -> JSONValue {
        .object([.init("dataset", json)] + access(most: most))
    }

    /// What a client needs to fill the newest version, as the API shows it when the version is made.
    ///
    /// It is the only time that the version's secret is shown.
    func newVersion(most: Int) -> JSONValue {
        .object(
            access(most: most) + [
                .init("case_sensitive", .bool(isCaseSensitive)), .init("columns", .array(parts.map(\.json))),
            ]
        )
    }

    private func access(most: Int) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = [
            .init("version", .number(latest?.number ?? 0)), .init("max_cells", .number(most)),
            .init("encoding_version", .number(encoding.rawValue)),
        ]
        if let secret = latest?.secret {
            members.append(.init("secret", .string(Data(secret.bytes).base64EncodedString())))
        }
        return members
    }
}

extension DatasetVersion {
    /// The version as the API shows it in the list of uploads.
    fileprivate var json: JSONValue {
        ["version": .number(number), "status": .string(status.rawValue), "num_cells": .number(cells)]
    }
}

extension DatasetVersion.Part {
    /// The column as the API shows it.
    var json: JSONValue {
        [
            "entry_id": .string(column.text), "header_name": .string(header), "num_cells": .number(cells),
            "upload_status": .string(status.rawValue), "sha256": .optional(digest),
        ]
    }
}
