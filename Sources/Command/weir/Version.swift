/// The version of weir, as `weir --version` and the reports state it.
enum Version {
    /// A version by the rules of https://semver.org.
    static let current = "0.1.0"
}
