/// The version of weir, as `weir --version`, its reports and its workers state it.
package enum Version {
    /// A version by the rules of https://semver.org.
    package static let current = "0.1.0"
}
