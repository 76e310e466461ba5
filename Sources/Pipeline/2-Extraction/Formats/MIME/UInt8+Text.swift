extension UInt8 {
    static let tab: UInt8 = 9
    static let lineFeed: UInt8 = 10
    static let carriageReturn: UInt8 = 13
    static let space: UInt8 = 32

    /// Whether it is a space or a tab.
    var isBlank: Bool { self == .space || self == .tab }
    /// Whether it is a space, a tab or the end of a line.
    var isWhitespace: Bool { isBlank || self == .lineFeed || self == .carriageReturn }
    /// The letter in lower case; other bytes are left as they are.
    var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

    /// The value of a hexadecimal digit.
    var hexadecimal: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x41 + 10
        case 0x61...0x66: self - 0x61 + 10
        default: nil
        }
    }
}
