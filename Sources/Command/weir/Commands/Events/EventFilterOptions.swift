import ArgumentParser
import WeirJSON
import WeirManagement

/// The options that say which events are meant.
struct EventFilterOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("Events since then: a moment, a day in UTC, or so long ago.", valueName: "24h|2026-11-21")
    )
    var since: PastMoment?

    @Option(name: .long, help: ArgumentHelp("Events before then.", valueName: "24h|2026-11-21"))
    var until: PastMoment?

    @Option(name: .long, help: ArgumentHelp("Events in which this profile matched.", valueName: "id"))
    var profile: [String] = []

    @Option(name: .long, help: ArgumentHelp("Events in which this entry was found.", valueName: "id"))
    var entry: [String] = []

    @Option(name: .long, help: ArgumentHelp("Events in which this data class held.", valueName: "id"))
    var dataClass: [String] = []

    @Option(name: .long, help: ArgumentHelp("Whether a profile matched.", valueName: "true|false"))
    var match: Bool?

    @Option(name: .long, help: ArgumentHelp("Whether everything could be looked at.", valueName: "true|false"))
    var inspected: Bool?

    @Option(
        name: .long,
        help: ArgumentHelp("Events with this feedback.", valueName: "false_positive|true_positive|any|none")
    )
    var feedback: String?

    /// The filters as a query has them; the server checks them.
    var items: [(name: String, value: String)] {
        var items: [(name: String, value: String)] = []
        if let since { items.append(("since", since.moment.text)) }
        if let until { items.append(("until", until.moment.text)) }
        items += profile.map { ("profile", $0) }
        items += entry.map { ("entry", $0) }
        items += dataClass.map { ("data_class", $0) }
        if let match { items.append(("match", "\(match)")) }
        if let inspected { items.append(("inspected", "\(inspected)")) }
        if let feedback { items.append(("feedback", feedback)) }
        return items
    }
}

extension [(name: String, value: String)] {
    /// The items as a query of an address (RFC 3986, section 3.4).
    var query: String {
        var out: [UInt8] = []
        for (name, value) in self {
            out.append(out.isEmpty ? "?" : "&")
            out.append(uriComponent: [UInt8](name.utf8))
            out.append("=")
            out.append(uriComponent: [UInt8](value.utf8))
        }
        return String(decoding: out, as: UTF8.self)
    }
}
