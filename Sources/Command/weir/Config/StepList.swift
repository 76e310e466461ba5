import WeirConfiguration
import WeirJSON

/// The steps of an import, as they are printed: what changes, a line each, and a sum.
struct StepList {
    private let steps: [ConfigurationStep]

    /// A list of these steps.
    init(_ steps: [ConfigurationStep]) {
        self.steps = steps
    }

    /// Whether anything changes.
    var hasChanges: Bool { steps.contains(where: \.isChange) }

    /// The lines.
    var bytes: [UInt8] {
        var out: [UInt8] = []
        for step in steps where step.isChange {
            let name = step.name.isEmpty ? "" : " \"\(step.name)\""
            let uploads = step.uploads ? ", with an upload" : ""
            let action = step.action == .unchanged ? .update : step.action
            out.append(text: "\(action.rawValue) \(step.noun)\(name)\(uploads)\n")
        }
        out.append(text: sum + "\n")
        return out
    }

    private var sum: String {
        let changes = steps.filter(\.isChange)
        let parts = [
            (ConfigurationStep.Action.create, "created"), (.update, "updated"), (.delete, "deleted"),
        ].map { action, text in
            let count = changes.count { $0.action == action || action == .update && $0.action == .unchanged }
            return "\(count) \(text)"
        }
        return (parts + ["\(steps.count - changes.count) unchanged"]).joined(separator: ", ")
    }
}

extension ConfigurationStep {
    /// Whether the account is another one behind the step.
    fileprivate var isChange: Bool { action != .unchanged || uploads }
}
