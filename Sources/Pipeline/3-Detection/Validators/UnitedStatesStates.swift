/// The states, territories and military regions of the United States, with the first three digits of their ZIP codes.
///
/// Sources: USPS Publication 28, Appendix B, https://pe.usps.com/text/pub28/28apb.htm, and
/// https://en.wikipedia.org/wiki/List_of_ZIP_Code_prefixes. A prefix in use by the neighbour across a border is listed
/// with both: 06390 is Fishers Island in New York, and some towns of Wyoming have 834.
enum UnitedStatesStates {
    /// The states, by their postal abbreviations, older abbreviations and names.
    static let regions = PostalRegions(
        """
        AL ALA ALABAMA:350-369
        AK ALASKA:995-999
        AZ ARIZ ARIZONA:850-865
        AR ARK ARKANSAS:716-729 755
        CA CALIF CALIFORNIA:900-961
        CO COLO COLORADO:800-816
        CT CONN CONNECTICUT:60-69
        DE DEL DELAWARE:197-199
        DC DISTRICTOFCOLUMBIA:200-205 569
        FL FLA FLORIDA:320-349
        GA GEORGIA:300-319 398-399
        HI HAWAII:967-968
        ID IDAHO:832-838
        IL ILL ILLINOIS:600-629
        IN IND INDIANA:460-479
        IA IOWA:500-528
        KS KANS KANSAS:660-679
        KY KENTUCKY:400-427
        LA LOUISIANA:700-714
        ME MAINE:39-49
        MD MARYLAND:206-219
        MA MASS MASSACHUSETTS:10-27 55
        MI MICH MICHIGAN:480-499
        MN MINN MINNESOTA:550-567
        MS MISS MISSISSIPPI:386-397
        MO MISSOURI:630-658
        MT MONT MONTANA:590-599
        NE NEBR NEBRASKA:680-693
        NV NEV NEVADA:889-898
        NH NEWHAMPSHIRE:30-38
        NJ NEWJERSEY:70-89
        NM NMEX NEWMEXICO:870-884
        NY NEWYORK:5 63 100-149
        NC NORTHCAROLINA:270-289
        ND NDAK NORTHDAKOTA:580-588
        OH OHIO:430-459
        OK OKLA OKLAHOMA:730-749
        OR ORE OREG OREGON:970-979
        PA PENN PENNSYLVANIA:150-196
        RI RHODEISLAND:28-29
        SC SOUTHCAROLINA:290-299
        SD SDAK SOUTHDAKOTA:570-577
        TN TENN TENNESSEE:370-385
        TX TEX TEXAS:750-799 733 885
        UT UTAH:840-847
        VT VERMONT:50-59
        VA VIRGINIA:201 220-246
        WA WASH WASHINGTON:980-994
        WV WVA WESTVIRGINIA:247-268
        WI WIS WISC WISCONSIN:530-549
        WY WYO WYOMING:820-831 834
        AS AMERICANSAMOA:967
        FM MICRONESIA:969
        GU GUAM:969
        MH MARSHALLISLANDS:969
        MP NORTHERNMARIANAISLANDS:969
        PR PUERTORICO:6-7 9
        PW PALAU:969
        VI VIRGINISLANDS USVIRGINISLANDS:8
        AA:340
        AE:90-99
        AP:962-966
        """
    )

    /// The regions of the armed forces: the Americas, Europe, the Pacific.
    static let military = WordSet("AA AE AP")

    /// What stands there in place of a town: army, fleet and diplomatic post offices.
    static let posts = WordSet("APO FPO DPO")
}
