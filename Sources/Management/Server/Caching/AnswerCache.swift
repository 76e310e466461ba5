internal import Synchronization
internal import WeirManagement

/// Keeps answers of routes that only read: they depend on nothing but what the key has.
///
/// Two generations: when the young one has half of the memory it becomes the old one, and what was old is forgotten
/// but for what was asked for again meanwhile.
final class AnswerCache: Sendable {
    /// What an answer depends on.
    struct Key: Hashable, Sendable {
        /// Whose definitions were read.
        let account: AccountID
        /// Their revision.
        let revision: Int
        /// Path and query as they were sent.
        let target: String
    }

    /// What an entry takes beside its bodies and its target, roughly.
    private static let overhead = 256

    private struct Generations {
        var young: [Key: CachedAnswer] = [:]
        var old: [Key: CachedAnswer] = [:]
        var youngBytes = 0
    }

    private let most: Int
    private let generations = Mutex(Generations())

    /// A cache of at most so many bytes.
    init(bytes: Int) {
        most = bytes / 2
    }

    /// The answer to a request like this one.
    subscript(key: Key) -> CachedAnswer? {
        generations.withLock { generations in
            if let answer = generations.young[key] { return answer }
            guard let answer = generations.old.removeValue(forKey: key) else { return nil }
            put(answer, key, &generations)
            return answer
        }
    }

    /// Keeps an answer, unless it would take too much of the memory.
    func keep(_ answer: CachedAnswer, for key: Key) {
        guard size(answer, key) <= most / 4 else { return }
        generations.withLock { put(answer, key, &$0) }
    }

    private func put(_ answer: CachedAnswer, _ key: Key, _ generations: inout Generations) {
        if let former = generations.young[key] { generations.youngBytes -= size(former, key) }
        let size = size(answer, key)
        if generations.youngBytes + size > most {
            generations.old = generations.young
            generations.young = [:]
            generations.youngBytes = 0
        }
        generations.young[key] = answer
        generations.youngBytes += size
    }

    private func size(_ answer: CachedAnswer, _ key: Key) -> Int {
        answer.size + key.target.utf8.count + Self.overhead
    }
}
