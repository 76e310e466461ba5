internal import WeirContent
internal import WeirExtraction

/// Messages that Outlook saved: their headers, text in up to three forms, recipients and attachments (MS-OXMSG).
struct OutlookMessageReader {
    private let storage: CompoundStorage
    private let storages: StorageReader
    private let reading: Reading

    /// What stands before the list of properties: of a message, of one in a message, of attachments and recipients.
    private static let messageHeader = 32, nestedHeader = 24, memberHeader = 8

    /// A reader of the message in a storage.
    init(_ storage: CompoundStorage, _ storages: StorageReader, _ reading: Reading) {
        self.storage = storage
        self.storages = storages
        self.reading = reading
    }

    /// Reads the message.
    ///
    /// - Throws: The limit that was reached.
    func read(level: Int) throws(ReadingFault) {
        let names = try NamedProperties(storage, reading)
        let header = level == 0 ? Self.messageHeader : Self.nestedHeader
        let properties = try MessageProperties(storage, headerSize: header, reading)
        let page = CodePage(
            properties.number(MessageProperty.messageCodePage)
                ?? properties.number(MessageProperty.internetCodePage) ?? 1252
        )
        try readHeaders(properties, page)
        try readText(properties, page)
        try readMembers(page, level: level)
        try readOthers(properties, names, page)
    }

    // MARK: - Headers

    private func readHeaders(_ properties: MessageProperties, _ page: CodePage) throws(ReadingFault) {
        var text: [UInt8] = []
        for property in properties.properties {
            guard let name = MessageProperty.headerName(property.id),
                let value = try properties.text(of: property, page, reading), !value.isEmpty
            else { continue }
            text += name.utf8
            text += ": ".utf8
            text += value
            text.append(0x0A)
        }
        for member in storage.members where member.name.lowercased().hasPrefix("__recip_version1.0_#") {
            guard storage.take(member.name.lowercased(), .storage) != nil else { continue }
            reading.attempt { () throws(ReadingFault) in
                try readRecipient(member, page, to: &text)
            }
        }
        try reading.tell(.headers, text)
        if let transported = try properties.text(MessageProperty.transportHeaders, page, reading) {
            try reading.tell(.headers, transported)
            reportLabels(inHeaders: transported)
        }
    }

    private func readRecipient(
        _ member: CompoundStorage.Member,
        _ page: CodePage,
        to text: inout [UInt8]
    ) throws(ReadingFault) {
        let storage = CompoundStorage(storage.file, member.entry)
        let properties = try MessageProperties(storage, headerSize: Self.memberHeader, reading)
        text += "Recipient:".utf8
        for property in properties.properties {
            guard let value = try properties.text(of: property, page, reading), !value.isEmpty else { continue }
            text.append(0x20)
            text += value
        }
        text.append(0x0A)
    }

    /// States the labels in the header that mails have them in; its value goes on in lines that begin with a blank.
    private func reportLabels(inHeaders headers: [UInt8]) {
        var value = ""
        var isLabels = false
        for line in headers.split(separator: 0x0A) {
            if line.first == 0x20 || line.first == 0x09 {
                if isLabels { value += String(decoding: line.filter { $0 != 0x0D }, as: UTF8.self) }
                continue
            }
            let name = "msip_labels:"
            isLabels = String(decoding: line.prefix(name.utf8.count), as: UTF8.self).lowercased() == name
            if isLabels {
                value += String(decoding: line.dropFirst(name.utf8.count).filter { $0 != 0x0D }, as: UTF8.self)
            }
        }
        guard !value.isEmpty else { return }
        var labels = SensitivityLabels()
        labels.take(list: value)
        labels.report(to: reading)
    }

    // MARK: - Text

    private func readText(_ properties: MessageProperties, _ page: CodePage) throws(ReadingFault) {
        let body = try properties.text(MessageProperty.body, page, reading) ?? []
        try reading.tell(.message, body)
        if let property = properties.first(MessageProperty.compressedRTF, MessageProperties.binary),
            let compressed = try properties.content(of: property, reading), !compressed.isEmpty
        {
            reading.attempt { () throws(ReadingFault) in
                let text = try LZFu.decompress(compressed) { (count) throws(ReadingFault) in
                    try reading.spend(bytes: count)
                }
                // The same text again, mostly.
                try RTFReader.read(ByteSlice(text), body: .message, isRepeat: !body.isEmpty, reading)
            }
        }
        let types = (MessageProperties.binary, MessageProperties.wideString, MessageProperties.narrowString)
        guard let property = properties.first(MessageProperty.html, types.0, types.1, types.2) else { return }
        let html: ByteSlice
        let charset: String
        if property.type == MessageProperties.binary {
            guard let content = try properties.content(of: property, reading) else { return }
            html = content
            let sent = properties.number(MessageProperty.internetCodePage) ?? page.number
            charset = sent == 65001 ? "utf-8" : "cp\(sent)"
        } else {
            html = ByteSlice(try properties.text(of: property, page, reading) ?? [])
            charset = "utf-8"
        }
        guard !html.isEmpty else { return }
        try reading.spendEntry()
        try reading.descend(
            into: html,
            name: "body.html",
            declaredType: "text/html; charset=\(charset)",
            isRepeat: !body.isEmpty
        )
    }

    // MARK: - Attachments

    private func readMembers(_ page: CodePage, level: Int) throws(ReadingFault) {
        var names: [UInt8] = []
        for member in storage.members where member.name.lowercased().hasPrefix("__attach_version1.0_#") {
            guard storage.take(member.name.lowercased(), .storage) != nil else { continue }
            try readAttachment(CompoundStorage(storage.file, member.entry), page, &names, level: level)
        }
        try reading.tell(.names, names)
    }

    private func readAttachment(
        _ storage: CompoundStorage,
        _ page: CodePage,
        _ names: inout [UInt8],
        level: Int
    ) throws(ReadingFault) {
        let properties = try MessageProperties(storage, headerSize: Self.memberHeader, reading)
        var name = ""
        for id in MessageProperty.attachmentNames {
            guard let text = try properties.text(id, page, reading), !text.isEmpty else { continue }
            names += text + [0x0A]
            if name.isEmpty { name = String(decoding: text, as: UTF8.self) }
        }
        if name.isEmpty { name = "attachment" }
        let type = try properties.text(MessageProperty.attachmentType, page, reading)
        for property in properties.properties where property.id == MessageProperty.attachment {
            if property.member.entry.kind == .storage {
                guard storage.take(property.member.name.lowercased(), .storage) != nil else { continue }
                try storages.readObject(property.member.entry, name: name, level: level + 1)
            } else if let content = try properties.content(of: property, reading) {
                try reading.spendEntry()
                try reading.descend(
                    into: content,
                    name: name,
                    declaredType: type.map { String(decoding: $0, as: UTF8.self) }
                )
            }
        }
        for member in storage.takeRest() where member.entry.kind == .stream {
            try tellRuns(member, storage.file)
        }
    }

    // MARK: - Everything else

    private func readOthers(
        _ properties: MessageProperties,
        _ names: NamedProperties,
        _ page: CodePage
    ) throws(ReadingFault) {
        let known = [MessageProperty.transportHeaders, MessageProperty.body, MessageProperty.html]
        let story = reading.story(.properties)
        var fault: ReadingFault?
        var labels = SensitivityLabels()
        do {
            for property in properties.properties
            where !known.contains(property.id) && MessageProperty.headerName(property.id) == nil {
                guard let value = try properties.text(of: property, page, reading), !value.isEmpty else { continue }
                let name = names.name(of: property.id) ?? "0x" + String(property.id, radix: 16, uppercase: true)
                if name.lowercased() == "msip_labels" { labels.take(list: String(decoding: value, as: UTF8.self)) }
                story.mark(.name(name))
                story.append(value)
                story.append(0x0A)
                try story.pass()
            }
        } catch {
            fault = error
        }
        labels.report(to: reading)
        try story.finish()
        if let fault { throw fault }
        try reading.tell(.names, names.all)
        for member in storage.takeRest() {
            if member.entry.kind == .stream {
                try tellRuns(member, storage.file)
            } else {
                try storages.read(member.entry, level: 1)
            }
        }
    }

    private func tellRuns(_ member: CompoundStorage.Member, _ file: CompoundFile) throws(ReadingFault) {
        let content = try file.content(of: member.entry, reading)
        try PrintableRuns.tell(content, reading, name: member.displayName)
    }
}
