import WeirJSON
import WeirLog
import WeirTesting

/// A payload log of marked text: each «…» is a finding.
struct PayloadLogHarness {
    /// One object of a log.
    struct Record: Hashable {
        let profile: String
        let entry: String
        let offset: Int
        let match: String
        let before: String
        let after: String
    }

    /// The profiles that findings count for, of which some match.
    var profiles = [0]
    var undecided: [Int] = []
    var matching: Set<Int> = [0]
    var story = 0
    var isReread = false
    var isAlwaysHidden = false

    private let keys = PayloadKeyPair()
    private var collector: PayloadCollector

    init(_ mode: MaskMode, limits: PayloadLimits = .standard) {
        collector = PayloadCollector(mask: Mask(mode: mode), limits: limits)
    }

    /// Finds what is marked, in the order of its starts, with as much around it as a scan hands out.
    mutating func find(_ marked: String) {
        let text = MarkedText(marked)
        find([UInt8](text.text.utf8), text.spans)
    }

    mutating func find(_ bytes: [UInt8], _ spans: [Range<Int>]) {
        for span in spans {
            let first = max(0, span.lowerBound - 75)
            let window = first..<min(bytes.count, span.upperBound + 75)
            collector.take(
                PayloadMatch(
                    story: story,
                    isReread: isReread,
                    start: span.lowerBound,
                    entry: 0,
                    profiles: profiles,
                    undecided: undecided,
                    confidence: "high",
                    isAlwaysHidden: isAlwaysHidden
                ),
                at: PayloadMatch.Place(member: "m", location: nil),
                bytes.span.extracting(window),
                (span.lowerBound - first)..<(span.upperBound - first)
            )
        }
    }

    /// Ends the log.
    mutating func sealed() throws -> LoggedPayload? {
        let subject = PayloadSubject(
            profiles: ["P0", "P1", "P2"],
            entries: [.init(id: "E0", name: "Entry")],
            phase: .request,
            fileName: nil
        )
        let matching = matching
        return try collector.seal(subject, with: PayloadSeal(publicKey: keys.publicKey)) { kind in
            // Those of which it was not known turn out to count when they are even.
            (kind.profiles + kind.undecided.filter { $0.isMultiple(of: 2) }).filter(matching.contains)
        }
    }

    /// Ends the log, and reads it.
    mutating func records() throws -> [Record] {
        guard let sealed = try sealed() else { return [] }
        return try open(sealed).elements.map { object in
            Record(
                profile: object["profile_id"].string ?? "",
                entry: object["entry_id"].string ?? "",
                offset: object["offset"].number ?? -1,
                match: object["match"].string ?? "",
                before: object["before"].string ?? "",
                after: object["after"].string ?? ""
            )
        }
    }

    /// The text of a log.
    func open(_ sealed: LoggedPayload) throws -> JSONValue {
        try JSONValue(reading: try PayloadOpener(privateKey: keys.privateKey).open(sealed.text))
    }
}
