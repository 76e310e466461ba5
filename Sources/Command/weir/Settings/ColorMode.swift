import ArgumentParser

/// When a report is coloured.
enum ColorMode: String, CaseIterable, ExpressibleByArgument {
    /// On a terminal, unless `NO_COLOR` is set (https://no-color.org) or `TERM` is `dumb`.
    case auto
    case always
    case never
}
