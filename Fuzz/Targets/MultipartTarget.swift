internal import WeirAPI

/// Reads any bytes as a form whose boundary is `b`.
enum MultipartTarget {
    /// The boundary: as short as one may be, so that it is found by chance.
    private static let boundary = "b"

    static func run(_ input: [UInt8]) -> String? {
        let body = RequestBody(input, contentType: "multipart/form-data", boundary: boundary)
        guard let form = try? MultipartForm(body) else { return nil }
        guard form.parts.count <= MultipartForm.mostParts else { return "a form has no more parts than the limit" }
        var end = 0
        for part in form.parts {
            guard part.bytes.startIndex >= end, part.bytes.endIndex <= input.count else {
                return "parts are in the form, one behind the other"
            }
            guard input[part.bytes.indices].elementsEqual(part.bytes) else { return "a part has the bytes of the form" }
            let delimiter = Array("\r\n--\(boundary)".utf8)
            guard
                input[part.bytes.endIndex...].starts(with: part.bytes.isEmpty ? delimiter[2...] : delimiter[...])
                    || input[part.bytes.endIndex...].starts(with: delimiter)
            else { return "a part ends at the boundary" }
            end = part.bytes.endIndex
        }
        for name in Set(form.parts.map(\.name)) {
            let isOne = form.parts.count { $0.name == name } == 1
            guard ((try? form.file(name)) != nil) == isOne else { return "a file is the only part with its name" }
        }
        return nil
    }
}
