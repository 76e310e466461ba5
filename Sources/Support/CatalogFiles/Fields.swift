/// Takes the values out of a mapping, checks their form, and reports each that is missing, unknown or wrong.
struct Fields {
    /// Where the mapping starts: what is missing is reported there.
    let position: Position
    /// Takes what is wrong.
    let problems: ProblemList

    private let owner: String
    private let values: [String: YAMLNode]

    /// Opens a mapping; fails when `node` is none.
    ///
    /// - Parameters:
    ///   - node: What should be a mapping.
    ///   - owner: What the mapping describes, for messages: `an entry`.
    ///   - keys: The keys it may have.
    ///   - problems: Takes what is wrong.
    init?(_ node: YAMLNode, of owner: String, keys: [String], problems: ProblemList) {
        guard case .mapping(let pairs) = node.content else {
            problems.add(CatalogMessage.mustBeMapping(owner, found: node.kind), at: node.position)
            return nil
        }
        position = node.position
        self.problems = problems
        self.owner = owner
        var values: [String: YAMLNode] = [:]
        for (key, value) in pairs {
            if keys.contains(key.value) {
                values[key.value] = value
            } else {
                problems.add(CatalogMessage.unknownKey(key.value, known: keys), at: key.position)
            }
        }
        self.values = values
    }

    /// Where the value of `key` starts, or the mapping when there is none.
    func position(of key: String) -> Position {
        values[key]?.position ?? position
    }

    /// The value of a key that may be absent.
    func optional(_ key: String) -> YAMLNode? {
        values[key]
    }

    /// The value of a key that has to be there.
    func required(_ key: String) -> YAMLNode? {
        guard let value = values[key] else {
            problems.add(CatalogMessage.missingKey(key, in: owner), at: position)
            return nil
        }
        return value
    }

    /// The text of a key that has to be there.
    func line(_ key: String, limit: Int) -> Located<String>? {
        required(key)?.line(key, limit: limit, problems: problems)
    }

    /// The items of a list that has to be there and has at least one.
    func items(_ key: String) -> [YAMLNode]? {
        required(key)?.items(key, problems: problems)
    }

    /// One of a closed set of values, or `standard` when the key is absent.
    func choice<Value: RawRepresentable<String> & CaseIterable>(_ key: String, standard: Value) -> Value? {
        guard let node = values[key] else { return standard }
        return node.choice(key, problems: problems)
    }

    /// `true` or `false`, or `standard` when the key is absent.
    func flag(_ key: String, standard: Bool) -> Bool? {
        guard let node = values[key] else { return standard }
        guard case .text(let text) = node.content, let value = Bool(text) else {
            problems.add(CatalogMessage.wrongKind(key, expected: "true or false", found: node.kind), at: node.position)
            return nil
        }
        return value
    }

    /// A whole number within a range, or `standard` when the key is absent.
    func number(_ key: String, in range: ClosedRange<Int>, standard: Int) -> Int? {
        guard let node = values[key] else { return standard }
        guard case .text(let text) = node.content, let value = Int(text), range.contains(value) else {
            let message = CatalogMessage.notANumber(key, from: range.lowerBound, to: range.upperBound)
            problems.add(message, at: node.position)
            return nil
        }
        return value
    }
}
