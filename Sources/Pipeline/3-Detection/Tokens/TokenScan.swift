/// The part of a running scan that reads the tokens of a text and hands them to all that looks for some.
///
/// The tokens of a few thousand bytes at a time: they are still near when the last one has looked at them.
struct TokenScan: ~Copyable {
    private var reader = TokenReader()
    private var batch = TokenBatch()
    private var words: WordScan?
    private var prints: PrintSearch?
    private var exact: ExactScan?

    /// A scan for what `stage` finds.
    init(_ stage: TokenStage) {
        words = stage.words.map(WordScan.init)
        exact = stage.exact.map { ExactScan($0) }
        prints = stage.prints.map { PrintSearch($0.table) }
    }

    /// Prepares for the next text.
    mutating func restart() {
        exact?.restart()
    }

    /// Offers all that is found and begins in the block, and puts what is of reference documents into `hits`.
    mutating func scan(_ block: Block, into list: inout CandidateList, _ hits: inout PrintHits) {
        exact?.begin()
        var from = block.from
        while from < block.commitEnd {
            let to = min(from &+ TokenReader.stride, block.commitEnd)
            reader.read(block, from: from, to: to, into: &batch)
            words?.scan(batch, in: block, from: from, to: to, into: &list)
            exact?.take(batch, in: block)
            prints?.search(batch, in: block, from: from, to: to, into: &hits)
            from = to
        }
        exact?.finish(block, &reader, &batch, into: &list)
    }
}
