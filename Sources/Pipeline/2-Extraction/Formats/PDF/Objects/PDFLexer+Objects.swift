extension PDFLexer {
    /// How deep arrays and dictionaries are followed; deeper ones are read as if their brackets were not there.
    private static let mostDepth = 200
    /// The most values of one object, so that memory stays in proportion.
    private static let mostValues = 1 << 20

    /// Reads one object; `nil` at the end, or when a bare word stands here that is no value.
    mutating func object() -> PDFObject? {
        let token = next()
        if case .number(let value) = token { return .number(value) }
        return object(from: token)
    }

    /// Reads one object that may be a reference to another, as they stand in files.
    mutating func objectOrReference() -> PDFObject? {
        let token = next()
        guard case .number(let first) = token else { return object(from: token) }
        let after = position
        if case .number(let second) = next(), case .word = next(), isWord("R") {
            return Self.reference(first, second)
        }
        position = after
        return .number(first)
    }

    /// Reads the object whose first word was just read.
    mutating func object(from token: PDFToken) -> PDFObject? {
        switch token {
        case .end, .arrayEnd, .dictionaryEnd: nil
        case .number(let value): .number(value)
        case .name: takeName()
        case .string: takeString()
        case .word: wordValue
        case .arrayBegin: collection(isArray: true)
        case .dictionaryBegin: collection(isArray: false)
        }
    }

    private var wordValue: PDFObject? {
        if isWord("true") { return .boolean(true) }
        if isWord("false") { return .boolean(false) }
        return isWord("null") ? .null : nil
    }

    private mutating func takeName() -> PDFObject {
        let name = name
        pool.removeSubrange(value.lowerBound...)
        return .name(name)
    }

    private mutating func takeString() -> PDFObject {
        let bytes = Array(pool[value])
        pool.removeSubrange(value.lowerBound...)
        return .string(bytes)
    }

    /// All values stand on one stack; an open bracket remembers where its own begin.
    private mutating func collection(isArray: Bool) -> PDFObject {
        var values: [PDFObject] = []
        var open: [(isArray: Bool, start: Int)] = [(isArray, 0)]
        var ignored = 0
        var count = 0
        reading: while let innermost = open.last, count < Self.mostValues {
            count += 1
            let token = next()
            switch token {
            case .arrayBegin, .dictionaryBegin:
                if open.count < Self.mostDepth {
                    if case .arrayBegin = token { open.append((true, values.count)) }
                    if case .dictionaryBegin = token { open.append((false, values.count)) }
                } else {
                    ignored += 1
                }
            case .arrayEnd, .dictionaryEnd:
                // A bracket of the other kind closes too: better a value that ends early than one that eats the rest.
                if ignored > 0 { ignored -= 1 } else { close(&open, &values) }
            case .end: break reading
            case .word:
                if isWord("R") {
                    makeReference(&values, after: innermost.start)
                } else if isWord("endobj") || isWord("stream") {
                    position = word.lowerBound
                    break reading
                } else if let value = wordValue {
                    values.append(value)
                }
            case .number(let value): values.append(.number(value))
            case .name: values.append(takeName())
            case .string: values.append(takeString())
            }
        }
        while !open.isEmpty { close(&open, &values) }
        return values.first ?? .null
    }

    private func close(_ open: inout [(isArray: Bool, start: Int)], _ values: inout [PDFObject]) {
        guard let (isArray, start) = open.popLast() else { return }
        let own = values[start...]
        let closed: PDFObject = isArray ? .array(Array(own)) : .dictionary(PDFDictionary(pairs: own))
        values.removeSubrange(start...)
        values.append(closed)
    }

    private func makeReference(_ values: inout [PDFObject], after start: Int) {
        guard values.count >= start + 2, case .number(let number) = values[values.count - 2],
            case .number(let generation) = values[values.count - 1]
        else { return }
        values.removeLast(2)
        values.append(Self.reference(number, generation))
    }

    private static func reference(_ number: Double, _ generation: Double) -> PDFObject {
        guard number >= 1, number < 2_147_483_647, generation >= 0, generation <= 65_535 else { return .null }
        return .reference(PDFReference(number: Int32(number), generation: Int32(generation)))
    }
}
