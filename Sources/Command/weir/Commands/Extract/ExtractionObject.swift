import WeirContent
import WeirJSON
import WeirScan

/// Renders what was read of a file as one line of JSON.
enum ExtractionObject {
    /// The object, with its line end.
    static func render(_ result: FileExtraction.Result) -> [UInt8] {
        var out: [UInt8] = []
        out.append("{\"file\":")
        out.append(json: result.path)
        out.append(",\"mime\":")
        out.append(json: result.mime)
        out.append(",\"segments\":")
        list(result.segments, to: &out, append)
        out.append(",\"issues\":")
        var codes: [String] = []
        for issue in result.issues {
            let code = issue.problem?.rawValue ?? issue.code.rawValue
            if !codes.contains(code) { codes.append(code) }
        }
        list(codes, to: &out) { $1.append(json: $0) }
        out.append(",\"problems\":")
        list(result.issues, to: &out, append)
        out.append(",\"labels\":")
        list(result.labels, to: &out, append)
        out.append(",\"ms\":")
        out.append(decimal: result.nanoseconds / 1_000_000)
        out.append(",\"error\":")
        append(result.isUnreadable ? result.issues.first?.message : nil, to: &out)
        out.append("}\n")
        return out
    }

    private static func append(_ segment: Segment, to out: inout [UInt8]) {
        out.append("{\"origin\":")
        append(segment.origin, to: &out)
        if segment.isRepeat { out.append(",\"repeat\":true") }
        if !segment.places.isEmpty {
            out.append(",\"places\":")
            list(segment.places, to: &out) { place, out in
                out.append("{\"offset\":")
                out.append(decimal: place.offset)
                if let cell = place.origin.cell { append("cell", cell, to: &out) }
                if let name = place.origin.name { append("name", name, to: &out) }
                if let line = place.origin.line {
                    out.append(",\"line\":")
                    out.append(decimal: line)
                }
                out.append("}")
            }
        }
        out.append(",\"text\":")
        out.append(json: segment.utf8)
        out.append("}")
    }

    private static func append(_ origin: Origin, to out: inout [UInt8]) {
        out.append("{\"path\":")
        list(origin.path, to: &out) { $1.append(json: $0) }
        append("part", origin.part.rawValue, to: &out)
        out.append(",\"page\":")
        if let page = origin.page { out.append(decimal: page) } else { out.append("null") }
        append("sheet", origin.sheet, to: &out)
        append("cell", origin.cell, to: &out)
        if let name = origin.name { append("name", name, to: &out) }
        out.append("}")
    }

    private static func append(_ issue: InspectionIssue, to out: inout [UInt8]) {
        out.append("{\"code\":")
        out.append(json: issue.problem?.rawValue ?? issue.code.rawValue)
        append("member", issue.member, to: &out)
        append("message", issue.message, to: &out)
        out.append("}")
    }

    private static func append(_ label: SensitivityLabel, to out: inout [UInt8]) {
        out.append("{\"id\":")
        out.append(json: label.id)
        append("site", label.site, to: &out)
        append("name", label.name, to: &out)
        out.append("}")
    }

    private static func append(_ name: StaticString, _ value: String?, to out: inout [UInt8]) {
        out.append(",\"")
        out.append(name)
        out.append("\":")
        append(value, to: &out)
    }

    private static func append(_ value: String?, to out: inout [UInt8]) {
        if let value { out.append(json: value) } else { out.append("null") }
    }

    private static func list<Element>(
        _ elements: [Element],
        to out: inout [UInt8],
        _ append: (Element, inout [UInt8]) -> Void
    ) {
        out.append("[")
        for (index, element) in elements.enumerated() {
            if index > 0 { out.append(",") }
            append(element, &out)
        }
        out.append("]")
    }
}
