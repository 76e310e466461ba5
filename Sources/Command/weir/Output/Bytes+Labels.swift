import WeirJSON
import WeirScan
import WeirVerdict

extension [UInt8] {
    /// Appends what else is known of a finding and its labels, each as a field of its object where there is something.
    mutating func append(evidenceAndLabelsOf finding: Finding) {
        switch finding.evidence {
        case .columns(let names):
            append(",\"evidence\":{\"columns\":[")
            for (index, name) in names.enumerated() {
                append(index == 0 ? "" : ",")
                append(json: name)
            }
            append("]}")
        case .similarity(let percent):
            append(",\"evidence\":{\"similarity\":")
            append(decimal: percent)
            append("}")
        case nil: break
        }
        guard !finding.dataClasses.isEmpty else { return }
        append(",\"labels\":[")
        for (index, dataClass) in finding.dataClasses.enumerated() {
            append(index == 0 ? "{\"data_class\":{" : ",{\"data_class\":{")
            append(id: dataClass.id, name: dataClass.name)
            append("},\"data_tags\":[")
            for (index, tag) in dataClass.labels.tags.enumerated() {
                append(index == 0 ? "{" : ",{")
                append(id: tag.id, name: tag.name)
                append(",\"category\":{")
                append(id: tag.groupID, name: tag.groupName)
                append("}}")
            }
            append("],\"sensitivity_levels\":[")
            for (index, level) in dataClass.labels.levels.enumerated() {
                append(index == 0 ? "{\"group\":{" : ",{\"group\":{")
                append(id: level.groupID, name: level.groupName)
                append("},\"level\":{")
                append(id: level.id, name: level.name)
                append("}}")
            }
            append("]}")
        }
        append("]")
    }

    private mutating func append(id: String, name: String) {
        append("\"id\":")
        append(json: id)
        append(",\"name\":")
        append(json: name)
    }
}
