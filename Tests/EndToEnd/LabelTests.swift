import Testing

/// Sensitivity labels and data classes, from the documents that carry them to what a scan on a server reports.
struct LabelTests {
    private static let label = "2c4e6a8b-0d1f-4a3c-9e5b-7d9f1b3c5e72"

    /// Sends the server JSON: path, body.
    private static let post = """
        post() {
            exec 3<>/dev/tcp/127.0.0.1/$port
            printf 'POST %s HTTP/1.1\\r\\nHost: weir\\r\\nAuthorization: Bearer %s\\r\\nConnection: close\\r\\n' \
                "$1" "$(token)" >&3
            printf 'Content-Type: application/json\\r\\nContent-Length: %d\\r\\n\\r\\n%s' ${#2} "$2" >&3
            cat <&3
        }

        """

    @Test(.timeLimit(.minutes(2)))
    func `a label that a message carries is found, and labelled by a data class`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        let message = """
            From: a@example.com
            To: b@example.com
            Subject: Plan
            msip_labels: MSIP_Label_\(Self.label)_Enabled=True; MSIP_Label_\(Self.label)_Name=Staff
            Content-Type: text/plain

            Project ACME-123456 starts.

            """
        try folder.write(message.replacing("\n", with: "\r\n"), to: "plan.eml")
        try folder.write("Project ACME-123456 starts.\n", to: "plan.txt")
        let result = try Binary.shell(
            ServeTests.functions + Self.post + """
                start
                own=/weir/v1/accounts/$(account); dlp=/client/v4/accounts/$(account)/dlp
                post $own/integrations \
                    '{"name": "Purview", "labels": [{"id": "\(Self.label)", "name": "Staff", "enabled": true}]}' >/dev/null
                entry=$(post $dlp/entries '{"name": "Project", "enabled": true, "pattern": {"regex": "ACME-[0-9]{6}"}}' |
                    grep -o '"id":"[^"]*"' | head -n 1 | cut -d '"' -f 4)
                class='dlp_match(dlp.entries[\\"\(Self.label)\\"]) and dlp_match(dlp.entries[\\"'$entry'\\"])'
                class=$(post $dlp/data_classes \
                    '{"name": "Plan", "expression": "'"$class"'", "data_tags": [], "sensitivity_levels": []}' |
                    grep -o '"id":"[^"]*"' | head -n 1 | cut -d '"' -f 4)
                post $dlp/profiles/custom '{"name": "Plans", "data_classes": ["'$class'"]}' >/dev/null
                export WEIR_TOKEN=$(token)
                "$WEIR" scan --server http://127.0.0.1:$port --profile Plans --profile Purview --format jsonl plan.eml plan.txt
                kill $server; wait $server
                """,
            in: folder
        )
        let objects = try result.objects
        let entries = objects.compactMap { ($0["entry"] as? [String: Any])?["name"] as? String }
        #expect(entries == ["Staff", "Project"], "\(result.output)\(result.messages)")
        let names = objects.map { ($0["profiles"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String } }
        #expect(names == [["Plans", "Purview"], ["Plans"]])
        for object in objects {
            let labels = object["labels"] as? [[String: Any]] ?? []
            #expect(labels.compactMap { ($0["data_class"] as? [String: Any])?["name"] as? String } == ["Plan"])
            #expect(object["path"] as? String == "plan.eml")
        }
        #expect(objects.first?["match"] as? String == "")
    }
}
