import Testing
import WeirCatalog
import WeirManagement
import WeirScan

@testable import WeirPolicy

/// The settings of an account as its scans take them.
struct SettingsInEffectTests {
    private let account = AccountID()

    @Test(arguments: [(false, false), (false, true), (true, false), (true, true)])
    func `pictures are read for a profile that wants it, or for all of an account that does`(
        ofProfile: Bool,
        ofAccount: Bool
    ) throws {
        var draft = Draft(Definitions(account: account), now: Timestamp(microseconds: 1), limits: AccountLimits())
        _ = SettingsService.update(
            analysesContext: .keep,
            recognizesText: .set(ofAccount),
            payloadLog: .keep,
            in: &draft
        )
        var profile = CustomProfile(id: ObjectID(), name: "Badges", createdAt: draft.now, updatedAt: draft.now)
        profile.options.recognizesText = ofProfile
        draft.put(profile)
        let definition = PolicyDefinition(draft.definitions, CatalogIndex(Catalog()), from: nil).definition
        let found = try #require(definition.profiles.first { $0.name == "Badges" })
        #expect(found.recognizesPictures == (ofProfile || ofAccount))
    }
}
