import WeirManagement

extension DefinitionSample {
    /// The settings of an account.
    static var accountSettings: DefinitionSample {
        let key = PayloadKey(stored: "EmpOnNPH0jFZx3yf5zI5tdmVEwIcIRsnt0YQAvlcUyI=")
        let logs = MaskingLevel.allCases.enumerated().map { number, masking in
            PayloadLog(
                key: number % 2 == 0 ? key : nil,
                masking: masking,
                updatedAt: Timestamp(microseconds: 1_700_000_000_000_001 + Int64(number))
            )
        }
        return DefinitionSample(
            versions: [.initial]
                + logs.enumerated().map { number, log in
                    AccountSettings(analysesContext: number % 2 == 0, recognizesText: number > 1, payloadLog: log)
                }
        )
    }
}
