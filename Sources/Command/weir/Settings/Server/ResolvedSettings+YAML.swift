extension ResolvedSettings {
    /// Every setting with where it comes from, as a file that sets it so.
    var yaml: String {
        var lines: [String] = []
        var section = ""
        for (setting, source) in sources {
            let parts = setting.key.split(separator: ".", maxSplits: 1)
            let name = String(parts.last ?? "")
            let above = parts.count > 1 ? String(parts[0]) : ""
            if above != section, !above.isEmpty { lines.append("\(above):") }
            section = above
            let indentation = above.isEmpty ? "" : "    "
            lines.append("\(indentation)\(name): \(setting.read(settings).yaml) # \(source.words)")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
