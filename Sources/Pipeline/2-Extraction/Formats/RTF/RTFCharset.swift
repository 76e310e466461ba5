/// The character sets of fonts, as Windows numbers them (RTF 1.9.1, "Character Set").
enum RTFCharset {
    /// The code page of a character set; `nil` for the one of the document.
    static func codePage(_ charset: Int) -> Int? {
        switch charset {
        case 0, 2: 1252
        case 77: 10000
        case 128: 932
        case 129: 949
        case 130: 1361
        case 134: 936
        case 136: 950
        case 161: 1253
        case 162: 1254
        case 163: 1258
        case 177: 1255
        case 178, 179, 180: 1256
        case 181: 1255
        case 186: 1257
        case 204: 1251
        case 222: 874
        case 238: 1250
        case 254: 437
        case 255: 850
        default: nil
        }
    }
}
