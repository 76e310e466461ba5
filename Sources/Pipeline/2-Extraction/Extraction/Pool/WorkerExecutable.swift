internal import Glibc

/// Finds the programs that read documents.
package enum WorkerExecutable {
    /// The program that reads documents; `nil` when there is none.
    package static func extractor() -> String? { find("weir-extractor", variable: "WEIR_EXTRACTOR") }
    /// The program that recognises text in pictures; `nil` when there is none.
    package static func recognizer() -> String? { find("weir-recognizer", variable: "WEIR_RECOGNIZER") }

    /// Finds a program: where an environment variable says, beside the running one, in its installation, on the path.
    ///
    /// What the variable says holds even where nothing is, so that a wrong one is noticed.
    private static func find(_ name: String, variable: String) -> String? {
        if let path = value(of: variable), !path.isEmpty { return path }
        var folders: [String] = []
        if let own = ownFolder() { folders += [own, own + "/../libexec/weir"] }
        folders += (value(of: "PATH") ?? "").split(separator: ":").filter { $0.hasPrefix("/") }.map(String.init)
        return folders.lazy.map { $0 + "/" + name }.first(where: isProgram)
    }

    /// What an environment variable says.
    static func value(of variable: String) -> String? {
        guard let value = unsafe getenv(variable) else { return nil }
        return unsafe String(cString: value)
    }

    private static func ownFolder() -> String? {
        let path = unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { room -> String? in
            guard let start = room.baseAddress else { return nil }
            let length = unsafe readlink("/proc/self/exe", start, room.count)
            guard length > 0, length < room.count else { return nil }
            unsafe room[length] = 0
            return unsafe room.baseAddress.map { unsafe String(cString: $0) }
        }
        guard let path, let slash = path.lastIndex(of: "/") else { return nil }
        return String(path[..<slash])
    }

    private static func isProgram(_ path: String) -> Bool {
        var status = stat()
        guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
        return unsafe access(path, X_OK) == 0
    }
}
