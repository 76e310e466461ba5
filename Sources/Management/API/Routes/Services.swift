package import WeirManagement

/// What routes need that look at more than the definitions of an account.
package struct Services: Sendable {
    /// Accounts and their credentials.
    package let accounts: AccountService
    /// What takes values for datasets.
    package let datasets: DatasetUploads
    /// What takes documents for fingerprints.
    package let documents: DocumentUploads
    /// What scans.
    package let scans: any ScanService
    /// What is remembered of scans.
    package let events: EventService
    /// The most bytes of one content that is scanned.
    package let scanBytes: Int

    /// The services of one server.
    package init(
        accounts: AccountService,
        datasets: DatasetUploads,
        documents: DocumentUploads,
        scans: any ScanService,
        events: EventService,
        scanBytes: Int
    ) {
        self.accounts = accounts
        self.datasets = datasets
        self.documents = documents
        self.scans = scans
        self.events = events
        self.scanBytes = scanBytes
    }
}
