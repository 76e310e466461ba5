/// What can be done with rules for outgoing mail.
package enum EmailRuleService {
    private static let kind = "e-mail rule"

    /// One rule.
    package static func rule(_ id: ObjectID, in definitions: Definitions) throws(ManagementError) -> EmailRule {
        guard let rule = definitions.emailRules[id] else { throw .notFound(kind) }
        return rule
    }

    /// Makes a rule behind the others.
    package static func create(
        _ content: EmailRule.Content,
        _ catalog: CatalogIndex,
        in draft: inout Draft
    ) throws(ManagementError) -> EmailRule {
        let limit = draft.limits.emailRules
        guard draft.definitions.emailRules.count < limit else { throw .limitReached("e-mail rules", limit: limit) }
        try check(content, catalog, in: draft)
        let last = draft.definitions.emailRules.unordered.lazy.map(\.priority).max() ?? -1
        guard last < EmailRule.priorities.upperBound else {
            throw ManagementError(.limitReached, "no priority is left behind that of the last rule; lower that one")
        }
        let rule = EmailRule(
            id: ObjectID(),
            priority: last + 1,
            content: content,
            createdAt: draft.now,
            updatedAt: draft.now
        )
        draft.put(rule)
        return rule
    }

    /// Replaces what a rule says; its priority stays.
    package static func update(
        _ id: ObjectID,
        _ content: EmailRule.Content,
        _ catalog: CatalogIndex,
        in draft: inout Draft
    ) throws(ManagementError) -> EmailRule {
        var rule = try rule(id, in: draft.definitions)
        try check(content, catalog, in: draft)
        guard rule.content != content else { return rule }
        rule.content = content
        rule.updatedAt = draft.now
        draft.put(rule)
        return rule
    }

    /// Takes a rule out.
    ///
    /// - Returns: The rule that is no more.
    package static func delete(_ id: ObjectID, in draft: inout Draft) throws(ManagementError) -> EmailRule {
        let rule = try rule(id, in: draft.definitions)
        draft.remove(rule)
        return rule
    }

    /// Gives rules other priorities, all at once: two can change places.
    ///
    /// - Parameters:
    ///   - priorities: The priorities of the rules that are named; the others keep theirs.
    ///   - place: Where the request has them, as a JSON pointer.
    ///   - draft: Where the change is made.
    /// - Returns: Of the rules that were changed, the one that now comes first; of those named, when none was.
    /// - Throws: `notFound` for a rule that is none, `outOfRange` when two would have the same priority.
    package static func reorder(
        _ priorities: [ObjectID: Int],
        at place: String,
        in draft: inout Draft
    ) throws(ManagementError) -> EmailRule {
        var named: [EmailRule] = []
        var changed: [EmailRule] = []
        for (id, priority) in priorities {
            guard var rule = draft.definitions.emailRules[id] else { throw .notFound(kind, at: "\(place)/\(id)") }
            if rule.priority != priority {
                rule.priority = priority
                rule.updatedAt = draft.now
                changed.append(rule)
            }
            named.append(rule)
        }
        for rule in changed { draft.put(rule) }
        let rules = draft.definitions.emailRules
        guard Set(rules.unordered.map(\.priority)).count == rules.count else {
            throw ManagementError(.outOfRange, "two rules would have the same priority", at: place)
        }
        let first = (changed.isEmpty ? named : changed).min { $0.priority < $1.priority }
        guard let first else {
            throw ManagementError(.outOfRange, "the priority of at least one rule is expected", at: place)
        }
        return first
    }

    private static func check(
        _ content: EmailRule.Content,
        _ catalog: CatalogIndex,
        in draft: Draft
    ) throws(ManagementError) {
        for (index, condition) in content.conditions.enumerated() {
            try condition.check(at: "/conditions/\(index)") { draft.definitions.hasProfile($0, catalog) }
        }
    }
}
