/// The colours of a text report (ECMA-48, *Select Graphic Rendition*); none when it is not coloured.
struct Style {
    /// What a piece of text is.
    enum Role {
        case path
        case quiet
        case low
        case medium
        case high
        case veryHigh
    }

    /// Whether anything is coloured at all.
    let isColored: Bool

    /// Colours as `mode` has it.
    init(_ mode: ColorMode, isTerminal: Bool) {
        isColored =
            switch mode {
            case .always: true
            case .never: false
            case .auto: isTerminal && Terminal.variable("NO_COLOR") == nil && Terminal.variable("TERM") != "dumb"
            }
    }

    /// Colours, or none.
    init(isColored: Bool) {
        self.isColored = isColored
    }

    /// What comes before a piece of text.
    func start(_ role: Role) -> StaticString {
        guard isColored else {
            return ""
        }
        return switch role {
        case .path: "\u{1B}[1m"
        case .quiet, .low: "\u{1B}[2m"
        case .medium: "\u{1B}[33m"
        case .high: "\u{1B}[31m"
        case .veryHigh: "\u{1B}[1;31m"
        }
    }

    /// What comes after it.
    var end: StaticString {
        isColored ? "\u{1B}[0m" : ""
    }
}
