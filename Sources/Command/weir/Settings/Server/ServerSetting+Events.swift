import WeirManagement

extension ServerSetting {
    static let eventsPath = text(
        "events.path",
        \.events.path,
        form: "file",
        "The file of the events; empty for the one beside the database."
    )
    static let eventsUnmatched = flag(
        "events.unmatched",
        \.events.recording.includesUnmatched,
        "Whether scans that find nothing, and can look at everything, leave an event too."
    )
    static let eventsRequired = flag(
        "events.required",
        \.events.recording.isRequired,
        "Whether a scan is answered with 503 when its event cannot be stored; otherwise it is answered without one."
    )
    static let eventsDays = number(
        "events.days",
        \.events.retention.days,
        in: 1...36_500,
        form: "days",
        "How long events are kept."
    )
    static let eventsMegabytes = number(
        "events.megabytes",
        \.events.retention.megabytes,
        in: 1...16_777_216,
        form: "MiB",
        "How much room all events may take; then the oldest of the account with most of them go."
    )
}
