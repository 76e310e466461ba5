import WeirManagement

extension DefinitionSample {
    /// The mapping between an account and the add-in for mail.
    static var emailAccountMapping: DefinitionSample {
        let token = ObjectID()
        let requirements: [EmailAccountMapping.Requirement] = [
            .organizations(["zeta", "alpha", "zeta"]), .organizations(["alpha"]), .none, .organizations([]),
        ]
        return DefinitionSample(
            versions: requirements.map {
                EmailAccountMapping(
                    token: token,
                    requirement: $0,
                    createdAt: Timestamp(microseconds: 1_700_000_000_000_001)
                )
            }
        )
    }

    /// A rule for mail.
    static var emailRule: DefinitionSample {
        let id = ObjectID()
        let made = Timestamp(microseconds: 1_700_000_000_000_001)
        let conditions = [
            EmailCondition(selector: .sender, comparison: .matchRegex, value: .text("@example[.]com$")),
            EmailCondition(selector: .recipients, comparison: .notInList, value: .list(["b", "a", "b"])),
            EmailCondition(selector: .profiles, comparison: .inList, value: .list([ObjectID().text])),
            EmailCondition(
                selector: .sender,
                comparison: .notMatchRegex,
                value: .text("x'; DROP TABLE email_rule; --")
            ),
        ]
        func version(
            _ number: Int,
            summary: String? = nil,
            message: String? = nil,
            _ conditions: [EmailCondition]
        ) -> EmailRule {
            EmailRule(
                id: id,
                priority: number == 3 ? EmailRule.priorities.upperBound : number,
                content: EmailRule.Content(
                    name: "Rule \(number)",
                    summary: summary,
                    isEnabled: number % 2 == 0,
                    message: message,
                    conditions: conditions
                ),
                createdAt: made,
                updatedAt: Timestamp(microseconds: made.microseconds + Int64(number))
            )
        }
        return DefinitionSample(versions: [
            version(0, [conditions[0]]),
            version(1, summary: "Why.", message: "Not by mail.", conditions),
            version(2, summary: "", message: "", conditions.reversed()),
            version(3, [EmailCondition(selector: .sender, comparison: .inList, value: .text("a@example.com"))]),
        ])
    }
}
