internal import Synchronization
internal import WeirDetection
internal import WeirManagement
internal import WeirScan

/// The prints of documents, each made ready once for as long as a scanner uses it.
final class DocumentPrints: Sendable {
    /// Which document of which fingerprint.
    private struct Key: Hashable {
        let fingerprint: ObjectID
        let version: Int
    }

    private struct Kept {
        weak var print: DocumentPrint?
    }

    private struct State {
        var prints: [Key: Kept] = [:]
        var sweepsAt = DocumentPrints.least
    }

    /// So many documents are remembered before those are forgotten that no scanner uses.
    private static let least = 64

    private let state = Mutex(State())

    /// How the entry of a fingerprint is found.
    func method(of fingerprint: DocumentFingerprint) -> Scanner.Definition.Entry.Method {
        guard let printed = fingerprint.inForce else { return .none(reason: Self.absence(of: fingerprint)) }
        let key = Key(fingerprint: fingerprint.id, version: printed.document.version)
        if let print = state.withLock({ $0.prints[key]?.print }) {
            return .document(print, atLeast: fingerprint.matchPercent)
        }
        guard let print = DocumentPrint(stored: printed.print.bytes) else {
            return .none(reason: "what is stored of the document cannot be used by this version: upload it again")
        }
        state.withLock { state in
            state.prints[key] = Kept(print: print)
            guard state.prints.count >= state.sweepsAt else { return }
            state.prints = state.prints.filter { $0.value.print != nil }
            state.sweepsAt = max(Self.least, state.prints.count * 2)
        }
        return .document(print, atLeast: fingerprint.matchPercent)
    }

    /// Why there is nothing to look for, and how to mend it.
    private static func absence(of fingerprint: DocumentFingerprint) -> String {
        guard let upload = fingerprint.upload else { return "no document was uploaded for it" }
        return upload.failure?.message ?? "its document is not read yet"
    }
}
