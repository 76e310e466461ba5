internal import WeirJSON
internal import WeirManagement

/// Which part of a list a request asks for, where lists are numbered by pages.
///
/// Clients of the compatible API ask for page after page until one is empty.
struct Page: Sendable {
    private static let usual = 20
    private static let most = 50

    private let number: Int
    private let size: Int

    /// The page that a query asks for; the first one of 20 when it does not say.
    ///
    /// - Throws: `outOfRange` when `page` or `per_page` is no number, or not one that can be asked for.
    init(_ query: Query) throws(ManagementError) {
        number = try Self.read("page", 1...Int(Int32.max), query) ?? 1
        size = try Self.read("per_page", 1...Self.most, query) ?? Self.usual
    }

    private static func read(
        _ name: String,
        _ range: ClosedRange<Int>,
        _ query: Query
    ) throws(ManagementError) -> Int? {
        guard let text = query.value(name) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw ManagementError(
                .outOfRange,
                "\(name) has to be a whole number from \(range.lowerBound) to \(range.upperBound)"
            )
        }
        return number
    }

    /// The answer with the part that is asked for.
    func reply<Item>(_ items: [Item], _ json: (Item) -> JSONValue) -> Reply {
        // No overflow: both were read with a limit.
        let part = items.dropFirst((number - 1) * size).prefix(size)
        return Reply(
            .array(part.map(json)),
            page: [
                "page": .number(number), "per_page": .number(size), "count": .number(part.count),
                "total_count": .number(items.count), "total_pages": .number((items.count + size - 1) / size),
            ]
        )
    }
}
