// Scans a text in memory and prints where something was found; never what.

import WeirContent
import WeirScan

var configuration = Scanner.Configuration()
configuration.profiles = ["Financial Information"]
configuration.minimumConfidence = .medium

let scanner = try Scanner(configuration)
let text = "card_number: 4111 1111 1111 1111"
let payload = Payload(name: "note", source: .bytes(Array(text.utf8)))

let outcome = scanner.scan(payload) { finding, match in
    let entry = scanner.entries[finding.entry]
    print("\(entry.name) (\(finding.confidence.rawValue)) in line \(finding.line), \(match.count) bytes")
}
if let issue = outcome.issue {
    print("not inspected to the end: \(issue.message)")
}
