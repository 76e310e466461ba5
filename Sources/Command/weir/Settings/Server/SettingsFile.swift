import WeirCatalogFiles

/// A file with settings, in YAML or JSON.
struct SettingsFile {
    private static let limit = 1 << 20

    /// What it sets, by key.
    let values: [String: (text: SettingText, source: SettingSource)]

    /// Nothing.
    static let empty = SettingsFile(values: [:])

    private init(values: [String: (text: SettingText, source: SettingSource)]) {
        self.values = values
    }

    /// Reads a file.
    ///
    /// - Parameter path: The file.
    /// - Throws: What is wrong with it, a key that is no setting too.
    init(_ path: String) throws(CommandFailure) {
        let bytes: [UInt8]
        do throws(SmallFile.Failure) {
            bytes = try SmallFile.contents(of: [UInt8](path.utf8), limit: Self.limit)
        } catch {
            throw CommandFailure("\(path): \(error.message)")
        }
        try self.init(bytes, path: path)
    }

    /// Reads the bytes of a file.
    init(_ bytes: [UInt8], path: String) throws(CommandFailure) {
        let document: SettingsDocument
        do throws(SettingsDocument.ReadingError) {
            document = try SettingsDocument(bytes)
        } catch {
            throw CommandFailure("\(path):\(error.line): \(error.message)")
        }
        let keys = ServerSetting.all.map(\.key)
        var values: [String: (text: SettingText, source: SettingSource)] = [:]
        for item in document.items {
            let source = SettingSource.file(path, line: item.line)
            guard keys.contains(item.key) else {
                let nearest = Suggestion.nearest(to: item.key, among: keys)
                let hint = nearest.map { "; did you mean '\($0)'?" } ?? "; weir serve --print-config shows all"
                throw CommandFailure("\(source.place): there is no setting '\(item.key)'\(hint)")
            }
            // Only a key that has dots itself can be there twice: `a.b` and `b` in `a`.
            guard values[item.key] == nil else {
                throw CommandFailure("\(source.place): '\(item.key)' is set twice")
            }
            switch item.value {
            case .text(let text): values[item.key] = (.text(text), source)
            case .list(let texts): values[item.key] = (.list(texts), source)
            }
        }
        self.init(values: values)
    }
}
