import ArgumentParser

/// What happens to a file that is no plain text.
enum BinaryMode: String, CaseIterable, ExpressibleByArgument {
    /// It is not scanned, and the report says so.
    case report
    /// It is not scanned, and that is accepted: it is only counted.
    case skip
    /// Its bytes are scanned as if they were text.
    case scan
}
