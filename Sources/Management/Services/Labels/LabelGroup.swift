/// A definition that is a list of labels under one name: a category of data tags, a group of sensitivity levels.
///
/// What can be done with one is the same for all kinds, and stands in `LabelGroupService`. A kind says what it is
/// called, what it can be copied from, and who has to forget a label that goes; the mistake to make is to forget the
/// last.
package protocol LabelGroup: Definition {
    /// What the kind is called.
    static var words: LabelGroupWords { get }
    /// What a group can be copied from.
    static var templates: [LabelTemplate] { get }

    /// The name people see, unique in the account.
    var name: String { get set }
    /// What it is for.
    var summary: String? { get set }
    /// The template it was copied from.
    var template: ObjectID? { get }
    /// Its labels, in their order.
    var labels: [Label] { get set }
    /// When it, or a label of it, was changed the last time.
    var updatedAt: Timestamp { get set }

    /// Describes a group.
    init(
        id: ObjectID,
        name: String,
        summary: String?,
        template: ObjectID?,
        labels: [Label],
        createdAt: Timestamp,
        updatedAt: Timestamp
    )

    /// Takes a label of this group out of everything that names it.
    func dropUses(ofLabel label: ObjectID, in draft: inout Draft)
}
