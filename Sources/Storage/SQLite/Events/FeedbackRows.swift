internal import GRDB
internal import WeirManagement

/// What people say of one event, and how often they say it of an entry.
struct FeedbackRows {
    /// The account of the event.
    let account: EventAccount
    /// The key of the event.
    let key: Int64

    /// Everything that was said, in its order.
    func all(_ database: Database) throws -> [Feedback] {
        try Row.fetchAll(
            database,
            sql: "SELECT * FROM feedback WHERE event = ? ORDER BY created_at, entry_id",
            arguments: [key]
        )
        .map { row in
            Feedback(
                entry: row["entry_id"],
                verdict: try row.word("verdict"),
                comment: row["comment"],
                token: try row.id("token_id"),
                createdAt: row.moment("created_at")
            )
        }
    }

    /// Keeps what is said of an entry, in place of what was.
    func put(_ feedback: Feedback, name: String, _ database: Database) throws {
        _ = try withdraw(entry: feedback.entry, database)
        try database.execute(
            sql: """
                INSERT INTO feedback (event, entry_id, verdict, comment, token_id, created_at) VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                key, feedback.entry, feedback.verdict.rawValue, feedback.comment, feedback.token.text,
                feedback.createdAt.microseconds,
            ]
        )
        try database.execute(
            sql: """
                INSERT INTO feedback_count (account, entry_id, name) VALUES (?, ?, ?)
                ON CONFLICT (account, entry_id) DO UPDATE SET name = excluded.name
                """,
            arguments: [account.number, feedback.entry, name]
        )
        try count(feedback.verdict, of: feedback.entry, by: 1, database)
        try updateFacets(database)
    }

    /// Takes back what was said of an entry; whether something was.
    func withdraw(entry: String, _ database: Database) throws -> Bool {
        let row = try Row.fetchOne(
            database,
            sql: "DELETE FROM feedback WHERE event = ? AND entry_id = ? RETURNING verdict",
            arguments: [key, entry]
        )
        guard let row else { return false }
        try count(try row.word("verdict"), of: entry, by: -1, database)
        try updateFacets(database)
        return true
    }

    /// The counts of an account by the identifiers of entries.
    static func counts(of account: EventAccount, _ database: Database) throws -> [FeedbackCount] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT * FROM feedback_count
                WHERE account = ? AND (false_positives > 0 OR true_positives > 0) ORDER BY entry_id
                """,
            arguments: [account.number]
        )
        .map { row in
            FeedbackCount(
                entry: row["entry_id"],
                name: row["name"],
                falsePositives: row["false_positives"],
                truePositives: row["true_positives"]
            )
        }
    }

    private func count(_ verdict: FeedbackVerdict, of entry: String, by step: Int, _ database: Database) throws {
        let column =
            switch verdict {
            case .falsePositive: "false_positives"
            case .truePositive: "true_positives"
            }
        try database.execute(
            sql: "UPDATE feedback_count SET \(column) = max(0, \(column) + ?) WHERE account = ? AND entry_id = ?",
            arguments: [step, account.number, entry]
        )
    }

    /// Makes the event found by what is said of it now.
    private func updateFacets(_ database: Database) throws {
        let said = try Set(
            String.fetchAll(database, sql: "SELECT verdict FROM feedback WHERE event = ?", arguments: [key])
        )
        var facets = FeedbackVerdict.allCases.map { (EventFacet.feedback($0), said.contains($0.rawValue)) }
        facets.append((.anyFeedback, !said.isEmpty))
        for (facet, holds) in facets {
            let number = try FacetRows.number(making: facet, account: account.number, database)
            let sql =
                holds
                ? "INSERT OR IGNORE INTO posting (facet, key) VALUES (?, ?)"
                : "DELETE FROM posting WHERE facet = ? AND key = ?"
            try database.execute(sql: sql, arguments: [number, key])
        }
    }
}
