import ArgumentParser
import WeirCatalog
import WeirLog
import WeirScan

/// The options of `weir scan` as they were typed.
struct ScanOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Look for the entries of this profile; may be repeated.",
            discussion: "'all' is every entry of the catalog. Without it the recommended entries are looked for.",
            valueName: "name|id"
        ),
        completion: .custom { _, _, _ in ["all"] + CatalogNames.profiles }
    )
    var profile: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Look for what this file defines, in YAML or JSON (or WEIR_CONFIG).",
            discussion: "All its profiles are looked for, or those of --profile; the catalog's can be named as well.",
            valueName: "file"
        ),
        completion: .file(extensions: ["yaml", "yml", "json"])
    )
    var config: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Look for a pattern of your own, in the syntax of Rust's regex crate; may be repeated.",
            valueName: "regex"
        )
    )
    var pattern: [String] = []

    @Option(name: .long, help: "The format of the report.")
    var format: OutputFormat = .text

    @Option(name: .long, help: "How much of a matched value is shown: nothing, its last quarter, or all.")
    var mask: MaskMode = .full

    @Option(name: .long, help: "Report findings from this confidence upwards (default: medium).")
    var minConfidence: ConfidenceLevel?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Tolerate so many findings of a chosen profile in a file.",
            discussion: "Findings are reported all the same; the exit status is 1 when a profile has more.",
            valueName: "n"
        )
    )
    var allowedMatchCount = 0

    @Option(name: .long, help: "Whether findings of a chosen profile count only with a keyword near them.")
    var contextAwareness: ContextMode = .off

    @Flag(name: .long, help: "Say why each finding has its confidence.")
    var explain = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Pass over what matches, below a named folder; may be repeated.",
            discussion: "As in a .gitignore file: '*.log', 'build/', 'src/**/generated'.",
            valueName: "glob"
        )
    )
    var exclude: [String] = []

    @Flag(name: .long, help: "Follow symbolic links below a named folder; loops are noticed.")
    var follow = false

    @Option(
        name: .long,
        help: "Files of formats without a reader: report them as not inspected, skip them, or scan their bytes."
    )
    var binary: Scanner.Unreadable = .report

    @OptionGroup(title: "Documents, archives and pictures")
    var documents: DocumentOptions

    @OptionGroup(title: "Scan on a server")
    var remote: RemoteOptions

    @Option(name: .long, help: ArgumentHelp("Scan with so many threads (default: one a processor).", valueName: "n"))
    var threads: Int?

    @Option(name: .long, help: "When the text report is coloured.")
    var color: ColorMode = .auto

    @Argument(help: "Files and folders; '-' is standard input.", completion: .file())
    var paths: [String]
}
