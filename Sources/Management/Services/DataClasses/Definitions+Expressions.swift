extension Definitions {
    /// Reads the expression of a data class, and checks that what it names is there and leads nowhere back to it.
    func expression(
        _ text: String,
        of id: ObjectID,
        _ catalog: CatalogIndex
    ) throws(ManagementError) -> DataClassExpression {
        let expression: DataClassExpression
        do throws(ExpressionError) {
            expression = try DataClassExpression(text)
        } catch {
            throw .invalidExpression(error.message)
        }
        for reference in expression.references {
            switch reference.kind {
            case .entry where !hasEntry(reference.id, catalog):
                throw .invalidExpression("character \(reference.column): there is no entry with this id")
            case .dataClass where reference.id != id && dataClasses[reference.id] == nil:
                throw .invalidExpression("character \(reference.column): there is no data class with this id")
            case .dataClass where leads(from: reference.id, to: id):
                throw .invalidExpression("character \(reference.column): the data class would depend on itself")
            case .entry, .dataClass: break
            }
        }
        return expression
    }

    /// The data classes whose expressions name an entry, in the order in which they were made.
    package func dataClassesNaming(entry id: ObjectID) -> [DataClass] {
        dataClasses.sorted.filter { $0.expression.names(entry: id) }
    }

    private func leads(from start: ObjectID, to end: ObjectID) -> Bool {
        var waiting = [start]
        var seen = Set(waiting)
        while let id = waiting.popLast() {
            if id == end { return true }
            for next in dataClasses[id]?.expression.references ?? [] where next.kind == .dataClass {
                if seen.insert(next.id).inserted { waiting.append(next.id) }
            }
        }
        return false
    }
}

extension ManagementError {
    fileprivate static func invalidExpression(_ message: String) -> ManagementError {
        ManagementError(.invalidExpression, message, at: "/expression")
    }
}
