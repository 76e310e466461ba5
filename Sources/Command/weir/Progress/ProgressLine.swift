import WeirJSON

/// Renders how far a scan is, in one line.
///
///     ━━━━━━━━━━━━────────────  48 %  1,203 of 2,410 files  512 MB of 1.1 GB  310 MB/s  27 findings
///
/// Parts that do not fit are left out from the right, and there is no bar while the total is not known.
enum ProgressLine {
    private static let barWidth = 24

    /// Renders the line for a terminal of `columns`.
    static func render(
        files: Int,
        bytes: Int,
        findings: Int,
        total: SizeWalk.Total,
        nanoseconds: Int,
        columns: Int
    ) -> [UInt8] {
        var parts: [String] = []
        if total.isComplete, total.bytes > 0 {
            // A file may grow while it is read.
            let share = min(1, Double(bytes) / Double(total.bytes))
            let filled = Int(share * Double(barWidth))
            parts.append(
                String(repeating: "━", count: filled) + String(repeating: "─", count: barWidth - filled)
                    + "  \(Int(share * 100)) %"
            )
            parts.append("\(Quantity.grouped(files)) of \(Quantity.count(total.files, "file"))")
            parts.append("\(Quantity.bytes(bytes)) of \(Quantity.bytes(total.bytes))")
        } else {
            parts.append(Quantity.count(files, "file"))
            parts.append(Quantity.bytes(bytes))
        }
        parts.append(Quantity.rate(bytes: bytes, nanoseconds: nanoseconds))
        parts.append(Quantity.count(findings, "finding"))
        var line = ""
        var width = 0
        for part in parts {
            let gap = line.isEmpty ? 0 : 2
            guard width + gap + part.unicodeScalars.count < columns else {
                break
            }
            line += String(repeating: " ", count: gap) + part
            width += gap + part.unicodeScalars.count
        }
        return [UInt8](line.utf8)
    }
}
