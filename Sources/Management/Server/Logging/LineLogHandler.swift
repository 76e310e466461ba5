package import Logging
internal import WeirJSON
package import WeirManagement

/// Writes the log line by line, as text or as JSON.
package struct LineLogHandler: LogHandler {
    /// What every line has.
    package var metadata: Logger.Metadata = [:]
    /// Adds what every line of a task has.
    package var metadataProvider: Logger.MetadataProvider?
    /// The least level that is written.
    package var logLevel: Logger.Level = .info

    private let label: String
    private let format: LogFormat
    private let output: LogOutput
    private let clock: Clock

    /// A handler of a logger.
    package init(
        label: String,
        format: LogFormat,
        level: Logger.Level = .info,
        output: LogOutput = .standardError,
        clock: Clock = .system
    ) {
        self.label = label
        self.format = format
        self.output = output
        self.clock = clock
        logLevel = level
    }

    /// One item of what every line has.
    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    /// Writes a line.
    package func log(event: LogEvent) {
        var all = metadata
        if let provided = metadataProvider?.get() { all.merge(provided) { _, new in new } }
        if let own = event.metadata { all.merge(own) { _, new in new } }
        let fields = all.sorted { $0.key < $1.key }
        switch format {
        case .json: writeJSON(event, fields)
        case .text: writeText(event, fields)
        }
    }

    private func writeJSON(_ event: LogEvent, _ fields: [(key: String, value: Logger.Metadata.Value)]) {
        var members: [JSONValue.Member] = [
            .init("time", .string(clock.now.text)), .init("level", .string(event.level.rawValue)),
            .init("logger", .string(label)), .init("message", .string("\(event.message)")),
        ]
        members.append(contentsOf: fields.map { .init($0.key, Self.json($0.value)) })
        output.write(String(decoding: JSONValue.object(members).bytes, as: UTF8.self) + "\n")
    }

    private static func json(_ value: Logger.Metadata.Value) -> JSONValue {
        switch value {
        case .string(let text): return .string(text)
        case .stringConvertible(let number as Int): return .number(number)
        case .stringConvertible(let number as UInt):
            return Int(exactly: number).map(JSONValue.number) ?? .string("\(number)")
        case .stringConvertible(let value): return .string(value.description)
        case .array(let values): return .array(values.map(json))
        case .dictionary(let values):
            return .object(values.sorted { $0.key < $1.key }.map { .init($0.key, json($0.value)) })
        }
    }

    private func writeText(_ event: LogEvent, _ fields: [(key: String, value: Logger.Metadata.Value)]) {
        var line = "\(clock.now.text) \(event.level.rawValue) \(label): \(Self.oneLine("\(event.message)"))"
        for (key, value) in fields {
            let text = Self.oneLine("\(value)")
            line += text.isEmpty || text.contains(" ") ? " \(key)=\"\(text)\"" : " \(key)=\(text)"
        }
        output.write(line + "\n")
    }

    /// What has line breaks could pass for further lines; quotes for the end of a value.
    private static func oneLine(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\"") }) else { return text }
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    scalar == "\"" ? "'" : scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar
                }
            )
        )
    }
}
