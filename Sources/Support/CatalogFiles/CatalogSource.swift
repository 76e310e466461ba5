package import WeirCatalog

/// A catalog as its files describe it.
package struct CatalogSource: Hashable, Sendable {
    /// The files of the entries, in catalog order.
    package let entries: [EntryFile]
    /// The files of the profiles, in catalog order.
    package let profiles: [ProfileFile]

    /// What detection needs of it.
    package var catalog: Catalog {
        Catalog(entries: entries.map(\.definition), profiles: profiles.map(\.definition))
    }

    /// What people and tests need of it, in catalog order.
    package var documentation: [EntryDocumentation] {
        entries.map(\.documentation)
    }

    /// The name of the folder, at the top of the catalog, that has the profiles; every other one is a family of entries.
    package static let profileFolder = "Profiles"

    /// Reads the files of a catalog.
    ///
    /// The result does not depend on the order of the files. It does not trap, whatever the bytes are.
    ///
    /// - Parameter files: The files, whose bytes may be anything.
    /// - Throws: `CatalogError` with everything that is wrong with any of them.
    package init(_ files: [CatalogFile]) throws(CatalogError) {
        guard files.count <= CatalogLimits.fileCount else {
            let problem = CatalogProblem(file: ".", line: 1, column: 1, message: CatalogMessage.tooManyFiles)
            throw CatalogError(problems: [problem])
        }
        let sorted = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        var check = CatalogCheck()
        var entries: [EntryFile] = []
        var profiles: [ProfileFile] = []
        for file in sorted {
            switch Self.kind(of: file.path) {
            case .entry:
                let reading = EntryReading(file)
                check.add(reading, path: file.path)
                if let read = reading.file { entries.append(read) }
            case .profile:
                let reading = ProfileReading(file)
                check.add(reading, path: file.path)
                if let read = reading.file { profiles.append(read) }
            case nil:
                check.addWrongPath(file.path)
            }
        }
        let problems = check.finish()
        guard problems.isEmpty else { throw CatalogError(problems: problems) }
        self.entries = entries
        self.profiles = profiles
    }

    private enum Kind {
        case entry
        case profile
    }

    private static func kind(of path: String) -> Kind? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let folder = parts.first, let file = parts.last else { return nil }
        guard !folder.isEmpty, file.hasSuffix(".yaml") else { return nil }
        let name = file.dropLast(".yaml".count)
        guard let first = name.utf8.first, first != UInt8(ascii: "-"), name.utf8.allSatisfy(isNameByte) else {
            return nil
        }
        return folder == profileFolder ? .profile : .entry
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }
}
