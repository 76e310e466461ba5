internal import WeirJSON

/// The text of a payload log before it is encrypted: a JSON list with an object for each match and profile.
///
/// It is written as bytes and never as `String`, whose copies nobody could overwrite.
struct PayloadText {
    /// The text.
    private(set) var bytes: [UInt8] = []
    /// How many matches are in it.
    private(set) var matches = 0

    private let subject: PayloadSubject
    private let limits: PayloadLimits

    /// A text about a subject, as large as `limits` allow.
    init(_ subject: PayloadSubject, _ limits: PayloadLimits) {
        self.subject = subject
        self.limits = limits
    }

    /// An excerpt that is to be logged.
    struct Wanted {
        /// Which of the excerpts it is.
        let index: Int
        /// The numbers of the profiles that match for which it counts.
        let profiles: [Int]
    }

    /// Writes those of the wanted excerpts that have room, in their order: the first of each profile before all others, so
    /// that one profile with many matches does not hide those of another.
    mutating func write(_ wanted: [Wanted], of excerpts: [PayloadExcerpt], hiding hidden: [Int: HiddenPlaces]) {
        var seen: Set<Int> = []
        var firsts: [Wanted] = []
        var others: [Wanted] = []
        for excerpt in wanted {
            let isFirst = !seen.isSuperset(of: excerpt.profiles)
            seen.formUnion(excerpt.profiles)
            if isFirst { firsts.append(excerpt) } else { others.append(excerpt) }
        }
        let order = firsts + others
        var repeated = RepeatedValues(of: order.prefix(limits.matches).map { excerpts[$0.index] })
        defer { repeated.overwrite() }
        var objects: [(place: [Int], bytes: [UInt8])] = []
        var size = 2
        for wanted in order where matches < limits.matches {
            let excerpt = excerpts[wanted.index]
            var places = hidden[excerpt.match.story]?.places ?? RangeSet()
            if excerpt.match.isReread { places.formUnion(repeated.places(in: excerpt)) }
            var parts = Parts(excerpt, hiding: places)
            defer { parts.overwrite() }
            let before = objects.count
            for profile in wanted.profiles where subject.profiles.indices.contains(profile) {
                var object = object(excerpt, parts, for: subject.profiles[profile])
                if size + object.count + 1 > limits.bytes {
                    object.overwrite()
                } else {
                    size += object.count + 1
                    objects.append(([wanted.index, profile], object))
                }
            }
            matches += objects.count > before ? 1 : 0
        }
        objects.sort { $0.place.lexicographicallyPrecedes($1.place) }
        bytes.reserveCapacity(size)
        bytes.append("[")
        for index in objects.indices {
            if index > 0 { bytes.append(",") }
            bytes.append(contentsOf: objects[index].bytes)
            objects[index].bytes.overwrite()
        }
        bytes.append("]")
    }

    /// Puts zeros in the place of the text.
    mutating func overwrite() {
        bytes.overwrite()
    }

    /// The object of one match for one profile.
    private func object(_ excerpt: PayloadExcerpt, _ parts: Parts, for profile: String) -> [UInt8] {
        var out: [UInt8] = []
        // Room for all of it at once, escaped: what grows leaves copies behind.
        out.reserveCapacity(6 * parts.size + 2048)
        out.append("{\"profile_id\":")
        out.append(json: profile)
        append(excerpt, to: &out)
        parts.append(to: &out)
        out.append("}")
        return out
    }

    private func append(_ excerpt: PayloadExcerpt, to out: inout [UInt8]) {
        let (match, place) = (excerpt.match, excerpt.place)
        if subject.entries.indices.contains(match.entry) {
            out.append(",\"entry_id\":")
            out.append(json: subject.entries[match.entry].id)
            out.append(",\"entry_name\":")
            out.append(json: subject.entries[match.entry].name)
        }
        out.append(",\"confidence\":")
        out.append(json: match.confidence)
        out.append(",\"phase\":")
        out.append(json: subject.phase.rawValue)
        let names = [("file_name", subject.fileName), ("member", place.member), ("location", place.location)]
        for case (let name, let text?) in names {
            out.append(",")
            out.append(json: name)
            out.append(":")
            out.append(json: text)
        }
        out.append(",\"offset\":")
        out.append(decimal: match.start)
    }

    /// What is shown of an excerpt.
    private struct Parts {
        private var match: [UInt8] = []
        private var before: [UInt8] = []
        private var after: [UInt8] = []

        init(_ excerpt: PayloadExcerpt, hiding hidden: RangeSet<Int>) {
            let whole = excerpt.whole
            let range = excerpt.range
            match = Self.text(excerpt, range, hidden)
            before = Self.text(excerpt, whole.lowerBound..<range.lowerBound, hidden)
            after = Self.text(excerpt, range.upperBound..<whole.upperBound, hidden)
            // Only bytes that are no text become longer than they were.
            while before.count > PayloadExcerpt.mostContext { before.removeFirst(Self.firstLength(of: before)) }
            while after.count > PayloadExcerpt.mostContext { after.removeLast(Self.lastLength(of: after)) }
        }

        var size: Int { match.count + before.count + after.count }

        func append(to out: inout [UInt8]) {
            out.append(",\"match\":")
            out.append(json: match)
            out.append(",\"before\":")
            out.append(json: before)
            out.append(",\"after\":")
            out.append(json: after)
        }

        mutating func overwrite() {
            match.overwrite()
            before.overwrite()
            after.overwrite()
        }

        private static func text(
            _ excerpt: PayloadExcerpt,
            _ range: Range<Int>,
            _ hidden: RangeSet<Int>
        ) -> [UInt8] {
            var out: [UInt8] = []
            out.reserveCapacity(3 * range.count)
            Mask.append(
                excerpt.bytes.span.extracting(range),
                at: excerpt.base + range.lowerBound,
                hiding: hidden,
                to: &out
            )
            return out
        }

        private static func firstLength(of text: [UInt8]) -> Int {
            1 + text.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count
        }

        private static func lastLength(of text: [UInt8]) -> Int {
            1 + text.reversed().prefix { $0 & 0xC0 == 0x80 }.count
        }
    }
}
