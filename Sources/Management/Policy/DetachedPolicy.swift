internal import WeirContent
internal import WeirDetection
package import WeirManagement
package import WeirScan

/// Makes definitions ready for scans that no server and no store is behind.
package enum DetachedPolicy {
    /// Values of a dataset as they are looked for.
    ///
    /// - Parameters:
    ///   - bytes: The values as they would be uploaded.
    ///   - secret: What they were hashed with; `nil` for values in clear.
    ///   - most: The most values that there may be.
    /// - Returns: The values as a store would keep them.
    /// - Throws: Why they cannot be looked for; nothing of them is in the message.
    package static func values(
        _ bytes: [UInt8],
        secret: DatasetSecret?,
        most: Int
    ) throws(ManagementError) -> DatasetContent {
        try DatasetContent(bytes, secret: secret, most: most)
    }

    /// The print of a reference document.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - name: The name of its file.
    ///   - extractor: What takes it apart.
    /// - Returns: The print as a store would keep it.
    /// - Throws: Why it cannot be looked for.
    package static func print(
        of bytes: [UInt8],
        named name: String,
        _ extractor: Extractor
    ) throws(ManagementError) -> Content {
        do throws(PrintProblem) {
            return Content(try extractor.print(of: Payload(name: name, source: .bytes(bytes))).stored)
        } catch {
            let failure = DocumentFailure(error)
            throw ManagementError(.outOfRange, failure?.message ?? "documents cannot be read now; see weir doctor")
        }
    }

    /// What an account has defined, in the terms of a scanner.
    ///
    /// - Parameters:
    ///   - definitions: What the account has defined.
    ///   - contents: The values of its datasets.
    ///   - catalog: What ships with weir.
    /// - Returns: What to look for and for whom.
    package static func definition(
        of definitions: Definitions,
        _ contents: [ContentKey: Content],
        _ catalog: CatalogIndex
    ) -> Scanner.Definition {
        var tables = PolicyTables()
        for dataset in definitions.datasets.sorted {
            guard let version = dataset.inForce else { continue }
            do throws(ManagementError) {
                let key = try DatasetTableKey(version, of: dataset, definitions.account)
                let columns = key.columns.compactMap { contents[key.content(of: $0)] }
                tables.add(try DatasetTable(key, columns), of: dataset.id)
            } catch {
                tables.add(error, of: dataset.id)
            }
        }
        let sources = PolicyDefinition.Sources(tables: tables, words: EntryWordLists(), prints: DocumentPrints())
        return PolicyDefinition(definitions, catalog, from: sources).definition
    }
}
