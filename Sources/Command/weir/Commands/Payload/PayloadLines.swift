import WeirJSON

/// Finds the payload logs in lines of text.
enum PayloadLines {
    /// The logs, each with the number of its line; lines that are blank, and events without a log, have none.
    ///
    /// - Parameter bytes: Lines of base64, or of JSON objects with the member `payload_log`.
    /// - Returns: The logs in the order of the lines.
    static func logs(in bytes: [UInt8]) -> [(number: Int, log: String)] {
        // A JSON text may take several lines, as what an API answers often does.
        if let value = try? JSONValue(reading: bytes), let log = log(of: value) { return [(1, log)] }
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        return lines.enumerated().compactMap { index, line in
            if let value = try? JSONValue(reading: Array(line)), case .object = value {
                return log(of: value).map { (index + 1, $0) }
            }
            let text = String(decoding: line, as: UTF8.self).trimmed
            return text.isEmpty ? nil : (index + 1, text)
        }
    }

    /// The log of an event, or of the answer that has it.
    private static func log(of value: JSONValue) -> String? {
        value["payload_log"].string ?? value["result"]["payload_log"].string
    }
}
