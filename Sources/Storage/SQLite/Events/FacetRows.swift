internal import GRDB
internal import WeirManagement

/// The numbers that facets of accounts are kept under.
enum FacetRows {
    /// The number of a facet; `nil` when no event ever had it.
    static func number(of facet: EventFacet, account: Int64, _ database: Database) throws -> Int64? {
        let statement = try database.cachedStatement(
            sql: "SELECT number FROM facet WHERE account = ? AND kind = ? AND value = ?"
        )
        return try Int64.fetchOne(statement, arguments: [account, facet.kind.rawValue, facet.value])
    }

    /// The number of a facet, which it gets when it has none.
    static func number(making facet: EventFacet, account: Int64, _ database: Database) throws -> Int64 {
        if let number = try number(of: facet, account: account, database) { return number }
        try database.execute(
            sql: "INSERT INTO facet (account, kind, value) VALUES (?, ?, ?)",
            arguments: [account, facet.kind.rawValue, facet.value]
        )
        return database.lastInsertedRowID
    }

    /// The numbers of all facets of an account.
    static func numbers(account: Int64, _ database: Database) throws -> [Int64] {
        try Int64.fetchAll(database, sql: "SELECT number FROM facet WHERE account = ?", arguments: [account])
    }
}
