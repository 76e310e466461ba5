internal import CLinux

/// How a process ended that read documents, and what it took.
package struct WorkerEnding: Hashable, Sendable {
    /// The signal that ended it; 0 when it ended by itself.
    package var signal: Int32
    /// The status it ended with.
    package var status: Int32
    /// The most memory it had at once, in KB.
    package var residentKilobytes = 0
    /// Processor time, in microseconds.
    package var processorMicroseconds = 0

    /// An end by a signal or with a status.
    package init(signal: Int32, status: Int32) {
        self.signal = signal
        self.status = status
    }

    /// Waits until a child has ended; `nil` when there is no such child.
    package init?(of process: Int32) {
        var ending = linux_ending()
        guard unsafe linux_wait(process, &ending) == 0 else { return nil }
        signal = ending.signal
        status = ending.status
        residentKilobytes = Int(ending.resident_kilobytes)
        processorMicroseconds = Int(ending.processor_microseconds)
    }
}
