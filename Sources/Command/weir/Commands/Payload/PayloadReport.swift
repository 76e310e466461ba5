import WeirJSON
import WeirLog

/// What a payload log says, for people and for programs.
struct PayloadReport {
    private let bytes: [UInt8]
    private let records: [JSONValue]

    /// A report on the text of a log, which may be anything.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let value = (try? JSONValue(reading: bytes)) ?? .null
        let isOurs = value.elements.allSatisfy { $0["profile_id"].string != nil && $0["match"].string != nil }
        records = isOurs ? value.elements : []
    }

    /// One line of JSON: the text itself where it is JSON, or else an object that has it as `text`.
    var json: [UInt8] {
        if let value = try? JSONValue(reading: bytes) { return value.line }
        return JSONValue.object([.init("text", .string(String(decoding: bytes, as: UTF8.self)))]).line
    }

    /// Lines for people, without what could change their terminal.
    var text: [UInt8] {
        var out: [UInt8] = []
        guard !records.isEmpty else {
            for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
                out.append(display: Array(line))
                out.append("\n")
            }
            return out
        }
        var index = 0
        while index < records.count {
            let record = records[index]
            let same = records[index...].prefix { Self.isSame($0, record) }
            append(record, profiles: same.compactMap { $0["profile_id"].string }, to: &out)
            index += same.count
        }
        return out
    }

    /// Whether two records are of one finding, which has one for each profile.
    private static func isSame(_ left: JSONValue, _ right: JSONValue) -> Bool {
        ["entry_id", "offset", "member", "location", "match", "before", "after"].allSatisfy { left[$0] == right[$0] }
    }

    private func append(_ record: JSONValue, profiles: [String], to out: inout [UInt8]) {
        var place = ["offset \(record["offset"].number ?? 0)"]
        for name in ["location", "member", "file_name"] {
            if let text = record[name].string { place.append(text) }
        }
        out.append(plain: "\(record["entry_name"].string ?? "") (\(record["confidence"].string ?? ""))")
        out.append("\n    at ")
        out.append(plain: place.joined(separator: " of "))
        out.append("\n    profile ")
        out.append(plain: profiles.joined(separator: ", "))
        out.append("\n    ")
        out.append(plain: record["before"].string ?? "")
        out.append("«")
        out.append(plain: record["match"].string ?? "")
        out.append("»")
        out.append(plain: record["after"].string ?? "")
        out.append("\n")
    }
}

extension [UInt8] {
    /// Appends a text without what could change a terminal.
    fileprivate mutating func append(plain text: String) {
        append(display: Array(text.utf8))
    }
}
