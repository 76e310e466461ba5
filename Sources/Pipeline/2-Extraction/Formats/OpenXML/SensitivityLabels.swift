internal import WeirContent

/// The sensitivity labels that a package states, in either of its two places.
///
/// `docMetadata/LabelInfo.xml` ([MS-OFFCRYPTO] 2.6) is where current programs write them, and wins. Older ones are custom
/// properties called `MSIP_Label_<id>_<what>`, and only those say what a label is called.
struct SensitivityLabels {
    private var stated: [SensitivityLabel]?
    private var properties: [String: [String: String]] = [:]
    private var order: [String] = []

    /// No labels.
    init() {}

    /// The labels that are enabled and not removed.
    var all: [SensitivityLabel] {
        if let stated {
            return stated.map { SensitivityLabel(id: $0.id, site: $0.site, name: properties[$0.id]?["name"]) }
        }
        return order.compactMap { id in
            guard let facts = properties[id], Self.isTrue(facts["enabled"]) else { return nil }
            return SensitivityLabel(id: id, site: facts["siteid"].map(Self.identifier), name: facts["name"])
        }
    }

    /// Takes a label from `LabelInfo.xml`.
    mutating func state(id: String, site: String?, isEnabled: String?, isRemoved: String?) {
        var labels = stated ?? []
        defer { stated = labels }
        guard Self.isTrue(isEnabled), !Self.isTrue(isRemoved), !id.isEmpty else { return }
        labels.append(SensitivityLabel(id: Self.identifier(id), site: site.map(Self.identifier), name: nil))
    }

    /// Takes a custom property, if it belongs to a label.
    mutating func take(property name: String, value: String) {
        let parts = name.split(separator: "_", omittingEmptySubsequences: false)
        guard parts.count == 4, parts[0].lowercased() == "msip", parts[1].lowercased() == "label" else { return }
        let id = Self.identifier(String(parts[2]))
        if properties[id] == nil { order.append(id) }
        properties[id, default: [:]][parts[3].lowercased()] = value
    }

    private static func isTrue(_ value: String?) -> Bool {
        guard let value = value?.lowercased() else { return false }
        return value == "1" || value == "true"
    }

    private static func identifier(_ value: String) -> String {
        value.lowercased().filter { $0 != "{" && $0 != "}" }
    }
}
