internal import WeirContent

/// What a frame says.
enum Frame {
    case event(ExtractionEvent)
    /// Text of the story, which is the last so many bytes of the frame.
    case text(count: Int)
    case end
    case attempt(SandboxAttempt, error: Int32)
    case shortage
    case done
}
