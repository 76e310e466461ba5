/// The properties of messages that weir has a name for (MS-OXPROPS).
enum MessageProperty {
    /// A property in a header, as mails name it; `nil` for those that are none.
    static func headerName(_ id: UInt16) -> String? {
        switch id {
        case 0x0037: "Subject"
        case 0x0042, 0x0C1A: "From"
        case 0x0065, 0x0C1F, 0x5D01, 0x5D02: "From"
        case 0x0E04: "To"
        case 0x0E03: "Cc"
        case 0x0E02: "Bcc"
        case 0x1035: "Message-ID"
        case 0x1042: "In-Reply-To"
        case 0x1039: "References"
        default: nil
        }
    }

    /// The headers of a message as it was transported.
    static let transportHeaders: UInt16 = 0x007D
    /// Its text.
    static let body: UInt16 = 0x1000
    /// Its text in RTF, compressed.
    static let compressedRTF: UInt16 = 0x1009
    /// Its text in HTML.
    static let html: UInt16 = 0x1013
    /// The content of an attachment.
    static let attachment: UInt16 = 0x3701
    /// The names of an attachment, the best first.
    static let attachmentNames: [UInt16] = [0x3707, 0x3704, 0x3001]
    /// The media type of an attachment.
    static let attachmentType: UInt16 = 0x370E
    /// The code page of strings with one byte a character, and that of HTML.
    static let messageCodePage: UInt32 = 0x3FFD_0003
    /// The code page that the message was sent in.
    static let internetCodePage: UInt32 = 0x3FDE_0003
}
