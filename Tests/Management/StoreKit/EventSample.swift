package import WeirLog
package import WeirManagement

/// Events to store, made from numbers.
package struct EventSample: Sendable {
    /// The account.
    package let account: AccountID

    /// Events of an account.
    package init(_ account: AccountID) {
        self.account = account
    }

    /// The moment of the event with a number.
    package static func time(_ number: Int) -> Timestamp {
        Timestamp(microseconds: 1_700_000_000_000_000 + Int64(number) * 1_000_000)
    }

    /// The identifier of the entry, profile or data class with a number.
    package static func id(_ number: Int) -> String {
        let digits = String(number)
        return "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.utf8.count) + digits
    }

    /// An event in which some entries and profiles were found.
    package func draft(
        _ number: Int,
        profiles: [Int] = [1],
        entries: [Int] = [1],
        dataClasses: [Int] = [],
        isMatch: Bool = true,
        isInspected: Bool = true,
        payload: LoggedPayload? = nil
    ) -> EventDraft {
        func reference(_ number: Int) -> ScanEvent.Reference {
            ScanEvent.Reference(id: Self.id(number), name: "ünï \(number)'")
        }
        let event = ScanEvent(
            source: EventSource(
                kind: .scan,
                point: "api",
                token: Self.id(0),
                tokenName: "ci",
                email: nil,
                reference: "job \(number)"
            ),
            file: ScanEvent.File(fileExtension: "docx", mime: "text/plain", size: number),
            isMatch: isMatch,
            isInspected: isInspected,
            profiles: profiles.map {
                .init(reference: reference($0), type: "custom", matchCount: 3, allowedMatchCount: isMatch ? 0 : 5)
            },
            entries: entries.map {
                .init(reference: reference($0), type: "predefined", count: $0, confidence: "high")
            },
            dataClasses: dataClasses.map {
                .init(
                    reference: reference($0),
                    tags: [.init(group: reference(6), label: reference(7))],
                    levels: [.init(group: reference(8), label: reference(9))]
                )
            },
            issues: isInspected
                ? [] : [.init(code: "encrypted", problem: "encrypted", isNotice: false, count: 2)],
            undetected: [Self.id(5)],
            omitted: 4,
            revision: 12,
            milliseconds: 34,
            payload: payload
        )
        let time = Self.time(number)
        return EventDraft(id: ObjectID(at: time), account: account, time: time, event: event)
    }
}
