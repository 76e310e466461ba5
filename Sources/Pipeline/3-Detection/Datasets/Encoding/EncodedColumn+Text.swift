internal import Crypto

extension EncodedColumn {
    /// The words of the first line, apart from its numbers.
    enum Header {
        static let name = "weir-exact-data "
        static let kind = "1 column key="
        static let rows = " rows="
    }

    /// The column as text, as `Documentation/exact-data-format.md` describes it.
    ///
    /// The same column gives the same bytes.
    package var text: [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(hashes.count * 17 + starts.count * 17 + shapes.count * 10 + 256)
        out += [UInt8]((Header.name + Header.kind).utf8)
        out.append(hexadecimal: check)
        out += [UInt8]("\(Header.rows)\(hashes.count)\n".utf8)
        for hash in hashes {
            if hash == 0 { out.append(UInt8(ascii: "-")) } else { out.append(hexadecimal: hash) }
            out.append(UInt8(ascii: "\n"))
        }
        out += [UInt8]("shapes \(shapes.count)\n".utf8)
        for shape in shapes { out += [UInt8]("\(shape.kind.mark) \(shape.length) \(shape.count)\n".utf8) }
        out += [UInt8]("starts \(starts.count)\n".utf8)
        for start in starts {
            out.append(hexadecimal: start)
            out.append(UInt8(ascii: "\n"))
        }
        return Self.sealed(out[...])
    }

    /// Lines with the last one behind them, which has their hash.
    ///
    /// - Parameter lines: All lines but the last, each with its end.
    /// - Returns: All lines.
    package static func sealed(_ lines: ArraySlice<UInt8>) -> [UInt8] {
        var out = Array(lines)
        out += [UInt8]("end ".utf8)
        for byte in SHA256.hash(data: lines) { out.append(hexadecimal: byte) }
        out.append(UInt8(ascii: "\n"))
        return out
    }
}

extension [UInt8] {
    /// Appends the two digits of a byte.
    mutating func append(hexadecimal byte: UInt8) {
        append(Self.digit(byte >> 4))
        append(Self.digit(byte & 15))
    }

    fileprivate mutating func append(hexadecimal number: UInt64) {
        for shift in stride(from: UInt64(60), through: 0, by: -4) { append(Self.digit(UInt8(number >> shift & 15))) }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
