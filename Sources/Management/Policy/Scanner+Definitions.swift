package import WeirManagement
package import WeirScan

extension Scanner.Definition {
    /// What an account has defined, in the terms of a scanner.
    ///
    /// - Parameters:
    ///   - definitions: What the account has defined.
    ///   - catalog: What ships with weir.
    package init(of definitions: Definitions, _ catalog: CatalogIndex) {
        self = PolicyDefinition(definitions, catalog).definition
    }
}
