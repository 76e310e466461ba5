internal import Foundation
internal import Glibc

/// What the kernel knows of this process, under the names that client libraries of Prometheus agree on.
struct ProcessMetric {
    let name: String
    let kind: MetricKind
    let help: String
    let value: Double

    /// Everything that can be found out now.
    static func all() -> [ProcessMetric] {
        var metrics: [ProcessMetric] = []
        if let bytes = residentBytes() {
            metrics.append(
                ProcessMetric(
                    name: "process_resident_memory_bytes",
                    kind: .gauge,
                    help: "Resident memory size in bytes.",
                    value: bytes
                )
            )
        }
        if let seconds = processorSeconds() {
            metrics.append(
                ProcessMetric(
                    name: "process_cpu_seconds_total",
                    kind: .counter,
                    help: "User and system CPU time spent in seconds.",
                    value: seconds
                )
            )
        }
        if let files = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count {
            metrics.append(
                ProcessMetric(
                    name: "process_open_fds",
                    kind: .gauge,
                    help: "Number of open file descriptors.",
                    value: Double(files)
                )
            )
        }
        return metrics
    }

    /// The second number of `/proc/self/statm` (proc(5)), in pages.
    private static func residentBytes() -> Double? {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
        let numbers = text.split(separator: " ")
        guard numbers.count > 1, let pages = Double(numbers[1]) else { return nil }
        return pages * Double(sysconf(Int32(_SC_PAGESIZE)))
    }

    private static func processorSeconds() -> Double? {
        var time = timespec()
        guard clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 else { return nil }
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
