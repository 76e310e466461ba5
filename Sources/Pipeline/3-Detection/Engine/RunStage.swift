internal import CWeirSIMD
internal import RustRegex

/// Finds the patterns that contain a long stretch out of one set of characters: one vector pass for each set.
@safe final class RunStage: @unchecked Sendable {
    // Shared without a lock because everything is written in `init` and never after.

    /// What one pass looks for.
    @safe struct Pass {
        let set: weir_byte_set
        let minimum: Int
        let slots: [(index: Int, run: RequiredRun)]
    }

    /// The passes.
    let passes: [Pass]

    /// The stage for the slots with the given indexes.
    init(_ slots: [(index: Int, run: RequiredRun)]) {
        struct Key: Hashable {
            let ascii: ScalarSet
            let hasHigh: Bool
        }
        let groups = Dictionary(grouping: slots) { Key(ascii: $0.run.ascii, hasHigh: $0.run.hasHigh) }
        passes = groups.map { key, members in
            Pass(
                set: weir_byte_set(key.ascii, hasHigh: key.hasHigh),
                minimum: members.map(\.run.minimum).min() ?? RequiredRun.shortest,
                slots: members
            )
        }
    }

    /// The most stretches that one call asks for.
    private static let room = 256

    /// Offers all matches with such a stretch that start in the block.
    func scan(_ block: Block, confirmer: inout Confirmer, into list: inout CandidateList) {
        for pass in passes {
            unsafe withUnsafeTemporaryAllocation(of: weir_run.self, capacity: Self.room) { runs in
                var position = block.from
                guard let out = runs.baseAddress else { return }
                while position < block.count {
                    var resume = block.count
                    let count = unsafe withUnsafePointer(to: pass.set) { set in
                        unsafe weir_find_runs(
                            block.text,
                            position,
                            block.count,
                            set,
                            pass.minimum,
                            out,
                            Self.room,
                            &resume
                        )
                    }
                    for index in 0..<count {
                        let run = unsafe out[index]
                        for (slot, required) in pass.slots where run.end - run.start >= required.minimum {
                            confirmer.confirm(
                                slot,
                                from: run.start - required.starts.upperBound,
                                through: run.end - required.minimum - required.starts.lowerBound,
                                in: block,
                                into: &list
                            )
                        }
                    }
                    position = resume
                }
            }
        }
    }
}
