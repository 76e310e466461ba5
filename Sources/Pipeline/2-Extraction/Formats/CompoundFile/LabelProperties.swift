internal import WeirContent

/// Collects the properties that sensitivity labels are stored in: `MSIP_Label_<identifier>_<key>`.
///
/// A document may carry several, of its own tenant and of others; those that are enabled count
/// (learn.microsoft.com, "Sensitivity label metadata").
struct LabelProperties {
    private struct Label {
        var id: String
        var site: String?
        var name: String?
        var isEnabled = false
    }

    private var labels: [Label] = []

    private static let prefix = "MSIP_Label_"
    /// More than a document has; each property looks through all of them.
    private static let most = 64

    /// Notes a property, if it is one of a label.
    mutating func note(name: String, value: [UInt8]) {
        guard name.hasPrefix(Self.prefix), let mark = name.lastIndex(of: "_"),
            let start = name.index(name.startIndex, offsetBy: Self.prefix.count, limitedBy: mark), start < mark
        else { return }
        let id = name[start..<mark].lowercased()
        let text = String(decoding: value, as: UTF8.self)
        let place = labels.firstIndex { $0.id == id } ?? labels.count
        if place == labels.count {
            guard labels.count < Self.most else { return }
            labels.append(Label(id: id))
        }
        switch name[mark...] {
        case "_Enabled": labels[place].isEnabled = text.lowercased() == "true"
        case "_SiteId": labels[place].site = text.lowercased()
        case "_Name": labels[place].name = text
        default: break
        }
    }

    /// Notes all of a list as mails have it in the header `msip_labels`: `name=value; name=value`.
    mutating func note(list: String) {
        for part in list.split(separator: ";") {
            guard let equals = part.firstIndex(of: "=") else { continue }
            let name = part[..<equals].drop { $0 == " " || $0 == "\t" || $0 == "\r\n" || $0 == "\n" }
            note(name: String(name), value: Array(part[part.index(after: equals)...].utf8))
        }
    }

    /// States the labels that are enabled.
    func report(to reading: Reading) {
        for label in labels where label.isEnabled {
            reading.label(SensitivityLabel(id: label.id, site: label.site, name: label.name))
        }
    }
}
