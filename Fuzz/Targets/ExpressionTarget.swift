internal import WeirManagement

/// Reads any text as the expression of a data class.
enum ExpressionTarget {
    static func run(_ input: [UInt8]) -> String? {
        let text = String(decoding: input, as: UTF8.self)
        let count = text.unicodeScalars.count
        do throws(ExpressionError) {
            let expression = try DataClassExpression(text)
            guard expression.text.utf8.elementsEqual(text.utf8) else { return "the text is kept byte for byte" }
            var column = 0
            for reference in expression.references {
                guard reference.column > column, reference.column <= count else {
                    return "references are in the text, in their order"
                }
                column = reference.column
            }
            guard leaves(of: expression.condition) == expression.references.map(\.id) else {
                return "what the condition needs is what the text names"
            }
        } catch {
            guard (1...(count + 1)).contains(error.column) else { return "an error has its place in the text" }
        }
        return nil
    }

    private static func leaves(of condition: DataClassCondition) -> [ObjectID] {
        switch condition {
        case .entry(let id), .dataClass(let id): [id]
        case .not(let one): leaves(of: one)
        case .and(let left, let right), .or(let left, let right), .xor(let left, let right):
            leaves(of: left) + leaves(of: right)
        }
    }
}
