/// All series of one name.
struct MetricFamily {
    /// The type.
    let kind: MetricKind
    /// The series by their labels.
    var series: [Labels: any Series] = [:]

    /// Adds the family to the text (text format 0.0.4).
    func write(_ name: String, help: String?, into text: inout String) {
        guard !series.isEmpty else { return }
        if let help {
            text += "# HELP \(name) \(help.replacing("\\", with: "\\\\").replacing("\n", with: "\\n"))\n"
        }
        text += "# TYPE \(name) \(kind.rawValue)\n"
        for (labels, series) in series.sorted(by: { $0.key < $1.key }) { series.write(name, labels, into: &text) }
    }
}
