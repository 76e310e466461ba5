internal import WeirContent

/// The labels of Microsoft Purview among a document's properties: `MSIP_Label_<id>_<field>`.
///
/// See "Microsoft Purview Information Protection metadata" in Microsoft's documentation.
struct PDFLabels {
    /// How the names of their properties begin.
    static let prefix = "MSIP_Label_"

    private var fields: [String: [String: String]] = [:]
    private var order: [String] = []
    private static let most = 100

    /// Adds a property.
    mutating func add(_ name: String, _ value: [UInt8]) {
        guard name.hasPrefix(Self.prefix) else { return }
        let rest = name.dropFirst(Self.prefix.count)
        guard let line = rest.firstIndex(of: "_") else { return }
        let id = rest[..<line].lowercased()
        let field = rest[rest.index(after: line)...].lowercased()
        guard id.utf8.count == 36, value.count < 4096, fields[id] != nil || order.count < Self.most else { return }
        if fields[id] == nil { order.append(id) }
        let text = String(decoding: value, as: UTF8.self)
        fields[id, default: [:]][field] = text.last == "\n" ? String(text.dropLast()) : text
    }

    /// Adds the properties of another place in the document; where both state a field, the first is kept.
    mutating func merge(_ other: PDFLabels) {
        for id in other.order {
            if fields[id] == nil { order.append(id) }
            fields[id, default: [:]].merge(other.fields[id] ?? [:]) { first, _ in first }
        }
    }

    /// The labels that are in force.
    var labels: [SensitivityLabel] {
        order.compactMap { id in
            guard let fields = fields[id], fields["enabled"]?.lowercased() != "false" else { return nil }
            return SensitivityLabel(id: id, site: fields["siteid"]?.lowercased(), name: fields["name"])
        }
    }
}
