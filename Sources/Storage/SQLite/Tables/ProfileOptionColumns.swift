internal import GRDB
internal import WeirCatalog
internal import WeirManagement

/// The columns of how a profile decides, which custom and predefined ones have.
enum ProfileOptionColumns {
    /// Their names.
    static let names = [
        "allowed_match_count", "confidence_threshold", "ai_context_enabled", "ocr_enabled", "context_awareness",
        "context_awareness_skips_files",
    ]

    /// The options in a row.
    static func options(_ row: Row) throws -> ProfileOptions {
        var options = ProfileOptions()
        options.allowedMatchCount = row["allowed_match_count"]
        options.threshold = try row.word("confidence_threshold")
        options.analyzesContext = row["ai_context_enabled"]
        options.recognizesText = row["ocr_enabled"]
        options.contextAwareness = ContextAwareness(
            isEnabled: row["context_awareness"],
            skipsFiles: row["context_awareness_skips_files"]
        )
        return options
    }

    /// The values of the columns.
    static func values(_ options: ProfileOptions) -> StatementArguments {
        [
            options.allowedMatchCount, options.threshold.rawValue, options.analyzesContext, options.recognizesText,
            options.contextAwareness.isEnabled, options.contextAwareness.skipsFiles,
        ]
    }
}
