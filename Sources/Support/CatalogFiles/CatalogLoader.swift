import Foundation

/// Reads the folder that a catalog is written in.
///
///     <folder>/Financial/visa-card-number.yaml      an entry of the family `Financial`
///     <folder>/Profiles/financial-information.yaml  a profile
///
/// Names that begin with a dot are skipped; any other file that is not of the catalog is a problem.
package struct CatalogLoader: Sendable {
    private let folder: URL

    /// Takes the folder; nothing is read yet.
    package init(folder: String) {
        self.folder = URL(fileURLWithPath: folder, isDirectory: true)
    }

    /// Reads all files.
    ///
    /// - Returns: The catalog, the same for the same files on every machine.
    /// - Throws: `CatalogError` with everything that is wrong, the paths relative to the folder.
    package func load() throws(CatalogError) -> CatalogSource {
        var files: [CatalogFile] = []
        var problems: [CatalogProblem] = []
        for path in try paths() {
            if let bytes = Self.bytes(of: folder.appending(path: path)) {
                files.append(CatalogFile(path: path, bytes: bytes))
            } else {
                problems.append(Self.problem(CatalogMessage.unreadableFile, file: path))
            }
        }
        guard problems.isEmpty else { throw CatalogError(problems: problems) }
        return try CatalogSource(files)
    }

    /// The paths of all files, sorted; a folder that is a symbolic link is a file here, and no file can be read of it.
    private func paths() throws(CatalogError) -> [String] {
        var paths: [String] = []
        var pending = [""]
        while let path = pending.popLast() {
            guard let children = children(of: path) else {
                throw CatalogError(problems: [Self.problem(CatalogMessage.unreadableFolder, file: path)])
            }
            paths += children.files
            pending += children.folders
            guard paths.count + pending.count <= CatalogLimits.fileCount else {
                throw CatalogError(problems: [Self.problem(CatalogMessage.tooManyFiles, file: "")])
            }
        }
        return paths.sorted()
    }

    private func children(of path: String) -> (files: [String], folders: [String])? {
        let url = path.isEmpty ? folder : folder.appending(path: path)
        guard
            let urls = try? FileManager.default.contentsOfDirectory(
                at: url,
                includingPropertiesForKeys: [.isDirectoryKey],
                options: .skipsHiddenFiles
            )
        else { return nil }
        var files: [String] = []
        var folders: [String] = []
        for url in urls {
            let child = path.isEmpty ? url.lastPathComponent : "\(path)/\(url.lastPathComponent)"
            if (try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true {
                folders.append(child)
            } else {
                files.append(child)
            }
        }
        return (files, folders)
    }

    /// The bytes of a regular file, at most one more than it may have: enough to see that it has too many.
    private static func bytes(of url: URL) -> [UInt8]? {
        // A pipe would block here for ever, and a link could lead anywhere.
        guard (try? url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true,
            let handle = try? FileHandle(forReadingFrom: url)
        else { return nil }
        defer { try? handle.close() }
        do {
            return Array(try handle.read(upToCount: CatalogLimits.fileSize + 1) ?? Data())
        } catch {
            return nil
        }
    }

    private static func problem(_ message: String, file: String) -> CatalogProblem {
        CatalogProblem(file: file.isEmpty ? "." : file, line: 1, column: 1, message: message)
    }
}
