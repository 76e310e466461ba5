internal import CHyperscan

/// A set of byte strings, compiled so that all of them are found in one pass over a text.
///
/// Immutable once made: any number of threads may scan with it, each with a `LiteralScratch` of its own. Runs on
/// Hyperscan or on Vectorscan, whichever the system has; both provide the same interface.
@safe package final class LiteralDatabase: @unchecked Sendable {
    // Shared without a lock: the library never writes to a compiled database.
    let database: OpaquePointer

    /// One byte string to find.
    package struct Literal: Hashable, Sendable {
        /// The bytes.
        package let bytes: [UInt8]
        /// Whether ASCII letters match in either case.
        package let ignoresCase: Bool

        /// The literal `bytes`.
        package init(bytes: [UInt8], ignoresCase: Bool) {
            self.bytes = bytes
            self.ignoresCase = ignoresCase
        }
    }

    /// Compiles `literals`, each of which is reported by its index.
    ///
    /// None may be empty, and there has to be at least one.
    ///
    /// - Parameter literals: What to find.
    /// - Throws: `VectorscanError` when the library refuses.
    package init(_ literals: [Literal]) throws(VectorscanError) {
        let count = literals.count
        guard count > 0, literals.allSatisfy({ !$0.bytes.isEmpty }) else {
            throw VectorscanError(message: "a literal database needs literals that are not empty")
        }
        var storage: [CChar] = []
        var offsets: [Int] = []
        for literal in literals {
            offsets.append(storage.count)
            storage.append(contentsOf: literal.bytes.map { CChar(bitPattern: $0) })
            storage.append(0)
        }
        let flags = literals.map { $0.ignoresCase ? UInt32(HS_FLAG_CASELESS) : 0 }
        let identifiers = literals.indices.map { UInt32($0) }
        let lengths = literals.map(\.bytes.count)
        var compiled: OpaquePointer?
        var problem: UnsafeMutablePointer<hs_compile_error_t>?
        let status = unsafe storage.withUnsafeBufferPointer { storage in
            let expressions = unsafe offsets.map { offset -> UnsafePointer<CChar>? in
                unsafe storage.baseAddress.map { unsafe $0 + offset }
            }
            return unsafe hs_compile_lit_multi(
                expressions,
                flags,
                identifiers,
                lengths,
                UInt32(count),
                UInt32(HS_MODE_BLOCK),
                nil,
                &compiled,
                &problem
            )
        }
        guard status == HS_SUCCESS, let compiled = unsafe compiled else {
            // The library's own message can quote the expression; only its kind is passed on.
            if let problem = unsafe problem { unsafe hs_free_compile_error(problem) }
            throw VectorscanError(message: "the literals could not be compiled (status \(status))")
        }
        unsafe database = compiled
    }

    deinit {
        unsafe hs_free_database(database)
    }
}

/// Why the literal engine could not do its work.
package struct VectorscanError: Error, Hashable, Sendable {
    /// What happened.
    package let message: String
}
