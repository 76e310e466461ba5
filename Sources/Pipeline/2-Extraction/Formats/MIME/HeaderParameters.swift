/// A header value with parameters, as in `attachment; filename=a.pdf` (RFC 2045, 5.1, and RFC 2231).
///
/// Read as loosely as programs write it: blanks around `=`, blanks in values without quotes, quotes that do not close.
struct HeaderParameters {
    private let value: [UInt8]

    /// Where one parameter stands.
    private struct Parameter {
        let name: Range<Int>
        let value: Range<Int>
        let isQuoted: Bool
    }

    /// The value of a field.
    init(_ field: HeaderField) { value = field.unfolded }

    /// A value on one line.
    init(_ value: [UInt8]) { self.value = value }

    /// What stands before the parameters: the media type, or the disposition.
    var first: [UInt8] {
        Array(value.drop { $0.isBlank || $0 == 0x22 }.prefix { $0 > 32 && $0 != 0x3B && $0 != 0x28 && $0 != 0x22 })
    }

    /// The value of a parameter in UTF-8, decoded and cut to what a name may be; `nil` when there is none.
    func text(_ name: StaticString) -> String? { decoded(name).flatMap { AttachmentName.text($0) } }

    /// The value of a parameter up to its first blank or comment.
    func token(_ name: StaticString) -> String? {
        guard let bytes = decoded(name) else { return nil }
        let token = bytes.drop { $0.isBlank }.prefix { !$0.isWhitespace && $0 != 0x28 }.prefix(128)
        return token.isEmpty ? nil : String(decoding: token, as: UTF8.self)
    }

    /// The value of a parameter as it stands there, without quotes; `nil` when there is none.
    func bytes(_ name: StaticString) -> [UInt8]? {
        var offset = start
        while let parameter = next(&offset) {
            if suffix(parameter.name, after: name)?.isEmpty == true { return plain(parameter) }
        }
        return pieces(name).isEmpty ? nil : decoded(name)
    }

    /// Whether a parameter is split or encoded, so that its value does not stand in the field as it reads.
    func isExtended(_ name: StaticString) -> Bool { !pieces(name).isEmpty }

    /// The value of a parameter in UTF-8, whole; `nil` when there is none.
    func decoded(_ name: StaticString) -> [UInt8]? {
        let pieces = pieces(name)
        if !pieces.isEmpty { return join(pieces) }
        var offset = start
        while let parameter = next(&offset) {
            if suffix(parameter.name, after: name)?.isEmpty == true {
                return EncodedWords.text(plain(parameter), charset: nil)
            }
        }
        return nil
    }
}

extension HeaderParameters {
    /// A piece of a value that RFC 2231 splits or encodes.
    private struct Piece {
        let index: Int
        let isEncoded: Bool
        let bytes: [UInt8]
    }

    /// The pieces of a parameter in their order: `name*`, `name*0`, `name*1*`.
    private func pieces(_ name: StaticString) -> [Piece] {
        guard value.contains(0x2A) else { return [] }
        var pieces: [Piece] = []
        var offset = start
        while let parameter = next(&offset) {
            guard let rest = suffix(parameter.name, after: name), rest.first == 0x2A else { continue }
            let isEncoded = rest.last == 0x2A
            var index = 0
            for digit in rest where digit >= 0x30 && digit <= 0x39 {
                index = min(index * 10 + Int(digit - 0x30), 1 << 30)
            }
            pieces.append(Piece(index: index, isEncoded: isEncoded, bytes: plain(parameter)))
        }
        return pieces.sorted { $0.index < $1.index }
    }

    /// Puts pieces together; the first may state their charset (RFC 2231, 4).
    private func join(_ pieces: [Piece]) -> [UInt8] {
        var joined: [UInt8] = []
        var charset: String?
        for (number, piece) in pieces.enumerated() {
            var bytes = piece.bytes[...]
            if number == 0, piece.isEncoded, let quote = bytes.firstIndex(of: 0x27),
                let second = bytes[(quote + 1)...].firstIndex(of: 0x27)
            {
                let stated = bytes[..<quote].prefix(64)
                charset = stated.isEmpty ? nil : String(decoding: stated, as: UTF8.self)
                bytes = bytes[(second + 1)...]
            }
            if piece.isEncoded { Percent.decode(bytes, into: &joined) } else { joined += bytes }
        }
        return TextDecoder.utf8(ByteSlice(joined), declared: charset)
    }

    /// What follows a name that begins as is said; `nil` for other names.
    private func suffix(_ range: Range<Int>, after name: StaticString) -> ArraySlice<UInt8>? {
        let length = name.utf8CodeUnitCount
        guard range.count >= length else { return nil }
        for index in 0..<length where unsafe value[range.lowerBound + index].lowercased != name.utf8Start[index] {
            return nil
        }
        let rest = value[(range.lowerBound + length)..<range.upperBound]
        return rest.isEmpty || rest.first == 0x2A ? rest : nil
    }

    /// The value of a parameter without quotes and with its escapes resolved.
    ///
    /// A backslash escapes only quotes and itself: names that Windows programs send have others.
    private func plain(_ parameter: Parameter) -> [UInt8] {
        let range = parameter.value
        guard parameter.isQuoted else { return Array(value[range]) }
        var bytes: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if value[index] == 0x5C, index + 1 < range.upperBound, value[index + 1] == 0x22 || value[index + 1] == 0x5C
            {
                index += 1
            }
            bytes.append(value[index])
            index += 1
        }
        return bytes
    }

    private var start: Int { (value.firstIndex(of: 0x3B) ?? value.count) }

    /// The parameter at or after an offset, which is moved behind it; `nil` when there is none.
    private func next(_ offset: inout Int) -> Parameter? {
        while offset < value.count {
            while offset < value.count, value[offset].isBlank || value[offset] == 0x3B { offset += 1 }
            let first = offset
            while offset < value.count, value[offset] > 32, value[offset] != 0x3D, value[offset] != 0x3B { offset += 1 }
            let name = first..<offset
            while offset < value.count, value[offset].isBlank { offset += 1 }
            guard offset < value.count else { return nil }
            guard value[offset] == 0x3D else {
                // A word without a value; a byte that is no part of a name must not hold this loop.
                if name.isEmpty { offset += 1 }
                continue
            }
            offset += 1
            while offset < value.count, value[offset].isBlank { offset += 1 }
            if offset < value.count, value[offset] == 0x22 { return quoted(name, &offset) }
            let from = offset
            while offset < value.count, value[offset] != 0x3B { offset += 1 }
            var end = offset
            while end > from, value[end - 1].isWhitespace { end -= 1 }
            return Parameter(name: name, value: from..<end, isQuoted: false)
        }
        return nil
    }

    private func quoted(_ name: Range<Int>, _ offset: inout Int) -> Parameter {
        let from = offset + 1
        offset = from
        while offset < value.count, value[offset] != 0x22 {
            if value[offset] == 0x5C, offset + 1 < value.count, value[offset + 1] == 0x22 || value[offset + 1] == 0x5C {
                offset += 1
            }
            offset += 1
        }
        let end = min(offset, value.count)
        offset = min(end + 1, value.count)
        return Parameter(name: name, value: from..<end, isQuoted: true)
    }
}
