/// What is wrong with a file of definitions, or worth knowing about it.
package struct ConfigurationProblem: Error, Hashable, Sendable {
    /// The line, from 1; `nil` when none is known.
    package let line: Int?
    /// The part of the file, as a JSON pointer (RFC 6901); empty for the whole of it.
    package let pointer: String
    /// What is wrong and how to mend it.
    package let message: String

    /// Describes a problem.
    package init(_ message: String, at pointer: String, line: Int?) {
        self.message = message
        self.pointer = pointer
        self.line = line
    }

    /// The problem in one line, with the file, the line and the pointer.
    ///
    /// - Parameter file: The path of the file.
    /// - Returns: A text such as `weir.yaml:12: /profiles/0/name: …`.
    package func sentence(in file: String) -> String {
        var place = file
        if let line { place += ":\(line)" }
        return pointer.isEmpty ? "\(place): \(message)" : "\(place): \(pointer): \(message)"
    }
}
