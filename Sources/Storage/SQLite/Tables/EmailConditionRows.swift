internal import GRDB
internal import WeirManagement

/// The rows of the conditions of rules for mail, and of their values.
struct EmailConditionRows {
    /// The conditions of each rule, in order.
    func load(_ database: Database, account: String) throws -> [ObjectID: [EmailCondition]] {
        let values = try values(database, account: account)
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT * FROM email_condition WHERE account_id = ? ORDER BY rule_id, position",
            arguments: [account]
        )
        var conditions: [ObjectID: [EmailCondition]] = [:]
        for row in rows {
            let rule: ObjectID = try row.id("rule_id")
            let texts = values[Place(rule: rule, position: row["position"])] ?? []
            let isList: Bool = row["is_list"]
            let condition = EmailCondition(
                selector: try row.word("selector"),
                comparison: try row.word("operator"),
                value: isList ? .list(texts) : .text(texts.first ?? "")
            )
            conditions[rule, default: []].append(condition)
        }
        return conditions
    }

    /// Stores the conditions of a rule in place of those it had.
    func save(_ conditions: [EmailCondition], of rule: ObjectID, account: String, _ database: Database) throws {
        try database.execute(
            sql: "DELETE FROM email_condition WHERE account_id = ? AND rule_id = ?",
            arguments: [account, rule.text]
        )
        for (position, condition) in conditions.enumerated() {
            let isList = if case .list = condition.value { true } else { false }
            try database.execute(
                sql: """
                    INSERT INTO email_condition (account_id, rule_id, position, selector, operator, is_list)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    account, rule.text, position, condition.selector.rawValue, condition.comparison.rawValue, isList,
                ]
            )
            for (index, text) in condition.value.texts.enumerated() {
                try database.execute(
                    sql: """
                        INSERT INTO email_value (account_id, rule_id, condition, position, value)
                        VALUES (?, ?, ?, ?, ?)
                        """,
                    arguments: [account, rule.text, position, index, text]
                )
            }
        }
    }

    private struct Place: Hashable {
        let rule: ObjectID
        let position: Int
    }

    private func values(_ database: Database, account: String) throws -> [Place: [String]] {
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT * FROM email_value WHERE account_id = ? ORDER BY rule_id, condition, position",
            arguments: [account]
        )
        var values: [Place: [String]] = [:]
        for row in rows {
            values[Place(rule: try row.id("rule_id"), position: row["condition"]), default: []].append(row["value"])
        }
        return values
    }
}
