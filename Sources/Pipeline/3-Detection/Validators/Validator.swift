/// A check that a match has to pass beyond its shape.
///
/// An entry names one in its file, by the raw value. Each case has a type of its own in this folder, which cites the
/// public description of the number. A check sees the matched bytes only, allocates nothing and never fails: it runs on
/// every candidate, of which data full of digits has many thousands in a megabyte.
package enum Validator: String, Codable, CaseIterable, Sendable {
    case abaRoutingNumber = "aba_routing_number"
    case australianTaxFileNumber = "australian_tax_file_number"
    case awsSecretAccessKey = "aws_secret_access_key"
    case bic
    case canadianSocialInsuranceNumber = "canadian_social_insurance_number"
    case frenchSocialSecurityNumber = "french_social_security_number"
    case hongKongIdentityCard = "hong_kong_identity_card"
    case iban
    case indonesianIdentityNumber = "indonesian_identity_number"
    case luhn
    case malaysianIdentityNumber = "malaysian_identity_number"
    case randomToken = "random_token"
    case sameSeparator = "same_separator"
    case singaporeIdentityNumber = "singapore_identity_number"
    case taiwaneseIdentityNumber = "taiwanese_identity_number"
    case thaiIdentityNumber = "thai_identity_number"
    case unitedKingdomNHSNumber = "united_kingdom_nhs_number"
    case unitedKingdomNationalInsuranceNumber = "united_kingdom_national_insurance_number"
    case unitedStatesSocialSecurityNumber = "united_states_social_security_number"

    /// Whether the match is what its shape promises.
    ///
    /// - Parameter match: The matched bytes, separators included.
    /// - Returns: `false` when a check digit is wrong or a part has a value that is never issued.
    package func accepts(_ match: Span<UInt8>) -> Bool {
        switch self {
        case .abaRoutingNumber: ABARoutingNumber.accepts(match)
        case .australianTaxFileNumber: AustralianTaxFileNumber.accepts(match)
        case .awsSecretAccessKey: AWSSecretAccessKey.accepts(match)
        case .bic: BIC.accepts(match)
        case .canadianSocialInsuranceNumber: CanadianSocialInsuranceNumber.accepts(match)
        case .frenchSocialSecurityNumber: FrenchSocialSecurityNumber.accepts(match)
        case .hongKongIdentityCard: HongKongIdentityCard.accepts(match)
        case .iban: IBAN.accepts(match)
        case .indonesianIdentityNumber: IndonesianIdentityNumber.accepts(match)
        case .luhn: Luhn.accepts(match)
        case .malaysianIdentityNumber: MalaysianIdentityNumber.accepts(match)
        case .randomToken: RandomToken.accepts(match)
        case .sameSeparator: SameSeparator.accepts(match)
        case .singaporeIdentityNumber: SingaporeIdentityNumber.accepts(match)
        case .taiwaneseIdentityNumber: TaiwaneseIdentityNumber.accepts(match)
        case .thaiIdentityNumber: ThaiIdentityNumber.accepts(match)
        case .unitedKingdomNHSNumber: UnitedKingdomNHSNumber.accepts(match)
        case .unitedKingdomNationalInsuranceNumber: UnitedKingdomNationalInsuranceNumber.accepts(match)
        case .unitedStatesSocialSecurityNumber: UnitedStatesSocialSecurityNumber.accepts(match)
        }
    }
}
