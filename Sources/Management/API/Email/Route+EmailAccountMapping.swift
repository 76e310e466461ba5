internal import WeirJSON
internal import WeirManagement

extension Route {
    private static let path = "/email/account_mapping"

    /// The mapping between the account and the add-in for mail.
    static let emailAccountMapping: [Route] = [
        .get(path) { (call) throws(ManagementError) in
            Reply(try EmailAccountMappingService.mapping(in: call.definitions).json)
        },
        .change(.post, path) { (call, draft) throws(ManagementError) in
            let requirement = try call.fields().required("auth_requirements", .emailRequirement)
            return Reply(EmailAccountMappingService.set(requirement, in: &draft).json)
        },
    ]
}

extension EmailAccountMapping {
    /// The mapping as the API shows it.
    fileprivate var json: JSONValue {
        ["addin_identifier_token": .string(token.text), "auth_requirements": requirement.json]
    }
}

extension EmailAccountMapping.Requirement {
    /// The requirement as the API shows it.
    fileprivate var json: JSONValue {
        switch self {
        case .organizations(let names):
            ["type": .string(Kind.organization.rawValue), "allowed_microsoft_organizations": .strings(names)]
        case .none: ["type": .string(Kind.none.rawValue)]
        }
    }

    /// The words for the kinds of requirement.
    fileprivate enum Kind: String, CaseIterable {
        case organization = "Org"
        case none = "NoAuth"
    }
}

extension Rule where Value == EmailAccountMapping.Requirement {
    /// What the add-in's users have to prove.
    fileprivate static var emailRequirement: Rule {
        .object { (fields) throws(ManagementError) in
            let kind: EmailAccountMapping.Requirement.Kind = try fields.required("type", .word)
            switch kind {
            case .organization:
                let names = Rule<[String]>.list(of: .name, most: 1_000)
                return .organizations(try fields.required("allowed_microsoft_organizations", names))
            case .none: return .none
            }
        }
    }
}
