internal import Synchronization

/// The memory that the bodies of running requests may take together.
final class BodyMemory: Sendable {
    private let most: Int
    private let taken = Atomic<Int>(0)

    /// So many bytes.
    init(most: Int) {
        self.most = most
    }

    /// Takes bytes, if there are as many left.
    ///
    /// - Parameter count: How many, at most as many as a body may have.
    /// - Returns: Whether they were taken; then they have to be given back.
    func take(_ count: Int) -> Bool {
        guard taken.add(count, ordering: .relaxed).newValue <= most else {
            giveBack(count)
            return false
        }
        return true
    }

    /// Gives bytes back.
    func giveBack(_ count: Int) {
        taken.subtract(count, ordering: .relaxed)
    }
}
