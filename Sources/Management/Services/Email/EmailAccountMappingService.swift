/// What can be done with the mapping between an account and the add-in for mail.
package enum EmailAccountMappingService {
    /// The mapping.
    package static func mapping(in definitions: Definitions) throws(ManagementError) -> EmailAccountMapping {
        guard let mapping = definitions.emailAccountMapping[.only] else {
            throw ManagementError(.notFound, "the account has no mapping for e-mail yet; make it with POST")
        }
        return mapping
    }

    /// Makes the mapping, or changes what it requires; its token stays the same.
    package static func set(
        _ requirement: EmailAccountMapping.Requirement,
        in draft: inout Draft
    ) -> EmailAccountMapping {
        var mapping =
            draft.definitions.emailAccountMapping[.only]
            ?? EmailAccountMapping(token: ObjectID(), requirement: requirement, createdAt: draft.now)
        mapping.requirement = requirement
        draft.put(mapping)
        return mapping
    }
}
