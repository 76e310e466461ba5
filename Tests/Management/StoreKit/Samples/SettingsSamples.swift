package import WeirManagement

/// Settings and rules for mail, for the conformance kit of stores.
package enum SettingsSamples {
    private static let moment = Timestamp(microseconds: 1_790_000_000_123_456)
    private static let later = Timestamp(microseconds: 1_790_000_000_123_457)
    private static let key = PayloadKey(stored: "EmpOnNPH0jFZx3yf5zI5tdmVEwIcIRsnt0YQAvlcUyI=")

    /// The settings of an account, one after another: each replaces the one before.
    package static let settings: [AccountSettings] = [
        AccountSettings(
            analysesContext: true,
            recognizesText: false,
            payloadLog: PayloadLog(key: key, masking: .partial, updatedAt: moment)
        ),
        AccountSettings(
            analysesContext: false,
            recognizesText: true,
            payloadLog: PayloadLog(key: nil, masking: .standard, updatedAt: later)
        ),
    ]

    /// The mapping for the add-in, one after another: each replaces the one before.
    package static func mappings() -> [EmailAccountMapping] {
        let token = ObjectID()
        return [.organizations(["zeta", "alpha"]), .organizations([]), .none].map {
            EmailAccountMapping(token: token, requirement: $0, createdAt: moment)
        }
    }

    /// A rule, and the same after everything in it has changed.
    package static func rules() -> [EmailRule] {
        let id = ObjectID()
        let before = EmailRule(
            id: id,
            priority: 0,
            content: EmailRule.Content(
                name: "Cards stay",
                summary: "Why",
                isEnabled: true,
                message: "Not by mail.",
                conditions: [
                    EmailCondition(selector: .sender, comparison: .matchRegex, value: .text("@example[.]com$")),
                    EmailCondition(selector: .recipients, comparison: .notInList, value: .list(["b", "a", "b"])),
                    EmailCondition(selector: .profiles, comparison: .inList, value: .list([ObjectID().text])),
                ]
            ),
            createdAt: moment,
            updatedAt: moment
        )
        let after = EmailRule(
            id: id,
            priority: EmailRule.priorities.upperBound,
            content: EmailRule.Content(
                name: "Cards stay here",
                summary: nil,
                isEnabled: false,
                message: nil,
                conditions: [EmailCondition(selector: .sender, comparison: .inList, value: .text("a@example.com"))]
            ),
            createdAt: moment,
            updatedAt: later
        )
        return [before, after]
    }
}
