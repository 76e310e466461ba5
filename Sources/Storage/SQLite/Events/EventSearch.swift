internal import GRDB
internal import WeirManagement

/// Looks for the newest events that have several facets.
///
/// The events of each facet are a sorted list, and the ones wanted are in all of these lists. They are gone through in
/// turn, each from where the one before it stands: what one list does not have between two of its events is never looked
/// at in the others (a leapfrog join: T. Veldhuizen, ICDT 2014). Lists that have many events each and hardly one in common
/// would still take their time, so the steps for one page are bounded.
struct EventSearch {
    /// How many steps are made for one page; it takes some hundredths of a second.
    private static let mostSteps = 10_000

    private let account: EventAccount
    private let limit: Int
    private let oldest: Int64
    private let newest: Int64
    private let lists: [Int64]
    private let excluded: [Int64]

    /// A search for what a query asks for.
    init(_ query: EventQuery, _ account: EventAccount, _ database: Database) throws {
        self.account = account
        limit = query.limit
        oldest = max(account.removed + 1, query.since?.microseconds ?? 0)
        let ends = [query.until, query.cursor?.before].compactMap { $0?.microseconds }
        // No overflow: moments are far from the least number.
        newest = ends.min().map { max(-1, $0 - 1) } ?? Int64.max
        let wanted = query.facets.isEmpty ? [EventFacet.all] : Array(query.facets)
        let found = try wanted.compactMap { try FacetRows.number(of: $0, account: account.number, database) }
        // A facet that no event ever had is in none.
        lists = found.count == wanted.count ? found : []
        excluded = try query.excluded.compactMap { try FacetRows.number(of: $0, account: account.number, database) }
    }

    /// The first of them.
    func page(_ database: Database) throws -> EventPage {
        let (keys, next) = try keys(database)
        let events = try keys.compactMap { try EventRows.event(key: $0, of: account, database) }
        return EventPage(events: events, next: next.map { EventCursor(before: Timestamp(microseconds: $0)) })
    }

    /// The keys of the page, and the key that the next one stays below.
    private func keys(_ database: Database) throws -> (keys: [Int64], next: Int64?) {
        guard !lists.isEmpty else { return ([], nil) }
        let seek = try database.cachedStatement(
            sql: "SELECT key FROM posting WHERE facet = ? AND key <= ? ORDER BY key DESC LIMIT 1"
        )
        var keys: [Int64] = []
        var candidate = newest
        // How many lists in a row have the candidate, and which one is next.
        var (agreed, turn, steps) = (0, 0, 0)
        while candidate >= oldest {
            guard steps < Self.mostSteps else { return (keys, candidate < .max ? candidate + 1 : candidate) }
            steps += 1
            let found = try Int64.fetchOne(seek, arguments: [lists[turn], candidate])
            guard let found, found >= oldest else { break }
            if found < candidate { agreed = 0 }
            candidate = found
            agreed += 1
            turn = (turn + 1) % lists.count
            guard agreed >= lists.count else { continue }
            steps += excluded.count
            let isExcluded = try excluded.contains {
                try Int64.fetchOne(seek, arguments: [$0, candidate]) == candidate
            }
            if !isExcluded {
                // One more than is wanted tells whether there is a next page.
                guard keys.count < limit else { return (keys, candidate + 1) }
                keys.append(candidate)
            }
            candidate -= 1
            agreed = 0
        }
        return (keys, nil)
    }
}
