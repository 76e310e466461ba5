extension ScanOutcome {
    /// The data classes that put their labels on a finding of this scan.
    package func dataClasses(of finding: Finding) -> [DataClassOutcome] {
        if dataClasses.isEmpty || finding.classed.isEmpty { return [] }
        return dataClasses.filter { $0.isAbout(finding) }
    }

    /// The profiles for which a finding of this scan counts, with those for which only a data class makes it count.
    ///
    /// A finding is handed out before that is known unless it counts for nothing else.
    ///
    /// - Parameter finding: The finding.
    /// - Returns: Their indexes in `Scanner.profiles`, ascending.
    package func profiles(of finding: Finding) -> [Int] {
        profiles(of: finding.entry, counted: finding.profiles, classed: finding.classed)
    }

    /// The profiles for which a finding of an entry counts.
    ///
    /// - Parameters:
    ///   - entry: The index of the entry.
    ///   - counted: The finding's `profiles`.
    ///   - classed: The finding's `classed`.
    /// - Returns: Their indexes in `Scanner.profiles`, ascending.
    package func profiles(of entry: Int, counted: [Int], classed: [Int]) -> [Int] {
        if dataClasses.isEmpty || classed.isEmpty { return counted }
        let more = dataClasses.filter { $0.entries.contains(entry) }.flatMap(\.profiles).filter(classed.contains)
        return more.isEmpty ? counted : Set(counted + more).sorted()
    }
}
