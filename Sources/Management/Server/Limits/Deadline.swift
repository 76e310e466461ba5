/// Bounds how long something takes.
enum Deadline {
    private enum Outcome<Value: Sendable>: Sendable {
        case done(Result<Value, Refusal>)
        case late
    }

    /// Does something, and cancels it when it takes too long.
    ///
    /// What finishes nevertheless is answered with its result: a client that were told that its change took too long
    /// would make it again.
    ///
    /// - Parameters:
    ///   - seconds: How long it may take.
    ///   - work: What is done; it has to come to an end soon after it was cancelled.
    /// - Returns: Its result.
    /// - Throws: What it throws, or the refusal of what takes too long.
    static func limit<Value: Sendable>(
        seconds: Int,
        _ work: @escaping @Sendable () async throws(Refusal) -> Value
    ) async throws(Refusal) -> Value {
        let result = await withTaskGroup(of: Outcome<Value>.self) { group -> Result<Value, Refusal> in
            group.addTask {
                do throws(Refusal) {
                    return .done(.success(try await work()))
                } catch {
                    return .done(.failure(error))
                }
            }
            group.addTask {
                try? await Task.sleep(for: .seconds(seconds))
                return .late
            }
            var isLate = false
            for await outcome in group {
                group.cancelAll()
                switch outcome {
                case .done(.failure) where isLate: return .failure(.tookTooLong)
                case .done(let result): return result
                case .late: isLate = true
                }
            }
            return .failure(.tookTooLong)
        }
        return try result.get()
    }
}
