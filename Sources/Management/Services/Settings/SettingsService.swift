/// What can be done with the settings of an account.
package enum SettingsService {
    /// The settings; those an account starts with while none are stored.
    package static func settings(in definitions: Definitions) -> AccountSettings {
        definitions.settings[.only] ?? .initial
    }

    /// Changes the settings.
    ///
    /// - Parameters:
    ///   - analysesContext: The flag; `clear` is its initial value.
    ///   - recognizesText: The flag; `clear` is its initial value.
    ///   - payloadLog: What becomes of the payload log, whose `updatedAt` moves when something does.
    ///   - draft: Where the change is made.
    /// - Returns: The settings after it.
    package static func update(
        analysesContext: Patch<Bool> = .keep,
        recognizesText: Patch<Bool> = .keep,
        payloadLog: PayloadLogChange,
        in draft: inout Draft
    ) -> AccountSettings {
        let initial = AccountSettings.initial
        var settings = settings(in: draft.definitions)
        settings.analysesContext =
            analysesContext.applied(to: .some(settings.analysesContext)) ?? initial.analysesContext
        settings.recognizesText = recognizesText.applied(to: .some(settings.recognizesText)) ?? initial.recognizesText
        settings.payloadLog = self.payloadLog(settings.payloadLog, after: payloadLog, at: draft.now)
        if settings != self.settings(in: draft.definitions) { draft.put(settings) }
        return settings
    }

    /// Brings all settings to their initial values.
    package static func reset(in draft: inout Draft) -> AccountSettings {
        update(analysesContext: .clear, recognizesText: .clear, payloadLog: .reset, in: &draft)
    }

    private static func payloadLog(
        _ current: PayloadLog,
        after change: PayloadLogChange,
        at now: Timestamp
    ) -> PayloadLog {
        var log = current
        log.key = change.key.applied(to: current.key)
        log.masking = change.masking.applied(to: .some(current.masking)) ?? PayloadLog.initial.masking
        if log != current { log.updatedAt = now }
        return log
    }
}
