internal import Foundation

extension JSONValue {
    /// Why a text is no JSON value that is taken.
    package enum ReadingError: Error, Hashable, Sendable {
        /// It does not follow RFC 8259.
        case malformed
    }

    /// Reads a JSON text (RFC 8259) in UTF-8.
    ///
    /// Takes time and memory in proportion to the text. Foundation's decoder refuses values that are nested deeper than
    /// 512 levels.
    ///
    /// - Parameter text: The text, from anywhere.
    /// - Throws: `ReadingError`, which says nothing of the text.
    package init(reading text: [UInt8]) throws(ReadingError) {
        guard !Self.hasStrayComma(text) else { throw .malformed }
        do {
            self = try JSONDecoder().decode(JSONValue.self, from: Data(text))
        } catch {
            throw .malformed
        }
    }
}

extension JSONValue {
    /// Whether a comma stands before the end of an object or list, which Foundation's decoder lets pass and RFC 8259 does
    /// not.
    private static func hasStrayComma(_ text: [UInt8]) -> Bool {
        var isInString = false
        var isEscaped = false
        var isAfterComma = false
        for byte in text {
            switch byte {
            case _ where isEscaped: isEscaped = false
            case UInt8(ascii: "\\") where isInString: isEscaped = true
            case UInt8(ascii: "\""):
                isInString.toggle()
                isAfterComma = false
            case _ where isInString: break
            case UInt8(ascii: ","): isAfterComma = true
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                if isAfterComma { return true }
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): break
            default: isAfterComma = false
            }
        }
        return false
    }
}

extension JSONValue: Decodable {
    /// Reads a value of whatever kind it is.
    public init(from decoder: any Decoder) throws {
        // Containers first: asking one of them for a scalar would fail more slowly than the other way round.
        if let object = try? decoder.container(keyedBy: Name.self) {
            self = .object(
                try object.allKeys.map { Member($0.stringValue, try object.decode(JSONValue.self, forKey: $0)) }
            )
            return
        }
        if var list = try? decoder.unkeyedContainer() {
            var elements: [JSONValue] = []
            while !list.isAtEnd { elements.append(try list.decode(JSONValue.self)) }
            self = .array(elements)
            return
        }
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let text = try? value.decode(String.self) {
            self = .string(text)
        } else if let flag = try? value.decode(Bool.self) {
            self = .bool(flag)
        } else if let number = try? value.decode(Int.self) {
            self = .number(number)
        } else {
            self = .fraction(try value.decode(Double.self))
        }
    }

    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) {
            self.stringValue = stringValue
        }

        init?(intValue: Int) { nil }
    }
}
