import ArgumentParser

/// The formats of a report.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
    case text
    case jsonl
    case json
    case sarif
    case csv
}
