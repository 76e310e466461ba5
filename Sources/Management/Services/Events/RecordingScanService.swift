internal import WeirLog

/// Leaves an event of what another service scans, before it is answered.
///
/// No evidence, no pass: where events are required, a scan whose event cannot be stored is refused, and whoever asked
/// scans again.
package struct RecordingScanService: ScanService {
    private let service: any ScanService
    private let journal: EventJournal
    private let recording: EventRecording
    private let clock: Clock

    /// Records what `service` scans.
    package init(
        _ service: any ScanService,
        journal: EventJournal,
        recording: EventRecording = EventRecording(),
        clock: Clock = .system
    ) {
        self.service = service
        self.journal = journal
        self.recording = recording
        self.clock = clock
    }

    package func scan(
        _ request: ScanRequest,
        for account: AccountID
    ) async throws(ManagementError) -> ScanAnswer {
        let start = ContinuousClock.now
        var answer = try await service.scan(request, for: account)
        guard let source = request.source, recording.includes(answer) else { return answer }
        let now = clock.now
        let id = ObjectID(at: now)
        let event = ScanEvent(answer, from: source, duration: ContinuousClock.now - start)
        do {
            try await journal.record(EventDraft(id: id, account: account, time: now, event: event))
            answer.event = id
        } catch {
            guard !recording.isRequired else { throw .notRecorded(error) }
        }
        return answer
    }
}

extension ManagementError {
    /// A scan whose event could not be stored.
    fileprivate static func notRecorded(_ error: ManagementError) -> ManagementError {
        guard error.code != .overloaded else { return error }
        return ManagementError(.notRecorded, "the scan could not be recorded, so it has no result; try again later")
    }
}
