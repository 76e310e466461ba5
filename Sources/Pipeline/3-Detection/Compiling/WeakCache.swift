/// Values that are found again by their keys for as long as somebody uses them.
///
/// The cache keeps nothing alive, so that it needs no limit: what the last user lets go is gone.
struct WeakCache<Key: Hashable, Value: AnyObject> {
    private struct Box {
        weak var value: Value?
    }

    private var boxes: [Key: Box] = [:]
    private var sweepsAt = Self.least

    /// So many keys are kept before the cache looks which of them are in use.
    private static var least: Int { 64 }

    /// The value of `key`, made if nobody uses one.
    mutating func value<E: Error>(of key: Key, make: () throws(E) -> Value) throws(E) -> Value {
        if let value = boxes[key]?.value { return value }
        let value = try make()
        if boxes.count >= sweepsAt {
            boxes = boxes.filter { $0.value.value != nil }
            sweepsAt = max(Self.least, boxes.count * 2)
        }
        boxes[key] = Box(value: value)
        return value
    }

    /// How many keys are kept, those whose values are gone among them.
    var count: Int { boxes.count }
}
