internal import WeirJSON

/// What can be defined in a file, in the order in which it is applied: nothing names what comes later.
///
/// The raw value is the name of the section, which is that of the API's resource.
package enum ConfigurationKind: String, Hashable, Sendable, CaseIterable {
    case dataTagCategories = "data_tag_categories"
    case sensitivityGroups = "sensitivity_groups"
    case entries
    case customPromptTopics = "custom_prompt_topics"
    case datasets
    case documentFingerprints = "document_fingerprints"
    case dataClasses = "data_classes"
    case profiles
    case predefinedProfiles = "predefined_profiles"

    /// What one of them is called.
    package var noun: String {
        switch self {
        case .dataTagCategories: "data tag category"
        case .sensitivityGroups: "sensitivity group"
        case .entries: "entry"
        case .customPromptTopics: "custom prompt topic"
        case .datasets: "dataset"
        case .documentFingerprints: "document fingerprint"
        case .dataClasses: "data class"
        case .profiles: "custom profile"
        case .predefinedProfiles: "predefined profile"
        }
    }

    /// Where the API lists them.
    var path: String {
        switch self {
        case .profiles: "/profiles/custom"
        case .predefinedProfiles: "/profiles"
        default: "/" + rawValue
        }
    }

    /// Whether two of them may have one name in an account.
    var sharesNames: Bool { self == .entries || self == .customPromptTopics }

    /// What changes one of them.
    func update(_ id: String, _ body: JSONValue) -> ConfigurationRequest {
        switch self {
        case .entries: ConfigurationRequest.put("/entries/custom/\(id)", .json(body))
        // In this resource an edit is a POST.
        case .documentFingerprints: ConfigurationRequest.post("\(path)/\(id)", .json(body))
        case .predefinedProfiles: ConfigurationRequest.put("/profiles/predefined/\(id)/config", .json(body))
        default: ConfigurationRequest.put("\(path)/\(id)", .json(body))
        }
    }

    /// What of a list of the API is of this kind.
    func isAmong(_ listed: JSONValue) -> Bool {
        switch self {
        // Those that a profile owns are told with it.
        case .entries: listed["type"].string == "custom" && listed["profile_id"] == .null
        case .predefinedProfiles: listed["type"].string == "predefined"
        default: true
        }
    }
}
