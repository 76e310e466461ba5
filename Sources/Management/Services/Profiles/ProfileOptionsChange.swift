package import WeirCatalog

/// What a request says of how a profile decides.
package struct ProfileOptionsChange: Sendable {
    /// What `null` says of a field; a threshold goes back to its initial value in any case.
    package enum Null: Sendable {
        /// As much as nothing.
        case keeps
        /// That the field goes back to its initial value.
        case resets
    }

    private let allowedMatchCount: Patch<Int>
    private let threshold: Patch<ConfidenceLevel>
    private let analyzesContext: Patch<Bool>
    private let recognizesText: Patch<Bool>
    private let contextAwareness: Patch<ContextAwareness>

    /// Describes a change.
    package init(
        allowedMatchCount: Patch<Int>,
        threshold: Patch<ConfidenceLevel>,
        analyzesContext: Patch<Bool>,
        recognizesText: Patch<Bool>,
        contextAwareness: Patch<ContextAwareness>
    ) {
        self.allowedMatchCount = allowedMatchCount
        self.threshold = threshold
        self.analyzesContext = analyzesContext
        self.recognizesText = recognizesText
        self.contextAwareness = contextAwareness
    }

    /// The options after the change.
    func applied(to current: ProfileOptions, null: Null) -> ProfileOptions {
        let cleared =
            switch null {
            case .keeps: current
            case .resets: ProfileOptions()
            }
        var next = current
        next.allowedMatchCount = allowedMatchCount.value(current.allowedMatchCount, cleared.allowedMatchCount)
        next.threshold = threshold.value(current.threshold, ProfileOptions().threshold)
        next.analyzesContext = analyzesContext.value(current.analyzesContext, cleared.analyzesContext)
        next.recognizesText = recognizesText.value(current.recognizesText, cleared.recognizesText)
        next.contextAwareness = contextAwareness.value(current.contextAwareness, cleared.contextAwareness)
        return next
    }
}

extension Patch {
    fileprivate func value(_ current: Value, _ cleared: Value) -> Value {
        switch self {
        case .keep: current
        case .clear: cleared
        case .set(let value): value
        }
    }
}
