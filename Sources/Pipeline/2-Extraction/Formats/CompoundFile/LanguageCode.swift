/// Windows language identifiers, where a format states them instead of a code page (MS-LCID).
enum LanguageCode {
    /// The code page that text of one byte a character has in a language.
    static func codePage(_ language: UInt16) -> Int {
        switch language {
        case 0x0404, 0x0C04, 0x1404: 950
        case 0x0804, 0x1004: 936
        case 0x0C1A, 0x1C1A: 1251
        default:
            switch language & 0x3FF {
            case 0x11: 932
            case 0x12: 949
            case 0x05, 0x0E, 0x15, 0x18, 0x1A, 0x1B, 0x1C, 0x24: 1250
            case 0x02, 0x19, 0x22, 0x23, 0x2F: 1251
            case 0x08: 1253
            case 0x1F: 1254
            case 0x0D: 1255
            case 0x01, 0x20, 0x29: 1256
            case 0x25, 0x26, 0x27: 1257
            case 0x2A: 1258
            case 0x1E: 874
            default: 1252
            }
        }
    }
}
