internal import WeirJSON
internal import WeirLog
internal import WeirManagement

extension RecordedEvent {
    /// The event as lists have it.
    var summary: JSONValue {
        .object([.init("id", .string(id.text)), .init("time", .string(time.text))] + event.members)
    }

    /// The event with its payload log, which only the owner of the private key can read.
    var json: JSONValue {
        summary.adding([.init("payload_log", .optional(event.payload?.text))])
    }
}
