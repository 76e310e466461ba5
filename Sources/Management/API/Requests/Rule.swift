internal import WeirJSON
internal import WeirManagement

/// What a field has to be, and how it is read.
struct Rule<Value>: Sendable {
    /// Reads a value at a place of the request.
    let read: @Sendable (JSONValue, String) throws(ManagementError) -> Value

    /// A rule of one's own; it throws at the place it is given.
    init(_ read: @escaping @Sendable (JSONValue, String) throws(ManagementError) -> Value) {
        self.read = read
    }
}

extension Rule where Value == String {
    /// A text of so many characters, without NUL.
    static func text(_ lengths: ClosedRange<Int>) -> Rule {
        Rule { (value, place) throws(ManagementError) in
            guard case .string(let text) = value else { throw .wrongType("a string", at: place) }
            // Bytes first: counting the characters of a very long text takes time.
            guard text.utf8.count <= lengths.upperBound * 4, lengths.contains(text.unicodeScalars.count) else {
                throw .wrongLength(lengths, at: place)
            }
            // What binds texts to SQL statements takes it for their end: the store would have less than was answered.
            guard !text.utf8.contains(0) else { throw .containsNUL(at: place) }
            return text
        }
    }

    /// The name of an object.
    static var name: Rule { text(1...255) }
    /// What an object is for, in a sentence or some.
    static var summary: Rule { text(0...2_000) }
}

extension Rule where Value == Bool {
    /// `true` or `false`.
    static var flag: Rule {
        Rule { (value, place) throws(ManagementError) in
            guard case .bool(let flag) = value else { throw .wrongType("true or false", at: place) }
            return flag
        }
    }
}

extension Rule where Value == Int {
    /// A whole number in a range.
    static func integer(_ range: ClosedRange<Int>) -> Rule {
        Rule { (value, place) throws(ManagementError) in
            switch value {
            case .number(let number) where range.contains(number): return number
            case .number: throw .outside(range, at: place)
            case .fraction(let number) where number.rounded() == number: throw .outside(range, at: place)
            default: throw .wrongType("a whole number", at: place)
            }
        }
    }
}

extension Rule where Value == ObjectID {
    /// The identifier of an object.
    static var id: Rule {
        Rule { (value, place) throws(ManagementError) in
            guard case .string(let text) = value else { throw .wrongType("a UUID", at: place) }
            guard let id = ObjectID(text) else { throw .wrongType("a UUID", at: place) }
            return id
        }
    }
}

extension Rule where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
    /// One of a closed set of words.
    static var word: Rule {
        Rule { (value, place) throws(ManagementError) in
            guard case .string(let text) = value else { throw .wrongType("a string", at: place) }
            guard let word = Value(rawValue: text) else {
                throw .notAmong(Value.allCases.map(\.rawValue), at: place)
            }
            return word
        }
    }
}

extension Rule {
    /// A list with at most so many elements, each by the same rule.
    static func list<Element>(of element: Rule<Element>, most: Int) -> Rule where Value == [Element] {
        Rule { (value, place) throws(ManagementError) in
            guard case .array(let values) = value else { throw .wrongType("a list", at: place) }
            guard values.count <= most else {
                throw ManagementError(.outOfRange, "a list of at most \(most) elements is expected", at: place)
            }
            var elements: [Element] = []
            elements.reserveCapacity(values.count)
            for (index, value) in values.enumerated() { elements.append(try element.read(value, "\(place)/\(index)")) }
            return elements
        }
    }

    /// An object, of whose fields something is made.
    static func object(_ make: @escaping @Sendable (Fields) throws(ManagementError) -> Value) -> Rule {
        Rule { (value, place) throws(ManagementError) in try make(try Fields(value, at: place)) }
    }
}
