import WeirCatalog

extension Catalog {
    /// A catalog with one of everything that the API tells apart.
    static let sample = Catalog(
        entries: [
            card, cardText, swift, phone,
            EntryDefinition(
                id: ID.topic,
                name: "AI Prompt Intent: Jailbreak",
                summary: "Prompts that lead astray.",
                recommended: false,
                unavailable: "there is no classifier"
            ),
            EntryDefinition(id: ID.lone, name: "Lone", summary: "In no profile."),
        ],
        profiles: [
            ProfileDefinition(
                id: ID.record,
                name: "Record",
                summary: "Persons.",
                entries: ["Phone", "Card"],
                together: TogetherDefinition(entries: 2, within: 512)
            ),
            ProfileDefinition(
                id: ID.financial,
                name: "Financial",
                summary: "Cards.",
                entries: ["Card", "Card Text", "SWIFT"]
            ),
            ProfileDefinition(
                id: ID.prompts,
                name: "Prompts",
                summary: "Topics.",
                entries: ["AI Prompt Intent: Jailbreak"]
            ),
        ]
    )

    /// The identifiers in the sample.
    enum ID {
        static let card = "00000000-0000-4000-8000-00000000000a"
        static let cardText = "00000000-0000-4000-8000-00000000000b"
        static let swift = "00000000-0000-4000-8000-00000000000c"
        static let phone = "00000000-0000-4000-8000-00000000000d"
        static let topic = "00000000-0000-4000-8000-00000000000e"
        static let lone = "00000000-0000-4000-8000-00000000000f"
        static let record = "00000000-0000-4000-9000-00000000000a"
        static let financial = "00000000-0000-4000-9000-00000000000b"
        static let prompts = "00000000-0000-4000-9000-00000000000c"
        static let nothing = "00000000-0000-4000-8000-000000000000"
    }

    private static let card = EntryDefinition(
        id: ID.card,
        name: "Card",
        summary: "Numbers of cards.",
        patterns: [PatternDefinition(regex: "[0-9]{16}", validator: "luhn", confidence: ConfidenceDefinition(.high))]
    )
    private static let cardText = EntryDefinition(
        id: ID.cardText,
        name: "Card Text",
        summary: "Words of cards.",
        patterns: [PatternDefinition(regex: "card", confidence: ConfidenceDefinition(.low))]
    )
    private static let swift = EntryDefinition(
        id: ID.swift,
        name: "SWIFT",
        summary: "Codes of banks.",
        recommended: false,
        patterns: [PatternDefinition(regex: "[A-Z]{8}", confidence: ConfidenceDefinition(.low))],
        keywords: KeywordDefinition(raise: ["swift"])
    )
    private static let phone = EntryDefinition(
        id: ID.phone,
        name: "Phone",
        summary: "Numbers of telephones.",
        recommended: false,
        patterns: [PatternDefinition(regex: "[0-9]{7}", confidence: ConfidenceDefinition(.low))]
    )
}
