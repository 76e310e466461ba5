/// What a frame on a job's pipe is about.
enum FrameKind: UInt8 {
    case format = 1
    case begin = 2
    case text = 3
    case end = 4
    case issue = 5
    case label = 6
    case picture = 7
    /// Everything was said.
    case done = 8
    /// The process is about to die, and is short of memory.
    case shortage = 9
    /// What came of an attempt to leave the sandbox.
    case attempt = 10
}
