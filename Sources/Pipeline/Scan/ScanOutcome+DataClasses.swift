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
        let classes = dataClasses(of: finding)
        if classes.isEmpty { return finding.profiles }
        let more = classes.flatMap(\.profiles).filter(finding.classed.contains)
        return Set(finding.profiles + more).sorted()
    }
}
