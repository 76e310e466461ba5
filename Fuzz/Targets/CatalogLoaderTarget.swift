internal import WeirCatalogFiles

/// Reads any bytes as a file of the catalog.
enum CatalogLoaderTarget {
    static func run(_ input: [UInt8]) -> String? {
        for path in ["Family/entry.yaml", "\(CatalogSource.profileFolder)/profile.yaml"] {
            do throws(CatalogError) {
                _ = try CatalogSource([CatalogFile(path: path, bytes: input)])
            } catch {
                guard !error.problems.isEmpty else { return "a catalog that is refused has a problem" }
                guard error.problems.allSatisfy({ $0.line >= 1 && $0.column >= 1 }) else {
                    return "a problem has a line and a column"
                }
            }
        }
        return nil
    }
}
