import WeirDetection

extension ValidatorCase {
    static let america = [
        ValidatorCase(
            validator: .unitedStatesSocialSecurityNumber,
            accepted: ["123-45-6789", "123456789", "899-01-0001", "123 45 6789"],
            refused: [
                "000-45-6789", "666-45-6789", "900-45-6789", "987-65-4320", "123-00-6789", "123-45-0000",
                "078-05-1120", "219-09-9999", "457-55-5462", "333333333", "111-22-3333", "123-45 6789", "12345678",
                "1234567890",
            ]
        ),
        ValidatorCase(
            validator: .canadianSocialInsuranceNumber,
            hasCheckDigits: true,
            accepted: ["114 905 474", "130-692-544", "498555663"],
            refused: ["114 905 475", "046 454 286", "811 122 234", "114 905-474", "11490547"]
        ),
        ValidatorCase(
            validator: .brazilianCompanyNumber,
            hasCheckDigits: true,
            accepted: [
                "11.222.333/0001-81", "26018159000127", "12.ABC.345/01DE-35", "2Z8IQ9Y7JZB660", "0vbgi09qynk868",
            ],
            refused: [
                "11.222.333/0001-82", "12.ABC.345/01DE-36", "11111111111111", "00000000000000", "1122233300018",
                "112223330001810", "12ABC34501DEA5",
            ]
        ),
        ValidatorCase(
            validator: .brazilianTaxpayerNumber,
            hasCheckDigits: true,
            accepted: ["529.982.247-25", "48620579851", "148.525.388-83", "263 898 692 58"],
            refused: ["529.982.247-26", "111.111.111-11", "99999999999", "5299822472", "529982247250", "5299822472A"]
        ),
        ValidatorCase(
            validator: .canadianHealthNumber,
            accepted: ["1234-567-897", "1224641843", "9698 658 215", "9774035338", "1234-567-897-AB", "2846092407 K"],
            refused: [
                "1234-567-898", "9698 658 216", "0224641841", "1111111111", "123456789", "12345678970", "1234567897ABC",
                "12345678A7",
            ]
        ),
        ValidatorCase(
            validator: .chileanIdentityNumber,
            hasCheckDigits: true,
            accepted: ["12.345.678-5", "1.957.964-6", "60769520-2", "1901195-k", "10.000.013-K", "33480504"],
            refused: [
                "12.345.678-6", "1901195-1", "10.000.013-0", "11.111.111-1", "012345678", "123456-0", "123456789-2",
                "1234K678-5",
            ]
        ),
        ValidatorCase(
            validator: .clabe,
            hasCheckDigits: true,
            accepted: ["032180000118359719", "012 180 31274881573 9", "646180814911933396", "722969803195103920"],
            refused: [
                "032180000118359718", "000180000118359713", "500180000118359718", "850180000118359716",
                "032 180-00011835971 9", "03218000011835971", "0321800001183597190",
            ]
        ),
        ValidatorCase(
            validator: .curp,
            accepted: ["BOXW310820HNERXN09", "PEGJ850515HDFRRN08", "ROTC040229HJCDRRA4", "SAXX850515XDFNRRA3"],
            refused: [
                "BOXW310820HNERXN08", "GOMC850515HJCRRR05", "PEGJ850532HDFRRN01", "PEGJ851315HDFRRN08",
                "ROTC030229HJCDRRA5", "PEGJ000229HDFRRN05", "PEGJ850515ADFRRN05", "PEGJ850515HXXRRN00",
                "PEGJ850515HDFRRN0", "PEGJ850515HDFRRN080", "PEGJ8A0515HDFRRN08",
            ]
        ),
        ValidatorCase(
            validator: .canadianProvincialHealthNumber,
            accepted: ["12345-6784", "0012 345 678", "N1234567", "7052-358-574-KL"],
            refused: ["1111-111-111", "1234-567 897", "1224-641-843-ABC", "1224641843-ABCD"]
        ),
        ValidatorCase(
            validator: .peruvianIdentityBody,
            accepted: ["45871236", "00522394"],
            refused: ["11111111", "1234567", "123456789", "45871236-Z", "4587123Z"]
        ),
        ValidatorCase(
            validator: .peruvianIdentityNumber,
            accepted: ["10117410-2", "58979321-3", "49518394-G", "65616246e", "12345678-1", "12345678-E"],
            refused: ["10117410-3", "49518394-H", "11111111-5", "10117410", "1011741022", "A0117410-2"]
        ),
        ValidatorCase(
            validator: .peruvianTaxpayerNumber,
            accepted: ["20000000001", "20512333797", "10-05414828-9", "15680485671", "17486860448"],
            refused: ["20000000002", "20512333798", "30512333794", "10 05414828-9", "2051233379", "205123337970"]
        ),
        ValidatorCase(
            validator: .quebecHealthNumber,
            accepted: ["TREM 8505 1512", "ROYM90621408", "GAGN-0002-2916", "boul 7012 3199"],
            refused: [
                "TREM 8513 1512", "TREM 8563 1512", "TREM 8550 1512", "TREM 8502 3012", "TREM 8505 0012",
                "TREM 8505-1512", "TRE8 8505 1512", "TREM 8505 151", "TREM 8505 15123",
            ]
        ),
        ValidatorCase(
            validator: .unitedStatesIndividualTaxpayerNumber,
            accepted: ["934-78-5678", "900700000", "912 90 3456", "950-50-1234", "999-88-0001", "987-65-4319"],
            refused: [
                "834-78-5678", "934-49-5678", "934-66-5678", "934-89-5678", "934-93-5678", "934-78 5678", "987-65-4321",
                "999-99-9999", "93478567", "9347856780",
            ]
        ),
        ValidatorCase(
            validator: .uruguayanIdentityNumber,
            accepted: ["1.234.500-8", "3.407.926-5", "27906657", "589.326-0", "1.234.567-2"],
            refused: ["1.234.500-9", "1.111.111-1", "0.234.500-6", "12.345.678-9", "34079A65", "12345"]
        ),
    ]
}
