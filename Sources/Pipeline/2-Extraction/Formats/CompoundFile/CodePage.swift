internal import CLinux
internal import Glibc

/// A Windows code page, as Microsoft's formats number them, and the conversion from it.
///
/// Converters are opened once and kept: one document asks for the same few again and again.
@safe
final class CodePage {
    /// Its number.
    let number: Int

    /// The system's converter; `nil` for Windows-1252 and for what the system does not know.
    private let converter: iconv_t?

    /// The code page with a number; one that is unknown reads as Windows-1252, in which ASCII is ASCII.
    init(_ number: Int) {
        self.number = number
        guard let name = Self.name(of: number), let opened = unsafe iconv_open("UTF-8", name),
            Int(bitPattern: opened) != -1
        else {
            unsafe converter = nil
            return
        }
        unsafe converter = opened
    }

    deinit {
        if let converter = unsafe converter { unsafe iconv_close(converter) }
    }

    /// Appends text as UTF-8.
    func append(_ bytes: ByteSlice, to text: inout [UInt8]) {
        unsafe bytes.withUnsafeBytes { unsafe append($0, to: &text) }
    }

    /// Appends text as UTF-8.
    func append(_ bytes: [UInt8], to text: inout [UInt8]) {
        unsafe bytes.withUnsafeBytes { unsafe append($0, to: &text) }
    }

    private func append(_ bytes: UnsafeRawBufferPointer, to text: inout [UInt8]) {
        guard let converter = unsafe converter else {
            return unsafe Windows1252.append(bytes, to: &text)
        }
        guard let base = unsafe bytes.bindMemory(to: CChar.self).baseAddress else { return }
        unsafe iconv(converter, nil, nil, nil, nil)
        var input: UnsafeMutablePointer<CChar>? = unsafe UnsafeMutablePointer(mutating: base)
        var left = bytes.count
        unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1 << 13) { room in
            while left > 0 {
                var output = room.baseAddress
                var space = room.count
                let result = unsafe iconv(converter, &input, &left, &output, &space)
                let isFull = result == .max && errno == E2BIG
                unsafe text.append(
                    contentsOf: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(room)[..<(room.count - space)])
                )
                // A byte that means nothing here is kept as what Windows-1252 has for it, and the rest is read on.
                if !isFull, left > 0, let next = unsafe input {
                    unsafe Windows1252.append(UInt8(bitPattern: next.pointee), to: &text)
                    unsafe input = next + 1
                    left -= 1
                }
            }
        }
    }

    /// What the system's converter calls it.
    private static func name(of number: Int) -> String? {
        switch number {
        case 437, 737, 775, 850, 852, 855, 857, 858, 860...866, 869, 874, 932, 936, 949, 950, 1250, 1251, 1253...1258:
            "CP\(number)"
        case 1200: "UTF-16LE"
        case 1201: "UTF-16BE"
        case 1361: "JOHAB"
        case 10000: "MACINTOSH"
        case 10001: "SHIFT_JIS"
        case 10006: "MACGREEK"
        case 10007: "MAC-CYRILLIC"
        case 10029: "MAC-CENTRALEUROPE"
        case 20866: "KOI8-R"
        case 20932, 51932: "EUC-JP"
        case 21866: "KOI8-U"
        case 28591...28599, 28603, 28605: "ISO-8859-\(number - 28590)"
        case 50220...50222: "ISO-2022-JP"
        case 51949: "EUC-KR"
        case 54936: "GB18030"
        case 65000: "UTF-7"
        case 65001: "UTF-8"
        default: nil
        }
    }
}
