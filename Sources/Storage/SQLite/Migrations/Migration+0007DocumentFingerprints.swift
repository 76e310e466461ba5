extension Migration {
    /// What documents are found by, and uploads that are not read yet.
    static let documentFingerprints = Migration(
        name: "0007-document-fingerprints",
        statements: [
            // Of the document in force, with nonce and tag of ChaCha20-Poly1305: words can be guessed from a print.
            "ALTER TABLE document_fingerprint ADD COLUMN sealed_print BLOB",
            """
            ALTER TABLE document_fingerprint ADD COLUMN upload_status TEXT
                CHECK (upload_status IN ('pending', 'processing', 'failed'))
            """,
            "ALTER TABLE document_fingerprint ADD COLUMN upload_failure TEXT",
            "ALTER TABLE document_fingerprint ADD COLUMN upload_file_name TEXT",
            "ALTER TABLE document_fingerprint ADD COLUMN upload_version INTEGER CHECK (upload_version > 0)",
            "ALTER TABLE document_fingerprint ADD COLUMN upload_size INTEGER CHECK (upload_size > 0)",
            "ALTER TABLE document_fingerprint ADD COLUMN upload_sha256 TEXT CHECK (length(upload_sha256) = 64)",
            """
            CREATE INDEX document_fingerprint_in_preparation ON document_fingerprint (account_id)
            WHERE upload_status IN ('pending', 'processing')
            """,
            // No document was kept that was uploaded before prints were taken.
            """
            UPDATE document_fingerprint SET upload_status = 'failed', upload_failure = 'interrupted',
                upload_file_name = file_name, upload_version = version, upload_size = size, upload_sha256 = sha256,
                file_name = NULL, version = NULL, size = NULL, sha256 = NULL
            WHERE file_name IS NOT NULL
            """,
        ]
    )
}
