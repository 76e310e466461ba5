/// A part of a message or form: its header and its body, still encoded.
struct MIMEPart {
    /// Its header.
    let header: MIMEHeader
    /// What follows the header, up to the boundary.
    var body: ByteSlice
    /// How its lines end.
    let ending: UInt8
    /// Whether it says in another way what a part before it says (RFC 2046, 5.1.4).
    let isAlternative: Bool
    /// Whether a part around it says that it is encrypted.
    let isEncrypted: Bool

    /// What it says it is.
    var type: MediaType { header.type }

    /// The body decoded, with its bytes spent.
    ///
    /// - Throws: The limit that was reached.
    func decode(_ reading: Reading) throws(ReadingFault) -> TransferEncoding.Body {
        try header.encoding.decode(body, ending: ending, reading)
    }
}
