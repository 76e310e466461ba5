import ArgumentParser
import Glibc
import RustRegex
import WeirJSON

/// `weir patterns validate`.
struct PatternsValidateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Check a pattern, and say how long its matches can be.",
        discussion: """
            Prints one JSON object: whether the pattern is valid, the length of its shortest and longest match in \
            bytes (null when there is none), and what is wrong with it.

            EXAMPLES
              weir patterns validate 'ACME-[0-9]{6}'
              weir patterns validate --max-match-bytes none '(?s)BEGIN.*END'
              weir patterns validate -- '-[0-9]{4}'

            EXIT STATUS
              0  the pattern is valid
              1  it is not
            """
    )

    /// How long a match may be, as it is typed.
    struct Limit: ExpressibleByArgument {
        let value: LengthLimit
        let defaultValueDescription: String

        static let standard = Limit(
            value: .standard,
            defaultValueDescription: String(LengthLimit.standardBytes)
        )

        init(value: LengthLimit, defaultValueDescription: String) {
            self.value = value
            self.defaultValueDescription = defaultValueDescription
        }

        init?(argument: String) {
            if argument == "none" {
                self.init(value: .unlimited, defaultValueDescription: argument)
            } else if let bytes = Int(argument), bytes > 0 {
                self.init(value: .bytes(bytes), defaultValueDescription: argument)
            } else {
                return nil
            }
        }
    }

    @Option(
        name: .long,
        help: ArgumentHelp(
            "How long a match may be at most; 'none' also allows it to have no end.",
            valueName: "n|none"
        )
    )
    var maxMatchBytes: Limit = .standard

    @Argument(help: "The pattern, in the syntax of Rust's regex crate.")
    var regex: String

    func run() throws {
        do {
            let pattern = try Pattern(regex, lengthLimit: maxMatchBytes.value)
            Printer.print(Self.object(pattern, nil).line)
        } catch {
            Printer.print(Self.object(nil, error).line)
            if Terminal.isTerminal(STDERR_FILENO) {
                let picture = [UInt8]((error.rendering(in: regex) + "\n").utf8)
                try? FileDescriptor.write(picture, to: STDERR_FILENO)
            }
            throw ExitCode(1)
        }
    }

    private static func object(_ pattern: Pattern?, _ error: PatternError?) -> JSONValue {
        [
            "valid": .bool(error == nil),
            "min_bytes": pattern.map { .number($0.minimumBytes) } ?? .null,
            "max_bytes": pattern?.maximumBytes.map { .number($0) } ?? .null,
            "error": .optional(error?.description),
        ]
    }
}
