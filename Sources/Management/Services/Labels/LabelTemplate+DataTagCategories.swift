extension LabelTemplate {
    /// The templates for categories of data tags.
    package static let dataTagCategories: [LabelTemplate] = [
        template(
            "6e0ff5ab-9b4c-4d0c-8f0e-3d2f7a3c1b01",
            "Regulation",
            "Laws and standards that say how data has to be handled.",
            [
                ("GDPR", "Personal data of people in the European Union."),
                ("HIPAA", "Health information of patients in the United States."),
                ("PCI DSS", "Data of payment cards."),
                ("GLBA", "Financial information of consumers in the United States."),
                ("SOX", "Financial reporting of listed companies."),
            ]
        ),
        template(
            "6e0ff5ab-9b4c-4d0c-8f0e-3d2f7a3c1b02",
            "Department",
            "The part of the company that data belongs to.",
            [
                ("Engineering", "Source code, designs and infrastructure."),
                ("Finance", "Accounts, invoices and forecasts."),
                ("Human Resources", "Records of employees and applicants."),
                ("Legal", "Contracts and disputes."),
                ("Sales", "Customers, offers and prices."),
            ]
        ),
        template(
            "6e0ff5ab-9b4c-4d0c-8f0e-3d2f7a3c1b03",
            "Data Subject",
            "Whom data is about.",
            [
                ("Customer", "People and companies that buy."),
                ("Employee", "People who work here, did, or apply."),
                ("Patient", "People under medical care."),
                ("Supplier", "People and companies that deliver."),
            ]
        ),
    ]

    /// A template from its text.
    static func template(
        _ id: StaticString,
        _ name: String,
        _ summary: String,
        _ items: [(String, String)]
    ) -> LabelTemplate {
        LabelTemplate(
            id: ObjectID("\(id)") ?? .only,
            name: name,
            summary: summary,
            items: items.map { Item(name: $0, summary: $1) }
        )
    }
}
