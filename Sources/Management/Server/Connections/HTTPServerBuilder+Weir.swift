internal import HummingbirdCore
internal import NIOCore
internal import WeirAPI

extension HTTPServerBuilder {
    /// HTTP/1.1 with the limits of a configuration, over TLS where there are certificates.
    static func weir(
        _ routes: [Route],
        _ configuration: ServerConfiguration,
        _ certificates: Certificates?
    ) -> HTTPServerBuilder {
        let largestBody = routes.map(\.body.most).max() ?? 0
        let idleSeconds = configuration.idleSeconds
        let settings = HTTP1Channel.Configuration(
            idleTimeout: .seconds(Int64(idleSeconds)),
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: configuration.headerBytes,
                maxHeaderListSize: configuration.headerBytes,
                maxHeaderFieldCount: 100
            )
        )
        return HTTPServerBuilder { responder in
            let plain = GuardedChannel(
                base: HTTP1Channel(responder: responder, configuration: settings),
                idleSeconds: idleSeconds,
                largestBody: largestBody
            )
            guard let certificates else { return plain }
            return ReloadingTLSChannel(base: plain, certificates: certificates)
        }
    }
}
