/// What a frame on a job's pipe is about.
package enum FrameKind: UInt8 {
    /// What the document or a member is.
    case format = 1
    /// A story begins.
    case begin = 2
    /// Text of it, and marks.
    case text = 3
    /// It ends.
    case end = 4
    /// Something could not be looked at.
    case issue = 5
    /// The document carries a label.
    case label = 6
    /// A picture for recognition.
    case picture = 7
    /// Everything was said.
    case done = 8
    /// The process is about to die, and is short of memory.
    case shortage = 9
    /// What came of an attempt to leave the sandbox.
    case attempt = 10
}
