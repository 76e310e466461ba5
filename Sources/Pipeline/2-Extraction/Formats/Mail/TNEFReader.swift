internal import WeirContent

/// The file `winmail.dat` that Outlook puts a message into ([MS-OXTNEF]).
enum TNEFReader {
    /// Whether content is such a file.
    static func isTNEF(_ content: ByteSlice) -> Bool { content.has([0x78, 0x9F, 0x3E, 0x22]) }

    private enum Attribute: UInt32 {
        case subject = 0x0001_8004
        case body = 0x0002_800C
        case properties = 0x0006_9003
        case attachmentRendering = 0x0006_9002
        case attachmentTitle = 0x0001_8010
        case attachmentData = 0x0006_800F
        case attachmentProperties = 0x0006_9005
    }

    private struct Attachment {
        var title: String?
        var longName: String?
        var data: ByteSlice?
        var object: ByteSlice?
    }

    /// Reads the texts of the message, and its attachments as members.
    ///
    /// - Throws: What is damaged, or the limit that was reached.
    static func read(_ content: ByteSlice, _ reading: Reading) throws(ReadingFault) {
        guard isTNEF(content) else { throw .corrupt }
        var hasBody = false
        var attachments = 0
        var attachment = Attachment()
        var offset = 6
        while offset < content.count {
            let identifier = try content.little(UInt32.self, at: offset + 1)
            let length = Int(try content.little(UInt32.self, at: offset + 5))
            let data = try content.slice(at: offset + 9, count: length)
            offset += 9 + length + 2
            switch Attribute(rawValue: identifier) {
            case .subject: try tell(.headers, data, name: "Subject", reading)
            case .body:
                try tell(.message, data, name: nil, reading)
                hasBody = hasBody || data.withSpan { text in text.indices.contains { text[$0] > 0x20 } }
            case .properties:
                reading.attempt { () throws(ReadingFault) in
                    try TNEFProperties.readMessage(data, hasBody: hasBody, reading)
                }
            case .attachmentRendering:
                try open(attachment, &attachments, reading)
                attachment = Attachment()
            case .attachmentTitle: attachment.title = AttachmentName.text(TextDecoder.utf8(data, declared: nil))
            case .attachmentData: attachment.data = data
            case .attachmentProperties:
                let properties = try? TNEFProperties(data)
                attachment.longName = properties?.text(0x3707)
                attachment.object = properties?.value(0x3701)
            case nil: continue
            }
        }
        try open(attachment, &attachments, reading)
    }

    private static func tell(
        _ part: DocumentPart,
        _ data: ByteSlice,
        name: String?,
        _ reading: Reading
    ) throws(ReadingFault) {
        var text = TextDecoder.utf8(data, declared: nil)
        while text.last == 0 { text.removeLast() }
        try reading.tell(part, text, name: name)
    }

    private static func open(
        _ attachment: Attachment,
        _ number: inout Int,
        _ reading: Reading
    ) throws(ReadingFault) {
        guard attachment.data != nil || attachment.object != nil else { return }
        number += 1
        try reading.spendPart()
        let name = attachment.longName ?? attachment.title ?? "attachment \(number)"
        // An object begins with the identifier of its interface; a message in it is such a file again.
        let object = attachment.object.map { $0.cut(16, $0.count) }
        if let object, isTNEF(object) {
            try reading.within(name) { () throws(ReadingFault) in try read(object, reading) }
        } else if let data = object ?? attachment.data {
            try reading.descend(into: data, name: name)
        }
    }
}
