/// Text in UTF-16 whose byte order is stated by the format around it.
enum WideString {
    /// Which byte of a unit comes first.
    enum Order {
        case little, big
    }

    /// The text in UTF-8; half a unit at the end is left out.
    static func utf8(_ bytes: ByteSlice, _ order: Order) -> [UInt8] {
        let units = bytes.withSpan { bytes in
            (0..<(bytes.count / 2)).map { index -> UInt16 in
                let first = UInt16(bytes[index * 2])
                let second = UInt16(bytes[index * 2 + 1])
                return order == .little ? second << 8 | first : first << 8 | second
            }
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
