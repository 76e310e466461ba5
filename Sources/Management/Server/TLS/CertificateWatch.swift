internal import Logging
internal import ServiceLifecycle
internal import UnixSignals

/// Looks every few seconds, and on SIGHUP, whether there is a new certificate.
struct CertificateWatch: Service {
    let certificates: Certificates
    let seconds: Int
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await withTaskGroup(of: Void.self) { group in
                group.addTask {
                    while !Task.isCancelled {
                        try? await Task.sleep(for: .seconds(max(1, seconds)))
                        look()
                    }
                }
                group.addTask {
                    for await _ in await UnixSignalsSequence(trapping: .sighup) { look() }
                }
                await group.waitForAll()
            }
        }
    }

    private func look() {
        do throws(CertificateError) {
            guard try certificates.reload() else { return }
            logger.notice("certificate changed")
        } catch {
            logger.warning(
                "new certificate refused, the former one stays",
                metadata: ["weir.error": .string(error.code.rawValue), "weir.reason": .string(error.message)]
            )
        }
    }
}
