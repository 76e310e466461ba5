import Glibc

/// The arguments as the system passed them: a path need not be UTF-8, and a `String` would no longer name the file.
enum RawArguments {
    /// The bytes of `arguments`, where they were repaired when they became strings.
    static func bytes(of arguments: [String]) -> [[UInt8]] {
        guard arguments.contains(where: { $0.unicodeScalars.contains("\u{FFFD}") }) else {
            return arguments.map { [UInt8]($0.utf8) }
        }
        var originals: [String: [UInt8]] = [:]
        for index in 0..<Int(CommandLine.argc) {
            if let argument = unsafe CommandLine.unsafeArgv[index] {
                let bytes = unsafe [UInt8](UnsafeRawBufferPointer(start: argument, count: strlen(argument)))
                originals[String(decoding: bytes, as: UTF8.self)] = bytes
            }
        }
        return arguments.map { originals[$0] ?? [UInt8]($0.utf8) }
    }
}
