import CAPIDescription
import WeirServer

extension ServerPage {
    /// The description of the API.
    static let description = ServerPage(bytes(of: unsafe weir_openapi_yaml()), contentType: "application/yaml")

    /// The reference of the API for people.
    static let reference = ServerPage(
        bytes(of: unsafe weir_api_reference_html()),
        contentType: "text/html; charset=utf-8",
        policy:
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )

    private static func bytes(of document: weir_api_document) -> [UInt8] {
        // The bytes are constants of the program.
        unsafe [UInt8](UnsafeBufferPointer(start: document.bytes, count: document.count))
    }
}
