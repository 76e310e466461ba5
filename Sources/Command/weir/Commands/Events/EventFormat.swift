import ArgumentParser

/// How events are printed.
enum EventFormat: String, CaseIterable, ExpressibleByArgument {
    case table
    case jsonl
}
