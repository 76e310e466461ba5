/// A Windows code page, as Microsoft's formats number them.
struct CodePage {
    /// Its number.
    let number: Int

    private let charset: Charset

    /// The code page with a number; one that is unknown reads as Windows-1252, in which ASCII is ASCII.
    init(_ number: Int) {
        self.number = number
        charset = Charset.codePage(number) ?? .windows1252
    }

    /// Appends text as UTF-8.
    func append(_ bytes: ByteSlice, to text: inout [UInt8]) {
        unsafe bytes.withUnsafeBytes { _ = unsafe charset.append($0, to: &text) }
    }

    /// Appends text as UTF-8.
    func append(_ bytes: [UInt8], to text: inout [UInt8]) {
        charset.append(bytes, to: &text)
    }
}
