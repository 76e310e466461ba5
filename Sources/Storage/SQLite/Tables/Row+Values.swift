internal import GRDB
internal import WeirManagement

extension Row {
    /// The identifier in a column.
    ///
    /// - Throws: `StoreError.unavailable` when the column has something else.
    func id(_ column: String) throws -> ObjectID {
        guard let id = ObjectID(self[column] as String) else {
            throw StoreError(.unavailable, "the column \(column) of the database has something else than a UUID")
        }
        return id
    }

    /// The identifier of an account in a column.
    ///
    /// - Throws: `StoreError.unavailable` when the column has something else.
    func accountID(_ column: String) throws -> AccountID {
        guard let id = AccountID(self[column] as String) else {
            throw StoreError(.unavailable, "the column \(column) of the database has something else than an account")
        }
        return id
    }

    /// The identifier in a column that may be empty.
    func optionalID(_ column: String) throws -> ObjectID? {
        let text: String? = self[column]
        return text == nil ? nil : try id(column)
    }

    /// The moment in a column.
    func moment(_ column: String) -> Timestamp {
        Timestamp(microseconds: self[column])
    }

    /// The moment in a column that may be empty.
    func optionalMoment(_ column: String) -> Timestamp? {
        let microseconds: Int64? = self[column]
        return microseconds.map(Timestamp.init(microseconds:))
    }

    /// The word of a closed set in a column.
    ///
    /// - Throws: `StoreError.unavailable` when the column has another one.
    func word<Word: RawRepresentable>(_ column: String) throws -> Word where Word.RawValue == String {
        guard let word = Word(rawValue: self[column]) else {
            throw StoreError(
                .unavailable,
                "the column \(column) of the database has a word that this version does not know"
            )
        }
        return word
    }
}
