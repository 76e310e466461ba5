internal import Foundation
internal import GRDB
internal import WeirManagement

/// Document fingerprints.
struct DocumentFingerprintTable: DefinitionTable {
    /// What opens and seals the prints.
    let sealer: SecretSealer

    func load(_ database: Database, account: String) throws -> [DocumentFingerprint] {
        try Row.fetchAll(
            database,
            sql: "SELECT * FROM document_fingerprint WHERE account_id = ?",
            arguments: [account]
        )
        .map { row in
            DocumentFingerprint(
                id: try row.id("id"),
                entry: try row.id("entry_id"),
                name: row["name"],
                summary: row["description"],
                matchPercent: row["match_percent"],
                inForce: try inForce(row, account),
                upload: try upload(row),
                createdAt: row.moment("created_at"),
                updatedAt: row.moment("updated_at")
            )
        }
    }

    func save(_ value: DocumentFingerprint, account: String, _ database: Database) throws {
        let (document, upload) = (value.inForce?.document, value.upload)
        let place = try place(value.id, account)
        let print = try value.inForce.map { Data(try sealer.seal($0.print, for: place)) }
        try database.execute(
            sql: """
                INSERT INTO document_fingerprint (account_id, id, entry_id, name, description, match_percent, file_name,
                    version, size, sha256, sealed_print, upload_status, upload_failure, upload_file_name, upload_version,
                    upload_size, upload_sha256, created_at, updated_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (account_id, id) DO UPDATE SET
                    name = excluded.name, description = excluded.description, match_percent = excluded.match_percent,
                    file_name = excluded.file_name, version = excluded.version, size = excluded.size,
                    sha256 = excluded.sha256, sealed_print = excluded.sealed_print, upload_status = excluded.upload_status,
                    upload_failure = excluded.upload_failure, upload_file_name = excluded.upload_file_name,
                    upload_version = excluded.upload_version, upload_size = excluded.upload_size,
                    upload_sha256 = excluded.upload_sha256, updated_at = excluded.updated_at
                """,
            arguments: [
                account, value.id.text, value.entry.text, value.name, value.summary, value.matchPercent,
                document?.fileName, document?.version, document?.size, document?.sha256,
                print, upload?.status.rawValue, upload?.failure?.rawValue,
                upload?.document.fileName, upload?.document.version, upload?.document.size, upload?.document.sha256,
                value.createdAt.microseconds, value.updatedAt.microseconds,
            ]
        )
    }

    func delete(_ id: ObjectID, account: String, _ database: Database) throws {
        try database.execute(
            sql: "DELETE FROM document_fingerprint WHERE account_id = ? AND id = ?",
            arguments: [account, id.text]
        )
    }

    private func inForce(_ row: Row, _ account: String) throws -> PrintedDocument? {
        guard let document = document(row), let sealed: Data = row["sealed_print"] else { return nil }
        // One that cannot be opened is nothing to look for, which every scan says.
        let print = sealer.content([UInt8](sealed), for: try place(try row.id("id"), account))
        return PrintedDocument(document: document, print: print ?? Content([]))
    }

    private func place(_ id: ObjectID, _ account: String) throws -> SealedPlace {
        guard let account = AccountID(account) else { throw StoreError(.notFound, "there is no such account") }
        return .print(id, of: account)
    }

    private func upload(_ row: Row) throws -> DocumentUpload? {
        guard let document = document(row, "upload_"), let status: String = row["upload_status"] else { return nil }
        switch status {
        case "pending": return DocumentUpload(document: document, state: .pending)
        case "processing": return DocumentUpload(document: document, state: .processing)
        default:
            let failure: String? = row["upload_failure"]
            let reason = failure.flatMap(DocumentFailure.init) ?? .unreadable
            return DocumentUpload(document: document, state: .failed(reason))
        }
    }

    private func document(_ row: Row, _ prefix: String = "") -> ReferenceDocument? {
        guard let fileName: String = row[prefix + "file_name"], let version: Int = row[prefix + "version"],
            let size: Int = row[prefix + "size"], let sha256: String = row[prefix + "sha256"]
        else { return nil }
        return ReferenceDocument(fileName: fileName, version: version, size: size, sha256: sha256)
    }
}
