internal import WeirJSON
internal import WeirManagement

/// The words for what a rule for mail does.
enum EmailActionWord: String, CaseIterable {
    case block = "Block"
}

extension EmailRule.Content {
    /// Reads what a request states of a rule.
    ///
    /// - Parameters:
    ///   - fields: The fields of the request.
    ///   - current: What the rule said before; its description stays when the request has none.
    /// - Throws: Why the request is refused.
    init(_ fields: Fields, current: EmailRule.Content? = nil) throws(ManagementError) {
        self.init(
            name: try fields.required("name", .name),
            summary: try fields.optional("description", .summary).applied(to: current?.summary),
            isEnabled: try fields.required("enabled", .flag),
            message: try fields.required("action", .emailAction),
            conditions: try fields.required("conditions", .emailConditions)
        )
    }
}

extension Rule where Value == String? {
    /// What a rule for mail does: it blocks, with or without a message.
    fileprivate static var emailAction: Rule {
        .object { (fields) throws(ManagementError) in
            let _: EmailActionWord = try fields.required("action", .word)
            return try fields.optional("message", .text(0...1_000)).value
        }
    }
}

extension Rule where Value == [EmailCondition] {
    private static var most: Int { 100 }

    /// The conditions of a rule for mail: at least one, for a rule without any would block every mail.
    fileprivate static var emailConditions: Rule {
        Rule { (value, place) throws(ManagementError) in
            let conditions = try Rule.list(of: .emailCondition, most: most).read(value, place)
            guard !conditions.isEmpty else {
                throw ManagementError(.outOfRange, "at least one condition is expected", at: place)
            }
            return conditions
        }
    }
}

extension Rule where Value == EmailCondition {
    fileprivate static var emailCondition: Rule {
        .object { (fields) throws(ManagementError) in
            EmailCondition(
                selector: try fields.required("selector", .word),
                comparison: try fields.required("operator", .word),
                value: try fields.required("value", .emailValue)
            )
        }
    }
}

extension Rule where Value == EmailCondition.Value {
    private static var most: Int { 1_000 }

    fileprivate static var emailValue: Rule {
        Rule { (value, place) throws(ManagementError) in
            // One text may be a pattern; an address has at most 320 characters (RFC 3696, section 3).
            guard case .array = value else { return .text(try Rule<String>.text(1...10_000).read(value, place)) }
            let texts = try Rule<[String]>.list(of: .text(1...320), most: most).read(value, place)
            guard !texts.isEmpty else {
                throw ManagementError(.outOfRange, "at least one value is expected", at: place)
            }
            return .list(texts)
        }
    }
}

extension Rule where Value == [ObjectID: Int] {
    /// Priorities by the rules that get them.
    static var emailPriorities: Rule {
        Rule { (value, place) throws(ManagementError) in
            guard case .object(let members) = value else { throw .wrongType("an object", at: place) }
            var priorities: [ObjectID: Int] = [:]
            for member in members {
                guard let id = ObjectID(member.name) else {
                    throw ManagementError(.invalidField, "the names have to be UUIDs of rules", at: place)
                }
                let priority = try Rule<Int>.integer(EmailRule.priorities).read(member.value, "\(place)/\(id)")
                guard priorities.updateValue(priority, forKey: id) == nil else {
                    throw ManagementError(.outOfRange, "a rule is named twice", at: "\(place)/\(id)")
                }
            }
            return priorities
        }
    }
}
