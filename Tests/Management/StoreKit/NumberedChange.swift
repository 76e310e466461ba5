package import WeirManagement

/// A change that can be told from all others, so that it can be seen whether it was stored, and whole.
///
/// Each adds a category, and takes out the one that was added a window before, so that there is an exact state after
/// each.
package struct NumberedChange: Sendable {
    private static let window = 20

    private let number: Int

    /// The change that leads to the revision `number`.
    package init(number: Int) {
        self.number = number
    }

    /// What is stored.
    package var change: DefinitionChange {
        var change = DefinitionChange(revision: number - 1)
        change.put(Self.category(number))
        if number > Self.window { change.remove(Self.category(number - Self.window)) }
        return change
    }

    /// Whether an account has exactly what it has after the change of its revision.
    package static func isWhole(_ definitions: Definitions) -> Bool {
        let last = definitions.revision
        let numbers = max(1, last - window + 1)...max(1, last)
        let expected = last == 0 ? [] : numbers.map(category)
        return definitions.dataTagCategories == Shelf(expected)
    }

    private static func category(_ number: Int) -> DataTagCategory {
        let moment = Timestamp(microseconds: Int64(number))
        let tags = (0..<3).map { tag in
            Label(
                id: id(number * 10 + tag + 1),
                name: "tag \(tag) of \(number)",
                summary: String(repeating: "\(number) ", count: 40),
                createdAt: moment,
                updatedAt: moment
            )
        }
        return DataTagCategory(
            id: id(number * 10),
            name: "category \(number)",
            summary: nil,
            template: nil,
            tags: tags,
            createdAt: moment,
            updatedAt: moment
        )
    }

    private static func id(_ number: Int) -> ObjectID {
        let digits = String(number)
        let text = "00000000-0000-4000-8000-" + String(repeating: "0", count: max(0, 12 - digits.utf8.count)) + digits
        return ObjectID(text) ?? .only
    }
}
