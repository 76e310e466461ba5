internal import GRDB
internal import WeirManagement

/// The tables that keep definitions of one kind.
///
/// `load` is called when an account's definitions are read; `save` and `delete` within the transaction of a change.
/// Statements have to be understood by PostgreSQL as well: `ON CONFLICT … DO UPDATE`, no `INSERT OR REPLACE`, no
/// `rowid`. Two mistakes are easily made: to leave out the account in a `WHERE`, and to replace a row that others refer
/// to by deleting it first.
protocol DefinitionTable<Value>: Sendable {
    /// The kind.
    associatedtype Value: Definition

    /// Every definition of an account, in any order.
    func load(_ database: Database, account: String) throws -> [Value]
    /// Stores a definition, new or not, with its parts.
    func save(_ value: Value, account: String, _ database: Database) throws
    /// Takes a definition out, with its parts.
    func delete(_ id: ObjectID, account: String, _ database: Database) throws
}

extension DefinitionTable {
    /// Puts what is stored on its shelf.
    func fill(_ definitions: inout Definitions, _ database: Database) throws {
        definitions.fill(with: try load(database, account: definitions.account.text))
    }

    /// Does a step when it is about a definition of this kind.
    func apply(_ step: DefinitionChange.Step, account: String, _ database: Database) throws {
        switch step {
        case .put(let value as Value): try save(value, account: account, database)
        case .remove(let value as Value): try delete(value.id, account: account, database)
        case .put, .remove: break
        }
    }
}

/// Every table; what refers to others comes after them.
enum DefinitionTables {
    /// The tables, with what opens and seals the secrets in them.
    static func all(_ sealer: SecretSealer) -> [any DefinitionTable] {
        [
            LabelGroupTable.dataTagCategories,
            LabelGroupTable.sensitivityGroups,
            DataClassTable(),
            AccountSecretTable(sealer: sealer),
            DatasetTable(sealer: sealer),
            DocumentFingerprintTable(sealer: sealer),
            EntryTable(),
            CustomProfileTable(),
            PredefinedProfileConfigTable(),
            PredefinedEntryConfigTable(),
            IntegrationProfileTable(),
            IntegrationEntryTable(),
            AccountSettingsTable(), EmailAccountMappingTable(), EmailRuleTable(),
        ]
    }
}
