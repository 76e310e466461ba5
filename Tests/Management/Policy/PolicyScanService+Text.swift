import WeirLog
import WeirManagement
import WeirPolicy

extension PolicyScanService {
    /// Scans a text for an account; one with a name is a file.
    func scan(
        _ text: String,
        named name: String? = nil,
        for account: AccountID,
        profiles: [String] = [],
        masking: MaskMode = .clear,
        explains: Bool = false
    ) async throws -> ScanAnswer {
        try await scan(
            ScanRequest(
                content: Array(text.utf8),
                name: name ?? "text",
                declaredType: nil,
                isFile: name != nil,
                profiles: profiles,
                masking: masking,
                explains: explains
            ),
            for: account
        )
    }
}
