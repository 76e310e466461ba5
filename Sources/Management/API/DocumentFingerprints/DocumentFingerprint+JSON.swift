internal import WeirJSON
internal import WeirManagement

extension DocumentFingerprint {
    /// The fingerprint as the API shows it; `failure` is weir's own.
    var json: JSONValue {
        [
            "id": .string(id.text), "entry_id": .string(entry.text), "name": .string(name),
            "description": .string(summary), "match_percent": .number(matchPercent),
            "status": .string(status.rawValue), "file_name": .optional(document?.fileName),
            "sha256": .optional(document?.sha256), "version": document.map { .number($0.version) } ?? .null,
            "created_at": .string(createdAt.text),
            "updated_at": .string(updatedAt.text), "failure": .optional(upload?.failure?.message),
        ]
    }
}
