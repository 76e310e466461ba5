import Logging
import ServiceLifecycle
import WeirManagement
import WeirPolicy

/// Makes ready what was uploaded, and first what was left by the process before; what it does when the server stops it
/// brings to its end.
struct Background: Service {
    /// What is done.
    let work: BackgroundWork
    /// What knows what was left.
    let preparer: DatasetPreparer

    func run() async throws {
        try await preparer.resume()
        await withGracefulShutdownHandler {
            await work.run()
        } onGracefulShutdown: {
            work.stop()
        }
    }
}

extension Logger {
    /// Writes down what became of background work that did not come to its end; nothing of what was uploaded.
    func report(_ trouble: BackgroundWork.Trouble) {
        let subject = trouble.subject
        let metadata: Metadata = [
            "weir.account": .string(subject.account.text),
            "weir.kind": .string(subject.kind.rawValue),
            "weir.object": .string(subject.id.text),
            "weir.code": .string(trouble.error.code.rawValue),
            "weir.reason": .string(trouble.error.message),
        ]
        if trouble.isTriedAgain {
            warning("an upload could not be prepared; it is tried again", metadata: metadata)
        } else {
            error("an upload could not be prepared", metadata: metadata)
        }
    }
}
