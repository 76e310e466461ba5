/// Which fields an object of a file may have, the objects in it too.
///
/// What the API answers and takes no notice of, such as the moment of a change, may stand there: then what was answered
/// can be written into a file. Anything else is a typing error, or a field of a later version.
struct ConfigurationShape {
    /// The fields, with their own where they are objects or lists of objects.
    let fields: [String: ConfigurationShape]

    private static let leaf = ConfigurationShape(fields: [:])

    private init(fields: [String: ConfigurationShape]) {
        self.fields = fields
    }

    private init(_ names: String..., objects: [String: ConfigurationShape] = [:]) {
        fields = Dictionary(names.map { ($0, Self.leaf) }, uniquingKeysWith: { first, _ in first })
            .merging(objects) { _, object in object }
    }

    private static let pattern = ConfigurationShape("regex", "validation")
    private static let label = ConfigurationShape("id", "name", "description", "created_at", "updated_at")
    private static let level = ConfigurationShape("group_id", "level_id", "group", "level")
    private static let link = ConfigurationShape(
        "entry",
        "entry_id",
        "id",
        "enabled",
        "entry_type",
        "type",
        "name",
        "description",
        "created_at",
        "updated_at",
        "profile_id",
        "confidence",
        "variant",
        "case_sensitive",
        "secret",
        "pattern",
        "word_list",
        "upload_status",
        "deprecated"
    )
    private static let column = ConfigurationShape(
        "entry_id",
        "entry_name",
        "header_name",
        "num_cells",
        "upload_status",
        "file",
        "sha256"
    )
    private static let ownedEntry = ConfigurationShape(
        "id",
        "entry_id",
        "name",
        "enabled",
        "description",
        "words",
        "type",
        "profile_id",
        "created_at",
        "updated_at",
        objects: ["pattern": pattern, "word_list": ConfigurationShape("words")]
    )
    private static let awareness = ConfigurationShape("enabled", objects: ["skip": ConfigurationShape("files")])

    /// The fields of the settings of an account.
    static let settings = ConfigurationShape(
        "ai_context_analysis",
        "ocr",
        objects: ["payload_logging": ConfigurationShape("public_key", "masking_level", "updated_at")]
    )

    /// The fields of an object of a kind.
    static func of(_ kind: ConfigurationKind) -> ConfigurationShape {
        switch kind {
        case .dataTagCategories: labels("tags")
        case .sensitivityGroups: labels("levels")
        case .entries:
            ConfigurationShape(
                "id",
                "name",
                "enabled",
                "description",
                "type",
                "profile_id",
                "created_at",
                "updated_at",
                objects: ["pattern": pattern]
            )
        case .customPromptTopics:
            ConfigurationShape(
                "id",
                "name",
                "topic",
                "enabled",
                "description",
                "profile_id",
                "created_at",
                "updated_at"
            )
        case .datasets:
            ConfigurationShape(
                "id",
                "entry_id",
                "name",
                "description",
                "secret",
                "case_sensitive",
                "encoding_version",
                "words",
                "file",
                "num_cells",
                "status",
                "uploads",
                "secret_file",
                "secret_env",
                "created_at",
                "updated_at",
                objects: ["columns": column]
            )
        case .documentFingerprints:
            ConfigurationShape(
                "id",
                "entry_id",
                "name",
                "description",
                "match_percent",
                "file",
                "file_name",
                "version",
                "status",
                "sha256",
                "created_at",
                "updated_at"
            )
        case .dataClasses:
            ConfigurationShape(
                "id",
                "name",
                "description",
                "expression",
                "data_tags",
                "created_at",
                "updated_at",
                objects: ["sensitivity_levels": level]
            )
        case .profiles:
            ConfigurationShape(
                "id",
                "name",
                "description",
                "type",
                "allowed_match_count",
                "confidence_threshold",
                "ai_context_enabled",
                "ocr_enabled",
                "data_classes",
                "data_tags",
                "open_access",
                "created_at",
                "updated_at",
                objects: [
                    "entries": ownedEntry, "shared_entries": link, "sensitivity_levels": level,
                    "context_awareness": awareness,
                ]
            )
        case .predefinedProfiles:
            ConfigurationShape(
                "id",
                "name",
                "type",
                "allowed_match_count",
                "confidence_threshold",
                "ai_context_enabled",
                "ocr_enabled",
                "enabled_entries",
                "entries",
                "open_access",
                objects: ["context_awareness": awareness]
            )
        }
    }

    private static func labels(_ field: String) -> ConfigurationShape {
        ConfigurationShape(
            "id",
            "name",
            "description",
            "template_id",
            "created_at",
            "updated_at",
            objects: [field: label]
        )
    }

    /// Whether what stands in a field is not looked into.
    var isLeaf: Bool { fields.isEmpty }
}
