internal import Foundation
internal import GRDB
internal import WeirJSON
internal import WeirLog
internal import WeirManagement

/// Where events are appended: what has to be known for it, so that nothing has to be read.
struct EventTail {
    private struct FacetKey: Hashable {
        let account: Int64
        let facet: EventFacet
    }

    /// How many numbers of facets are remembered; beyond it they are read again.
    private static let mostFacets = 100_000

    private var last: Int64
    private var accounts: [AccountID: Int64] = [:]
    private var facets: [FacetKey: Int64] = [:]
    private var bytes: [Int64: Int] = [:]

    /// A tail behind the event with the key `last`.
    init(last: Int64) {
        self.last = last
    }

    /// Appends an event, within a transaction.
    mutating func insert(_ draft: EventDraft, _ database: Database) throws {
        let account = try account(draft.account, database)
        let body = JSONValue.object(draft.event.members).bytes
        let payload = draft.event.payload?.text
        last = max(last + 1, draft.time.microseconds)
        try database.cachedStatement(
            sql: "INSERT INTO event (key, account, id, body, payload) VALUES (?, ?, ?, ?, ?)"
        )
        .execute(arguments: [last, account, Data(draft.id.bytes), Data(body), payload])
        let posting = try database.cachedStatement(sql: "INSERT INTO posting (facet, key) VALUES (?, ?)")
        for facet in draft.event.facets {
            try posting.execute(arguments: [try number(of: facet, account, database), last])
        }
        bytes[account, default: 0] += EventRows.size(body: body.count, payload: payload?.utf8.count ?? 0)
    }

    /// Ends the transaction's part.
    mutating func finish(_ database: Database) throws {
        let statement = try database.cachedStatement(sql: "UPDATE event_account SET bytes = bytes + ? WHERE number = ?")
        for (account, count) in bytes { try statement.execute(arguments: [count, account]) }
        bytes = [:]
        if facets.count > Self.mostFacets { facets = [:] }
    }

    private mutating func account(_ id: AccountID, _ database: Database) throws -> Int64 {
        if let number = accounts[id] { return number }
        let place = try EventAccount(making: id, database)
        accounts[id] = place.number
        return place.number
    }

    private mutating func number(of facet: EventFacet, _ account: Int64, _ database: Database) throws -> Int64 {
        let key = FacetKey(account: account, facet: facet)
        if let number = facets[key] { return number }
        let number = try FacetRows.number(making: facet, account: account, database)
        facets[key] = number
        return number
    }
}
