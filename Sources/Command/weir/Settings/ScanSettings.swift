import Glibc
import TermLists
import WeirCatalog
import WeirLog
import WeirScan
import WeirVerdict

/// The settings of a scan: complete and checked.
struct ScanSettings {
    /// What to look for and what to report.
    let configuration: Scanner.Configuration
    /// The server that scans; `nil` when this process does.
    let remote: RemoteSettings?
    /// The file that defines what to look for; `nil` when none was named.
    let definitions: String?
    /// The named paths.
    let roots: [[UInt8]]
    /// What a walk looks at.
    let walk: Walk.Options
    /// What the content is said to be, and how it was encoded.
    let declaration: ContentDeclaration
    /// The format of the report.
    let format: OutputFormat
    /// How matched values are shown.
    let mask: Mask
    /// The colours of the text report.
    let style: Style
    /// The columns of the terminal behind standard output; `nil` when there is none.
    let columns: Int?
    /// How many threads scan.
    let threads: Int
    /// Whether progress is drawn.
    let showsProgress: Bool

    /// How many threads may be asked for.
    private static let threadRange = 1...256

    private static let definitionsVariable = "WEIR_CONFIG"

    /// Checks and completes what was typed.
    init(_ options: ScanOptions) throws(CommandFailure) {
        remote = try RemoteSettings(options)
        definitions = try Self.definitions(options)
        var configuration = Scanner.Configuration()
        configuration.profiles = options.profile
        configuration.patterns = options.pattern
        configuration.minimumConfidence =
            options.minConfidence ?? (remote == nil && definitions == nil ? .medium : .low)
        configuration.explains = options.explain
        let allowed = ProfileSettings.allowedMatchCounts
        guard allowed.contains(options.allowedMatchCount) else {
            throw CommandFailure(
                "--allowed-match-count takes a number from \(allowed.lowerBound) to \(allowed.upperBound)"
            )
        }
        let isDecided = options.allowedMatchCount > 0 || options.contextAwareness != .off
        guard !isDecided || options.profile.contains(where: { $0.lowercased() != "all" }) else {
            throw CommandFailure(
                "--allowed-match-count and --context-awareness are settings of a profile; name one with --profile"
            )
        }
        configuration.profileSettings.allowedMatchCount = options.allowedMatchCount
        configuration.profileSettings.contextAwareness = options.contextAwareness.awareness
        configuration.termFolder = TermListStore.standardFolder
        configuration.unreadable = options.binary
        let threads = try Self.threads(options.threads)
        configuration.documents = try DocumentSettings(options.documents, workers: threads)
        self.threads = threads
        self.configuration = configuration
        declaration = ContentDeclaration(options.documents)
        roots = RawArguments.bytes(of: options.paths)
        var exclusions: [Glob] = []
        for pattern in options.exclude {
            exclusions.append(try Glob(pattern))
        }
        walk = Walk.Options(exclusions: exclusions, followsLinks: options.follow)
        format = options.format
        // What a server tells is masked there.
        mask = Mask(mode: remote == nil ? options.mask : .clear)
        let isTerminal = Terminal.isTerminal(STDOUT_FILENO)
        style = Style(options.color, isTerminal: isTerminal)
        columns = isTerminal ? Terminal.columns(of: STDOUT_FILENO) : nil
        showsProgress = Terminal.isTerminal(STDERR_FILENO) && Terminal.variable("TERM") != "dumb"
    }

    /// The file with definitions, from the command line or else from the environment.
    private static func definitions(_ options: ScanOptions) throws(CommandFailure) -> String? {
        guard options.remote.server == nil else {
            guard options.config == nil else {
                throw CommandFailure(
                    "with --server the account's profiles decide, and --config does not go with it; "
                        + "weir profiles import makes an account what a file says"
                )
            }
            return nil
        }
        // A pattern on the command line says what to look for by itself.
        let variable = options.pattern.isEmpty ? Terminal.variable(definitionsVariable) : nil
        guard let path = options.config ?? variable else { return nil }
        guard options.pattern.isEmpty, options.allowedMatchCount == 0, options.contextAwareness == .off else {
            throw CommandFailure(
                "with --config the profiles of the file decide; --pattern, --allowed-match-count and --context-awareness "
                    + "do not go with it"
            )
        }
        return path
    }

    private static func threads(_ typed: Int?) throws(CommandFailure) -> Int {
        guard let typed else {
            return max(1, min(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), threadRange.upperBound))
        }
        guard threadRange.contains(typed) else {
            throw CommandFailure("--threads takes a number from 1 to \(threadRange.upperBound)")
        }
        return typed
    }
}
