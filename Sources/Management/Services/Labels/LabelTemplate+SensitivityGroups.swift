extension LabelTemplate {
    /// The templates for groups of sensitivity levels; the least sensitive level first.
    package static let sensitivityGroups: [LabelTemplate] = [
        template(
            "9c1d6f2e-52a7-4e0b-b6f5-0a4d8e7b2c01",
            "Confidentiality",
            "Who may see data, in four steps.",
            [
                ("Public", "Anybody; it is published, or may be."),
                ("Internal", "Everybody who works here."),
                ("Confidential", "Those who need it for their work."),
                ("Restricted", "Named people only; a leak does lasting harm."),
            ]
        ),
        template(
            "9c1d6f2e-52a7-4e0b-b6f5-0a4d8e7b2c02",
            "Impact",
            "What a leak of data would cost, in three steps.",
            [
                ("Low", "Little harm, soon repaired."),
                ("Moderate", "Serious harm to people, or to the business."),
                ("High", "Severe harm, which may not be repaired."),
            ]
        ),
        template(
            "9c1d6f2e-52a7-4e0b-b6f5-0a4d8e7b2c03",
            "Traffic Light Protocol",
            "How far a recipient may pass data on, after FIRST's TLP 2.0.",
            [
                ("TLP:CLEAR", "To everybody."),
                ("TLP:GREEN", "Within the community."),
                ("TLP:AMBER", "Within the organisation and its clients, where they need to know."),
                ("TLP:AMBER+STRICT", "Within the organisation, where they need to know."),
                ("TLP:RED", "To nobody else."),
            ]
        ),
    ]
}
