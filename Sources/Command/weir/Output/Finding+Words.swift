import WeirScan
import WeirVerdict

extension Finding {
    /// What else is known of it in a few words; `nil` when there is nothing.
    var evidenceWords: String? {
        switch evidence {
        case .columns(let names): names.count > 1 ? "with " + names.dropFirst().joined(separator: ", ") : nil
        case .similarity(let percent): "\(percent) % of the document"
        case nil: nil
        }
    }

    /// The labels that data classes put on it, each once; of a level its group as well.
    var labelWords: [String] {
        var words: [String] = []
        for dataClass in dataClasses {
            for word in dataClass.labels.levels.map({ "\($0.groupName): \($0.name)" })
                + dataClass.labels.tags.map(\.name)
            where !words.contains(word) {
                words.append(word)
            }
        }
        return words
    }
}
