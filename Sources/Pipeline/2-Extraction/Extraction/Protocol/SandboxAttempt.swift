/// What a sandbox has to deny, and what a worker tries when it is asked how well it is locked in.
package enum SandboxAttempt: String, CaseIterable, Sendable {
    case open, create, socket, trace, signal, fork
    /// The last, for whoever succeeds becomes another program.
    case execute

    /// What is tried, in words.
    package var summary: String {
        switch self {
        case .open: "open another file"
        case .create: "create a file"
        case .socket: "make a network socket"
        case .trace: "trace another process"
        case .signal: "send a signal to another process"
        case .fork: "start a process"
        case .execute: "execute a program"
        }
    }
}
