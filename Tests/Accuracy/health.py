"""Health insurance and patient numbers, drugs and diagnoses."""

from stdnum import luhn
from stdnum.ca import bc_phn

from making import compact, entry, grouped, shape


def medicare_digit(body):
    """Weights 1 3 7 9 1 3 7 9 modulo 10 (Services Australia)."""
    return str(sum(int(d) * w for d, w in zip(body, (1, 3, 7, 9, 1, 3, 7, 9))) % 10)


@entry(
    "Australia Medicare",
    "en",
    ["Medicare number", "Medicare card number", "Medicare No.", "Medicare card"],
    ["medicare", "medicare_number", "medicare_no", "medicareCardNumber"],
    valid=lambda text: shape(r"[2-6][0-9]{9,10}")(compact(text)) and medicare_digit(compact(text)[:8]) == compact(text)[8],
)
def australia_medicare(source):
    body = source.digits(8, "23456")
    number = body + medicare_digit(body) + source.choice("123456789")
    written = source.choice([grouped(number, (4, 5, 1), " "), grouped(number, (4, 5, 1), " "), number, grouped(number, (4, 5, 1), "-")])
    return written + source.choice(["", "", "-1", "/1", "/2"]) if " " in written else written


@entry(
    "Canada Health Number",
    "en fr",
    ["health card number", "Health Card No.", "OHIP number", "PHN", "health insurance number", "numéro d'assurance maladie", "RAMQ"],
    ["health_card", "health_card_number", "ohip", "phn", "health_number"],
    valid=shape(r"[0-9]{4}[- ]?[0-9]{3}[- ]?[0-9]{3}[- ]?([A-Z]{1,2})?|[A-Z]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}|[0-9]{5}-?[0-9]{4}|[0-9]{8,12}|[0-9]{9}"),
)
def canada_health(source):
    kind = source.random()
    if kind < 0.5:
        body = source.digits(9, "123456789")
        number = body + luhn.calc_check_digit(body)
        version = source.choice(["", "", " " + source.upper(2), "-" + source.upper(2)])
        return source.choice([grouped(number, (4, 3, 3), "-"), grouped(number, (4, 3, 3), " "), number]) + version
    if kind < 0.75:
        number = source.until(lambda: "9" + source.digits(9), bc_phn.is_valid)
        return source.choice([number, grouped(number, (4, 3, 3), " ")])
    day = source.date()
    letters = source.upper(4, "ABCDEGLMNPRST")
    month = day.month + source.choice([0, 50])
    return f"{letters} {day:%y}{month:02} {day:%d}{source.digits(2)}"


# Manitoba does not publish its check digit; what is known of issued numbers agrees with Luhn's formula.


@entry(
    "Canada PHIN (Manitoba)",
    "en fr",
    ["PHIN", "Manitoba Health PHIN", "Personal Health Identification Number", "Manitoba Health number"],
    ["phin", "PHIN", "manitoba_phin", "personal_health_identification_number"],
    valid=lambda text: len(compact(text)) == 9 and compact(text).isdigit() and luhn.is_valid(compact(text)),
)
def canada_phin(source):
    body = source.digits(8, "123456789")
    number = body + luhn.calc_check_digit(body)
    return source.choice([number, number, grouped(number, (3, 3, 3), " "), grouped(number, (3, 3, 3), "-")])


NHI_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def nhi_sum(body):
    return sum((NHI_LETTERS.index(c) + 1 if c in NHI_LETTERS else int(c)) * w for c, w in zip(body, range(7, 1, -1)))


def make_nhi(source):
    """HISO 10046: three letters, three digits and a digit modulo 11; then also a letter, modulo 23 (ZBN77VL is a test number)."""
    while True:
        if source.random() < 0.7:
            body = source.upper(3, NHI_LETTERS) + source.digits(3)
            rest = nhi_sum(body) % 11
            if rest:
                return body + str((11 - rest) % 10)
        else:
            body = source.upper(3, NHI_LETTERS) + source.digits(2) + source.upper(1, NHI_LETTERS)
            return body + NHI_LETTERS[22 - nhi_sum(body) % 23]


def is_nhi(text):
    if shape(r"[A-HJ-NP-Z]{3}[0-9]{4}")(text):
        rest = nhi_sum(text[:6]) % 11
        return rest != 0 and str((11 - rest) % 10) == text[6]
    return shape(r"[A-HJ-NP-Z]{3}[0-9]{2}[A-HJ-NP-Z]{2}")(text) and NHI_LETTERS[22 - nhi_sum(text[:6]) % 23] == text[6]


@entry(
    "NZ NHI Number",
    "en",
    ["NHI", "NHI number", "NHI No.", "National Health Index"],
    ["nhi", "nhi_number", "NHI", "national_health_index"],
    valid=is_nhi,
)
def nz_nhi(source):
    return make_nhi(source)


INGREDIENTS = """
abemaciclib acetazolamide acyclovir adalimumab albuterol alendronate allopurinol alprazolam amiodarone amitriptyline
amlodipine amoxicillin anastrozole apixaban aripiprazole atenolol atorvastatin azathioprine azithromycin baclofen
benazepril bevacizumab bicalutamide bisoprolol budesonide bupropion buspirone candesartan captopril carbamazepine
carvedilol cefalexin cefuroxime celecoxib cetirizine ciprofloxacin citalopram clarithromycin clonazepam clonidine
clopidogrel clozapine colchicine cyclobenzaprine dabigatran dapagliflozin desloratadine diazepam diclofenac digoxin
diltiazem donepezil doxazosin doxycycline duloxetine dutasteride empagliflozin enalapril entecavir escitalopram
esomeprazole estradiol eszopiclone etanercept ezetimibe famotidine felodipine fenofibrate finasteride fluconazole
fluoxetine fluticasone furosemide gabapentin gemfibrozil glimepiride glipizide haloperidol hydrochlorothiazide
hydrocodone hydroxychloroquine ibuprofen imatinib infliximab irbesartan isosorbide ivermectin ketoconazole labetalol
lamotrigine lansoprazole letrozole levetiracetam levofloxacin levothyroxine lisinopril loperamide loratadine lorazepam
losartan lovastatin meloxicam memantine metformin methotrexate methylphenidate metoclopramide metoprolol
metronidazole mirtazapine montelukast morphine naproxen nifedipine nitrofurantoin olanzapine olmesartan omeprazole
ondansetron oseltamivir oxcarbazepine oxycodone pantoprazole paroxetine phenytoin pioglitazone pravastatin prednisone
pregabalin propranolol quetiapine quinapril rabeprazole raloxifene ramipril ranitidine risperidone rivaroxaban
rizatriptan ropinirole rosuvastatin sertraline sildenafil simvastatin sitagliptin solifenacin spironolactone
sumatriptan tacrolimus tadalafil tamoxifen tamsulosin telmisartan terazosin ticagrelor tofacitinib topiramate
tramadol trastuzumab trazodone valacyclovir valsartan venlafaxine verapamil warfarin zolpidem
""".split()

BRANDS = """
Abilify Advair Aricept Ativan Augmentin Benicar Boniva Botox Celebrex Cialis Cipro Concerta Coumadin Cozaar Crestor
Cymbalta Diovan Dupixent Eliquis Enbrel Entresto Farxiga Flomax Flonase Glucophage Humalog Humira Imitrex Januvia
Jardiance Keppra Keytruda Klonopin Lantus Lasix Levaquin Lexapro Lipitor Lunesta Lyrica Mobic Mounjaro Neurontin
Nexium Norvasc Ozempic OxyContin Paxil Percocet Plavix Pradaxa Prilosec Protonix Prozac Remicade Risperdal Ritalin
Seroquel Singulair Spiriva Strattera Suboxone Synthroid Tamiflu Topamax Toprol Trulicity Tylenol Ultram Valium
Valtrex Viagra Vicodin Victoza Vyvanse Wellbutrin Xanax Xarelto Zantac Zestril Zetia Zithromax Zocor Zoloft Zyprexa
""".split()

DRUG_SENTENCES = [
    "The patient takes {v} 10 mg twice a day.",
    "Prescribed: {v}, one tablet in the evening.",
    "Current medication: {v}",
    "Drug: {v}",
    "Started on {v} after discharge; dose to be reviewed.",
    "Allergies: {v}",
]
DRUG_FIELDS = ["medication", "drug_name", "drug", "prescription"]


def ordinary(source):
    """Words of the trade that are no drugs, and parts of drugs."""
    name = source.choice(INGREDIENTS)
    return [
        ("part of a word", f"the {name[:-3]} project"),
        ("inside a word", f"x{name}ish"),
        ("everyday words", source.choice(["Add water, sugar and salt.", "The alcohol in it dries up.", "Iron and zinc are metals.", "oxygen and air", "Take the balance of it", "a complete relief"])),
        ("everyday words", source.choice(["the zip file", "an alert level", "a simple flow", "a sharp image"])),
    ]


@entry("FDA Active Ingredients", "en", [], DRUG_FIELDS, sentences=DRUG_SENTENCES, derived=False, near=ordinary)
def active_ingredient(source):
    name = source.choice(INGREDIENTS)
    return source.choice([name, name.capitalize(), name.upper()])


@entry("FDA Drug Names", "en", [], DRUG_FIELDS, sentences=DRUG_SENTENCES, derived=False, near=ordinary)
def drug_name(source):
    name = source.choice(BRANDS) if source.random() < 0.5 else source.choice(INGREDIENTS)
    return source.choice([name, name, name.upper()])


# Titles of ICD-10-CM in the short form of the order file (Centers for Medicare & Medicaid Services, public domain).
ICD_10 = """
Typhoid fever, unspecified
Paratyphoid fever A
Salmonella sepsis
Essential (primary) hypertension
Type 2 diabetes mellitus without complications
Type 1 diabetes mellitus with ketoacidosis without coma
Hyperlipidemia, unspecified
Mixed hyperlipidemia
Gastro-esophageal reflux disease without esophagitis
Generalized anxiety disorder
Major depressive disorder, single episode, unspecified
Hypothyroidism, unspecified
Vitamin D deficiency, unspecified
Iron deficiency anemia, unspecified
Acute upper respiratory infection, unspecified
Acute sinusitis, unspecified
Acute pharyngitis, unspecified
Unspecified asthma, uncomplicated
Chronic obstructive pulmonary disease, unspecified
Urinary tract infection, site not specified
Chronic kidney disease, unspecified
Acute kidney failure, unspecified
Heart failure, unspecified
Unspecified atrial fibrillation
Obstructive sleep apnea (adult) (pediatric)
Low back pain
Migraine, unspecified, not intractable, without status migrainosus
Osteoporosis without current pathological fracture
Rheumatoid arthritis, unspecified
Psoriasis vulgaris
Malignant neoplasm of prostate
Malignant (primary) neoplasm, unspecified
Alzheimer's disease, unspecified
Parkinson's disease
Multiple sclerosis
Bipolar disorder, unspecified
Schizophrenia, unspecified
Post-traumatic stress disorder, unspecified
Opioid dependence, uncomplicated
Alcohol dependence, uncomplicated
Acute appendicitis, unspecified
Diverticulosis of large intestine without perforation or abscess without bleeding
Irritable bowel syndrome without diarrhea
Morbid (severe) obesity due to excess calories
Sepsis, unspecified organism
Pneumonia, unspecified organism
Non-ST elevation (NSTEMI) myocardial infarction
Cerebral infarction, unspecified
Polycystic ovarian syndrome
Retinopathy of prematurity, unspecified, bilateral
""".strip().splitlines()

# Everyday titles of ICD-11 that name a disease; the classification itself is not part of weir.
ICD_11 = """
Abdominal actinomycosis
Cholera
Typhoid fever
Type 2 diabetes mellitus
Essential hypertension
Migraine without aura
Rheumatoid arthritis
Ulcerative colitis
Crohn disease
Parkinson disease
Multiple sclerosis
Schizophrenia
Complex post traumatic stress disorder
Autism spectrum disorder
Generalised anxiety disorder
Atrial fibrillation
Acute myocardial infarction
Chronic kidney disease
Iron deficiency anaemia
Pulmonary tuberculosis
""".strip().splitlines()

DIAGNOSIS_SENTENCES = [
    "Diagnosis: {v}",
    "The patient was admitted with {v}.",
    "ICD-10: {v}",
    "History of {v}, treated by the family doctor.",
    "Discharge diagnosis: {v}",
]
DIAGNOSIS_FIELDS = ["diagnosis", "icd10_description", "condition", "discharge_diagnosis"]


def no_diagnosis(source):
    title = source.choice(ICD_10).split()
    return [
        ("part of a term", f"about {title[0].strip(',').lower()} only" if len(title) > 2 else "about it only"),
        ("everyday words", source.choice(["a fall of the price", "the pressure in the pipe", "an exposure of two seconds", "other and unspecified", "the single episode of the series"])),
    ]


@entry("ICD-10 FY2023 Short Description", "en", [], DIAGNOSIS_FIELDS, sentences=DIAGNOSIS_SENTENCES, derived=False, near=no_diagnosis)
def icd_10(source):
    title = source.choice(ICD_10)
    return source.choice([title, title, title.lower(), title.upper()])


@entry("ICD-11 Short Description", "en", [], DIAGNOSIS_FIELDS, sentences=DIAGNOSIS_SENTENCES, derived=False, near=no_diagnosis)
def icd_11(source):
    title = source.choice(ICD_11)
    return source.choice([title, title, title.lower(), title.upper()])
