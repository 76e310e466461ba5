internal import WeirContent

/// What a frame says.
package enum Frame {
    /// Something came to light.
    case event(ExtractionEvent)
    /// Text of the story, which is the last so many bytes of the frame.
    case text(count: Int)
    /// The story ends.
    case end
    /// What came of an attempt to leave the sandbox.
    case attempt(SandboxAttempt, error: Int32)
    /// The process is short of memory.
    case shortage
    /// Everything was said.
    case done
}
