/// The bounds of the buckets of histograms.
package struct Buckets: Sendable {
    /// For times, in seconds.
    package var times: [Double] = [
        0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30,
    ]
    /// For anything else.
    package var values: [Double] = [1, 10, 100, 1_000, 10_000, 100_000, 1e6, 1e7, 1e8, 1e9]
    /// For some metrics by their names, in place of the others.
    package var named: [String: [Double]] = [:]

    /// The defaults.
    package init() {}

    func bounds(of name: String, _ usual: [Double]) -> [Double] {
        let bounds = named[name] ?? usual
        return Set(bounds.filter(\.isFinite)).sorted()
    }
}
