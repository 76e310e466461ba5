import WeirManagement

/// One sentence of what a store has to do.
package struct StoreCheck: Sendable {
    /// The sentence.
    package let name: String
    /// Looks whether empty stores do it; throws `Broken` when they do not.
    package let run: @Sendable (any StoreUnderTest) async throws -> Void

    init(_ name: String, _ run: @escaping @Sendable (any StoreUnderTest) async throws -> Void) {
        self.name = name
        self.run = run
    }

    /// What a store did instead.
    package struct Broken: Error, CustomStringConvertible {
        /// What was expected.
        package let description: String
    }

    /// Throws `Broken` when something does not hold.
    static func require(_ holds: Bool, _ expectation: String) throws {
        guard holds else { throw Broken(description: "expected: \(expectation)") }
    }

    /// Throws `Broken` when `body` does not fail in this way.
    static func expect(_ code: StoreError.Code, _ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch let error as StoreError where error.code == code {
            return
        }
        throw Broken(description: "expected: \(code)")
    }
}

extension StoreCheck: CustomStringConvertible {
    /// The sentence.
    package var description: String { name }
}
