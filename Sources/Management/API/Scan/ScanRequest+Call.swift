internal import WeirJSON
internal import WeirLog
internal import WeirManagement

extension ScanRequest {
    /// What a request says; the kind of its body decides what is scanned.
    ///
    /// - Parameter call: The request.
    /// - Throws: `outOfRange` for an option that is none, and what is wrong with the body.
    init(_ call: ActionCall) throws(ManagementError) {
        let masking: MaskMode
        if let word = call.query.value("mask") {
            guard let mode = MaskMode(rawValue: word) else { throw Self.badOption("mask", "full, partial or clear") }
            masking = mode
        } else {
            masking = .full
        }
        let explains = try call.query.flag("explain") ?? false
        if let name = call.query.value("name"), !Self.nameLengths.contains(name.unicodeScalars.count) {
            throw Self.badOption("name", "of 1 to \(Self.nameLengths.upperBound) characters")
        }
        let reference = call.query.value("reference")
        if let reference, !Self.isReference(reference) {
            throw Self.badOption("reference", "of 1 to \(Self.mostReference) characters, without control characters")
        }
        let content = try Self.content(call)
        self.init(
            content: content.bytes,
            name: call.query.value("name") ?? content.name,
            declaredType: content.type,
            isFile: content.isFile,
            profiles: try call.query.values("profile"),
            masking: masking,
            explains: explains,
            source: EventSource(
                kind: .scan,
                point: "api",
                token: call.principal.token.text,
                tokenName: call.principal.name,
                email: call.principal.email,
                reference: reference
            )
        )
    }

    private static let nameLengths = 1...255
    private static let mostReference = 128

    private static func isReference(_ text: String) -> Bool {
        (1...mostReference).contains(text.unicodeScalars.count)
            && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }

    private struct Content {
        let bytes: [UInt8]
        let name: String
        let type: String?
        let isFile: Bool
    }

    private static func content(_ call: ActionCall) throws(ManagementError) -> Content {
        switch call.body.contentType {
        case "application/json":
            let text = try Fields(try JSONValue(body: call.body)).required("text", .anyText)
            return Content(bytes: Array(text.utf8), name: "text", type: nil, isFile: false)
        case "multipart/form-data":
            let file = try MultipartForm(call.body).file("file")
            return Content(bytes: file.bytes, name: file.name ?? "file", type: file.contentType, isFile: true)
        case let type:
            // What programs state when nobody told them: curl says of any file that it is a form.
            let isUntold = type == "application/octet-stream" || type == "application/x-www-form-urlencoded"
            let declared = isUntold ? nil : type
            return Content(bytes: call.body.bytes, name: "file", type: declared, isFile: true)
        }
    }

    private static func badOption(_ name: String, _ wanted: String) -> ManagementError {
        ManagementError(.outOfRange, "the query's \"\(name)\" has to be \(wanted)")
    }
}

extension Rule where Value == String {
    /// A text of any length: the limit of the body bounds it.
    fileprivate static var anyText: Rule {
        Rule { (value, place) throws(ManagementError) in
            guard case .string(let text) = value else { throw .wrongType("a string", at: place) }
            return text
        }
    }
}
