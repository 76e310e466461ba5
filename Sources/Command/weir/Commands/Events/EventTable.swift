import WeirJSON

/// Events for people.
struct EventTable {
    private var table = TextTable(["Time", "Event", "Outcome", "Profiles", "Findings", "Type", "Bytes", "Reference"])

    /// Whether there is none.
    private(set) var isEmpty = true

    /// Appends an event as the server shows it.
    mutating func append(_ event: JSONValue) {
        isEmpty = false
        table.append([
            Self.moment(event["time"].string ?? ""), event["id"].string ?? "", Self.outcome(event),
            event["profiles"].elements.filter { $0["match"] == true }.compactMap { $0["name"].string }
                .joined(separator: ", "),
            event["entries"].elements.map { "\($0["name"].string ?? "") ×\($0["count"].number ?? 0)" }
                .joined(separator: ", "),
            event["file"]["mime"].string ?? "", "\(event["file"]["size"].number ?? 0)",
            event["reference"].string ?? "",
        ])
    }

    /// The table.
    func render(_ style: Style) -> [UInt8] { table.render(style) }

    /// What came out, in two words.
    static func outcome(_ event: JSONValue) -> String {
        let match = event["match"] == true ? "match" : "no match"
        return event["inspected"] == true ? match : match + ", not inspected"
    }

    /// A moment to the second: nobody compares microseconds in a table.
    private static func moment(_ text: String) -> String {
        guard let dot = text.firstIndex(of: ".") else { return text }
        return text[..<dot] + "Z"
    }
}
