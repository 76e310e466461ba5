extension Migration {
    /// What tells whether values that a client has were uploaded already.
    static let uploadDigests = Migration(
        name: "0008-upload-digests",
        statements: [
            // The SHA-256 of the bytes as they came; unknown of what was uploaded before.
            "ALTER TABLE dataset_part ADD COLUMN digest TEXT CHECK (length(digest) = 64)"
        ]
    )
}
