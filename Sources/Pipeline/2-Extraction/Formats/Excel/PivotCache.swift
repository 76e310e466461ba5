/// The values that the records of a pivot cache refer to, field by field.
final class PivotCache {
    private var text: [UInt8] = []
    private var ends: [Int] = []
    private var firstOfField: [Int] = []

    /// The most values that are kept; a sheet has no more rows.
    private static let mostItems = 1 << 20

    /// Begins the next field.
    func beginField() { firstOfField.append(ends.count) }

    /// Adds a value to the field.
    func add(_ value: ArraySlice<UInt8>) {
        guard ends.count < Self.mostItems else { return }
        text.append(contentsOf: value)
        ends.append(text.count)
    }

    /// A value of a field; `nil` when there is none, or when it is too long to be repeated.
    func value(field: Int, index: Int) -> ArraySlice<UInt8>? {
        guard field >= 0, field < firstOfField.count, index >= 0 else { return nil }
        let item = firstOfField[field] + index
        let end = field + 1 < firstOfField.count ? firstOfField[field + 1] : ends.count
        guard item < end else { return nil }
        let range = (item > 0 ? ends[item - 1] : 0)..<ends[item]
        return range.count <= SharedStrings.longestRepeated ? text[range] : nil
    }
}
