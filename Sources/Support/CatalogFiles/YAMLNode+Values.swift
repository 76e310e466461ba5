extension YAMLNode {
    /// The text this is, checked for its length.
    func text(_ name: String, limit: Int, problems: ProblemList) -> Located<String>? {
        guard case .text(let text) = content else {
            problems.add(CatalogMessage.wrongKind(name, expected: "a text", found: kind), at: position)
            return nil
        }
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            problems.add(CatalogMessage.empty(name), at: position)
            return nil
        }
        guard text.utf8.count <= limit else {
            problems.add(CatalogMessage.tooLong(name, limit: limit), at: position)
            return nil
        }
        return Located(value: text, position: position)
    }

    /// The text this is, checked to be one line without space around it.
    func line(_ name: String, limit: Int, problems: ProblemList) -> Located<String>? {
        guard let text = text(name, limit: limit, problems: problems) else { return nil }
        let scalars = text.value.unicodeScalars
        guard !scalars.contains(where: { $0.properties.generalCategory == .control }) else {
            problems.add(CatalogMessage.lineBreak(name), at: position)
            return nil
        }
        guard scalars.first?.properties.isWhitespace == false, scalars.last?.properties.isWhitespace == false else {
            problems.add(CatalogMessage.untrimmed(name), at: position)
            return nil
        }
        return text
    }

    /// The items this has, checked to be neither none nor too many.
    func items(_ name: String, problems: ProblemList) -> [YAMLNode]? {
        guard case .list(let items) = content else {
            problems.add(CatalogMessage.wrongKind(name, expected: "a list", found: kind), at: position)
            return nil
        }
        guard !items.isEmpty else {
            problems.add(CatalogMessage.empty(name), at: position)
            return nil
        }
        guard items.count <= CatalogLimits.listCount else {
            problems.add(CatalogMessage.tooMany(name, limit: CatalogLimits.listCount), at: position)
            return nil
        }
        return items
    }

    /// The names of entries this lists, checked to be there once each.
    func names(_ name: String, problems: ProblemList) -> [Located<String>]? {
        let names = items(name, problems: problems)?.converted { item in
            item.line(name, limit: CatalogLimits.nameLength, problems: problems)
        }
        var seen: Set<String> = []
        for item in names ?? [] where !seen.insert(item.value).inserted {
            problems.add(CatalogMessage.repeatedItem(item.value, in: name), at: item.position)
        }
        return names
    }

    /// The one of a closed set of values that this names.
    func choice<Value: RawRepresentable<String> & CaseIterable>(_ name: String, problems: ProblemList) -> Value? {
        guard case .text(let text) = content else {
            problems.add(CatalogMessage.wrongKind(name, expected: "a text", found: kind), at: position)
            return nil
        }
        guard let value = Value(rawValue: text) else {
            let known = Value.allCases.map(\.rawValue)
            problems.add(CatalogMessage.unknownValue(text, for: name, known: known), at: position)
            return nil
        }
        return value
    }
}

extension [YAMLNode] {
    /// What `convert` makes of each item, or `nil` when it fails for one; it runs for all of them.
    func converted<Value>(_ convert: (YAMLNode) -> Value?) -> [Value]? {
        let values = map(convert)
        let converted = values.compactMap(\.self)
        return converted.count == values.count ? converted : nil
    }
}
