/// The labels of one group, while a request changes them.
struct LabelList {
    /// The labels, in their order.
    private(set) var labels: [Label]

    private let now: Timestamp
    private let limit: Int
    private let ids: IDSource
    /// The name of the group.
    private let group: String
    /// What a label of the group is called: "data tag" or "sensitivity level".
    private let kind: String

    /// The labels of a group as they are; none for a new one.
    init(_ labels: [Label], of group: String, kind: String, _ draft: Draft) {
        self.labels = labels
        self.group = group
        self.kind = kind
        now = draft.now
        limit = draft.limits.labelsPerGroup
        ids = draft.ids
    }

    /// Replaces the whole list: `changes` names every label that there will be, in order.
    ///
    /// - Parameters:
    ///   - changes: Labels with an identifier are changed, others are made; those that are not named go.
    ///   - pointer: Where the list is in the request.
    /// - Throws: `notFound` for an identifier of no label of the group, `nameTaken`, `invalidField`, `limitReached`.
    mutating func replace(with changes: [LabelChange], at pointer: String) throws(ManagementError) {
        guard changes.count <= limit else { throw .limitReached("\(kind)s in a group", limit: limit, at: pointer) }
        var next: [Label] = []
        for (index, change) in changes.enumerated() {
            let place = "\(pointer)/\(index)"
            let label: Label
            if let id = change.id {
                guard let current = labels.first(where: { $0.id == id }), !next.contains(where: { $0.id == id }) else {
                    throw .notFound(kind, at: place + "/id")
                }
                label = changed(current, name: change.name, summary: change.summary)
            } else {
                guard let name = change.name else {
                    throw ManagementError(.invalidField, "a new \(kind) needs a name", at: place + "/name")
                }
                label = made(name: name, summary: change.summary.value)
            }
            guard !next.contains(where: { $0.name == label.name }) else { throw .nameTaken(kind, at: place + "/name") }
            next.append(label)
        }
        labels = next
    }

    /// Adds a label behind the others.
    mutating func add(name: String, summary: String?) throws(ManagementError) -> Label {
        guard labels.count < limit else { throw .limitReached("\(kind)s in a group", limit: limit) }
        guard !labels.contains(where: { $0.name == name }) else { throw .nameTaken(kind) }
        let label = made(name: name, summary: summary)
        labels.append(label)
        return label
    }

    /// Changes a label.
    mutating func change(_ id: ObjectID, name: String?, summary: Patch<String>) throws(ManagementError) -> Label {
        guard let index = labels.firstIndex(where: { $0.id == id }) else { throw .notFound(kind) }
        if let name, labels.contains(where: { $0.name == name && $0.id != id }) { throw .nameTaken(kind) }
        labels[index] = changed(labels[index], name: name, summary: summary)
        return labels[index]
    }

    /// Takes a label out.
    mutating func remove(_ id: ObjectID) throws(ManagementError) {
        guard let index = labels.firstIndex(where: { $0.id == id }) else { throw .notFound(kind) }
        labels.remove(at: index)
    }

    /// Puts the labels in another order, which has to name each of them once.
    mutating func reorder(_ order: [ObjectID], at pointer: String) throws(ManagementError) {
        let byID = Dictionary(labels.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let next = order.compactMap { byID[$0] }
        guard order.count == labels.count, next.count == order.count, Set(order).count == order.count else {
            throw ManagementError(.outOfRange, "every \(kind) of the group has to be named exactly once", at: pointer)
        }
        labels = next
    }

    private func made(name: String, summary: String?) -> Label {
        Label(
            id: ids.id(of: kind, [group, name]),
            name: name,
            summary: summary,
            createdAt: now,
            updatedAt: now
        )
    }

    private func changed(_ label: Label, name: String?, summary: Patch<String>) -> Label {
        var next = label
        next.name = name ?? label.name
        next.summary = summary.applied(to: label.summary)
        if next != label { next.updatedAt = now }
        return next
    }
}
