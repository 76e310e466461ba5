internal import Synchronization
internal import WeirDetection
internal import WeirManagement
internal import WeirScan

/// The lists of words that stand in entries, each made ready once for as long as a scanner uses it.
final class EntryWordLists: Sendable {
    private struct Kept {
        let words: [String]
        weak var list: WordList?
    }

    private struct State {
        var lists: [ObjectID: Kept] = [:]
        var sweepsAt = EntryWordLists.least
    }

    private let state = Mutex(State())

    /// So many entries are remembered before those are forgotten that no scanner uses.
    private static let least = 64

    /// How an entry with these words is found.
    func method(of words: [String], in entry: ObjectID) -> Scanner.Definition.Entry.Method {
        // What did not change has the same storage, so that the comparison looks at no word.
        let known = state.withLock { $0.lists[entry].flatMap { $0.words == words ? $0.list : nil } }
        if let known { return .words(known) }
        var lines: [UInt8] = []
        for word in words {
            // A line end in a word is a blank, as it is in a text.
            let line = word.utf8.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }
            if let problem = WordList.problem(with: line[...]) { return .none(reason: problem) }
            lines += line
            lines.append(UInt8(ascii: "\n"))
        }
        let list = WordList(lines: lines, isCaseSensitive: false)
        state.withLock { state in
            state.lists[entry] = Kept(words: words, list: list)
            guard state.lists.count >= state.sweepsAt else { return }
            state.lists = state.lists.filter { $0.value.list != nil }
            state.sweepsAt = max(Self.least, state.lists.count * 2)
        }
        return .words(list)
    }
}
