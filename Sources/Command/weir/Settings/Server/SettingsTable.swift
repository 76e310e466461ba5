/// The settings as a table for the reference page.
enum SettingsTable {
    /// The table in Markdown.
    static var markdown: String {
        let head = """
            | Setting | Flag | Variable | Takes | Default | What it does |
            | --- | --- | --- | --- | --- | --- |

            """
        return head + ServerSetting.all.map(row).joined()
    }

    private static func row(_ setting: ServerSetting) -> String {
        let form = setting.form.replacing("|", with: "\\|")
        let takes = setting.range.isEmpty ? form : "\(form), \(setting.range)"
        let standard = setting.standard.typed
        return "| `\(setting.key)` | `\(setting.flag)` | `\(setting.variable)` | \(takes) "
            + "| \(standard.isEmpty ? "" : "`\(standard)`") | \(setting.summary) |\n"
    }
}
