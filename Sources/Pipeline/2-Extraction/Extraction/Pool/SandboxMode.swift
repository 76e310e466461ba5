/// How much workers lock themselves in.
public enum SandboxMode: String, CaseIterable, Sendable {
    /// No worker starts without Landlock and a filter of system calls.
    case required
    /// Workers take what the kernel has.
    case bestEffort = "best-effort"
    /// Workers are processes with limits, and nothing else.
    case off
}
