/// A check that a match has to pass beyond its shape.
///
/// An entry names one in its file, by the raw value. Each case has a type of its own in this folder, which cites the
/// public description of the number. A check sees the matched bytes only, allocates nothing and never fails: it runs on
/// every candidate, of which data full of digits has many thousands in a megabyte.
package enum Validator: String, Codable, CaseIterable, Sendable {
    case abaRoutingNumber = "aba_routing_number"
    case australianAddress = "australian_address"
    case australianBusinessNumber = "australian_business_number"
    case australianCompanyNumber = "australian_company_number"
    case australianMedicareNumber = "australian_medicare_number"
    case australianTaxFileNumber = "australian_tax_file_number"
    case austrianSocialInsuranceNumber = "austrian_social_insurance_number"
    case austrianTaxNumber = "austrian_tax_number"
    case austrianVATNumber = "austrian_vat_number"
    case awsSecretAccessKey = "aws_secret_access_key"
    case belgianNationalNumber = "belgian_national_number"
    case belgianVATNumber = "belgian_vat_number"
    case bic
    case bitcoinAddress = "bitcoin_address"
    case brazilianCompanyNumber = "brazilian_company_number"
    case brazilianTaxpayerNumber = "brazilian_taxpayer_number"
    case bulgarianCivilNumber = "bulgarian_civil_number"
    case canadianAddress = "canadian_address"
    case canadianHealthNumber = "canadian_health_number"
    case canadianProvincialHealthNumber = "canadian_provincial_health_number"
    case canadianSocialInsuranceNumber = "canadian_social_insurance_number"
    case checksummedToken = "checksummed_token"
    case chileanIdentityNumber = "chilean_identity_number"
    case clabe
    case croatianPersonalNumber = "croatian_personal_number"
    case curp
    case danishPersonalNumber = "danish_personal_number"
    case danishPersonalNumberDay = "danish_personal_number_day"
    case ethereumAddress = "ethereum_address"
    case finnishPersonalCode = "finnish_personal_code"
    case chineseIdentityNumber = "chinese_identity_number"
    case dutchCitizenNumber = "dutch_citizen_number"
    case dutchVATNumber = "dutch_vat_number"
    case emailAddress = "email_address"
    case frenchSocialSecurityNumber = "french_social_security_number"
    case frenchTaxNumber = "french_tax_number"
    case frenchVATNumber = "french_vat_number"
    case germanTaxNumber = "german_tax_number"
    case germanVATNumber = "german_vat_number"
    case greekTaxNumber = "greek_tax_number"
    case hongKongIdentityCard = "hong_kong_identity_card"
    case hungarianPersonalTaxNumber = "hungarian_personal_tax_number"
    case hungarianTaxNumber = "hungarian_tax_number"
    case iban
    case indianAadhaarNumber = "indian_aadhaar_number"
    case indianGSTNumber = "indian_gst_number"
    case indianPermanentAccountNumber = "indian_permanent_account_number"
    case indonesianIdentityNumber = "indonesian_identity_number"
    case indonesianTaxNumber = "indonesian_tax_number"
    case japaneseCorporateNumber = "japanese_corporate_number"
    case japaneseIndividualNumber = "japanese_individual_number"
    case japaneseName = "japanese_name"
    case koreanResidentNumber = "korean_resident_number"
    case irishPPSNumber = "irish_pps_number"
    case irishVATNumber = "irish_vat_number"
    case italianFiscalCode = "italian_fiscal_code"
    case luhn
    case luxembourgIdentityNumber = "luxembourg_identity_number"
    case luxembourgVATNumber = "luxembourg_vat_number"
    case malaysianIdentityNumber = "malaysian_identity_number"
    case newZealandHealthIndex = "new_zealand_health_index"
    case newZealandTaxNumber = "new_zealand_tax_number"
    case northAmericanPhoneNumber = "north_american_phone_number"
    case peruvianIdentityBody = "peruvian_identity_body"
    case peruvianIdentityNumber = "peruvian_identity_number"
    case peruvianTaxpayerNumber = "peruvian_taxpayer_number"
    case quebecHealthNumber = "quebec_health_number"
    case polishNIP = "polish_nip"
    case polishPESEL = "polish_pesel"
    case polishREGON = "polish_regon"
    case portugueseTaxNumber = "portuguese_tax_number"
    case randomTail = "random_tail"
    case randomToken = "random_token"
    case sameSeparator = "same_separator"
    case singaporeIdentityNumber = "singapore_identity_number"
    case spanishCompanyNumber = "spanish_company_number"
    case spanishIdentityNumber = "spanish_identity_number"
    case spanishSocialSecurityNumber = "spanish_social_security_number"
    case swedishIdentityNumber = "swedish_identity_number"
    case taiwaneseIdentityNumber = "taiwanese_identity_number"
    case thaiIdentityNumber = "thai_identity_number"
    case unitedKingdomNHSNumber = "united_kingdom_nhs_number"
    case unitedKingdomNationalInsuranceNumber = "united_kingdom_national_insurance_number"
    case unitedStatesAddress = "united_states_address"
    case unitedStatesIndividualTaxpayerNumber = "united_states_individual_taxpayer_number"
    case unitedStatesSocialSecurityNumber = "united_states_social_security_number"
    case uruguayanIdentityNumber = "uruguayan_identity_number"

    /// Whether the match is what its shape promises.
    ///
    /// - Parameter match: The matched bytes, separators included.
    /// - Returns: `false` when a check digit is wrong or a part has a value that is never issued.
    package func accepts(_ match: Span<UInt8>) -> Bool {
        needsNumber ? accepts(CompactNumber(match), match) : accepts(CompactNumber(), match)
    }

    /// Whether it looks at the digits and letters of a match, taken apart, or at the bytes themselves.
    var needsNumber: Bool {
        switch self {
        case .australianAddress, .awsSecretAccessKey, .bic, .bitcoinAddress, .canadianAddress, .checksummedToken,
            .emailAddress, .ethereumAddress, .japaneseName, .randomTail, .randomToken, .unitedStatesAddress:
            false
        default: true
        }
    }

    /// Whether the match is what its shape promises, with its digits and letters taken apart.
    ///
    /// Several entries often match the same digits, and share that work.
    ///
    /// - Parameters:
    ///   - number: The digits and letters of the match, if `needsNumber`.
    ///   - match: The matched bytes, separators included.
    /// - Returns: `false` when a check digit is wrong or a part has a value that is never issued.
    func accepts(_ number: CompactNumber, _ match: Span<UInt8>) -> Bool {
        switch self {
        case .abaRoutingNumber: ABARoutingNumber.accepts(number)
        case .australianBusinessNumber: AustralianBusinessNumber.accepts(number)
        case .australianCompanyNumber: AustralianCompanyNumber.accepts(number)
        case .australianMedicareNumber: AustralianMedicareNumber.accepts(number)
        case .australianTaxFileNumber: AustralianTaxFileNumber.accepts(number)
        case .austrianSocialInsuranceNumber: AustrianSocialInsuranceNumber.accepts(number)
        case .austrianTaxNumber: AustrianTaxNumber.accepts(number)
        case .austrianVATNumber: AustrianVATNumber.accepts(number)
        case .belgianNationalNumber: BelgianNationalNumber.accepts(number)
        case .belgianVATNumber: BelgianVATNumber.accepts(number)
        case .brazilianCompanyNumber: BrazilianCompanyNumber.accepts(number)
        case .brazilianTaxpayerNumber: BrazilianTaxpayerNumber.accepts(number)
        case .bulgarianCivilNumber: BulgarianCivilNumber.accepts(number)
        case .canadianHealthNumber: CanadianHealthNumber.accepts(number)
        case .canadianProvincialHealthNumber: CanadianProvincialHealthNumber.accepts(number)
        case .canadianSocialInsuranceNumber: CanadianSocialInsuranceNumber.accepts(number)
        case .chileanIdentityNumber: ChileanIdentityNumber.accepts(number)
        case .clabe: CLABE.accepts(number)
        case .croatianPersonalNumber: CroatianPersonalNumber.accepts(number)
        case .curp: CURP.accepts(number)
        case .danishPersonalNumber: DanishPersonalNumber.accepts(number)
        case .danishPersonalNumberDay: DanishPersonalNumberDay.accepts(number)
        case .finnishPersonalCode: FinnishPersonalCode.accepts(number)
        case .chineseIdentityNumber: ChineseIdentityNumber.accepts(number)
        case .dutchCitizenNumber: DutchCitizenNumber.accepts(number)
        case .dutchVATNumber: DutchVATNumber.accepts(number)
        case .frenchSocialSecurityNumber: FrenchSocialSecurityNumber.accepts(number)
        case .frenchTaxNumber: FrenchTaxNumber.accepts(number)
        case .frenchVATNumber: FrenchVATNumber.accepts(number)
        case .germanTaxNumber: GermanTaxNumber.accepts(number)
        case .germanVATNumber: GermanVATNumber.accepts(number)
        case .greekTaxNumber: GreekTaxNumber.accepts(number)
        case .hongKongIdentityCard: HongKongIdentityCard.accepts(number)
        case .hungarianPersonalTaxNumber: HungarianPersonalTaxNumber.accepts(number)
        case .hungarianTaxNumber: HungarianTaxNumber.accepts(number)
        case .iban: IBAN.accepts(number, match)
        case .indianAadhaarNumber: IndianAadhaarNumber.accepts(number)
        case .indianGSTNumber: IndianGSTNumber.accepts(number)
        case .indianPermanentAccountNumber: IndianPermanentAccountNumber.accepts(number)
        case .indonesianIdentityNumber: IndonesianIdentityNumber.accepts(number)
        case .indonesianTaxNumber: IndonesianTaxNumber.accepts(number)
        case .japaneseCorporateNumber: JapaneseCorporateNumber.accepts(number)
        case .japaneseIndividualNumber: JapaneseIndividualNumber.accepts(number)
        case .koreanResidentNumber: KoreanResidentNumber.accepts(number)
        case .irishPPSNumber: IrishPPSNumber.accepts(number)
        case .irishVATNumber: IrishVATNumber.accepts(number)
        case .italianFiscalCode: ItalianFiscalCode.accepts(number)
        case .luhn: Luhn.accepts(number)
        case .luxembourgIdentityNumber: LuxembourgIdentityNumber.accepts(number)
        case .luxembourgVATNumber: LuxembourgVATNumber.accepts(number)
        case .malaysianIdentityNumber: MalaysianIdentityNumber.accepts(number)
        case .newZealandHealthIndex: NewZealandHealthIndex.accepts(number)
        case .newZealandTaxNumber: NewZealandTaxNumber.accepts(number)
        case .northAmericanPhoneNumber: NorthAmericanPhoneNumber.accepts(number)
        case .peruvianIdentityBody: PeruvianIdentityBody.accepts(number)
        case .peruvianIdentityNumber: PeruvianIdentityNumber.accepts(number)
        case .peruvianTaxpayerNumber: PeruvianTaxpayerNumber.accepts(number)
        case .quebecHealthNumber: QuebecHealthNumber.accepts(number)
        case .polishNIP: PolishNIP.accepts(number)
        case .polishPESEL: PolishPESEL.accepts(number)
        case .polishREGON: PolishREGON.accepts(number)
        case .portugueseTaxNumber: PortugueseTaxNumber.accepts(number)
        case .sameSeparator: SameSeparator.accepts(number)
        case .singaporeIdentityNumber: SingaporeIdentityNumber.accepts(number)
        case .spanishCompanyNumber: SpanishCompanyNumber.accepts(number)
        case .spanishIdentityNumber: SpanishIdentityNumber.accepts(number)
        case .spanishSocialSecurityNumber: SpanishSocialSecurityNumber.accepts(number)
        case .swedishIdentityNumber: SwedishIdentityNumber.accepts(number)
        case .taiwaneseIdentityNumber: TaiwaneseIdentityNumber.accepts(number)
        case .thaiIdentityNumber: ThaiIdentityNumber.accepts(number)
        case .unitedKingdomNHSNumber: UnitedKingdomNHSNumber.accepts(number)
        case .unitedKingdomNationalInsuranceNumber: UnitedKingdomNationalInsuranceNumber.accepts(number)
        case .unitedStatesIndividualTaxpayerNumber: UnitedStatesIndividualTaxpayerNumber.accepts(number)
        case .unitedStatesSocialSecurityNumber: UnitedStatesSocialSecurityNumber.accepts(number)
        case .uruguayanIdentityNumber: UruguayanIdentityNumber.accepts(number)
        case .australianAddress: AustralianAddress.accepts(match)
        case .awsSecretAccessKey: AWSSecretAccessKey.accepts(match)
        case .bic: BIC.accepts(match)
        case .bitcoinAddress: BitcoinAddress.accepts(match)
        case .checksummedToken: ChecksummedToken.accepts(match)
        case .ethereumAddress: EthereumAddress.accepts(match)
        case .randomTail: RandomTail.accepts(match)
        case .canadianAddress: CanadianAddress.accepts(match)
        case .emailAddress: EmailAddress.accepts(match)
        case .japaneseName: JapaneseName.accepts(match)
        case .randomToken: RandomToken.accepts(match)
        case .unitedStatesAddress: UnitedStatesAddress.accepts(match)
        }
    }
}
