/// What holds for all profiles of an account.
package struct AccountSettings: Definition {
    /// Where an account keeps its settings.
    package static var shelf: WritableKeyPath<Definitions, Shelf<AccountSettings>> { \.settings }

    /// An account has one record.
    package var id: ObjectID { .only }
    /// Nothing is in an order with it.
    package var createdAt: Timestamp { Timestamp(microseconds: 0) }

    /// Whether the words around a match are judged by a model.
    package var analysesContext: Bool
    /// Whether text in pictures is recognised, also for profiles that do not ask for it.
    package var recognizesText: Bool
    /// The payload log.
    package var payloadLog: PayloadLog

    /// What an account starts with.
    package static let initial = AccountSettings(analysesContext: false, recognizesText: false, payloadLog: .initial)

    /// Describes settings.
    package init(analysesContext: Bool, recognizesText: Bool, payloadLog: PayloadLog) {
        self.analysesContext = analysesContext
        self.recognizesText = recognizesText
        self.payloadLog = payloadLog
    }
}
