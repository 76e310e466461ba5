"""Ids of the predefined catalog that stand in configurations of Terraform and may never change."""

CREDENTIALS = "c8932cc4-3312-4152-8041-f3f257122dc4"
AWS_ACCESS_KEY = "d8fcfc9c-773c-405e-8426-21ecbb67ba93"
GCP_API_KEY = "6c6579e4-d832-42d5-905c-8e53340930f2"
SSH_PRIVATE_KEY = "5c713294-2375-4904-abcf-e4a15be4d592"

FINANCIAL = "e91a2360-da51-4fdf-9711-bcdecd462614"
VISA_NUMBER = "5b1d5035-8c53-4bc9-a151-404eb32b34b4"
IBAN = "2f3657af-c39b-4899-9a98-22f7d187dd28"

PROMPT_PII = "8c426a20-34fb-4fdc-afa0-20b0590750dc"
PROMPT_PII_CONTENT = "0036be9e-5e9b-4bb8-a307-bdc794966b20"
PROMPT_PII_INTENT = "6ac56d9e-4cf6-42c7-a0f7-0cf15237dc48"

PROFILES = {
    "a0cabf16-7491-4c9a-ac02-f64cabc66394": "AI Prompt: AI Security",
    "0ec8551b-e278-45a0-89da-652d1d7dd3e6": "AI Prompt: Customer",
    "bdf84737-5046-46c7-8dff-eb792901c278": "AI Prompt: Financial Information",
    PROMPT_PII: "AI Prompt: PII",
    "90a1626d-556f-416f-966e-6221219f262d": "AI Prompt: Technical",
    CREDENTIALS: "Credentials and Secrets",
    FINANCIAL: "Financial Information",
    "583a2366-b16e-4f5c-90db-494710f4f71c": "Health Information",
    "9111845c-6a77-4c6e-af7e-0d51960b48a4": "Personally Identifiable Information (PII) Record",
    "d658f520-6ecb-4a34-a725-ba37243c2d28": "Social Security, Insurance, Tax, and Identifier Numbers",
    "0e1a3432-c838-4b28-b13e-2958047fad7c": "Source Code",
    "dcda46d3-5b3c-4a5b-b405-f8d6634503d8": "Unsanitized HAR",
}

# X25519, from the vector that is published with the scheme of payload encryption.
PUBLIC_KEY = "Ycig/Zr/pZmklmFUN99nr+taURlYItL91g+NcHGYpB8="

# A number made for tests that every card processor refuses.
VISA_TEXT = "Visa card number 4111 1111 1111 1111, expires 12/29"
