import WeirCatalog
import WeirConfiguration
import WeirJSON
import WeirManagement

/// What tests apply files to.
enum Account {
    /// A catalog of two entries and a profile.
    static let catalog = CatalogIndex(
        Catalog(
            entries: [
                EntryDefinition(id: "00000000-0000-4000-8000-00000000000a", name: "Card", summary: "Numbers of cards."),
                EntryDefinition(id: "00000000-0000-4000-8000-00000000000b", name: "Mail", summary: "Addresses."),
            ],
            profiles: [
                ProfileDefinition(
                    id: "00000000-0000-4000-9000-00000000000a",
                    name: "Financial",
                    summary: "Cards.",
                    entries: ["Card"]
                )
            ]
        )
    )

    /// A file that says nothing of others.
    static func read(_ text: String) throws(ConfigurationProblem) -> ConfigurationFile {
        try ConfigurationFile(Array(text.utf8))
    }

    /// Applies a text.
    ///
    /// - Parameters:
    ///   - text: The file.
    ///   - account: The account; a new one without it.
    ///   - prunes: Whether objects go that the file has not.
    ///   - isRehearsal: Whether it is only found out what would be done.
    ///   - files: What the file names.
    /// - Returns: What was done.
    /// - Throws: What is refused.
    static func apply(
        _ text: String,
        to account: LocalAccount? = nil,
        prunes: Bool = false,
        isRehearsal: Bool = false,
        files: [String: String] = [:]
    ) async throws(ConfigurationProblem) -> ConfigurationApplication<LocalAccount> {
        let file = try read(text)
        var options = ConfigurationApplication<LocalAccount>.Options()
        options.prunes = prunes
        options.isRehearsal = isRehearsal
        var application = try await ConfigurationApplication(
            file,
            to: account ?? LocalAccount(for: file, catalog: catalog),
            options: options
        ) { (path) throws(ConfigurationRefusal) in
            guard let content = files[path] else { throw ConfigurationRefusal("there is no such file") }
            return Array(content.utf8)
        }
        try await application.run()
        return application
    }

    /// What is wrong with a file, or with applying it.
    static func problem(_ text: String) async -> String? {
        do throws(ConfigurationProblem) {
            _ = try await apply(text)
            return nil
        } catch {
            return error.sentence(in: "weir.yaml")
        }
    }

    /// What an account answers.
    static func get(_ path: String, _ account: LocalAccount) async throws -> JSONValue {
        var account = account
        return try await account.send(ConfigurationRequest.get(path))
    }
}

extension Account {
    /// A file with something of every kind.
    static let everything = """
        version: 1
        settings:
          ocr: true
        data_tag_categories:
          - name: Regulations
            tags:
              - name: GDPR
                description: Data of persons
              - name: PCI
        sensitivity_groups:
          - name: Classification
            levels:
              - name: Public
              - name: Secret
        entries:
          - name: Employee number
            pattern:
              regex: 'ACME-[0-9]{6}'
          - name: Badge
            enabled: false
            pattern:
              regex: '[0-9]{8}'
              validation: luhn
        custom_prompt_topics:
          - name: Salaries
            topic: what people earn
        datasets:
          - name: Code names
            file: code-names.txt
          - name: Customers
            columns:
              - header_name: number
                file: customers-number.edm
              - header_name: name
                entry_name: Customer name
                file: customers-customer-name.edm
        document_fingerprints:
          - name: Contract
            match_percent: 60
            file: contract.txt
        data_classes:
          - name: Cards
            expression: 'dlp_match(dlp.entries["Card"]) or dlp_match(dlp.entries["Plan"])'
          - name: Staff
            expression: 'dlp_match(dlp.entries["Employee number"]) and not dlp_match(dlp.data_classes["Cards"])'
            data_tags:
              - GDPR
            sensitivity_levels:
              - group: Classification
                level: Secret
        profiles:
          - name: Project Falcon
            description: What nobody outside may see
            allowed_match_count: 2
            confidence_threshold: high
            entries:
              - name: Plan
                pattern:
                  regex: 'FALCON-[A-Z]{3}'
              - name: Words
                words:
                  - falcon
                  - '007'
            shared_entries:
              - entry: Card
              - entry: Employee number
                enabled: false
              - entry: Code names
              - entry: Customer name
              - entry: Contract
            data_classes:
              - Staff
            data_tags:
              - PCI
            sensitivity_levels:
              - group: Classification
                level: Public
        predefined_profiles:
          - id: '00000000-0000-4000-9000-00000000000a'
            name: Financial
            allowed_match_count: 5
            enabled_entries:
              - Card

        """

    /// The files that it names.
    static let files = [
        "code-names.txt": "falcon\nosprey\n", "contract.txt": "The parties agree as follows.",
        "customers-number.edm": "0011223344556677\n", "customers-customer-name.edm": "8899aabbccddeeff\n",
    ]
}
