<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ach::AboutCard</name>
    <message>
        <source>Achillea %1 with Qt %2</source>
        <translation>Achillea %1 met Qt %2</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Open the folder of the clinic</source>
        <translation>De map van de praktijk openen</translation>
    </message>
    <message>
        <source>Achillea is free software under the GNU General Public License, version 3 or later. It uses Qt, SQLCipher, libsodium, libqrencode, FFmpeg, Breeze icons and the typefaces Open Sans and Noto Sans, each under its own free licence.</source>
        <translation>Achillea is vrije software onder de GNU General Public License, versie 3 of later. Het gebruikt Qt, SQLCipher, libsodium, libqrencode, FFmpeg, Breeze-pictogrammen en de lettertypen Open Sans en Noto Sans, elk onder een eigen vrije licentie.</translation>
    </message>
</context>
<context>
    <name>ach::AdjunctLine</name>
    <message>
        <source>Note for the sheet</source>
        <translation>Opmerking voor het oefenblad</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Opmerking bij %1</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>Opmerking bij %1: %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>ach::AdvisorCard</name>
    <message>
        <source>Illness, new flare or travel</source>
        <translation>Ziekte, nieuwe opvlamming of reis</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Reason when you decide otherwise</source>
        <translation>Reden als u anders beslist</translation>
    </message>
    <message>
        <source>You decide otherwise than advised: write one line why.</source>
        <translation>U beslist anders dan geadviseerd: schrijf in één regel waarom.</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Advies: %1</translation>
    </message>
    <message>
        <source>The advice changes no programme. You decide.</source>
        <translation>Het advies wijzigt geen programma. U beslist.</translation>
    </message>
    <message>
        <source>Decided today: %1.</source>
        <translation>Vandaag beslist: %1.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z neemt het terug.</translation>
    </message>
    <message>
        <source>There is no advice to take: decide for yourself, with a reason.</source>
        <translation>Er is geen advies: beslis zelf, met een reden.</translation>
    </message>
    <message>
        <source>Criteria of the advice</source>
        <translation>Criteria van het advies</translation>
    </message>
    <message>
        <source>Ill, new flare, travel? (W: no)</source>
        <translation>Ziek, opvlamming, reis? (W: nee)</translation>
    </message>
    <message>
        <source>A red flag is open: nothing is raised until it is referred or decided.</source>
        <translation>Er staat een rode vlag open: er wordt niets verhoogd tot er verwezen of beslist is.</translation>
    </message>
</context>
<context>
    <name>ach::AdvisorText</name>
    <message>
        <source>Green sessions in a row</source>
        <translation>Groene sessies op rij</translation>
    </message>
    <message>
        <source>Exercises ticked as done</source>
        <translation>Oefeningen als gedaan afgevinkt</translation>
    </message>
    <message>
        <source>Last morning against its baseline</source>
        <translation>Laatste ochtend t.o.v. uitgangsniveau</translation>
    </message>
    <message>
        <source>Mean of the mornings, week before</source>
        <translation>Gemiddelde van de ochtenden, week ervoor</translation>
    </message>
    <message>
        <source>No illness, new flare or travel</source>
        <translation>Geen ziekte, nieuwe opvlamming of reis</translation>
    </message>
    <message>
        <source>Longest run of 48 h, of 30 days (km)</source>
        <translation>Langste loop in 48 uur, in 30 dagen (km)</translation>
    </message>
    <message>
        <source>VISA-A points in 12 weeks</source>
        <translation>VISA-A-punten in 12 weken</translation>
    </message>
    <message>
        <source>Training days done (%)</source>
        <translation>Trainingsdagen gedaan (%)</translation>
    </message>
    <message>
        <source>Brisk walk of 30 min green</source>
        <translation>30 min stevig wandelen groen</translation>
    </message>
    <message>
        <source>Single-leg heel rises</source>
        <translation>Heel raises op één been</translation>
    </message>
    <message>
        <source>Pain in heel rises</source>
        <translation>Pijn bij heel raises</translation>
    </message>
    <message>
        <source>Pain in hopping</source>
        <translation>Pijn bij hinkelen</translation>
    </message>
    <message>
        <source>Mornings at baseline of the last 7</source>
        <translation>Ochtenden op uitgangsniveau, laatste 7</translation>
    </message>
    <message>
        <source>Released by the clinician</source>
        <translation>Vrijgegeven door de behandelaar</translation>
    </message>
    <message>
        <source>Green runs in a row</source>
        <translation>Groene looptrainingen op rij</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Opbouwen</translation>
    </message>
    <message>
        <source>Hold the dose</source>
        <translation>Dosis gelijk houden</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Een stap terug</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>Niet te zeggen</translation>
    </message>
    <message>
        <source>Raise one thing: load, or sets and repetitions, or speed, or range.</source>
        <translation>Verhoog één ding: belasting, of series en herhalingen, of snelheid, of bewegingsuitslag.</translation>
    </message>
    <message>
        <source>No session of the last 7 days with its next morning. Ask for the last mornings and type them in the diary.</source>
        <translation>Geen sessie van de laatste 7 dagen met de volgende ochtend erbij. Vraag naar de laatste ochtenden en typ ze in het dagboek.</translation>
    </message>
    <message>
        <source>The same dose again.</source>
        <translation>Nog eens dezelfde dosis.</translation>
    </message>
    <message>
        <source>First the volume: 30 % less.</source>
        <translation>Eerst het volume: 30 % minder.</translation>
    </message>
    <message>
        <source>Now the load: one step less.</source>
        <translation>Nu de belasting: één stap minder.</translation>
    </message>
    <message>
        <source>Now an easier exercise.</source>
        <translation>Nu een makkelijkere oefening.</translation>
    </message>
    <message>
        <source>Still red after two step-backs: review the plan.</source>
        <translation>Na twee stappen terug nog steeds rood: herzie het plan.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Gelijk houden</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Stap terug</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Teruggenomen</translation>
    </message>
    <message>
        <source>met</source>
        <translation>voldaan</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>niet voldaan</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Plateau: %1 VISA-A points from %2 to %3 with %4 % of the training days done. Review diagnosis, dose and adherence; think of added options or referral.</source>
        <translation>Plateau: %1 VISA-A-punten van %2 tot %3 bij %4 % van de trainingsdagen. Bekijk diagnose, dosis en therapietrouw; denk aan aanvullende opties of verwijzing.</translation>
    </message>
    <message>
        <source>High session on %1, the next medium or high one on %2: leave %3 days between them.</source>
        <translation>Zware training op %1, de volgende middelzware of zware op %2: laat er %3 dagen tussen.</translation>
    </message>
    <message>
        <source>Medium session on %1, the next medium or high one on %2: leave %3 days between them.</source>
        <translation>Middelzware training op %1, de volgende middelzware of zware op %2: laat er %3 dagen tussen.</translation>
    </message>
    <message>
        <source>S%1: %2 min run without a pause</source>
        <translation>S%1: %2 min hardlopen zonder pauze</translation>
    </message>
    <message>
        <source>S%1: %2 min run, %3 min walk, %4 times</source>
        <translation>S%1: %2 min hardlopen, %3 min wandelen, %4 keer</translation>
    </message>
</context>
<context>
    <name>ach::AdvisorViewModel</name>
    <message>
        <source>decision of the review</source>
        <translation>beslissing van de evaluatie</translation>
    </message>
</context>
<context>
    <name>ach::AnswerRow</name>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>ach::AppearanceCard</name>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Keep the window still</source>
        <translation>Het venster stilhouden</translation>
    </message>
</context>
<context>
    <name>ach::AssessmentPage</name>
    <message>
        <source>Nothing assessed yet</source>
        <translation>Nog niets onderzocht</translation>
    </message>
    <message>
        <source>The intake asks about red flags first and then suggests a stage.</source>
        <translation>De intake vraagt eerst naar rode vlaggen en stelt daarna een fase voor.</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Nieuwe intake</translation>
    </message>
    <message>
        <source>Intake of %1</source>
        <translation>Intake van %1</translation>
    </message>
    <message>
        <source>Finished on %1</source>
        <translation>Afgemaakt op %1</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Nog niet afgemaakt</translation>
    </message>
    <message>
        <source>Continue intake</source>
        <translation>Intake voortzetten</translation>
    </message>
    <message>
        <source>VISA-A %1 of 100</source>
        <translation>VISA-A %1 van 100</translation>
    </message>
    <message>
        <source>VISA-A not complete</source>
        <translation>VISA-A niet volledig</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Opnieuw beslissen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Explain to the patient</source>
        <translation>Uitleggen aan de patiënt</translation>
    </message>
    <message>
        <source>A leaflet in the patient&apos;s language, with the pain limits of the plan.</source>
        <translation>Een folder in de taal van de patiënt, met de pijngrenzen van het plan.</translation>
    </message>
    <message>
        <source>Open intake</source>
        <translation>Intake openen</translation>
    </message>
</context>
<context>
    <name>ach::AssessmentText</name>
    <message>
        <source>Clot in leg and lung</source>
        <translation>Stolsel in been en long</translation>
    </message>
    <message>
        <source>Loss of blood supply to the leg</source>
        <translation>Verlies van bloedtoevoer naar het been</translation>
    </message>
    <message>
        <source>Rupture of the Achilles tendon</source>
        <translation>Ruptuur van de achillespees</translation>
    </message>
    <message>
        <source>Deep vein thrombosis</source>
        <translation>Diepe veneuze trombose</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Infectie</translation>
    </message>
    <message>
        <source>Tendon pain with a quinolone antibiotic</source>
        <translation>Peespijn bij een chinolon-antibioticum</translation>
    </message>
    <message>
        <source>Partial tear</source>
        <translation>Gedeeltelijke scheur</translation>
    </message>
    <message>
        <source>Bone stress injury</source>
        <translation>Stressletsel van het bot</translation>
    </message>
    <message>
        <source>Other serious disease</source>
        <translation>Andere ernstige ziekte</translation>
    </message>
    <message>
        <source>Inflammatory rheumatic disease</source>
        <translation>Reumatische ontstekingsziekte</translation>
    </message>
    <message>
        <source>Inherited high cholesterol</source>
        <translation>Erfelijk hoog cholesterol</translation>
    </message>
    <message>
        <source>Cortisone near or in the body</source>
        <translation>Corticosteroïden bij de pees of in het lichaam</translation>
    </message>
    <message>
        <source>Possible clot in leg and lung. Call the emergency number now. Do not test or treat further.</source>
        <translation>Mogelijk een stolsel in been en long. Bel nu het alarmnummer. Niet verder testen of behandelen.</translation>
    </message>
    <message>
        <source>Possible loss of blood supply. Emergency referral now.</source>
        <translation>Mogelijk verlies van bloedtoevoer. Nu met spoed verwijzen.</translation>
    </message>
    <message>
        <source>Possible Achilles rupture. No loading, no stretching. Refer today to the GP or the emergency department. Keep the foot pointing down. Delay is harmful.</source>
        <translation>Mogelijk een achillespeesruptuur. Niet belasten, niet rekken. Verwijs vandaag naar de huisarts of de spoedeisende hulp. Houd de voet naar beneden gericht. Uitstel is schadelijk.</translation>
    </message>
    <message>
        <source>Possible deep vein thrombosis. Refer to the GP or the emergency department today. No massage, no foam roller, no Tecar.</source>
        <translation>Mogelijk diepe veneuze trombose. Verwijs vandaag naar de huisarts of de spoedeisende hulp. Geen massage, geen foamroller, geen Tecar.</translation>
    </message>
    <message>
        <source>Possible infection. Medical assessment today; an emergency if the patient is unwell.</source>
        <translation>Mogelijk een infectie. Vandaag medische beoordeling; met spoed als de patiënt zich ziek voelt.</translation>
    </message>
    <message>
        <source>Tendon pain with this antibiotic needs the prescriber today. Do not load the tendon until advised. The therapist does not stop medicines; the patient calls the prescriber now.</source>
        <translation>Bij peespijn met dit antibioticum is vandaag contact met de voorschrijver nodig. Belast de pees niet tot er advies is. De therapeut stopt geen medicijnen; de patiënt belt nu de voorschrijver.</translation>
    </message>
    <message>
        <source>Possible partial tear. Protect it with a heel lift and without heavy loading, and arrange ultrasound or MRI and medical review.</source>
        <translation>Mogelijk een gedeeltelijke scheur. Bescherm de pees met een hakverhoging en zonder zware belasting, en regel een echo of MRI en medische beoordeling.</translation>
    </message>
    <message>
        <source>Possible bone stress injury. Stop running and jumping. Refer for imaging.</source>
        <translation>Mogelijk stressletsel van het bot. Stop met hardlopen en springen. Verwijs voor beeldvorming.</translation>
    </message>
    <message>
        <source>The pattern does not fit tendinopathy. Contact the GP.</source>
        <translation>Het patroon past niet bij tendinopathie. Neem contact op met de huisarts.</translation>
    </message>
    <message>
        <source>Possible inflammatory disease. Refer to the GP or rheumatology for assessment.</source>
        <translation>Mogelijk een ontstekingsziekte. Verwijs naar de huisarts of de reumatoloog voor beoordeling.</translation>
    </message>
    <message>
        <source>Bumps can be cholesterol deposits. Ask the GP for a lipid test.</source>
        <translation>Bobbels kunnen cholesterolophopingen zijn. Vraag de huisarts om een lipidenonderzoek.</translation>
    </message>
    <message>
        <source>Steroids weaken tendon. Build up more slowly; image sooner when in doubt.</source>
        <translation>Steroïden verzwakken de pees. Bouw langzamer op; bij twijfel eerder beeldvorming.</translation>
    </message>
    <message>
        <source>Emergency, now</source>
        <translation>Spoed, nu</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Today, call the prescriber</source>
        <translation>Vandaag, bel de voorschrijver</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>Binnen enkele dagen</translation>
    </message>
    <message>
        <source>Letter within two weeks</source>
        <translation>Brief binnen twee weken</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Voorzichtig</translation>
    </message>
    <message>
        <source>asked: no</source>
        <translation>gevraagd: nee</translation>
    </message>
    <message>
        <source>asked: yes</source>
        <translation>gevraagd: ja</translation>
    </message>
    <message>
        <source>No suggestion while a red flag is open</source>
        <translation>Geen voorstel zolang een rode vlag open is</translation>
    </message>
    <message>
        <source>Outside the scope of these rules</source>
        <translation>Buiten het bereik van deze regels</translation>
    </message>
    <message>
        <source>No suggestion: the answers do not settle it</source>
        <translation>Geen voorstel: de antwoorden geven geen uitsluitsel</translation>
    </message>
    <message>
        <source>Suggested: reactive</source>
        <translation>Voorstel: reactief</translation>
    </message>
    <message>
        <source>Suggested: degenerative or late dysrepair</source>
        <translation>Voorstel: degeneratief of laat mislukt herstel</translation>
    </message>
    <message>
        <source>Suggested: reactive on degenerative</source>
        <translation>Voorstel: reactief op degeneratief</translation>
    </message>
    <message>
        <source>The pain lies at the insertion, within 2 cm of the heel bone.</source>
        <translation>De pijn zit bij de aanhechting, binnen 2 cm van het hielbeen.</translation>
    </message>
    <message>
        <source>The pain lies above the mid-portion, towards the calf.</source>
        <translation>De pijn zit boven de midportion, richting de kuit.</translation>
    </message>
    <message>
        <source>Crepitus and a swelling that stays still point to the tissue around the tendon.</source>
        <translation>Crepitus en een zwelling die niet meebeweegt wijzen op het weefsel rond de pees.</translation>
    </message>
    <message>
        <source>Deep pain on pointing the foot, and the tendon is not tender: think of posterior impingement.</source>
        <translation>Diepe pijn bij het strekken van de voet, en de pees is niet drukpijnlijk: denk aan posterieure impingement.</translation>
    </message>
    <message>
        <source>Numb or burning, and the tendon is not tender: think of a nerve.</source>
        <translation>Doof of branderig, en de pees is niet drukpijnlijk: denk aan een zenuw.</translation>
    </message>
    <message>
        <source>The guideline criteria of mid-portion tendinopathy are not met.</source>
        <translation>Aan de richtlijncriteria van midportion-tendinopathie is niet voldaan.</translation>
    </message>
    <message>
        <source>A criterion of the guideline was not asked yet.</source>
        <translation>Een criterium van de richtlijn is nog niet gevraagd.</translation>
    </message>
    <message>
        <source>Two answers cannot both be true.</source>
        <translation>Twee antwoorden kunnen niet allebei waar zijn.</translation>
    </message>
    <message>
        <source>Moderate confidence. More is never given: no validated rule for the stage exists.</source>
        <translation>Matige zekerheid. Meer wordt nooit gegeven: er bestaat geen gevalideerde regel voor de fase.</translation>
    </message>
    <message>
        <source>Low confidence: answers are missing, few points, or some speak against it.</source>
        <translation>Lage zekerheid: antwoorden ontbreken, er zijn weinig punten, of sommige spreken het tegen.</translation>
    </message>
    <message>
        <source>Borders on the insertion.</source>
        <translation>Grenst aan de aanhechting.</translation>
    </message>
    <message>
        <source>Long complaints without a change in shape: the fourth guideline criterion is missing, imaging may be considered.</source>
        <translation>Langdurige klachten zonder vormverandering: het vierde richtlijncriterium ontbreekt, beeldvorming kan worden overwogen.</translation>
    </message>
    <message>
        <source>A normal ultrasound makes tendinopathy less certain. Reconsider.</source>
        <translation>Een normale echo maakt tendinopathie minder zeker. Heroverweeg.</translation>
    </message>
    <message>
        <source>The worsening began before the first complaints. Check both days.</source>
        <translation>De verergering begon vóór de eerste klachten. Controleer beide dagen.</translation>
    </message>
    <message>
        <source>More or new load before it began</source>
        <translation>Meer of nieuwe belasting voordat het begon</translation>
    </message>
    <message>
        <source>Began or got worse at most 6 weeks ago</source>
        <translation>Hoogstens 6 weken geleden begonnen of erger geworden</translation>
    </message>
    <message>
        <source>Soft, spindle-shaped swelling</source>
        <translation>Zachte, spoelvormige zwelling</translation>
    </message>
    <message>
        <source>First episode, at most 12 weeks</source>
        <translation>Eerste episode, hoogstens 12 weken</translation>
    </message>
    <message>
        <source>Younger than 30</source>
        <translation>Jonger dan 30</translation>
    </message>
    <message>
        <source>Complaints for more than 12 weeks</source>
        <translation>Klachten langer dan 12 weken</translation>
    </message>
    <message>
        <source>Bumps or firm thickening</source>
        <translation>Bobbels of vaste verdikking</translation>
    </message>
    <message>
        <source>Disorganised focus on ultrasound</source>
        <translation>Gedesorganiseerde plek op de echo</translation>
    </message>
    <message>
        <source>Earlier episodes</source>
        <translation>Eerdere episodes</translation>
    </message>
    <message>
        <source>50 or older</source>
        <translation>50 of ouder</translation>
    </message>
    <message>
        <source>2009 model, not looked up</source>
        <translation>model uit 2009, niet nagezocht</translation>
    </message>
    <message>
        <source>cut-off from general knowledge</source>
        <translation>afkapwaarde uit algemene kennis</translation>
    </message>
    <message>
        <source>Insertional tendinopathy or bursitis</source>
        <translation>Insertietendinopathie of bursitis</translation>
    </message>
    <message>
        <source>Paratenon irritation</source>
        <translation>Irritatie van het paratenon</translation>
    </message>
    <message>
        <source>Plantaris tendon</source>
        <translation>Plantarispees</translation>
    </message>
    <message>
        <source>Posterior ankle impingement</source>
        <translation>Posterieure enkelimpingement</translation>
    </message>
    <message>
        <source>Big toe flexor or peroneal tendon</source>
        <translation>Pees van de groteteenbuiger of peroneuspees</translation>
    </message>
    <message>
        <source>Sural nerve</source>
        <translation>N. suralis</translation>
    </message>
    <message>
        <source>Nerve root or back</source>
        <translation>Zenuwwortel of rug</translation>
    </message>
    <message>
        <source>Accessory soleus</source>
        <translation>Accessoire m. soleus</translation>
    </message>
    <message>
        <source>Calf strain</source>
        <translation>Kuitspierletsel (zweepslag)</translation>
    </message>
    <message>
        <source>Heel pain of the growing child</source>
        <translation>Hielpijn bij het groeiende kind</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>onwaarschijnlijk</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>mogelijk</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>navragen</translation>
    </message>
    <message>
        <source>Reactive</source>
        <translation>Reactief</translation>
    </message>
    <message>
        <source>Dysrepair</source>
        <translation>Mislukt herstel</translation>
    </message>
    <message>
        <source>Degenerative</source>
        <translation>Degeneratief</translation>
    </message>
    <message>
        <source>Reactive on degenerative</source>
        <translation>Reactief op degeneratief</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Opengelaten</translation>
    </message>
    <message>
        <source>A red flag is open. Refer, or write down on the stage page why it does not hold; until then no programme is made.</source>
        <translation>Er staat een rode vlag open. Verwijs, of schrijf op de pagina Fase op waarom die niet geldt; tot dan wordt er geen programma gemaakt.</translation>
    </message>
    <message>
        <source>Not every red-flag question was asked. Ask the open ones on the stage page; until then no programme is made.</source>
        <translation>Niet elke vraag naar rode vlaggen is gesteld. Stel de open vragen op de pagina Fase; tot dan wordt er geen programma gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>not asked (%n)</source>
        <comment>red-flag questions</comment>
        <translation>
            <numerusform>niet gevraagd (%n)</numerusform>
            <numerusform>niet gevraagd (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asked: yes (%n)</source>
        <comment>red-flag questions</comment>
        <translation>
            <numerusform>gevraagd: ja (%n)</numerusform>
            <numerusform>gevraagd: ja (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::BackupCard</name>
    <message>
        <source>Being made and restored on trial, %1 %</source>
        <translation>Wordt gemaakt en op proef teruggezet, %1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Nu back-up maken</translation>
    </message>
    <message>
        <source>None; a stolen or broken computer takes its backups with it</source>
        <translation>Geen; bij diefstal of een defecte computer gaan ook de back-ups verloren</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose the second place for backups</source>
        <translation>De tweede plaats voor back-ups kiezen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Copy backups to no second place</source>
        <translation>Back-ups niet naar een tweede plaats kopiëren</translation>
    </message>
</context>
<context>
    <name>ach::BackupText</name>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>vandaag %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gisteren %1</translation>
    </message>
</context>
<context>
    <name>ach::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
</context>
<context>
    <name>ach::BlankTest</name>
    <message>
        <source>What stands here is in the record only when it was typed in: Measures, %1.</source>
        <translation>Wat hier staat, staat pas in het dossier als het is ingetypt: Meetinstrumenten, %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Poging %1</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
</context>
<context>
    <name>ach::BodyChartPainter</name>
    <message>
        <source>cm above the heel bone</source>
        <translation>cm boven het hielbeen</translation>
    </message>
    <message>
        <source>Mid-portion, %1&#xa0;cm</source>
        <translation>Midportion, %1&#xa0;cm</translation>
    </message>
    <message>
        <source>narrow part of the tendon</source>
        <translation>smalle deel van de pees</translation>
    </message>
    <message>
        <source>Insertion, %1&#xa0;cm</source>
        <translation>Aanhechting, %1&#xa0;cm</translation>
    </message>
    <message>
        <source>Muscle–tendon junction</source>
        <translation>Spier-peesovergang</translation>
    </message>
    <message>
        <source>Outside view, left leg</source>
        <translation>Buitenaanzicht, linkerbeen</translation>
    </message>
    <message>
        <source>Outside view, right leg</source>
        <translation>Buitenaanzicht, rechterbeen</translation>
    </message>
    <message>
        <source>heel bone</source>
        <translation>hielbeen</translation>
    </message>
    <message>
        <source>No marks yet. Tap where it hurts, or press Enter at the line.</source>
        <translation>Nog geen markeringen. Tik waar het pijn doet, of druk op Enter bij de lijn.</translation>
    </message>
</context>
<context>
    <name>ach::BodyChartStep</name>
    <message>
        <source>Where is it?</source>
        <translation>Waar zit het?</translation>
    </message>
    <message>
        <source>Tap the tendon, or use the arrow keys and Enter. Drag a mark to move it, drag its edge to size it.</source>
        <translation>Tik op de pees, of gebruik de pijltoetsen en Enter. Sleep een markering om haar te verplaatsen, sleep de rand voor de grootte.</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Been</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n mark(s)</source>
        <translation>
            <numerusform>%1 · %n markering</numerusform>
            <numerusform>%1 · %n markeringen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Nog geen plaats</translation>
    </message>
    <message>
        <source>Set the pain mark where the patient points with one finger.</source>
        <translation>Zet de pijnmarkering waar de patiënt met één vinger wijst.</translation>
    </message>
    <message>
        <source>Mid-portion</source>
        <translation>Midportion</translation>
    </message>
    <message>
        <source>The pain mark lies %1 above the heel bone, on the border with the insertion.</source>
        <translation>De pijnmarkering ligt %1 boven het hielbeen, op de grens met de aanhechting.</translation>
    </message>
    <message>
        <source>The pain mark lies %1 above the heel bone.</source>
        <translation>De pijnmarkering ligt %1 boven het hielbeen.</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>Aanhechting</translation>
    </message>
    <message>
        <source>The pain mark lies %1 above the heel bone. The exercises here are for the mid-portion; heel drops below the step can make insertion pain worse.</source>
        <translation>De pijnmarkering ligt %1 boven het hielbeen. De oefeningen hier zijn voor de midportion; heel drops tot onder de trede kunnen pijn bij de aanhechting verergeren.</translation>
    </message>
    <message>
        <source>Above the mid-portion</source>
        <translation>Boven de midportion</translation>
    </message>
    <message>
        <source>The pain mark lies %1 above the heel bone, towards the calf. Think of the muscle and its junction with the tendon.</source>
        <translation>De pijnmarkering ligt %1 boven het hielbeen, richting de kuit. Denk aan de spier en de overgang naar de pees.</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>Geen pijn</translation>
    </message>
    <message>
        <source>Worst imaginable</source>
        <translation>Ergst denkbare</translation>
    </message>
    <message>
        <source>By hand and eye</source>
        <translation>Met hand en oog</translation>
    </message>
    <message>
        <source>At the tendon and heel</source>
        <translation>Bij de pees en de hiel</translation>
    </message>
    <message>
        <source>Leg: veins and blood supply</source>
        <translation>Been: aderen en bloedtoevoer</translation>
    </message>
</context>
<context>
    <name>ach::BodyChartView</name>
    <message numerus="yes">
        <source>Body chart, left leg, %n mark(s)</source>
        <translation>
            <numerusform>Lichaamskaart, linkerbeen, %n markering</numerusform>
            <numerusform>Lichaamskaart, linkerbeen, %n markeringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Body chart, right leg, %n mark(s)</source>
        <translation>
            <numerusform>Lichaamskaart, rechterbeen, %n markering</numerusform>
            <numerusform>Lichaamskaart, rechterbeen, %n markeringen</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys move the line, Enter sets a mark, Tab goes through the marks.</source>
        <translation>Pijltoetsen verplaatsen de lijn, Enter zet een markering, Tab loopt langs de markeringen.</translation>
    </message>
</context>
<context>
    <name>ach::BusyOverlay</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 procent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ach::ChartRibbon</name>
    <message>
        <source>Before intake</source>
        <translation>Vóór intake</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Nog geen plan</translation>
    </message>
    <message>
        <source>%1, planned</source>
        <translation>%1, gepland</translation>
    </message>
    <message>
        <source>intake</source>
        <translation>intake</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>bezoek</translation>
    </message>
</context>
<context>
    <name>ach::ChoiceSegment</name>
    <message>
        <source>not answered</source>
        <translation>niet beantwoord</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Asked, but not known</source>
        <translation>Gevraagd, maar niet bekend</translation>
    </message>
</context>
<context>
    <name>ach::ClinicStep</name>
    <message>
        <source>Name of the clinic</source>
        <translation>Naam van de praktijk</translation>
    </message>
    <message>
        <source>Address, telephone and opening hours</source>
        <translation>Adres, telefoon en openingstijden</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Uw praktijk</translation>
    </message>
    <message>
        <source>This stands on every sheet. Only the name is needed now.</source>
        <translation>Dit staat op elk oefenblad. Alleen de naam is nu nodig.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Openingstijden</translation>
    </message>
    <message>
        <source>Header of the exercise sheets</source>
        <translation>Kop van de oefenbladen</translation>
    </message>
</context>
<context>
    <name>ach::ClipPair</name>
    <message>
        <source>Two films side by side</source>
        <translation>Twee filmpjes naast elkaar</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Eén beeld terug</translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation>Eén beeld terug (,)</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Eén beeld verder</translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation>Eén beeld verder (.)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Snelheid</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Herhalen</translation>
    </message>
    <message>
        <source>Keys [ and ] set the part that is repeated, Backspace takes it away</source>
        <translation>De toetsen [ en ] bepalen het deel dat wordt herhaald, Backspace heft het op</translation>
    </message>
    <message>
        <source>Right film one frame back</source>
        <translation>Rechterfilmpje één beeld terug</translation>
    </message>
    <message>
        <source>Right film one frame back against the left one (Ctrl+Left)</source>
        <translation>Rechterfilmpje één beeld terug ten opzichte van het linker (Ctrl+Left)</translation>
    </message>
    <message>
        <source>Right film one frame on</source>
        <translation>Rechterfilmpje één beeld verder</translation>
    </message>
    <message>
        <source>Right film one frame on against the left one (Ctrl+Right)</source>
        <translation>Rechterfilmpje één beeld verder ten opzichte van het linker (Ctrl+Right)</translation>
    </message>
    <message>
        <source>Both from the start</source>
        <translation>Beide vanaf het begin</translation>
    </message>
    <message>
        <source>Both films from their first frame (Ctrl+Backspace)</source>
        <translation>Beide filmpjes vanaf hun eerste beeld (Ctrl+Backspace)</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Spiegelen</translation>
    </message>
    <message>
        <source>Shows the other leg</source>
        <translation>Toont het andere been</translation>
    </message>
    <message>
        <source>%1 · waits for the other</source>
        <translation>%1 · wacht op het andere</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Space</translation>
    </message>
    <message>
        <source>begin together</source>
        <translation>beginnen samen</translation>
    </message>
    <message>
        <source>right film %1 s ahead</source>
        <translation>rechterfilmpje %1 s voor</translation>
    </message>
    <message>
        <source>left film %1 s ahead</source>
        <translation>linkerfilmpje %1 s voor</translation>
    </message>
    <message>
        <source>%1, film</source>
        <translation>%1, filmpje</translation>
    </message>
    <message>
        <source>There is no film to show here.</source>
        <translation>Er is hier geen filmpje om te tonen.</translation>
    </message>
    <message>
        <source>Turn round %1</source>
        <translation>%1 spiegelen</translation>
    </message>
    <message>
        <source>plays</source>
        <translation>speelt</translation>
    </message>
    <message>
        <source>paused at %1</source>
        <translation>gepauzeerd op %1</translation>
    </message>
</context>
<context>
    <name>ach::ClipPlayer</name>
    <message>
        <source>One frame back</source>
        <translation>Eén beeld terug</translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation>Eén beeld terug (,)</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Eén beeld verder</translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation>Eén beeld verder (.)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Snelheid</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Herhalen</translation>
    </message>
    <message>
        <source>Keys [ and ] set the part that is repeated, Backspace takes it away</source>
        <translation>De toetsen [ en ] bepalen het deel dat wordt herhaald, Backspace heft het op</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Linkerbeen</translation>
    </message>
    <message>
        <source>Turns the picture round</source>
        <translation>Spiegelt het beeld</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Shows how it is done, in the language of the patient</source>
        <translation>Toont de uitvoering, in de taal van de patiënt</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Schermvullend tonen</translation>
    </message>
    <message>
        <source>Fill the screen (F11)</source>
        <translation>Schermvullend tonen (F11)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Space</translation>
    </message>
    <message>
        <source>%1, film</source>
        <translation>%1, filmpje</translation>
    </message>
    <message>
        <source>no clip</source>
        <translation>geen filmpje</translation>
    </message>
    <message>
        <source>plays</source>
        <translation>speelt</translation>
    </message>
    <message>
        <source>paused at %1</source>
        <translation>gepauzeerd op %1</translation>
    </message>
    <message>
        <source>This computer has no sound device that can tick.</source>
        <translation>Deze computer heeft geen geluidsapparaat dat kan tikken.</translation>
    </message>
    <message>
        <source>This film has no tempo to count.</source>
        <translation>Deze video heeft geen tempo om te tellen.</translation>
    </message>
    <message>
        <source>Ticks each second of the tempo, higher when a part begins</source>
        <translation>Tikt elke seconde van het tempo, hoger als een deel begint</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Tik</translation>
    </message>
    <message>
        <source>Loudness of the tick</source>
        <translation>Geluidssterkte van de tik</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Zacht</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Gemiddeld</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Hard</translation>
    </message>
    <message>
        <source>This part of the film cannot be shown: its file has a damaged part. Restore it from a backup, or bring the film in again.</source>
        <translation>Dit deel van de video kan niet worden getoond: het bestand is deels beschadigd. Zet het terug uit een back-up, of voeg de video opnieuw toe.</translation>
    </message>
    <message>
        <source>There is no clip of this exercise. The words below say how it is done.</source>
        <translation>Er is geen filmpje van deze oefening. De tekst hieronder beschrijft de uitvoering.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegelen</translation>
    </message>
</context>
<context>
    <name>ach::ClipScrubber</name>
    <message>
        <source>Position in the film</source>
        <translation>Positie in het filmpje</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>ach::ClipView</name>
    <message>
        <source>up</source>
        <translation>omhoog</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>houden</translation>
    </message>
    <message>
        <source>down</source>
        <translation>omlaag</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>%1, repetition %2 of %3</source>
        <translation>%1, herhaling %2 van %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>ach::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>Go to a patient, an action or a setting</source>
        <translation>Ga naar een patiënt, een actie of een instelling</translation>
    </message>
    <message>
        <source>Type a name, an action or a setting</source>
        <translation>Typ een naam, een actie of een instelling</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Wat past</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter goes there · Esc closes</source>
        <translation>↑ ↓ kiezen · Enter gaat erheen · Esc sluit</translation>
    </message>
    <message>
        <source>Nothing fits “%1”. Type part of a name, an action or a setting.</source>
        <translation>Niets past bij “%1”. Typ een deel van een naam, een actie of een instelling.</translation>
    </message>
</context>
<context>
    <name>ach::CompareDialog</name>
    <message>
        <source>Compare two films</source>
        <translation>Twee filmpjes vergelijken</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergelijken met</translation>
    </message>
    <message>
        <source>Compare %1 with</source>
        <translation>%1 vergelijken met</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Schermvullend tonen</translation>
    </message>
    <message>
        <source>Fill the screen (F11)</source>
        <translation>Schermvullend tonen (F11)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ach::CreateClinicPage</name>
    <message>
        <source>The clinic needs a name. Type what stands on the door.</source>
        <translation>De praktijk heeft een naam nodig. Typ wat er op de deur staat.</translation>
    </message>
    <message>
        <source>Your name is missing. It stands in the record beside what you do.</source>
        <translation>Uw naam ontbreekt. Die staat in het dossier bij wat u doet.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short. It needs at least %n character(s).</source>
        <translation>
            <numerusform>De wachtzin is te kort. Er is minstens %n teken nodig.</numerusform>
            <numerusform>De wachtzin is te kort. Er zijn minstens %n tekens nodig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again, or show the first.</source>
        <translation>De twee wachtzinnen verschillen. Typ de tweede opnieuw, of toon de eerste.</translation>
    </message>
    <message>
        <source>Print the key, or type groups %1 and %2 from your own note.</source>
        <translation>Druk de sleutel af, of typ groep %1 en %2 van uw eigen notitie.</translation>
    </message>
    <message>
        <source>The folder is missing. Choose where the clinic is kept.</source>
        <translation>De map ontbreekt. Kies waar de praktijk bewaard wordt.</translation>
    </message>
    <message>
        <source>This folder holds other files. Choose an empty one or a new name.</source>
        <translation>In deze map staan andere bestanden. Kies een lege map of een nieuwe naam.</translation>
    </message>
    <message>
        <source>Creating the clinic…</source>
        <translation>De praktijk wordt gemaakt…</translation>
    </message>
    <message>
        <source>Create the clinic</source>
        <translation>De praktijk maken</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Create a clinic</source>
        <translation>Een praktijk maken</translation>
    </message>
    <message>
        <source>About four minutes</source>
        <translation>Ongeveer vier minuten</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Praktijk</translation>
    </message>
    <message>
        <source>You</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>De praktijk openen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>ach::DateField</name>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>over %n dag</numerusform>
            <numerusform>over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week geleden</numerusform>
            <numerusform>%n weken geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n jaar geleden</numerusform>
            <numerusform>%n jaar geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n maand geleden</numerusform>
            <numerusform>%n maanden geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>That day has not come yet</source>
        <translation>Die dag moet nog komen</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Na %1</translation>
    </message>
    <message>
        <source>Not a date yet, such as 14-6-1985</source>
        <translation>Nog geen datum, zoals 14-6-1985</translation>
    </message>
    <message>
        <source>day month year</source>
        <translation>dag maand jaar</translation>
    </message>
    <message>
        <source>The earliest day here is %1</source>
        <translation>De vroegste dag hier is %1</translation>
    </message>
</context>
<context>
    <name>ach::DayCard</name>
    <message>
        <source>Nothing was written down for this day.</source>
        <translation>Voor deze dag is niets opgeschreven.</translation>
    </message>
    <message>
        <source>Pain during %1, after %2, next morning %3.</source>
        <translation>Pijn tijdens %1, erna %2, volgende ochtend %3.</translation>
    </message>
    <message numerus="yes">
        <source>Stiff for %n min next morning.</source>
        <translation>
            <numerusform>De volgende ochtend %n min stijf.</numerusform>
            <numerusform>De volgende ochtend %n min stijf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ran %1 km.</source>
        <translation>%1 km hardgelopen.</translation>
    </message>
    <message>
        <source>Limit on this day: %1 of 10.</source>
        <translation>Grens op deze dag: %1 van 10.</translation>
    </message>
    <message>
        <source>There was no plan yet, so no limit held.</source>
        <translation>Er was nog geen plan, dus er gold geen grens.</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>Op de lijn</translation>
    </message>
    <message>
        <source>Written at this day</source>
        <translation>Geschreven bij deze dag</translation>
    </message>
    <message>
        <source>Write at this day (N)</source>
        <translation>Schrijf bij deze dag (N)</translation>
    </message>
    <message>
        <source>On the line: %1</source>
        <translation>Op de lijn: %1</translation>
    </message>
</context>
<context>
    <name>ach::DecisionBar</name>
    <message>
        <source>Your decision</source>
        <translation>Uw beslissing</translation>
    </message>
    <message>
        <source>Differs from the suggestion</source>
        <translation>Wijkt af van het voorstel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Openlaten</translation>
    </message>
    <message>
        <source>Reason, because it differs from the suggestion</source>
        <translation>Reden, omdat het afwijkt van het voorstel</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>Reden, als u wilt</translation>
    </message>
    <message>
        <source>%1, signed by %2 on %3 at %4. %5, rules version %6.</source>
        <translation>%1, ondertekend door %2 op %3 om %4. %5, regelversie %6.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reden: %1</translation>
    </message>
</context>
<context>
    <name>ach::DiaryBar</name>
    <message>
        <source>By exercise</source>
        <translation>Per oefening</translation>
    </message>
    <message>
        <source>Where these lines come from</source>
        <translation>Waar deze regels vandaan komen</translation>
    </message>
    <message>
        <source>Paper diary</source>
        <translation>Papieren dagboek</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Verteld</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>A row for each exercise and side of the plan</source>
        <translation>Een rij voor elke oefening en kant van het plan</translation>
    </message>
    <message>
        <source>%1: %2 of %3 days</source>
        <translation>%1: %2 van %3 dagen</translation>
    </message>
    <message>
        <source>%1, %2 not noted</source>
        <translation>%1, %2 niet genoteerd</translation>
    </message>
    <message>
        <source>The plan asked for no exercise in these weeks.</source>
        <translation>Het plan vroeg in deze weken geen oefening.</translation>
    </message>
    <message>
        <source>Done in four weeks</source>
        <translation>Gedaan in vier weken</translation>
    </message>
</context>
<context>
    <name>ach::DiaryFileButton</name>
    <message>
        <source>Read a diary file…</source>
        <translation>Dagboekbestand inlezen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Type by hand</source>
        <translation>Met de hand typen</translation>
    </message>
    <message>
        <source>The file that the page of the take-home folder saved. It can also be dropped here.</source>
        <translation>Het bestand dat de pagina van de map voor thuis heeft opgeslagen. U kunt het ook hierheen slepen.</translation>
    </message>
    <message>
        <source>Read a diary file</source>
        <translation>Een dagboekbestand inlezen</translation>
    </message>
    <message>
        <source>Diary of the take-home folder</source>
        <translation>Dagboek van de map voor thuis</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the patient&apos;s diary added</source>
        <translation>
            <numerusform>%n dag uit het dagboek van de patiënt toegevoegd</numerusform>
            <numerusform>%n dagen uit het dagboek van de patiënt toegevoegd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::DiaryFileDialog</name>
    <message>
        <source>Diary of the patient</source>
        <translation>Dagboek van de patiënt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) found</source>
        <translation>
            <numerusform>%n dag gevonden</numerusform>
            <numerusform>%n dagen gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet %1, saved on %2.</source>
        <translation>Oefenblad %1, opgeslagen op %2.</translation>
    </message>
    <message>
        <source>In the name of %1.</source>
        <translation>Op naam van %1.</translation>
    </message>
    <message>
        <source>What was entered here stays unless you choose the file for a day.</source>
        <translation>Wat hier is ingevoerd, blijft staan, tenzij u voor een dag het bestand kiest.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>What happens to %1</source>
        <translation>Wat er met %1 gebeurt</translation>
    </message>
    <message numerus="yes">
        <source>Add %n day(s)</source>
        <translation>
            <numerusform>%n dag toevoegen</numerusform>
            <numerusform>%n dagen toevoegen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::DiaryFileViewModel</name>
    <message>
        <source>This is not a diary. Choose the file that the page of the take-home folder saved; its name begins with diary-S-.</source>
        <translation>Dit is geen dagboek. Kies het bestand dat de pagina van de map voor thuis heeft opgeslagen; de naam begint met diary-S-.</translation>
    </message>
    <message>
        <source>This diary belongs to another record. Open that record?</source>
        <translation>Dit dagboek hoort bij een ander dossier. Dat dossier openen?</translation>
    </message>
    <message>
        <source>This diary belongs to another complaint of this patient. Open that complaint and read it there.</source>
        <translation>Dit dagboek hoort bij een andere klacht van deze patiënt. Open die klacht en lees het daar in.</translation>
    </message>
    <message>
        <source>No sheet of this clinic has the number %1. Look whether the file is this patient&apos;s.</source>
        <translation>Geen oefenblad van deze praktijk heeft het nummer %1. Kijk of het bestand van deze patiënt is.</translation>
    </message>
    <message>
        <source>Nothing is noted in this diary.</source>
        <translation>In dit dagboek is niets genoteerd.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day of a diary</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>pain during %1</source>
        <translation>pijn tijdens %1</translation>
    </message>
    <message>
        <source>pain after %1</source>
        <translation>pijn erna %1</translation>
    </message>
    <message>
        <source>pain next morning %1</source>
        <translation>pijn volgende ochtend %1</translation>
    </message>
    <message>
        <source>stiff next morning %1 min</source>
        <translation>volgende ochtend %1 min stijf</translation>
    </message>
    <message>
        <source>run %1 km</source>
        <translation>%1 km hardgelopen</translation>
    </message>
    <message>
        <source>exercises done</source>
        <translation>oefeningen gedaan</translation>
    </message>
    <message>
        <source>exercises not done</source>
        <translation>oefeningen niet gedaan</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: gedaan</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <translation>%1: niet gedaan</translation>
    </message>
    <message>
        <source>Left out: this day has not come yet.</source>
        <translation>Weggelaten: deze dag moet nog komen.</translation>
    </message>
    <message>
        <source>Left out: what the next morning was like, because it has not come yet.</source>
        <translation>Weggelaten: hoe de volgende ochtend was, want die moet nog komen.</translation>
    </message>
    <message>
        <source>Left out: %1 is not on that sheet.</source>
        <translation>Weggelaten: %1 staat niet op dat oefenblad.</translation>
    </message>
    <message>
        <source>Differs: %1; the record says %2</source>
        <translation>Wijkt af: %1; in het dossier staat %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nieuw: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n already in the record</source>
        <translation>
            <numerusform>%n al in het dossier</numerusform>
            <numerusform>%n al in het dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what is new</source>
        <translation>Toevoegen wat nieuw is</translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation>Bestand overnemen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message numerus="yes">
        <source>diary file, %n day(s)</source>
        <translation>
            <numerusform>dagboekbestand, %n dag</numerusform>
            <numerusform>dagboekbestand, %n dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::DiaryGrid</name>
    <message>
        <source>Diary of two weeks</source>
        <translation>Dagboek van twee weken</translation>
    </message>
    <message>
        <source>This day has exercises or a run, so it is no day of rest</source>
        <translation>Deze dag heeft oefeningen of hardlopen, dus het is geen rustdag</translation>
    </message>
    <message>
        <source>1 on one day and 0 on the next. A 10 is typed with X</source>
        <translation>1 op de ene dag en 0 op de volgende. Een 10 typt u met X</translation>
    </message>
</context>
<context>
    <name>ach::DiaryGridModel</name>
    <message>
        <source>Exercises done</source>
        <translation>Oefeningen gedaan</translation>
    </message>
    <message>
        <source>Pain during</source>
        <translation>Pijn tijdens</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Pijn erna</translation>
    </message>
    <message>
        <source>Pain next morning</source>
        <translation>Pijn volgende ochtend</translation>
    </message>
    <message>
        <source>Stiff next morning, min</source>
        <translation>Stijf volgende ochtend, min</translation>
    </message>
    <message>
        <source>Run, km</source>
        <translation>Hardlopen, km</translation>
    </message>
    <message>
        <source>0 to 1440 minutes</source>
        <translation>0 tot 1440 minuten</translation>
    </message>
    <message>
        <source>0 to 500 km</source>
        <translation>0 tot 500 km</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>0 tot 10</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>niet opgeschreven</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>1 is done, 0 is not done, Space changes it, Backspace blanks</source>
        <translation>1 is gedaan, 0 is niet gedaan, Space wisselt, Backspace maakt leeg</translation>
    </message>
    <message>
        <source>This morning has not come yet</source>
        <translation>Deze ochtend moet nog komen</translation>
    </message>
    <message>
        <source>This day has not come yet</source>
        <translation>Deze dag moet nog komen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rustdag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>exercise, side</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ach::DoneStep</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>The clinic is ready.</source>
        <translation>De praktijk is klaar.</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 is klaar.</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Wat nu?</translation>
    </message>
    <message>
        <source>First intake</source>
        <translation>Eerste intake</translation>
    </message>
    <message>
        <source>A patient is here: eight steps, about eight minutes.</source>
        <translation>Er is een patiënt: acht stappen, ongeveer acht minuten.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>De instellingen openen</translation>
    </message>
    <message>
        <source>Language, size of the text, when the window locks.</source>
        <translation>Taal, tekstgrootte, wanneer het venster vergrendelt.</translation>
    </message>
    <message>
        <source>Making the sample clinic…</source>
        <translation>De voorbeeldpraktijk wordt gemaakt…</translation>
    </message>
    <message>
        <source>Try with sample clinic</source>
        <translation>Proberen met voorbeeldpraktijk</translation>
    </message>
    <message>
        <source>Invented patients to look around with. Your own clinic waits.</source>
        <translation>Verzonnen patiënten om mee rond te kijken. Uw eigen praktijk wacht.</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>De praktijk openen</translation>
    </message>
    <message>
        <source>The list of patients, still empty.</source>
        <translation>De patiëntenlijst, nog leeg.</translation>
    </message>
</context>
<context>
    <name>ach::DoseDetails</name>
    <message>
        <source>Kilograms</source>
        <translation>Kilogram</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Percent of body weight</source>
        <translation>Procent van lichaamsgewicht</translation>
    </message>
    <message>
        <source>Repetition maximum (RM)</source>
        <translation>Herhalingsmaximum (RM)</translation>
    </message>
    <message>
        <source>Body weight alone</source>
        <translation>Alleen eigen gewicht</translation>
    </message>
    <message>
        <source>Dose of %1</source>
        <translation>Dosis van %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Vasthouden</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Neer</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Rust tussen series</translation>
    </message>
    <message>
        <source>Effort (RPE)</source>
        <translation>Inspanning (RPE)</translation>
    </message>
    <message>
        <source>Of the greatest push</source>
        <translation>Van maximale kracht</translation>
    </message>
    <message>
        <source>No load</source>
        <translation>Geen belasting</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Kant</translation>
    </message>
    <message>
        <source>Days of the week. None: the patient chooses them.</source>
        <translation>Dagen van de week. Geen: de patiënt kiest ze zelf.</translation>
    </message>
    <message>
        <source>A dose for each side</source>
        <translation>Een dosis per kant</translation>
    </message>
    <message>
        <source>Remove exercise</source>
        <translation>Oefening verwijderen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>This number cannot be meant.</source>
        <translation>Dit getal kan niet kloppen.</translation>
    </message>
    <message>
        <source>Show the clip</source>
        <translation>Het filmpje tonen</translation>
    </message>
</context>
<context>
    <name>ach::DoseField</name>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Herhalingen</translation>
    </message>
    <message>
        <source>Load in kilograms</source>
        <translation>Belasting in kilogram</translation>
    </message>
    <message>
        <source>Seconds up, hold and down</source>
        <translation>Seconden op, houden en neer</translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation>Keer per dag</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Dagen per week</translation>
    </message>
    <message>
        <source>%1. A whole dose may be typed here: 3x15 10kg, 3x10x15s, 2-1-2, rest 90s, 2/d, 7/w, mo we fr, 8RM, 20%bw, red band, RPE 7</source>
        <translation>%1. Hier kan een hele dosis worden getypt: 3x15 10kg, 3x10x15s, 2-1-2, rust 90s, 2/d, 7/w, ma wo vr, 8RM, 20%lg, rode band, RPE 7</translation>
    </message>
</context>
<context>
    <name>ach::DosePanel</name>
    <message>
        <source>Strength dose</source>
        <translation>Krachtdosis</translation>
    </message>
    <message>
        <source>Hold dose</source>
        <translation>Isometrische dosis</translation>
    </message>
    <message>
        <source>Running dose</source>
        <translation>Loopdosis</translation>
    </message>
    <message>
        <source>1000 body weights × repetitions per week</source>
        <translation>1000 lichaamsgewichten × herhalingen per week</translation>
    </message>
    <message>
        <source>minutes under tension per week</source>
        <translation>minuten onder spanning per week</translation>
    </message>
    <message>
        <source>1000 body weights × steps per week, as a range</source>
        <translation>1000 lichaamsgewichten × passen per week, als bereik</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>geen plan</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>not all known</source>
        <translation>niet alles bekend</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) not noted</source>
        <translation>
            <numerusform>%n dag niet genoteerd</numerusform>
            <numerusform>%n dagen niet genoteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) without a known force</source>
        <translation>
            <numerusform>%n oefening zonder bekende peeskracht</numerusform>
            <numerusform>%n oefeningen zonder bekende peeskracht</numerusform>
        </translation>
    </message>
    <message>
        <source>Exercise days done</source>
        <translation>Oefendagen gedaan</translation>
    </message>
    <message>
        <source>% of those planned per week</source>
        <translation>% van de geplande dagen per week</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>niet genoteerd</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 van %2 dagen</translation>
    </message>
    <message>
        <source>%1, %2 not noted</source>
        <translation>%1, %2 niet genoteerd</translation>
    </message>
</context>
<context>
    <name>ach::DoseText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>hold %1 s</source>
        <translation>%1 s houden</translation>
    </message>
    <message>
        <source>%1-%2-%3 s</source>
        <translation>%1-%2-%3 s</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>Reactive tendon: holds</source>
        <translation>Reactieve pees: isometrisch houden</translation>
    </message>
    <message>
        <source>Degenerative tendon: heel drops</source>
        <translation>Degeneratieve pees: heel drops</translation>
    </message>
    <message>
        <source>Heel raise in all shoes</source>
        <translation>Hakverhoging in alle schoenen</translation>
    </message>
    <message>
        <source>Foam roller on the calf</source>
        <translation>Foamroller op de kuit</translation>
    </message>
    <message>
        <source>Tecar in the clinic</source>
        <translation>Tecar in de praktijk</translation>
    </message>
    <message>
        <source>May help comfort early; cheap; does not replace training. Both shoes, less later on.</source>
        <translation>Kan in het begin prettig zijn; goedkoop; vervangt het trainen niet. Beide schoenen, later minder.</translation>
    </message>
    <message>
        <source>For calf feeling; not a treatment of the tendon. Never on the tendon itself.</source>
        <translation>Voor het gevoel in de kuit; geen behandeling van de pees. Nooit op de pees zelf.</translation>
    </message>
    <message>
        <source>Insufficient evidence; optional extra, never instead of loading. Not with a pacemaker or implants, near a pregnancy, with cancer, thrombosis, infection or numb skin.</source>
        <translation>Onvoldoende bewijs; een vrijwillige aanvulling, nooit in plaats van belasten. Niet bij een pacemaker of implantaten, bij zwangerschap in de buurt van dat gebied, bij kanker, trombose, infectie of een dove huid.</translation>
    </message>
    <message>
        <source>no load</source>
        <translation>geen belasting</translation>
    </message>
    <message numerus="yes">
        <source>%n times a day</source>
        <translation>
            <numerusform>%n keer per dag</numerusform>
            <numerusform>%n keer per dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days a week</source>
        <translation>
            <numerusform>%n dag per week</numerusform>
            <numerusform>%n dagen per week</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinesiotape</source>
        <translation>Kinesiotape</translation>
    </message>
    <message>
        <source>Put on by a professional. Optional comfort, effect not shown. Not on broken or allergic skin.</source>
        <translation>Aangebracht door een professional. Voor het comfort, als u wilt; werking niet aangetoond. Niet op kapotte of allergische huid.</translation>
    </message>
    <message>
        <source>yellow band</source>
        <translation>gele band</translation>
    </message>
    <message>
        <source>red band</source>
        <translation>rode band</translation>
    </message>
    <message>
        <source>green band</source>
        <translation>groene band</translation>
    </message>
    <message>
        <source>blue band</source>
        <translation>blauwe band</translation>
    </message>
    <message>
        <source>black band</source>
        <translation>zwarte band</translation>
    </message>
    <message>
        <source>silver band</source>
        <translation>zilveren band</translation>
    </message>
    <message>
        <source>gold band</source>
        <translation>gouden band</translation>
    </message>
    <message>
        <source>body weight</source>
        <translation>eigen gewicht</translation>
    </message>
    <message>
        <source>%1 % BW</source>
        <translation>%1 % LG</translation>
    </message>
    <message>
        <source>%1RM</source>
        <translation>%1RM</translation>
    </message>
    <message>
        <source>RPE %1</source>
        <translation>RPE %1</translation>
    </message>
    <message>
        <source>%1 % effort</source>
        <translation>%1 % inspanning</translation>
    </message>
    <message>
        <source>rest %1 min</source>
        <translation>%1 min rust</translation>
    </message>
    <message>
        <source>rest %1 s</source>
        <translation>%1 s rust</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>dagelijks</translation>
    </message>
    <message numerus="yes">
        <source>%n × a week</source>
        <translation>
            <numerusform>%n × per week</numerusform>
            <numerusform>%n × per week</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 ×</source>
        <translation>%1, %2 ×</translation>
    </message>
    <message>
        <source>no effort</source>
        <translation>geen inspanning</translation>
    </message>
    <message>
        <source>no rest</source>
        <translation>geen rust</translation>
    </message>
</context>
<context>
    <name>ach::DueCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Measures due</source>
        <translation>Metingen te doen</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Nu meten</translation>
    </message>
</context>
<context>
    <name>ach::EmailNote</name>
    <message>
        <source>This does not look like an e-mail address</source>
        <translation>Dit lijkt niet op een e-mailadres</translation>
    </message>
</context>
<context>
    <name>ach::ErrorText</name>
    <message>
        <source>There is no clinic in this folder</source>
        <translation>In deze map staat geen praktijk</translation>
    </message>
    <message>
        <source>it holds no clinic.db or no keys.json</source>
        <translation>clinic.db of keys.json ontbreekt erin</translation>
    </message>
    <message>
        <source>Choose the folder that holds both files</source>
        <translation>Kies de map waarin beide bestanden staan</translation>
    </message>
    <message>
        <source>No clinic was made</source>
        <translation>Er is geen praktijk gemaakt</translation>
    </message>
    <message>
        <source>this folder is a clinic already</source>
        <translation>deze map is al een praktijk</translation>
    </message>
    <message>
        <source>Open it, or choose another folder</source>
        <translation>Open haar, of kies een andere map</translation>
    </message>
    <message>
        <source>the folder holds other files</source>
        <translation>in de map staan andere bestanden</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Kies een lege map</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Er is niets geschreven</translation>
    </message>
    <message>
        <source>this folder cannot be written to</source>
        <translation>in deze map kan niet worden geschreven</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who looks after the computer for the right to write there</source>
        <translation>Kies een andere map, of vraag de beheerder van de computer om schrijfrechten daar</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>de schijf is vol</translation>
    </message>
    <message>
        <source>Free some room and try again</source>
        <translation>Maak ruimte vrij en probeer het opnieuw</translation>
    </message>
    <message>
        <source>The clinic stays locked</source>
        <translation>De praktijk blijft vergrendeld</translation>
    </message>
    <message>
        <source>that is not the passphrase</source>
        <translation>dat is niet de wachtzin</translation>
    </message>
    <message>
        <source>Type it again, or use the recovery key</source>
        <translation>Typ hem opnieuw, of gebruik de herstelsleutel</translation>
    </message>
    <message>
        <source>that is not the recovery key of this clinic</source>
        <translation>dat is niet de herstelsleutel van deze praktijk</translation>
    </message>
    <message>
        <source>Compare each group with the printed sheet</source>
        <translation>Vergelijk elke groep met het afgedrukte blad</translation>
    </message>
    <message>
        <source>there is no such account</source>
        <translation>dit account bestaat niet</translation>
    </message>
    <message>
        <source>Choose one of the people shown</source>
        <translation>Kies een van de getoonde personen</translation>
    </message>
    <message>
        <source>The clinic cannot be opened</source>
        <translation>De praktijk kan niet worden geopend</translation>
    </message>
    <message>
        <source>keys.json has a damaged part</source>
        <translation>keys.json is deels beschadigd</translation>
    </message>
    <message>
        <source>Put back keys.json from a backup; the records themselves were not touched</source>
        <translation>Zet keys.json terug uit een back-up; de dossiers zelf zijn niet aangeraakt</translation>
    </message>
    <message>
        <source>The clinic cannot be opened safely</source>
        <translation>De praktijk kan niet veilig worden geopend</translation>
    </message>
    <message>
        <source>clinic.db has a damaged part</source>
        <translation>clinic.db is deels beschadigd</translation>
    </message>
    <message>
        <source>Keep the folder as it is and restore the latest backup into a new folder</source>
        <translation>Laat de map zoals ze is en zet de laatste back-up terug in een nieuwe map</translation>
    </message>
    <message>
        <source>The clinic was not opened</source>
        <translation>De praktijk is niet geopend</translation>
    </message>
    <message>
        <source>it was last used with a newer Achillea</source>
        <translation>ze is het laatst gebruikt met een nieuwere Achillea</translation>
    </message>
    <message>
        <source>Install that version; nothing was changed</source>
        <translation>Installeer die versie; er is niets gewijzigd</translation>
    </message>
    <message>
        <source>the encryption library SQLCipher is not there</source>
        <translation>de versleutelingsbibliotheek SQLCipher ontbreekt</translation>
    </message>
    <message>
        <source>Install the package libsqlcipher0; without it nothing is read or written</source>
        <translation>Installeer het pakket libsqlcipher0; zonder dat pakket wordt er niets gelezen of geschreven</translation>
    </message>
    <message>
        <source>The clinic is in use</source>
        <translation>De praktijk is in gebruik</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>een ander programma schrijft erin</translation>
    </message>
    <message>
        <source>Wait a moment and try again</source>
        <translation>Wacht even en probeer het opnieuw</translation>
    </message>
    <message>
        <source>The audit log is not whole</source>
        <translation>De logging is niet heel</translation>
    </message>
    <message>
        <source>an entry was changed outside Achillea</source>
        <translation>een regel is buiten Achillea gewijzigd</translation>
    </message>
    <message>
        <source>Keep the folder as it is and compare it with a backup</source>
        <translation>Laat de map zoals ze is en vergelijk haar met een back-up</translation>
    </message>
    <message>
        <source>Nothing was stored</source>
        <translation>Er is niets opgeslagen</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>de naam ontbreekt</translation>
    </message>
    <message>
        <source>Type a family name or a given name</source>
        <translation>Typ een achternaam of een voornaam</translation>
    </message>
    <message>
        <source>a name or contact field has more than %1 characters</source>
        <translation>een naam- of contactveld heeft meer dan %1 tekens</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Maak het korter</translation>
    </message>
    <message>
        <source>the text has more than %1 characters</source>
        <translation>de tekst heeft meer dan %1 tekens</translation>
    </message>
    <message>
        <source>Shorten it or split it</source>
        <translation>Kort hem in of splits hem</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>deze dag bestaat niet</translation>
    </message>
    <message>
        <source>Type the day again, such as 14-6-1985</source>
        <translation>Typ de dag opnieuw, zoals 14-6-1985</translation>
    </message>
    <message>
        <source>the birth date lies in the future</source>
        <translation>de geboortedatum ligt in de toekomst</translation>
    </message>
    <message>
        <source>Type the date of birth again</source>
        <translation>Typ de geboortedatum opnieuw</translation>
    </message>
    <message>
        <source>the birth date lies more than %1 years back</source>
        <translation>de geboortedatum ligt meer dan %1 jaar terug</translation>
    </message>
    <message>
        <source>Type the year with four digits</source>
        <translation>Typ het jaar met vier cijfers</translation>
    </message>
    <message>
        <source>the start lies in the future</source>
        <translation>het begin ligt in de toekomst</translation>
    </message>
    <message>
        <source>Type the day the pain began</source>
        <translation>Typ de dag waarop de pijn begon</translation>
    </message>
    <message>
        <source>the start lies before the birth date</source>
        <translation>het begin ligt vóór de geboortedatum</translation>
    </message>
    <message>
        <source>Type the day the pain began, or correct the birth date</source>
        <translation>Typ de dag waarop de pijn begon, of verbeter de geboortedatum</translation>
    </message>
    <message>
        <source>this day has not come yet</source>
        <translation>deze dag moet nog komen</translation>
    </message>
    <message>
        <source>Choose today or an earlier day</source>
        <translation>Kies vandaag of een eerdere dag</translation>
    </message>
    <message>
        <source>a patient with this name and birth date is here already</source>
        <translation>een patiënt met deze naam en geboortedatum is hier al</translation>
    </message>
    <message>
        <source>Open that record, or store this one as another person</source>
        <translation>Open dat dossier, of sla dit op als een andere persoon</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>De wachtzin is te kort</translation>
    </message>
    <message>
        <source>it needs at least %1 characters</source>
        <translation>hij heeft minstens %1 tekens nodig</translation>
    </message>
    <message>
        <source>Add a few words</source>
        <translation>Voeg een paar woorden toe</translation>
    </message>
    <message>
        <source>The value was not taken</source>
        <translation>De waarde is niet overgenomen</translation>
    </message>
    <message>
        <source>it is outside what is allowed</source>
        <translation>ze valt buiten wat is toegestaan</translation>
    </message>
    <message>
        <source>Correct it: %1</source>
        <translation>Verbeter dit: %1</translation>
    </message>
    <message>
        <source>The note was not changed</source>
        <translation>De notitie is niet gewijzigd</translation>
    </message>
    <message>
        <source>it is signed</source>
        <translation>ze is ondertekend</translation>
    </message>
    <message>
        <source>Write an addendum instead</source>
        <translation>Schrijf in plaats daarvan een aanvulling</translation>
    </message>
    <message>
        <source>Nothing was signed</source>
        <translation>Er is niets ondertekend</translation>
    </message>
    <message>
        <source>the text is empty, or the note is not signed yet</source>
        <translation>de tekst is leeg, of de notitie is nog niet ondertekend</translation>
    </message>
    <message>
        <source>Write the note first</source>
        <translation>Schrijf eerst de notitie</translation>
    </message>
    <message>
        <source>The decision was not stored</source>
        <translation>De beslissing is niet opgeslagen</translation>
    </message>
    <message>
        <source>it needs a reason</source>
        <translation>er is een reden nodig</translation>
    </message>
    <message>
        <source>Type one line why</source>
        <translation>Typ in één regel waarom</translation>
    </message>
    <message>
        <source>there is no assessment yet</source>
        <translation>er is nog geen onderzoek</translation>
    </message>
    <message>
        <source>Answer the intake first</source>
        <translation>Beantwoord eerst de intake</translation>
    </message>
    <message>
        <source>No exercise sheet can be printed</source>
        <translation>Er kan geen oefenblad worden afgedrukt</translation>
    </message>
    <message>
        <source>a red flag is open</source>
        <translation>er staat een rode vlag open</translation>
    </message>
    <message>
        <source>not every red-flag question was asked</source>
        <translation>niet elke vraag naar rode vlaggen is gesteld</translation>
    </message>
    <message>
        <source>There is nothing to print yet</source>
        <translation>Er is nog niets om af te drukken</translation>
    </message>
    <message>
        <source>the patient has no programme</source>
        <translation>de patiënt heeft geen programma</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Begin met een sjabloon</translation>
    </message>
    <message>
        <source>The input was not understood</source>
        <translation>De invoer is niet begrepen</translation>
    </message>
    <message>
        <source>it is not one JSON object</source>
        <translation>het is niet één JSON-object</translation>
    </message>
    <message>
        <source>Check the file: %1</source>
        <translation>Controleer het bestand: %1</translation>
    </message>
    <message>
        <source>The input was not taken</source>
        <translation>De invoer is niet overgenomen</translation>
    </message>
    <message>
        <source>it names something that does not exist</source>
        <translation>er wordt iets genoemd dat niet bestaat</translation>
    </message>
    <message>
        <source>Nothing was scored</source>
        <translation>Er is niets gescoord</translation>
    </message>
    <message>
        <source>there is no such instrument</source>
        <translation>dit meetinstrument bestaat niet</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Gebruik een van deze: %1</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Er is niets gevonden</translation>
    </message>
    <message>
        <source>Check the name or number</source>
        <translation>Controleer de naam of het nummer</translation>
    </message>
    <message>
        <source>Correct it and try again</source>
        <translation>Verbeter het en probeer het opnieuw</translation>
    </message>
    <message>
        <source>Look at the record again and repeat the change</source>
        <translation>Bekijk het dossier opnieuw en herhaal de wijziging</translation>
    </message>
    <message>
        <source>This is not allowed</source>
        <translation>Dit is niet toegestaan</translation>
    </message>
    <message>
        <source>Ask the owner of the clinic</source>
        <translation>Vraag het de eigenaar van de praktijk</translation>
    </message>
    <message>
        <source>This is blocked</source>
        <translation>Dit is geblokkeerd</translation>
    </message>
    <message>
        <source>Stopped; everything is as it was</source>
        <translation>Gestopt; alles is zoals het was</translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation>Een bestand kon niet worden gelezen of geschreven</translation>
    </message>
    <message>
        <source>Check the file and the disk</source>
        <translation>Controleer het bestand en de schijf</translation>
    </message>
    <message>
        <source>The change was not stored</source>
        <translation>De wijziging is niet opgeslagen</translation>
    </message>
    <message>
        <source>Try again; what was stored before is safe</source>
        <translation>Probeer het opnieuw; wat eerder is opgeslagen, is behouden</translation>
    </message>
    <message>
        <source>The file has a damaged part</source>
        <translation>Het bestand is deels beschadigd</translation>
    </message>
    <message>
        <source>Restore the latest backup into a new folder</source>
        <translation>Zet de laatste back-up terug in een nieuwe map</translation>
    </message>
    <message>
        <source>The file was written by a newer Achillea</source>
        <translation>Het bestand is geschreven door een nieuwere Achillea</translation>
    </message>
    <message>
        <source>Install that version</source>
        <translation>Installeer die versie</translation>
    </message>
    <message>
        <source>Refer the patient, or write down in the assessment why the flag does not hold</source>
        <translation>Verwijs de patiënt, of leg in het onderzoek vast waarom de vlag niet geldt</translation>
    </message>
    <message>
        <source>Ask the open questions in the assessment</source>
        <translation>Stel de open vragen in het onderzoek</translation>
    </message>
    <message>
        <source>its folder or a file in it is read-only, and Achillea records who opens it</source>
        <translation>de map of een bestand erin is alleen-lezen, en Achillea legt vast wie haar opent</translation>
    </message>
    <message>
        <source>Ask who looks after the computer for the right to write there, or open a copy of the whole folder; nothing was changed</source>
        <translation>Vraag de beheerder van de computer om schrijfrecht, of open een kopie van de hele map; er is niets veranderd</translation>
    </message>
    <message>
        <source>entries that a backup still holds are missing or differ</source>
        <translation>regels die een back-up nog bevat, ontbreken of wijken af</translation>
    </message>
    <message>
        <source>Keep the folder as it is, and restore that backup into another folder to compare</source>
        <translation>Laat de map zoals ze is, en zet die back-up terug in een andere map om te vergelijken</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>Er is niets teruggezet</translation>
    </message>
    <message>
        <source>this file is no backup of Achillea</source>
        <translation>dit bestand is geen back-up van Achillea</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .achbackup</source>
        <translation>Kies een bestand waarvan de naam eindigt op .achbackup</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>Er is geen back-up gemaakt</translation>
    </message>
    <message>
        <source>a file of another kind has that name</source>
        <translation>een bestand van een andere soort heeft die naam</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Kies een andere naam</translation>
    </message>
    <message>
        <source>the backup has a damaged part</source>
        <translation>de back-up is deels beschadigd</translation>
    </message>
    <message>
        <source>Use an older backup, or a copy of this one from another place</source>
        <translation>Gebruik een oudere back-up, of een kopie van deze van een andere plaats</translation>
    </message>
    <message>
        <source>the end of the backup is missing</source>
        <translation>het einde van de back-up ontbreekt</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or use an older backup</source>
        <translation>Kopieer hem opnieuw van waar hij vandaan kwam, of gebruik een oudere back-up</translation>
    </message>
    <message>
        <source>restoring it on trial gave something else than was backed up</source>
        <translation>bij terugzetten op proef kwam er iets anders uit dan erin was opgeslagen</translation>
    </message>
    <message>
        <source>Try another place; if it happens again, the disk or the memory of this computer is failing</source>
        <translation>Probeer een andere plaats; gebeurt het weer, dan raakt de schijf of het geheugen van deze computer defect</translation>
    </message>
    <message>
        <source>The backup was not copied to the second place</source>
        <translation>De back-up is niet naar de tweede plaats gekopieerd</translation>
    </message>
    <message>
        <source>its folder is not there; perhaps the disk is not plugged in</source>
        <translation>de map daar ontbreekt; misschien is de schijf niet aangesloten</translation>
    </message>
    <message>
        <source>Plug the disk in, or choose another place in the settings</source>
        <translation>Sluit de schijf aan, of kies een andere plaats in de instellingen</translation>
    </message>
    <message>
        <source>The film was not taken in</source>
        <translation>De video is niet toegevoegd</translation>
    </message>
    <message>
        <source>it does not say which leg it shows</source>
        <translation>er staat niet bij welk been te zien is</translation>
    </message>
    <message>
        <source>Choose left or right</source>
        <translation>Kies links of rechts</translation>
    </message>
    <message>
        <source>there is no consent of the patient to keep it</source>
        <translation>er is geen toestemming van de patiënt om de video te bewaren</translation>
    </message>
    <message>
        <source>Ask, and enter the day on which it was given</source>
        <translation>Vraag erom, en vul de dag in waarop die is gegeven</translation>
    </message>
    <message>
        <source>this day lies before the birth date</source>
        <translation>deze dag ligt vóór de geboortedatum</translation>
    </message>
    <message>
        <source>Type the day again, or correct the birth date</source>
        <translation>Typ de dag opnieuw, of verbeter de geboortedatum</translation>
    </message>
    <message>
        <source>The paper cannot be shown</source>
        <translation>Het document kan niet worden getoond</translation>
    </message>
    <message>
        <source>its file is no longer in the folder of the clinic</source>
        <translation>het bestand staat niet meer in de map van de praktijk</translation>
    </message>
    <message>
        <source>Restore a backup into another folder to get it back; the record itself is whole</source>
        <translation>Zet een back-up terug in een andere map om het terug te krijgen; het dossier zelf is heel</translation>
    </message>
    <message>
        <source>The paper is not shown</source>
        <translation>Het document wordt niet getoond</translation>
    </message>
    <message>
        <source>its file is not what was handed out that day: it was changed or damaged</source>
        <translation>het bestand is niet meer wat die dag is meegegeven: het is gewijzigd of beschadigd</translation>
    </message>
    <message>
        <source>Restore a backup into another folder to compare; the record itself is whole</source>
        <translation>Zet een back-up terug in een andere map om te vergelijken; het dossier zelf is heel</translation>
    </message>
    <message>
        <source>there is no such file, or it cannot be read</source>
        <translation>dit bestand is er niet, of het kan niet worden gelezen</translation>
    </message>
    <message>
        <source>Choose the file again; a phone or stick must stay plugged in</source>
        <translation>Kies het bestand opnieuw; een telefoon of stick moet aangesloten blijven</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>het bestand is leeg</translation>
    </message>
    <message>
        <source>Copy it again from the phone or camera it came from</source>
        <translation>Kopieer het opnieuw van de telefoon of camera waar het vandaan kwam</translation>
    </message>
    <message>
        <source>this file is no film</source>
        <translation>dit bestand is geen video</translation>
    </message>
    <message>
        <source>Choose a film, such as a file that ends in .mp4, .mov or .webm</source>
        <translation>Kies een video, zoals een bestand dat eindigt op .mp4, .mov of .webm</translation>
    </message>
    <message>
        <source>the end or a part of the file is missing</source>
        <translation>het einde of een deel van het bestand ontbreekt</translation>
    </message>
    <message>
        <source>the file holds sound and no picture</source>
        <translation>het bestand bevat wel geluid, maar geen beeld</translation>
    </message>
    <message>
        <source>Choose a film</source>
        <translation>Kies een video</translation>
    </message>
    <message>
        <source>it is locked with copy protection</source>
        <translation>er zit een kopieerbeveiliging op</translation>
    </message>
    <message>
        <source>Choose a film that you made yourself</source>
        <translation>Kies een video die u zelf hebt gemaakt</translation>
    </message>
    <message>
        <source>no decoder for its pictures (%1) is on this computer</source>
        <translation>op deze computer staat geen decoder voor de beelden (%1)</translation>
    </message>
    <message>
        <source>Save it again as H.264 in an MP4 file with the phone or a film program</source>
        <translation>Sla de video opnieuw op als H.264 in een MP4-bestand, met de telefoon of een videoprogramma</translation>
    </message>
    <message>
        <source>it has no length, or does not say how long it is</source>
        <translation>de video heeft geen lengte, of vermeldt niet hoe lang ze is</translation>
    </message>
    <message>
        <source>Save it again as an MP4 file with the phone or a film program</source>
        <translation>Sla de video opnieuw op als MP4-bestand, met de telefoon of een videoprogramma</translation>
    </message>
    <message>
        <source>the file is larger than %1 GB</source>
        <translation>het bestand is groter dan %1 GB</translation>
    </message>
    <message>
        <source>Cut it down to the movement and try again</source>
        <translation>Knip de video bij tot de beweging en probeer het opnieuw</translation>
    </message>
    <message numerus="yes">
        <source>it is longer than %n minute(s)</source>
        <translation>
            <numerusform>de video is langer dan %n minuut</numerusform>
            <numerusform>de video is langer dan %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>its pictures are larger than any camera makes them</source>
        <translation>de beelden zijn groter dan een camera ze maakt</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or save it in a smaller size</source>
        <translation>Kopieer het bestand opnieuw van waar het vandaan kwam, of sla de video kleiner op</translation>
    </message>
    <message>
        <source>reading it took too long; a part of it may be damaged</source>
        <translation>het lezen duurde te lang; misschien is een deel beschadigd</translation>
    </message>
    <message>
        <source>The film cannot be shown</source>
        <translation>De video kan niet worden getoond</translation>
    </message>
    <message>
        <source>Restore it from a backup, or bring the film in again</source>
        <translation>Zet het bestand terug uit een back-up, of voeg de video opnieuw toe</translation>
    </message>
    <message>
        <source>its file was changed or has a damaged part</source>
        <translation>het bestand is gewijzigd of deels beschadigd</translation>
    </message>
</context>
<context>
    <name>ach::EventCard</name>
    <message>
        <source>Stage decided: %1</source>
        <translation>Fase bepaald: %1</translation>
    </message>
    <message>
        <source>Exercise sheet handed out: version %1 of the programme, %2</source>
        <translation>Oefenblad meegegeven: versie %1 van het programma, %2</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Reden: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Decision of the review taken back</source>
        <translation>Besluit van de controle teruggenomen</translation>
    </message>
    <message>
        <source>Review decided: %1. Suggested: %2</source>
        <comment>the choice, what the advice had been</comment>
        <translation>Controle, besluit: %1. Voorstel: %2</translation>
    </message>
    <message>
        <source>Programme saved: version %1</source>
        <translation>Programma opgeslagen: versie %1</translation>
    </message>
    <message>
        <source>Programme signed: version %1</source>
        <translation>Programma ondertekend: versie %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>niet beantwoord</translation>
    </message>
    <message>
        <source>Running released</source>
        <translation>Hardlopen vrijgegeven</translation>
    </message>
    <message>
        <source>Running not released</source>
        <translation>Hardlopen niet vrijgegeven</translation>
    </message>
    <message>
        <source>Release for running: not known</source>
        <translation>Vrijgave voor hardlopen: niet bekend</translation>
    </message>
    <message>
        <source>Release for running: not answered</source>
        <translation>Vrijgave voor hardlopen: niet beantwoord</translation>
    </message>
    <message>
        <source>Red flag set aside: %1</source>
        <translation>Rode vlag terzijde gelegd: %1</translation>
    </message>
    <message>
        <source>30 minutes of brisk walking green: %1</source>
        <comment>yes, no, not answered</comment>
        <translation>30 minuten stevig wandelen groen: %1</translation>
    </message>
    <message>
        <source>Film taken in: %1</source>
        <translation>Video toegevoegd: %1</translation>
    </message>
    <message>
        <source>Consent withdrawn, film removed: %1</source>
        <translation>Toestemming ingetrokken, video verwijderd: %1</translation>
    </message>
    <message>
        <source>Progress report written: %1</source>
        <comment>language</comment>
        <translation>Voortgangsverslag geschreven: %1</translation>
    </message>
    <message>
        <source>Referral letter written: %1</source>
        <comment>language</comment>
        <translation>Verwijsbrief geschreven: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open: %1, %2</source>
        <translation>Openen: %1, %2</translation>
    </message>
</context>
<context>
    <name>ach::ExerciseNotes</name>
    <message>
        <source>How it is done</source>
        <translation>Uitvoering</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Dose of the source</source>
        <translation>Brondosis</translation>
    </message>
    <message>
        <source>Works: %1</source>
        <translation>Traint: %1</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation>Nodig: %1</translation>
    </message>
</context>
<context>
    <name>ach::ExercisePanel</name>
    <message>
        <source>weeks</source>
        <translation>weken</translation>
    </message>
    <message>
        <source>Length of this phase</source>
        <translation>Duur van deze fase</translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation>Oefening toevoegen</translation>
    </message>
    <message>
        <source>Phases and templates</source>
        <translation>Fasen en sjablonen</translation>
    </message>
    <message>
        <source>Any field takes 3x15 10kg. Keys: F1</source>
        <translation>In elk veld past 3x15 10kg. Toetsen: F1</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n oefening</numerusform>
            <numerusform>%n oefeningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n min a week</source>
        <translation>
            <numerusform>minstens %n min per week</numerusform>
            <numerusform>minstens %n min per week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation>Begint op %1</translation>
    </message>
    <message>
        <source>Version %1, starts on %2</source>
        <translation>Versie %1, begint op %2</translation>
    </message>
    <message>
        <source>Sign version %1</source>
        <translation>Versie %1 ondertekenen</translation>
    </message>
    <message>
        <source>Show fewer warnings</source>
        <translation>Minder waarschuwingen tonen</translation>
    </message>
</context>
<context>
    <name>ach::ExercisePicker</name>
    <message>
        <source>Exercises of the clinic…</source>
        <translation>Oefeningen van de praktijk…</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Oefening toevoegen</translation>
    </message>
    <message>
        <source>Name, muscle or equipment</source>
        <translation>Naam, spier of materiaal</translation>
    </message>
    <message>
        <source>Search the exercises</source>
        <translation>Oefeningen zoeken</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Oefeningen</translation>
    </message>
    <message>
        <source>No exercise fits “%1”. Make one of the clinic&apos;s own, or type less.</source>
        <translation>Geen oefening past bij “%1”. Maak er een voor de praktijk of typ minder.</translation>
    </message>
</context>
<context>
    <name>ach::ExercisePictureField</name>
    <message>
        <source>Where it begins</source>
        <translation>Waar de oefening begint</translation>
    </message>
    <message>
        <source>Where it ends</source>
        <translation>Waar de oefening eindigt</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Een afbeelding kiezen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>%1: no picture</source>
        <translation>%1: geen afbeelding</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Afbeelding kiezen…</translation>
    </message>
    <message>
        <source>Choose a picture: %1</source>
        <translation>Afbeelding kiezen: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the picture: %1</source>
        <translation>De afbeelding verwijderen: %1</translation>
    </message>
</context>
<context>
    <name>ach::ExerciseRow</name>
    <message>
        <source>Regressed from source dose</source>
        <translation>Lager dan de brondosis</translation>
    </message>
    <message>
        <source>%1, %2 sets of %3</source>
        <translation>%1, %2 series van %3</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Herh.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>Up-hold-down</source>
        <translation>Op-houden-neer</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Per dag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Selected: a change goes to every selected exercise</source>
        <translation>Geselecteerd: een wijziging geldt voor alle geselecteerde oefeningen</translation>
    </message>
    <message>
        <source>Whole dose of %1</source>
        <translation>Volledige dosis van %1</translation>
    </message>
    <message>
        <source>Load, tempo, rest, effort, days and side (D)</source>
        <translation>Belasting, tempo, rust, inspanning, dagen en kant (D)</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Gekozen</translation>
    </message>
</context>
<context>
    <name>ach::FilmDialog</name>
    <message>
        <source>Add a film of the patient</source>
        <translation>Video van de patiënt toevoegen</translation>
    </message>
    <message>
        <source>Add a film of the clinic</source>
        <translation>Video van de praktijk toevoegen</translation>
    </message>
    <message>
        <source>First picture of the film</source>
        <translation>Eerste beeld van de video</translation>
    </message>
    <message>
        <source>No film chosen</source>
        <translation>Geen video gekozen</translation>
    </message>
    <message>
        <source>Choose a film…</source>
        <translation>Video kiezen…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>Leg that works</source>
        <translation>Been dat werkt</translation>
    </message>
    <message>
        <source>Filmed on</source>
        <translation>Gefilmd op</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Toestemming gegeven op</translation>
    </message>
    <message>
        <source>The patient agreed that the clinic keeps this film in the record. It is sealed with the record and goes when the consent is withdrawn.</source>
        <translation>De patiënt vindt het goed dat de praktijk deze video in het dossier bewaart. Ze wordt met het dossier versleuteld en verdwijnt als de toestemming wordt ingetrokken.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Add film</source>
        <translation>Video toevoegen</translation>
    </message>
    <message>
        <source>Choose an exercise</source>
        <translation>Kies een oefening</translation>
    </message>
    <message>
        <source>Choose a film</source>
        <translation>Een video kiezen</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Looking at the film…</source>
        <translation>De video wordt bekeken…</translation>
    </message>
    <message>
        <source>This film cannot be added.</source>
        <translation>Deze video kan niet worden toegevoegd.</translation>
    </message>
    <message>
        <source>No film is chosen yet. Choose one, or drop a file on the page.</source>
        <translation>Er is nog geen video gekozen. Kies er een, of sleep een bestand naar de pagina.</translation>
    </message>
    <message>
        <source>This film cannot be added. Choose another one.</source>
        <translation>Deze video kan niet worden toegevoegd. Kies een andere.</translation>
    </message>
    <message>
        <source>The title is missing. Type what the film shows, such as “From behind”.</source>
        <translation>De titel ontbreekt. Typ wat de video toont, zoals “Van achteren”.</translation>
    </message>
    <message>
        <source>The exercise is missing. Choose what the film shows.</source>
        <translation>De oefening ontbreekt. Kies wat de video toont.</translation>
    </message>
    <message>
        <source>This day was not taken: %1.</source>
        <translation>Deze dag is niet overgenomen: %1.</translation>
    </message>
    <message>
        <source>The day of filming is missing. Type it, such as 4-3-2026; a dot is today.</source>
        <translation>De dag van de opname ontbreekt. Typ die, zoals 4-3-2026; een punt is vandaag.</translation>
    </message>
    <message>
        <source>Sealing the film into the clinic</source>
        <translation>De video wordt versleuteld in de praktijk opgeslagen</translation>
    </message>
</context>
<context>
    <name>ach::FilmStrip</name>
    <message>
        <source>Films</source>
        <translation>Video&apos;s</translation>
    </message>
    <message>
        <source>Films of the clinic</source>
        <translation>Video&apos;s van de praktijk</translation>
    </message>
    <message>
        <source>Add film…</source>
        <translation>Video toevoegen…</translation>
    </message>
    <message>
        <source>Film…</source>
        <translation>Video…</translation>
    </message>
    <message>
        <source>What to do with the film</source>
        <translation>Wat te doen met de video</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Tekening</translation>
    </message>
    <message>
        <source>of the program</source>
        <translation>van de toepassing</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>gearchiveerd</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>The film cannot be shown: no decoder for its pictures (%1) is on this computer. Show it on the computer it was added on.</source>
        <translation>De video kan niet worden getoond: op deze computer staat geen decoder voor de beelden (%1). Toon haar op de computer waarop ze is toegevoegd.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Naam wijzigen…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Uit het archief halen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiveren</translation>
    </message>
    <message>
        <source>Consent was withdrawn…</source>
        <translation>Toestemming is ingetrokken…</translation>
    </message>
    <message>
        <source>Show archived films</source>
        <translation>Gearchiveerde video&apos;s tonen</translation>
    </message>
    <message>
        <source>Rename the film</source>
        <translation>Naam van de video wijzigen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>Toestemming is ingetrokken</translation>
    </message>
    <message>
        <source>Remove the film “%1” for good?</source>
        <translation>De video “%1” definitief verwijderen?</translation>
    </message>
    <message>
        <source>The film and its picture are deleted from the clinic and cannot be brought back here. That it existed, and that consent was withdrawn today, stays in the record. Backups made before today still hold the film until they are deleted.</source>
        <translation>De video en haar afbeelding worden uit de praktijk verwijderd en kunnen hier niet worden teruggehaald. Dat ze heeft bestaan, en dat de toestemming vandaag is ingetrokken, blijft in het dossier staan. Back-ups van voor vandaag bevatten de video nog tot ze worden verwijderd.</translation>
    </message>
    <message>
        <source>Remove the film</source>
        <translation>De video verwijderen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
</context>
<context>
    <name>ach::FilmText</name>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>left or right, the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Consent given on %1, withdrawn on %2; the film was removed</source>
        <translation>Toestemming gegeven op %1, ingetrokken op %2; de video is verwijderd</translation>
    </message>
    <message>
        <source>Consent given on %1</source>
        <translation>Toestemming gegeven op %1</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>bestand ontbreekt</translation>
    </message>
    <message>
        <source>file damaged</source>
        <translation>bestand beschadigd</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation>toestemming ingetrokken</translation>
    </message>
</context>
<context>
    <name>ach::FilmsCard</name>
    <message>
        <source>Films</source>
        <translation>Video&apos;s</translation>
    </message>
    <message>
        <source>Add a film…</source>
        <translation>Video toevoegen…</translation>
    </message>
    <message>
        <source>Show the films</source>
        <translation>De video&apos;s tonen</translation>
    </message>
    <message>
        <source>No film of the patient yet.</source>
        <translation>Nog geen video van de patiënt.</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s), the last of %1</source>
        <translation>
            <numerusform>%n video, de laatste van %1</numerusform>
            <numerusform>%n video&apos;s, de laatste van %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::FilmsWindow</name>
    <message>
        <source>Films of %1</source>
        <translation>Video&apos;s van %1</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Video&apos;s</translation>
    </message>
    <message>
        <source>There is no film of this patient yet. Add one, or drop a file here.</source>
        <translation>Er is nog geen video van deze patiënt. Voeg er een toe, of sleep een bestand hierheen.</translation>
    </message>
    <message>
        <source>Choose a film below.</source>
        <translation>Kies hieronder een video.</translation>
    </message>
</context>
<context>
    <name>ach::FolderStep</name>
    <message>
        <source>Where it is kept</source>
        <translation>Waar ze bewaard wordt</translation>
    </message>
    <message>
        <source>Everything of the clinic is in this folder, encrypted. Copy it as a whole.</source>
        <translation>Alles van de praktijk staat versleuteld in deze map. Kopieer haar als geheel.</translation>
    </message>
    <message>
        <source>Folder of the clinic</source>
        <translation>Map van de praktijk</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Een andere plaats kiezen…</translation>
    </message>
</context>
<context>
    <name>ach::GlanceCards</name>
    <message>
        <source>VISA-A</source>
        <translation>VISA-A</translation>
    </message>
    <message>
        <source>/ 100</source>
        <translation>/ 100</translation>
    </message>
    <message>
        <source>Morning pain, 7 days</source>
        <translation>Ochtendpijn, 7 dagen</translation>
    </message>
    <message>
        <source>/ 10</source>
        <translation>/ 10</translation>
    </message>
    <message>
        <source>Programme now</source>
        <translation>Programma nu</translation>
    </message>
    <message>
        <source>No programme yet.</source>
        <translation>Nog geen programma.</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Laatste notitie</translation>
    </message>
    <message>
        <source>%1, may be chance</source>
        <translation>%1, kan toeval zijn</translation>
    </message>
    <message>
        <source>no change since intake</source>
        <translation>gelijk sinds intake</translation>
    </message>
    <message>
        <source>%1 since intake</source>
        <translation>%1 sinds intake</translation>
    </message>
    <message>
        <source>Show the clip of %1</source>
        <translation>Het filmpje van %1 tonen</translation>
    </message>
</context>
<context>
    <name>ach::HandedOutList</name>
    <message>
        <source>Handed out</source>
        <translation>Meegegeven</translation>
    </message>
    <message>
        <source>Nothing was handed out yet</source>
        <translation>Er is nog niets meegegeven</translation>
    </message>
    <message>
        <source>Each sheet, report and letter that is printed or saved is kept here as it was given.</source>
        <translation>Elk oefenblad, verslag en elke brief die wordt afgedrukt of opgeslagen, wordt hier bewaard zoals meegegeven.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of paper, language</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <comment>day, time, who</comment>
        <translation>%1, %2, door %3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open: %1, %2</source>
        <translation>Openen: %1, %2</translation>
    </message>
</context>
<context>
    <name>ach::HandoutChoices</name>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>Edit this page</source>
        <translation>Deze pagina bewerken</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Wat wordt afgedrukt</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Deze pagina</translation>
    </message>
    <message>
        <source>All in one</source>
        <translation>Alles in één</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Pain limit of the plan, exercises</source>
        <translation>Pijngrens van het plan, oefeningen</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>van 10</translation>
    </message>
    <message>
        <source>Pain limit of the plan, running</source>
        <translation>Pijngrens van het plan, hardlopen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>paper size</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Grote letters</translation>
    </message>
    <message>
        <source>Name on the paper, if wanted</source>
        <translation>Naam op het papier, als u wilt</translation>
    </message>
    <message>
        <source>It is printed and not stored.</source>
        <translation>Die wordt afgedrukt en niet opgeslagen.</translation>
    </message>
    <message>
        <source>There is nothing on this page yet.</source>
        <translation>Er staat nog niets op deze pagina.</translation>
    </message>
</context>
<context>
    <name>ach::HandoutView</name>
    <message>
        <source>About the sources</source>
        <translation>Over de bronnen</translation>
    </message>
    <message>
        <source>for you, never printed</source>
        <translation>voor u, nooit afgedrukt</translation>
    </message>
    <message>
        <source>General knowledge that a clinician still has to confirm</source>
        <translation>Algemene kennis die een behandelaar nog moet bevestigen</translation>
    </message>
    <message>
        <source>A convention of this application, not evidence</source>
        <translation>Een afspraak van deze toepassing, geen bewijs</translation>
    </message>
</context>
<context>
    <name>ach::HandoutsPage</name>
    <message>
        <source>The page is among the leaflets.</source>
        <translation>De pagina staat bij de folders.</translation>
    </message>
    <message>
        <source>Search the leaflets</source>
        <translation>Folders doorzoeken</translation>
    </message>
    <message>
        <source>Leaflets</source>
        <translation>Folders</translation>
    </message>
    <message>
        <source>No leaflet has these words</source>
        <translation>Geen folder bevat deze woorden</translation>
    </message>
    <message>
        <source>The search reads the leaflets in the language that is chosen.</source>
        <translation>Er wordt gezocht in de folders in de gekozen taal.</translation>
    </message>
    <message>
        <source>Your clinic has not written this page yet</source>
        <translation>Uw praktijk heeft deze pagina nog niet geschreven</translation>
    </message>
    <message>
        <source>There are many causes of Achilles complaints. What you write here is read and printed like the other leaflets.</source>
        <translation>Achillespeesklachten hebben veel oorzaken. Wat u hier schrijft, wordt gelezen en afgedrukt zoals de andere folders.</translation>
    </message>
    <message>
        <source>Write this page</source>
        <translation>Deze pagina schrijven</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Nog niet geschreven</translation>
    </message>
    <message>
        <source>The leaflet was not printed: the printer does not answer. Choose another printer, or save a PDF and print that.</source>
        <translation>De folder is niet afgedrukt: de printer antwoordt niet. Kies een andere printer, of sla een PDF op en druk die af.</translation>
    </message>
    <message>
        <source>Leaflet printed</source>
        <translation>Folder afgedrukt</translation>
    </message>
    <message>
        <source>Save the leaflet as PDF</source>
        <translation>De folder opslaan als PDF</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-document</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Folders</translation>
    </message>
</context>
<context>
    <name>ach::HeelRiseCounter</name>
    <message numerus="yes">
        <source>%n rise(s), counting</source>
        <translation>
            <numerusform>%n herhaling, telt</numerusform>
            <numerusform>%n herhalingen, telt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rise(s)</source>
        <translation>
            <numerusform>%n herhaling</numerusform>
            <numerusform>%n herhalingen</numerusform>
        </translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>niet getest</translation>
    </message>
    <message>
        <source>Space counts again</source>
        <translation>Space telt opnieuw</translation>
    </message>
    <message>
        <source>Space starts the set</source>
        <translation>Space start de serie</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Neer</translation>
    </message>
    <message>
        <source>Space counts, Enter ends</source>
        <translation>Space telt, Enter stopt</translation>
    </message>
</context>
<context>
    <name>ach::HelpWindow</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Help: %1</translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation>Toetsen op dit scherm</translation>
    </message>
    <message>
        <source>Keys everywhere</source>
        <translation>Toetsen overal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ach::HomeSheetPage</name>
    <message>
        <source>Exercise sheet</source>
        <translation>Oefenblad</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>The name of the file has the initials and the number, and no name.</source>
        <translation>De bestandsnaam bevat de initialen en het nummer, en geen naam.</translation>
    </message>
    <message>
        <source>Open the assessment</source>
        <translation>Het onderzoek openen</translation>
    </message>
    <message>
        <source>The sheet is held back</source>
        <translation>Het oefenblad wordt tegengehouden</translation>
    </message>
    <message>
        <source>Exercises can harm where something else than the tendon is the cause. As soon as the screening allows it, the sheet is here again.</source>
        <translation>Oefeningen kunnen schaden als iets anders dan de pees de oorzaak is. Zodra de screening het toelaat, is het oefenblad er weer.</translation>
    </message>
    <message>
        <source>There is nothing to print yet</source>
        <translation>Er is nog niets om af te drukken</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Begin met een sjabloon</translation>
    </message>
    <message>
        <source>The programme has no exercises for the phase of today.</source>
        <translation>Het programma heeft geen oefeningen voor de fase van vandaag.</translation>
    </message>
    <message>
        <source>The sheet is made from the programme, and there is none yet.</source>
        <translation>Het oefenblad wordt gemaakt uit het programma, en dat is er nog niet.</translation>
    </message>
    <message>
        <source>Fits on one page</source>
        <translation>Past op één pagina</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet was not printed: the printer does not answer. Choose another printer, or save a PDF and print that.</source>
        <translation>Het oefenblad is niet afgedrukt: de printer antwoordt niet. Kies een andere printer, of sla een PDF op en druk die af.</translation>
    </message>
    <message>
        <source>Sheet printed</source>
        <translation>Oefenblad afgedrukt</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Het oefenblad opslaan als PDF</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-document</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
    <message>
        <source>The sheet is ready, but the record does not say so: %1</source>
        <translation>Het oefenblad is klaar, maar in het dossier staat dat niet: %1</translation>
    </message>
    <message>
        <source>People do better with four exercises or fewer.</source>
        <translation>Met vier oefeningen of minder gaat het beter.</translation>
    </message>
</context>
<context>
    <name>ach::IllustrationPanel</name>
    <message>
        <source>Achillea, from intake to return to running</source>
        <translation>Achillea, van intake tot weer hardlopen</translation>
    </message>
    <message>
        <source>From intake to return to running</source>
        <translation>Van intake tot weer hardlopen</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent anywhere, and exercise clips play without the internet.</source>
        <translation>Alles blijft op deze computer. Er wordt niets verstuurd, en oefenfilmpjes spelen zonder internet.</translation>
    </message>
</context>
<context>
    <name>ach::IntakePage</name>
    <message>
        <source>Saved after every answer. You can stop at any point and carry on later.</source>
        <translation>Opgeslagen na elk antwoord. U kunt op elk moment stoppen en later verdergaan.</translation>
    </message>
    <message numerus="yes">
        <source>%n y</source>
        <translation>
            <numerusform>%n jr</numerusform>
            <numerusform>%n jr</numerusform>
        </translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n answer(s) waiting. They stay here and are tried again every two seconds.</source>
        <translation>
            <numerusform>Niet opgeslagen: %n antwoord wacht. Het blijft hier en wordt elke twee seconden opnieuw geprobeerd.</numerusform>
            <numerusform>Niet opgeslagen: %n antwoorden wachten. Ze blijven hier en worden elke twee seconden opnieuw geprobeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as not assessed. Undo this</source>
        <translation>Gemarkeerd als niet onderzocht. Dit ongedaan maken</translation>
    </message>
    <message>
        <source>Skip, mark as not assessed</source>
        <translation>Overslaan, markeren als niet onderzocht</translation>
    </message>
    <message>
        <source>Go to the stage page</source>
        <translation>Naar de pagina Fase</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>red flag: what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The marked field was not taken. Mend it, or go on again and leave the step open.</source>
        <translation>Het gemarkeerde veld is niet overgenomen. Verbeter het, of ga nogmaals verder en laat de stap open.</translation>
    </message>
</context>
<context>
    <name>ach::IntakeStepPage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answers no to every question of this group that has no answer yet. Y, N and ? answer one, Backspace takes it back.</source>
        <translation>Antwoordt nee op elke vraag van deze groep die nog geen antwoord heeft. Y, N en ? beantwoorden er één, Backspace neemt het terug.</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>A number from %1 to %2</source>
        <translation>Een getal van %1 tot %2</translation>
    </message>
</context>
<context>
    <name>ach::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Journaal</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Nog geen notities</translation>
    </message>
    <message>
        <source>Write the first one beside this. It is signed with %1.</source>
        <translation>Schrijf de eerste hiernaast. Ze wordt ondertekend met %1.</translation>
    </message>
    <message>
        <source>An addendum to another note is not signed yet. Sign it or cancel it first.</source>
        <translation>Een aanvulling bij een andere notitie is nog niet ondertekend. Onderteken of annuleer die eerst.</translation>
    </message>
    <message>
        <source>Addendum signed</source>
        <translation>Aanvulling ondertekend</translation>
    </message>
    <message numerus="yes">
        <source>%n not signed</source>
        <comment>notes</comment>
        <translation>
            <numerusform>%n niet ondertekend</numerusform>
            <numerusform>%n niet ondertekend</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes and decisions</source>
        <translation>Notities en beslissingen</translation>
    </message>
    <message>
        <source>Show older entries (%1)</source>
        <translation>Oudere items tonen (%1)</translation>
    </message>
    <message>
        <source>Drafts only</source>
        <translation>Alleen concepten</translation>
    </message>
</context>
<context>
    <name>ach::KeptPaperDialog</name>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of paper, day</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>The name of the file has the initials and the number, and no name.</source>
        <translation>De bestandsnaam bevat de initialen en het nummer, en geen naam.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>This is what was given on %1 at %2 by %3, in %4. It does not change with the record.</source>
        <translation>Dit is op %1 om %2 meegegeven door %3; taal: %4. Het verandert niet mee met het dossier.</translation>
    </message>
    <message>
        <source>The paper was not printed: the printer does not answer. Choose another printer, or save a PDF and print that.</source>
        <translation>Het document is niet afgedrukt: de printer antwoordt niet. Kies een andere printer, of sla een PDF op en druk die af.</translation>
    </message>
    <message>
        <source>%1 printed.</source>
        <translation>%1 afgedrukt.</translation>
    </message>
    <message>
        <source>Save the paper as PDF</source>
        <translation>Het document opslaan als PDF</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-document</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 opgeslagen.</translation>
    </message>
    <message>
        <source>The paper is ready, but the record does not say so: %1</source>
        <translation>Het document is klaar, maar in het dossier staat dat niet: %1</translation>
    </message>
</context>
<context>
    <name>ach::KeyboardCard</name>
    <message>
        <source>Letters act alone where no text is typed</source>
        <translation>Losse letters werken waar geen tekst wordt getypt</translation>
    </message>
</context>
<context>
    <name>ach::LanguageCard</name>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
</context>
<context>
    <name>ach::LanguageText</name>
    <message>
        <source>as the clinic</source>
        <translation>zoals de praktijk</translation>
    </message>
</context>
<context>
    <name>ach::LastDaysCard</name>
    <message>
        <source>no plan yet</source>
        <translation>nog geen plan</translation>
    </message>
    <message>
        <source>carry on</source>
        <translation>doorgaan</translation>
    </message>
    <message>
        <source>same dose again</source>
        <translation>nogmaals dezelfde dosis</translation>
    </message>
    <message>
        <source>one step back</source>
        <translation>een stap terug</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wachten</translation>
    </message>
    <message>
        <source>above the limit of %1</source>
        <translation>boven de grens van %1</translation>
    </message>
    <message>
        <source>morning %1, usual %2</source>
        <translation>ochtend %1, gebruikelijk %2</translation>
    </message>
    <message>
        <source>stiff for %1 min, usual %2 min</source>
        <translation>%1 min stijf, gebruikelijk %2 min</translation>
    </message>
    <message>
        <source>mornings worse for two weeks</source>
        <translation>ochtenden al twee weken slechter</translation>
    </message>
    <message>
        <source>mornings worse than the week before</source>
        <translation>ochtenden slechter dan de week ervoor</translation>
    </message>
    <message>
        <source>above 2, within the limit</source>
        <translation>boven 2, binnen de grens</translation>
    </message>
    <message>
        <source>next morning not written down</source>
        <translation>volgende ochtend niet opgeschreven</translation>
    </message>
    <message>
        <source>too few mornings to compare with</source>
        <translation>te weinig ochtenden om mee te vergelijken</translation>
    </message>
    <message>
        <source>pain during or after not written down</source>
        <translation>pijn tijdens of erna niet opgeschreven</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>Laatste dagen</translation>
    </message>
    <message>
        <source>Nothing noted yet. Ask for the last three mornings and type them in the diary.</source>
        <translation>Nog niets genoteerd. Vraag naar de laatste drie ochtenden en typ ze in het dagboek.</translation>
    </message>
    <message>
        <source>during · after · morning</source>
        <translation>tijdens · erna · ochtend</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>during, after, next morning</source>
        <translation>tijdens, erna, volgende ochtend</translation>
    </message>
</context>
<context>
    <name>ach::LibraryList</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search the exercises</source>
        <translation>De oefeningen doorzoeken</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Oefeningen</translation>
    </message>
    <message>
        <source>Only exercises of this plan</source>
        <translation>Alleen oefeningen van dit plan</translation>
    </message>
    <message>
        <source>Only exercises for this muscle</source>
        <translation>Alleen oefeningen voor deze spier</translation>
    </message>
    <message>
        <source>Only exercises with this equipment</source>
        <translation>Alleen oefeningen met dit materiaal</translation>
    </message>
    <message>
        <source>Only exercises of this tendon force</source>
        <translation>Alleen oefeningen met deze peeskracht</translation>
    </message>
    <message>
        <source>No exercise is like this</source>
        <translation>Geen oefening voldoet hieraan</translation>
    </message>
    <message>
        <source>All filters hold together.</source>
        <translation>Alle filters gelden samen.</translation>
    </message>
    <message>
        <source>Show all exercises</source>
        <translation>Alle oefeningen tonen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Spier</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Materiaal</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Peeskracht</translation>
    </message>
    <message>
        <source>Of the clinic</source>
        <translation>Van de praktijk</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n exercises</source>
        <translation>
            <numerusform>%1 van %n oefening</numerusform>
            <numerusform>%1 van %n oefeningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n oefening</numerusform>
            <numerusform>%n oefeningen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only exercises of this phase</source>
        <translation>Alleen oefeningen van deze fase</translation>
    </message>
    <message>
        <source>Order of the exercises</source>
        <translation>Volgorde van de oefeningen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favorieten</translation>
    </message>
    <message>
        <source>Only exercises with your star</source>
        <translation>Alleen oefeningen met uw ster</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Op volgorde</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Laatst gebruikt eerst</translation>
    </message>
    <message>
        <source>Used on %1</source>
        <translation>Gebruikt op %1</translation>
    </message>
    <message>
        <source>%1, favourite</source>
        <translation>%1, favoriet</translation>
    </message>
</context>
<context>
    <name>ach::LibraryPage</name>
    <message>
        <source>1 seated</source>
        <translation>1 zittend</translation>
    </message>
    <message>
        <source>2 standing on two legs</source>
        <translation>2 staand op twee benen</translation>
    </message>
    <message>
        <source>3 standing on one leg</source>
        <translation>3 staand op één been</translation>
    </message>
    <message>
        <source>4 running, jumps on two legs</source>
        <translation>4 hardlopen, sprongen op twee benen</translation>
    </message>
    <message>
        <source>5 hops on one leg, drop jumps</source>
        <translation>5 hinkelen, drop jumps</translation>
    </message>
    <message>
        <source>Language of the patient</source>
        <translation>Taal van de patiënt</translation>
    </message>
    <message>
        <source>Tendon force: %1 of 5</source>
        <translation>Peeskracht: %1 van 5</translation>
    </message>
    <message>
        <source>Easier: %1</source>
        <translation>Makkelijker: %1</translation>
    </message>
    <message>
        <source>Harder: %1</source>
        <translation>Moeilijker: %1</translation>
    </message>
    <message>
        <source>Add for %1</source>
        <translation>Toevoegen voor %1</translation>
    </message>
    <message>
        <source>Add to a programme</source>
        <translation>Aan een programma toevoegen</translation>
    </message>
    <message>
        <source>Open the record of a patient first.</source>
        <translation>Open eerst het dossier van een patiënt.</translation>
    </message>
    <message>
        <source>Exercise library</source>
        <translation>Oefenbibliotheek</translation>
    </message>
    <message>
        <source>%1 is in the draft of the plan.</source>
        <translation>%1 staat in het concept van het plan.</translation>
    </message>
    <message>
        <source>There is no plan yet. Choose one to begin from, then add the exercise.</source>
        <translation>Er is nog geen plan. Kies er een om mee te beginnen en voeg dan de oefening toe.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Terug naar %1</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>Shows another clip beside this one, in step</source>
        <translation>Toont een ander filmpje ernaast, gelijklopend</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favoriet</translation>
    </message>
    <message>
        <source>Your star, for finding it again; colleagues have their own</source>
        <translation>Uw ster, om de oefening terug te vinden; collega&apos;s hebben hun eigen sterren</translation>
    </message>
    <message>
        <source>An exercise of the clinic: no clip, the words below say how it is done</source>
        <translation>Een oefening van de praktijk: geen filmpje, de tekst hieronder beschrijft de uitvoering</translation>
    </message>
    <message>
        <source>An exercise of the clinic: no clip, pictures and words show it</source>
        <translation>Een oefening van de praktijk: geen filmpje, afbeeldingen en tekst tonen de uitvoering</translation>
    </message>
    <message>
        <source>%1, where it begins and where it ends</source>
        <translation>%1, waar de oefening begint en waar ze eindigt</translation>
    </message>
</context>
<context>
    <name>ach::LoadCard</name>
    <message>
        <source>Load</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Geavanceerd</translation>
    </message>
    <message>
        <source>7 days up to %1</source>
        <translation>7 dagen tot en met %1</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>let op</translation>
    </message>
    <message>
        <source>effort x minutes</source>
        <translation>inspanning x minuten</translation>
    </message>
    <message>
        <source>against the week before</source>
        <translation>ten opzichte van de week ervoor</translation>
    </message>
    <message>
        <source>Tendon dose of the affected leg, three units, never added</source>
        <translation>Peesdosis van het aangedane been, drie eenheden, nooit opgeteld</translation>
    </message>
    <message>
        <source>describes how load changed; does not predict injury</source>
        <translation>beschrijft hoe de belasting veranderde; voorspelt geen blessure</translation>
    </message>
    <message>
        <source>Hide advanced</source>
        <translation>Geavanceerd verbergen</translation>
    </message>
</context>
<context>
    <name>ach::LoadHistoryEditor</name>
    <message>
        <source>%1 kilometres</source>
        <translation>%1 kilometer</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Running in 12 weeks</source>
        <translation>Hardlopen in 12 weken</translation>
    </message>
    <message>
        <source>Week %1: %2, of which on hills %3. Typing changes %4.</source>
        <translation>Week %1: %2, waarvan op heuvels %3. Typen wijzigt %4.</translation>
    </message>
    <message>
        <source>the hills</source>
        <translation>de heuvels</translation>
    </message>
    <message>
        <source>the week</source>
        <translation>de week</translation>
    </message>
</context>
<context>
    <name>ach::LoadHistoryPainter</name>
    <message numerus="yes">
        <source>%1 km in %n week(s)</source>
        <translation>
            <numerusform>%1 km in %n week</numerusform>
            <numerusform>%1 km in %n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>Hills %1 km</source>
        <translation>Heuvels %1 km</translation>
    </message>
    <message>
        <source>km per week</source>
        <translation>km per week</translation>
    </message>
    <message>
        <source>km on hills</source>
        <translation>km op heuvels</translation>
    </message>
    <message>
        <source>week 0 is the first pain · type or drag the bars</source>
        <translation>week 0 is de eerste pijn · typ of sleep de balken</translation>
    </message>
    <message numerus="yes">
        <source>jump: %1 % in %n week(s)</source>
        <translation>
            <numerusform>sprong: %1 % in %n week</numerusform>
            <numerusform>sprong: %1 % in %n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>running again after a break</source>
        <translation>weer hardlopen na een pauze</translation>
    </message>
    <message>
        <source>first pain</source>
        <translation>eerste pijn</translation>
    </message>
    <message>
        <source>Type the first week, or import a file</source>
        <translation>Typ de eerste week, of importeer een bestand</translation>
    </message>
</context>
<context>
    <name>ach::LoadStep</name>
    <message>
        <source>How much running there was, and how the tendon answers to load</source>
        <translation>Hoeveel er is hardgelopen, en hoe de pees op belasting reageert</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Which activities provoke it?</source>
        <translation>Welke activiteiten lokken het uit?</translation>
    </message>
    <message>
        <source>Pain 0–10 in the last week. Digits score and go on, X is 10, N is not done.</source>
        <translation>Pijn 0–10 in de afgelopen week. Cijfers scoren en gaan verder, X is 10, N is niet gedaan.</translation>
    </message>
</context>
<context>
    <name>ach::LoadText</name>
    <message numerus="yes">
        <source>n/a: %n day(s) not noted</source>
        <translation>
            <numerusform>n.v.t.: %n dag niet genoteerd</numerusform>
            <numerusform>n.v.t.: %n dagen niet genoteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 body weights x repetitions (%2)</source>
        <translation>%1 lichaamsgewichten x herhalingen (%2)</translation>
    </message>
    <message>
        <source>none counted</source>
        <translation>geen geteld</translation>
    </message>
    <message>
        <source>without %1: force or weight not known</source>
        <translation>zonder %1: kracht of gewicht niet bekend</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>Kracht: %1</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>Vasthouden: %1</translation>
    </message>
    <message>
        <source>%1 s under tension</source>
        <translation>%1 s onder spanning</translation>
    </message>
    <message>
        <source>%1 cycles, %2 to %3 body weights, at %4 steps a minute</source>
        <translation>%1 cycli, %2 tot %3 lichaamsgewichten, bij %4 passen per minuut</translation>
    </message>
    <message>
        <source>n/a: the minutes of a run are not noted</source>
        <translation>n.v.t.: de minuten van een loop zijn niet genoteerd</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>Hardlopen: %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Hardlopen</translation>
    </message>
    <message>
        <source>Calf strength</source>
        <translation>Kuitkracht</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>%1 AU</source>
        <translation>%1 AU</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>n/a: nothing the week before</source>
        <translation>n.v.t.: niets in de week ervoor</translation>
    </message>
    <message>
        <source>n/a: week before not noted</source>
        <translation>n.v.t.: week ervoor niet genoteerd</translation>
    </message>
    <message>
        <source>Longest run of 30 days: %1 km. No run noted in the last 7.</source>
        <translation>Langste loop in 30 dagen: %1 km. In de laatste 7 geen loop genoteerd.</translation>
    </message>
    <message>
        <source>No run noted in 30 days: use the walk-run ladder.</source>
        <translation>In 30 dagen geen loop genoteerd: gebruik het wandel-loopschema.</translation>
    </message>
    <message>
        <source>Run of %1: %2 km.</source>
        <translation>Loop van %1: %2 km.</translation>
    </message>
    <message>
        <source>No reference run in the 30 days before: use the walk-run ladder.</source>
        <translation>Geen referentieloop in de 30 dagen ervoor: gebruik het wandel-loopschema.</translation>
    </message>
    <message>
        <source>Longest of the 30 days before: %1 km.</source>
        <translation>Langste van de 30 dagen ervoor: %1 km.</translation>
    </message>
    <message>
        <source>%1 % longer: longer than your tendon has seen this month.</source>
        <translation>%1 % langer: langer dan uw pees deze maand heeft gehad.</translation>
    </message>
    <message>
        <source>7 to 28 days, rolling</source>
        <translation>7 op 28 dagen, voortschrijdend</translation>
    </message>
    <message>
        <source>7 to the 21 days before</source>
        <translation>7 op de 21 dagen ervoor</translation>
    </message>
    <message>
        <source>7 to 28 days, EWMA</source>
        <translation>7 op 28 dagen, EWMA</translation>
    </message>
    <message>
        <source>Monotony</source>
        <translation>Monotonie</translation>
    </message>
    <message>
        <source>Strain (AU)</source>
        <translation>Strain (AU)</translation>
    </message>
    <message>
        <source>%1, warming up</source>
        <translation>%1, nog in de aanloop</translation>
    </message>
    <message>
        <source>n/a: needs %1 days</source>
        <translation>n.v.t.: vraagt %1 dagen</translation>
    </message>
    <message>
        <source>n/a: undefined</source>
        <translation>n.v.t.: niet gedefinieerd</translation>
    </message>
    <message>
        <source>No reference run in the last 30 days: use the walk-run ladder.</source>
        <translation>Geen referentieloop in de laatste 30 dagen: gebruik het wandel-loopschema.</translation>
    </message>
    <message>
        <source>Longest of the last 30 days: %1 km.</source>
        <translation>Langste van de laatste 30 dagen: %1 km.</translation>
    </message>
    <message>
        <source>At most 10 % longer.</source>
        <translation>Hoogstens 10 % langer.</translation>
    </message>
</context>
<context>
    <name>ach::LockPage</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Minstens %n teken</numerusform>
            <numerusform>Minstens %n tekens</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a whole recovery key. Compare each group with the printed sheet.</source>
        <translation>Dit is geen hele herstelsleutel. Vergelijk elke groep met het afgedrukte blad.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Dat is niet de wachtzin.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controleren…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Making the sample clinic…</source>
        <translation>De voorbeeldpraktijk wordt gemaakt…</translation>
    </message>
    <message>
        <source>Try with sample clinic</source>
        <translation>Proberen met voorbeeldpraktijk</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Probeer het over %n seconde opnieuw.</numerusform>
            <numerusform>Probeer het over %n seconden opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 ontgrendelen</translation>
    </message>
    <message>
        <source>Encrypted clinic in %1</source>
        <translation>Versleutelde praktijk in %1</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Wie werkt er?</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Eight groups of five, as on the printed sheet</source>
        <translation>Acht groepen van vijf, zoals op het afgedrukte blad</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>De wachtzin gebruiken</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>De herstelsleutel gebruiken…</translation>
    </message>
    <message>
        <source>Open another clinic…</source>
        <translation>Een andere praktijk openen…</translation>
    </message>
</context>
<context>
    <name>ach::LogoField</name>
    <message>
        <source>Choose a logo</source>
        <translation>Een logo kiezen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Logo of the clinic</source>
        <translation>Logo van de praktijk</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Logo kiezen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Het logo verwijderen</translation>
    </message>
</context>
<context>
    <name>ach::LogoReader</name>
    <message>
        <source>The logo was not taken: %1. %2.</source>
        <comment>why; what to do</comment>
        <translation>Het logo is niet overgenomen: %1. %2.</translation>
    </message>
    <message>
        <source>the file is damaged or not whole</source>
        <translation>het bestand is beschadigd of niet volledig</translation>
    </message>
    <message>
        <source>Open it in a drawing program, save it again and choose that file</source>
        <translation>Open het in een tekenprogramma, sla het opnieuw op en kies dat bestand</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>het bestand kan niet worden gelezen</translation>
    </message>
    <message>
        <source>Look whether it is still there and may be opened</source>
        <translation>Kijk of het er nog is en mag worden geopend</translation>
    </message>
    <message numerus="yes">
        <source>the file is larger than %n MB</source>
        <translation>
            <numerusform>het bestand is groter dan %n MB</numerusform>
            <numerusform>het bestand is groter dan %n MB</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture smaller and choose that file</source>
        <translation>Sla de afbeelding kleiner op en kies dat bestand</translation>
    </message>
    <message>
        <source>the file is no PNG, JPEG or SVG</source>
        <translation>het bestand is geen PNG, JPEG of SVG</translation>
    </message>
    <message>
        <source>Save the picture as one of these and choose that file</source>
        <translation>Sla de afbeelding op als een van deze en kies dat bestand</translation>
    </message>
    <message>
        <source>the picture has %1 × %2 pixels</source>
        <translation>de afbeelding heeft %1 × %2 pixels</translation>
    </message>
    <message>
        <source>Save it with at most 4000 on each side and choose that file</source>
        <translation>Sla haar op met hoogstens 4000 per zijde en kies dat bestand</translation>
    </message>
    <message>
        <source>the drawing refers to other files</source>
        <translation>de tekening verwijst naar andere bestanden</translation>
    </message>
    <message>
        <source>Save it with everything inside, or as PNG, and choose that file</source>
        <translation>Sla haar op met alles erin, of als PNG, en kies dat bestand</translation>
    </message>
    <message>
        <source>the drawing has too many parts</source>
        <translation>de tekening heeft te veel onderdelen</translation>
    </message>
    <message>
        <source>Save it as PNG and choose that file</source>
        <translation>Sla haar op als PNG en kies dat bestand</translation>
    </message>
</context>
<context>
    <name>ach::MainMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;About Achillea</source>
        <translation>&amp;Over Achillea</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Create a clinic…</source>
        <translation>Een praktijk &amp;maken…</translation>
    </message>
    <message>
        <source>&amp;Open a clinic…</source>
        <translation>Een praktijk &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Try with sample clinic</source>
        <translation>&amp;Proberen met voorbeeldpraktijk</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Patiënt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hema</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Tekst&amp;grootte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ach::MainWindow</name>
    <message numerus="yes">
        <source>Locked automatically after %n minute(s) without input.</source>
        <translation>
            <numerusform>Automatisch vergrendeld na %n minuut zonder invoer.</numerusform>
            <numerusform>Automatisch vergrendeld na %n minuten zonder invoer.</numerusform>
        </translation>
    </message>
    <message>
        <source>About Achillea</source>
        <translation>Over Achillea</translation>
    </message>
    <message>
        <source>Achillea %1, from intake to return to running.

Free software under the GNU General Public License, version 3 or later. It supports the clinician&apos;s judgement and does not replace it.</source>
        <translation>Achillea %1, van intake tot weer hardlopen.

Vrije software onder de GNU General Public License, versie 3 of later. Het ondersteunt het oordeel van de behandelaar en vervangt dat niet.</translation>
    </message>
    <message>
        <source>The passphrase of the sample clinic is “sample”.</source>
        <translation>De wachtzin van de voorbeeldpraktijk is “sample”.</translation>
    </message>
    <message>
        <source>The intake you were working on at %1 is saved and reopens after you unlock.</source>
        <translation>De intake waar u om %1 aan werkte is opgeslagen en opent weer na het ontgrendelen.</translation>
    </message>
</context>
<context>
    <name>ach::MarkEditor</name>
    <message>
        <source>Height above the heel bone in centimetres</source>
        <translation>Hoogte boven het hielbeen in centimeter</translation>
    </message>
    <message>
        <source>Length along the tendon in centimetres</source>
        <translation>Lengte langs de pees in centimeter</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hoogte</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
</context>
<context>
    <name>ach::MarkList</name>
    <message>
        <source>Marks</source>
        <translation>Markeringen</translation>
    </message>
    <message>
        <source>Type height and length…</source>
        <translation>Hoogte en lengte typen…</translation>
    </message>
    <message>
        <source>Use as the main place of pain</source>
        <translation>Gebruiken als hoofdplaats van de pijn</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Markering verwijderen</translation>
    </message>
    <message>
        <source>No marks on this leg yet.</source>
        <translation>Nog geen markeringen op dit been.</translation>
    </message>
</context>
<context>
    <name>ach::MarkText</name>
    <message>
        <source>Pain</source>
        <translation>Pijn</translation>
    </message>
    <message>
        <source>Thickening</source>
        <translation>Verdikking</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Zwelling</translation>
    </message>
    <message>
        <source>Crepitus</source>
        <translation>Crepitus</translation>
    </message>
    <message>
        <source>insertion</source>
        <translation>aanhechting</translation>
    </message>
    <message>
        <source>mid-portion</source>
        <translation>midportion</translation>
    </message>
    <message>
        <source>above the mid-portion</source>
        <translation>boven de midportion</translation>
    </message>
    <message>
        <source>%1&#xa0;cm</source>
        <comment>with a space that does not break</comment>
        <translation>%1&#xa0;cm</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and height, as in Pain 4.5 cm</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and lower to upper end, as in Swelling 2.6–6.2</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1&#xa0;cm</source>
        <translation>%1&#xa0;cm</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind and place, as in Pain, 4.5 cm</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 van 10</translation>
    </message>
    <message>
        <source>Length %1</source>
        <translation>Lengte %1</translation>
    </message>
    <message>
        <source>centre of the tendon</source>
        <translation>midden van de pees</translation>
    </message>
    <message>
        <source>%1 towards the shin</source>
        <translation>%1 richting het scheenbeen</translation>
    </message>
    <message>
        <source>%1 towards the back</source>
        <translation>%1 naar achteren</translation>
    </message>
    <message>
        <source>%1, %2 centimetres above the heel bone, %3</source>
        <translation>%1, %2 centimeter boven het hielbeen, %3</translation>
    </message>
    <message>
        <source>%1, %2 to %3 centimetres above the heel bone, %4</source>
        <translation>%1, %2 tot %3 centimeter boven het hielbeen, %4</translation>
    </message>
</context>
<context>
    <name>ach::MarkToolBar</name>
    <message>
        <source>Kind of mark</source>
        <translation>Soort markering</translation>
    </message>
</context>
<context>
    <name>ach::MeasureFields</name>
    <message>
        <source>Question %1</source>
        <translation>Vraag %1</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <translation>Activiteit %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>Het formulier</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and its words</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Count %1 with the metronome</source>
        <translation>%1: tellen met de metronoom</translation>
    </message>
    <message>
        <source>A number from %1 to %2</source>
        <translation>Een getal van %1 tot %2</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation>Score van %1</translation>
    </message>
</context>
<context>
    <name>ach::MeasureForm</name>
    <message>
        <source>Sore leg</source>
        <translation>Pijnlijk been</translation>
    </message>
    <message>
        <source>Other leg</source>
        <translation>Ander been</translation>
    </message>
    <message>
        <source>Rises</source>
        <translation>Herhalingen</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>herhalingen</translation>
    </message>
    <message>
        <source>Mean height</source>
        <translation>Gemiddelde hoogte</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Pain during the test</source>
        <translation>Pijn tijdens de test</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>Geen pijn</translation>
    </message>
    <message>
        <source>Worst imaginable</source>
        <translation>Ergst denkbare</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Waarom gestopt</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Pijn</translation>
    </message>
    <message>
        <source>Both sides are affected</source>
        <translation>Beide kanten zijn aangedaan</translation>
    </message>
    <message>
        <source>Minutes of stiffness after getting up</source>
        <translation>Minuten stijfheid na het opstaan</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Total of the official form</source>
        <translation>Totaal van het officiële formulier</translation>
    </message>
    <message>
        <source>of 100, higher is worse</source>
        <translation>van 100, hoger is slechter</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>van 100</translation>
    </message>
    <message>
        <source>Right leg, sore</source>
        <translation>Rechterbeen, pijnlijk</translation>
    </message>
    <message>
        <source>Left leg, sore</source>
        <translation>Linkerbeen, pijnlijk</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Linkerbeen</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Rechterbeen</translation>
    </message>
    <message>
        <source>Heel too low</source>
        <translation>Hiel te laag</translation>
    </message>
    <message>
        <source>Pace lost</source>
        <translation>Tempo verloren</translation>
    </message>
    <message>
        <source>Position lost</source>
        <translation>Houding verloren</translation>
    </message>
    <message>
        <source>Hand support</source>
        <translation>Steun met de hand</translation>
    </message>
    <message>
        <source>Peak height</source>
        <translation>Grootste hoogte</translation>
    </message>
    <message>
        <source>Tested first</source>
        <translation>Eerst getest</translation>
    </message>
</context>
<context>
    <name>ach::MeasurePanel</name>
    <message>
        <source>VISA-A</source>
        <translation>VISA-A</translation>
    </message>
    <message>
        <source>0–100, higher is better</source>
        <translation>0–100, hoger is beter</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>niet gemeten</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>nog niet gemeten</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>up to here a change may be chance</source>
        <translation>tot hier kan een verandering toeval zijn</translation>
    </message>
    <message>
        <source>Heel-rise symmetry</source>
        <translation>Symmetrie heel raise</translation>
    </message>
    <message>
        <source>% of the other leg</source>
        <translation>% van het andere been</translation>
    </message>
    <message>
        <source>%1 % on %2</source>
        <translation>%1 % op %2</translation>
    </message>
    <message>
        <source>%1 % is usual for a return to sport</source>
        <translation>%1 % is gebruikelijk voor terugkeer naar sport</translation>
    </message>
    <message>
        <source>Morning stiffness</source>
        <translation>Ochtendstijfheid</translation>
    </message>
    <message>
        <source>minutes, next morning</source>
        <translation>minuten, volgende ochtend</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>niet opgeschreven</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::MenuCorner</name>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Taal: %1</translation>
    </message>
    <message>
        <source>Theme: system</source>
        <translation>Thema: systeem</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Thema: licht</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Thema: donker</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Opgeslagen %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message numerus="yes">
        <source>Not saved, %n answer(s) waiting</source>
        <translation>
            <numerusform>Niet opgeslagen, %n antwoord wacht</numerusform>
            <numerusform>Niet opgeslagen, %n antwoorden wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Nog geen back-up</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>Back-up %1</translation>
    </message>
</context>
<context>
    <name>ach::MinutesField</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>ach::NavBar</name>
    <message>
        <source>Sections</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Open records</source>
        <translation>Open dossiers</translation>
    </message>
</context>
<context>
    <name>ach::NavItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n wacht</numerusform>
            <numerusform>%1, %n wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 closes the record</source>
        <translation>%1 sluit het dossier</translation>
    </message>
</context>
<context>
    <name>ach::NoteCard</name>
    <message>
        <source>Subjective</source>
        <translation>Subjectief</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectief</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Note of %1</source>
        <translation>Notitie van %1</translation>
    </message>
    <message>
        <source>Signed by %1, %2</source>
        <translation>Ondertekend door %1, %2</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Geschreven door %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Aanvulling</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Voortzetten</translation>
    </message>
    <message>
        <source>Addendum by %1, %2</source>
        <translation>Aanvulling door %1, %2</translation>
    </message>
    <message>
        <source>Sign the addendum</source>
        <translation>De aanvulling ondertekenen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ach::NoteEditor</name>
    <message>
        <source>What the patient tells</source>
        <translation>Wat de patiënt vertelt</translation>
    </message>
    <message>
        <source>What you see and measure</source>
        <translation>Wat u ziet en meet</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Wat het betekent</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wat er nu gebeurt</translation>
    </message>
    <message>
        <source>Sign as %1</source>
        <translation>Ondertekenen als %1</translation>
    </message>
    <message>
        <source>A signed note never changes. Corrections are added to it.</source>
        <translation>Een ondertekende notitie verandert nooit. Verbeteringen worden eraan toegevoegd.</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Als concept bewaren</translation>
    </message>
    <message>
        <source>Puts the note into the journal without a signature; it can be continued later.</source>
        <translation>Zet de notitie zonder handtekening in het journaal; ze kan later worden voortgezet.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Note of %1</source>
        <translation>Notitie van %1</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nieuwe notitie</translation>
    </message>
    <message>
        <source>Typed text kept %1, not signed yet</source>
        <translation>Getypte tekst bewaard %1, nog niet ondertekend</translation>
    </message>
    <message>
        <source>What you type is kept by itself until you sign it</source>
        <translation>Wat u typt, wordt vanzelf bewaard tot u het ondertekent</translation>
    </message>
    <message>
        <source>Note signed</source>
        <translation>Notitie ondertekend</translation>
    </message>
    <message>
        <source>What was entered, measured, decided and planned since the last note. Each line says that it comes from the record and can be changed.</source>
        <translation>Wat sinds de laatste notitie is ingevoerd, gemeten, beslist en gepland. Bij elke regel staat dat die uit het dossier komt, en elke regel kan worden gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n line(s) from the record</source>
        <translation>
            <numerusform>%n regel uit het dossier overnemen</numerusform>
            <numerusform>%n regels uit het dossier overnemen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::NotePrefill</name>
    <message>
        <source>From the record: %1</source>
        <translation>Uit het dossier: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n red-flag question(s) answered with no</source>
        <translation>
            <numerusform>%n vraag naar rode vlaggen met nee beantwoord</numerusform>
            <numerusform>%n vragen naar rode vlaggen met nee beantwoord</numerusform>
        </translation>
    </message>
    <message>
        <source>intake of %1: %2</source>
        <comment>day, answers</comment>
        <translation>intake van %1: %2</translation>
    </message>
    <message>
        <source>complaint: %1</source>
        <translation>klacht: %1</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>niet genoteerd</translation>
    </message>
    <message numerus="yes">
        <source>diary %1 to %2, %n day(s) noted; pain during %3, after %4, next morning %5</source>
        <comment>days, then scores</comment>
        <translation>
            <numerusform>dagboek %1 tot en met %2, %n dag genoteerd; pijn tijdens %3, erna %4, volgende ochtend %5</numerusform>
            <numerusform>dagboek %1 tot en met %2, %n dagen genoteerd; pijn tijdens %3, erna %4, volgende ochtend %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>running %1 km on %n noted day(s)</source>
        <translation>
            <numerusform>hardlopen %1 km op %n genoteerde dag</numerusform>
            <numerusform>hardlopen %1 km op %n genoteerde dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2: filled in without a total</source>
        <translation>%1 op %2: ingevuld zonder totaal</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>instrument, day, value</comment>
        <translation>%1 op %2: %3</translation>
    </message>
    <message>
        <source>since the first %1. %2</source>
        <comment>difference, its meaning</comment>
        <translation>sinds de eerste meting %1. %2</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Reden: %1</translation>
    </message>
    <message>
        <source>red flag raised: %1</source>
        <translation>rode vlag aanwezig: %1</translation>
    </message>
    <message>
        <source>stage decided: %1</source>
        <translation>fase bepaald: %1</translation>
    </message>
    <message>
        <source>review decided: %1, suggested: %2</source>
        <translation>controle, besluit: %1, voorstel: %2</translation>
    </message>
    <message>
        <source>the first version</source>
        <translation>de eerste versie</translation>
    </message>
    <message>
        <source>programme version %1: %2</source>
        <comment>number, what changed</comment>
        <translation>programma versie %1: %2</translation>
    </message>
    <message>
        <source>return to running released</source>
        <translation>weer hardlopen vrijgegeven</translation>
    </message>
    <message>
        <source>return to running not released</source>
        <translation>weer hardlopen niet vrijgegeven</translation>
    </message>
</context>
<context>
    <name>ach::NrsScale</name>
    <message>
        <source>not done</source>
        <translation>niet gedaan</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>niet gescoord</translation>
    </message>
    <message>
        <source>%1 of 10, carry on</source>
        <translation>%1 van 10, doorgaan</translation>
    </message>
    <message>
        <source>%1 of 10, watch</source>
        <translation>%1 van 10, opletten</translation>
    </message>
    <message>
        <source>%1 of 10, stop</source>
        <translation>%1 van 10, stoppen</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niet gedaan</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 van 10</translation>
    </message>
    <message>
        <source>Not done · press 0–9 to score</source>
        <translation>Niet gedaan · druk 0–9 om te scoren</translation>
    </message>
</context>
<context>
    <name>ach::OpenQuestions</name>
    <message>
        <source>What is still open</source>
        <translation>Wat nog openstaat</translation>
    </message>
    <message>
        <source>Red flags to refer or to rule out</source>
        <translation>Rode vlaggen: verwijzen of uitsluiten</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer</source>
        <translation>
            <numerusform>%n vraag zonder antwoord</numerusform>
            <numerusform>%n vragen zonder antwoord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::OutcomeDelta</name>
    <message>
        <source>%1 to %2, %3, %4</source>
        <translation>%1 naar %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>ach::OutcomePage</name>
    <message>
        <source>Measures</source>
        <translation>Meetinstrumenten</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Taal van het formulier</translation>
    </message>
    <message>
        <source>Load the official wording…</source>
        <translation>Officiële tekst laden…</translation>
    </message>
    <message>
        <source>Blank form as PDF…</source>
        <translation>Leeg formulier als PDF…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>%1 opgeslagen</translation>
    </message>
    <message>
        <source>This is our own paraphrase, which is here already.</source>
        <translation>Dit is onze eigen parafrase, en die is hier al.</translation>
    </message>
    <message>
        <source>Nothing was loaded. %1</source>
        <translation>Er is niets geladen. %1</translation>
    </message>
    <message>
        <source>The official wording is in use now</source>
        <translation>De officiële tekst wordt nu gebruikt</translation>
    </message>
    <message>
        <source>Blank form as PDF</source>
        <translation>Leeg formulier als PDF</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-document</translation>
    </message>
    <message>
        <source>Blank form saved</source>
        <translation>Leeg formulier opgeslagen</translation>
    </message>
    <message>
        <source>Withdraw the official wording</source>
        <translation>Officiële tekst intrekken</translation>
    </message>
    <message>
        <source>Print a blank form…</source>
        <translation>Leeg formulier afdrukken…</translation>
    </message>
    <message>
        <source>Our paraphrase is asked again. The official wording can be loaded once more.</source>
        <translation>Onze parafrase wordt weer gevraagd. De officiële tekst kan opnieuw worden geladen.</translation>
    </message>
    <message>
        <source>The form was not printed: the printer does not answer. Choose another printer, or save a PDF and print that.</source>
        <translation>Het formulier is niet afgedrukt: de printer antwoordt niet. Kies een andere printer, of sla een PDF op en druk die af.</translation>
    </message>
    <message>
        <source>Blank form printed</source>
        <translation>Leeg formulier afgedrukt</translation>
    </message>
</context>
<context>
    <name>ach::OutcomeText</name>
    <message>
        <source>VISA-A</source>
        <translation>VISA-A</translation>
    </message>
    <message>
        <source>VISA-A sedentary</source>
        <translation>VISA-A sedentair</translation>
    </message>
    <message>
        <source>TENDINS-A</source>
        <translation>TENDINS-A</translation>
    </message>
    <message>
        <source>LEFS</source>
        <translation>LEFS</translation>
    </message>
    <message>
        <source>FAAM daily life</source>
        <translation>FAAM dagelijks leven</translation>
    </message>
    <message>
        <source>FAAM sport</source>
        <translation>FAAM sport</translation>
    </message>
    <message>
        <source>PSFS</source>
        <translation>PSFS</translation>
    </message>
    <message>
        <source>Pain (NPRS)</source>
        <translation>Pijn (NPRS)</translation>
    </message>
    <message>
        <source>Heel rise</source>
        <translation>Heel raise</translation>
    </message>
    <message>
        <source>Knee to wall</source>
        <translation>Knie naar muur</translation>
    </message>
    <message>
        <source>Hop for distance</source>
        <translation>Hinkelsprong, afstand</translation>
    </message>
    <message>
        <source>Pain in 10 hops</source>
        <translation>Pijn bij 10 keer hinkelen</translation>
    </message>
    <message>
        <source>Morning stiffness</source>
        <translation>Ochtendstijfheid</translation>
    </message>
    <message>
        <source>Change overall</source>
        <translation>Verandering in het geheel</translation>
    </message>
    <message>
        <source>Pain, function and sport with a sore Achilles tendon. 100 means no complaints.</source>
        <translation>Pijn, functie en sport bij een pijnlijke achillespees. 100 betekent geen klachten.</translation>
    </message>
    <message>
        <source>The form for people without sport. Only its total is kept.</source>
        <translation>Het formulier voor mensen die niet sporten. Alleen het totaal wordt bewaard.</translation>
    </message>
    <message>
        <source>Severity of the tendinopathy. Score it on the official form; only the total is kept.</source>
        <translation>Ernst van de tendinopathie. Scoor op het officiële formulier; alleen het totaal wordt bewaard.</translation>
    </message>
    <message>
        <source>Function of the legs in 20 activities.</source>
        <translation>Functie van de benen bij 20 activiteiten.</translation>
    </message>
    <message>
        <source>Foot and ankle in daily life, 21 activities.</source>
        <translation>Voet en enkel in het dagelijks leven, 21 activiteiten.</translation>
    </message>
    <message>
        <source>Foot and ankle in sport, 8 activities.</source>
        <translation>Voet en enkel bij sport, 8 activiteiten.</translation>
    </message>
    <message>
        <source>One to five activities that the patient chose.</source>
        <translation>Eén tot vijf activiteiten die de patiënt koos.</translation>
    </message>
    <message>
        <source>Pain at several moments. They are never added up.</source>
        <translation>Pijn op verschillende momenten. De scores worden nooit opgeteld.</translation>
    </message>
    <message>
        <source>Rises on one leg, knee straight, fingertips on the wall, 60 beats a minute: up on one, down on the next. Two minutes of rest between the legs.</source>
        <translation>Heel raises op één been, knie gestrekt, vingertoppen tegen de muur, 60 tikken per minuut: op bij de ene, neer bij de volgende. Twee minuten rust tussen de benen.</translation>
    </message>
    <message>
        <source>Big toe to the wall at the furthest point where the knee touches and the heel stays down.</source>
        <translation>Grote teen tot de muur, op het verste punt waar de knie de muur raakt en de hiel op de grond blijft.</translation>
    </message>
    <message>
        <source>The best of three hops on each leg. Only when walking and a single heel rise hurt at most 2.</source>
        <translation>De beste van drie hinkelsprongen per been. Alleen als lopen en een heel raise op één been hoogstens pijn 2 geven.</translation>
    </message>
    <message>
        <source>A common load test of the tendon.</source>
        <translation>Een gangbare belastingstest van de pees.</translation>
    </message>
    <message>
        <source>Minutes of stiffness after getting up.</source>
        <translation>Minuten stijfheid na het opstaan.</translation>
    </message>
    <message>
        <source>Compared with the beginning, in seven steps.</source>
        <translation>Vergeleken met het begin, in zeven stappen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>score</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n rise(s)</source>
        <translation>
            <numerusform>%n herhaling</numerusform>
            <numerusform>%n herhalingen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 percent points</source>
        <translation>%1 procentpunt</translation>
    </message>
    <message>
        <source>higher is worse</source>
        <translation>hoger is slechter</translation>
    </message>
    <message>
        <source>better</source>
        <translation>beter</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>slechter</translation>
    </message>
    <message>
        <source>Cannot say: no important change is known for this interval.</source>
        <translation>Niet te zeggen: voor deze periode is geen belangrijke verandering bekend.</translation>
    </message>
    <message>
        <source>May be chance.</source>
        <translation>Kan toeval zijn.</translation>
    </message>
    <message>
        <source>More than measurement error, less than patients notice.</source>
        <translation>Meer dan de meetfout, minder dan patiënten merken.</translation>
    </message>
    <message>
        <source>More than measurement error.</source>
        <translation>Meer dan de meetfout.</translation>
    </message>
    <message>
        <source>At or above the important change.</source>
        <translation>Op of boven de belangrijke verandering.</translation>
    </message>
    <message>
        <source>important from %1</source>
        <translation>belangrijk vanaf %1</translation>
    </message>
    <message>
        <source>(95 % interval %1 to %2)</source>
        <translation>(95 %-interval %1 tot %2)</translation>
    </message>
    <message>
        <source>measurement error %1</source>
        <translation>meetfout %1</translation>
    </message>
    <message>
        <source>measurement error not known</source>
        <translation>meetfout niet bekend</translation>
    </message>
    <message>
        <source>%1 cm for the difference between the sides</source>
        <translation>%1 cm voor het verschil tussen de kanten</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>bron %1</translation>
    </message>
    <message>
        <source>%1: no answer yet</source>
        <translation>%1: nog geen antwoord</translation>
    </message>
    <message>
        <source>%1: a value that the form does not have</source>
        <translation>%1: een waarde die niet op het formulier staat</translation>
    </message>
    <message>
        <source>%1: only one of A, B and C</source>
        <translation>%1: slechts één van A, B en C</translation>
    </message>
    <message>
        <source>Too many do not apply: there is no score from so few answers.</source>
        <translation>Te veel is niet van toepassing: uit zo weinig antwoorden volgt geen score.</translation>
    </message>
    <message>
        <source>%1: more entries than the form has room for</source>
        <translation>%1: meer invoer dan er op het formulier past</translation>
    </message>
    <message>
        <source>Question 7 says no sport, question 8 counts minutes of it. Ask once more.</source>
        <translation>Vraag 7 zegt geen sport, vraag 8 telt minuten sport. Vraag het nog eens.</translation>
    </message>
    <message>
        <source>%1: left out; the score is that of the others</source>
        <translation>%1: weggelaten; de score is die van de andere</translation>
    </message>
    <message>
        <source>The other side has none, so there is no symmetry.</source>
        <translation>De andere kant staat op nul, dus er is geen symmetrie.</translation>
    </message>
    <message>
        <source>Both sides are affected: look at the usual numbers, not at the symmetry.</source>
        <translation>Beide kanten zijn aangedaan: kijk naar de gebruikelijke aantallen, niet naar de symmetrie.</translation>
    </message>
    <message>
        <source>Each rating stands for itself; there is no total.</source>
        <translation>Elke score staat op zichzelf; er is geen totaal.</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>beginmeting</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>week %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, due in %n day(s)</source>
        <translation>
            <numerusform>%1, te doen over %n dag</numerusform>
            <numerusform>%1, te doen over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, due today</source>
        <translation>%1, vandaag te doen</translation>
    </message>
    <message numerus="yes">
        <source>%1, due for %n day(s)</source>
        <translation>
            <numerusform>%1, al %n dag te doen</numerusform>
            <numerusform>%1, al %n dagen te doen</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is no FHIR Questionnaire.</source>
        <translation>Dit bestand is geen FHIR Questionnaire.</translation>
    </message>
    <message>
        <source>Its name “%1” is none of the questionnaires here.</source>
        <translation>De naam “%1” hoort bij geen van de vragenlijsten hier.</translation>
    </message>
    <message>
        <source>The file does not say its language.</source>
        <translation>In het bestand staat niet welke taal het heeft.</translation>
    </message>
    <message>
        <source>Item “%1” has no words.</source>
        <translation>Item “%1” heeft geen tekst.</translation>
    </message>
    <message>
        <source>Item “%1” is missing, so it could not be scored.</source>
        <translation>Item “%1” ontbreekt, dus het kan niet worden gescoord.</translation>
    </message>
    <message>
        <source>The questionnaire has no item “%1”, or has it once only.</source>
        <translation>De vragenlijst kent geen item “%1”, of kent het maar één keer.</translation>
    </message>
    <message>
        <source>Item “%1” has other answers than the scoring knows.</source>
        <translation>Item “%1” heeft andere antwoorden dan de scoring kent.</translation>
    </message>
    <message>
        <source>Official wording, loaded by the clinic</source>
        <translation>Officiële tekst, geladen door de praktijk</translation>
    </message>
    <message>
        <source>Paraphrase, not the validated wording</source>
        <translation>Parafrase, niet de gevalideerde tekst</translation>
    </message>
    <message>
        <source>%1 cm (%2)</source>
        <comment>a height and its leg</comment>
        <translation>%1 cm (%2)</translation>
    </message>
    <message>
        <source>%1 % symmetry</source>
        <translation>%1 % symmetrie</translation>
    </message>
    <message>
        <source>Peak height: %1</source>
        <translation>Grootste hoogte: %1</translation>
    </message>
    <message>
        <source>Tested first: %1</source>
        <translation>Eerst getest: %1</translation>
    </message>
</context>
<context>
    <name>ach::OverviewPage</name>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Back to the active patients</source>
        <translation>Terug naar de actieve patiënten</translation>
    </message>
    <message>
        <source>Archive this record</source>
        <translation>Dit dossier archiveren</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episodes</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Nieuwe intake</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>niet vastgelegd</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>asked, not known</source>
        <translation>gevraagd, niet bekend</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Eerdere naam</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Sex as recorded</source>
        <translation>Geslacht zoals vastgelegd</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>Huisarts</translation>
    </message>
    <message>
        <source>Language of sheets</source>
        <translation>Taal van de oefenbladen</translation>
    </message>
    <message>
        <source>May we keep this record</source>
        <translation>Mogen wij dit dossier bewaren</translation>
    </message>
    <message>
        <source>May we share it with the GP</source>
        <translation>Mogen wij het delen met de huisarts</translation>
    </message>
    <message>
        <source>No episode yet. The first intake opens one.</source>
        <translation>Nog geen episode. De eerste intake opent er een.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>gesloten %1</translation>
    </message>
    <message>
        <source>Finish the intake</source>
        <translation>De intake afmaken</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archiveren</translation>
    </message>
    <message>
        <source>take out of the archive</source>
        <translation>uit het archief halen</translation>
    </message>
    <message>
        <source>Archived. Nothing was deleted.</source>
        <translation>Gearchiveerd. Er is niets verwijderd.</translation>
    </message>
    <message>
        <source>Back among the active patients.</source>
        <translation>Terug bij de actieve patiënten.</translation>
    </message>
</context>
<context>
    <name>ach::OwnExerciseDialog</name>
    <message>
        <source>New exercise of the clinic</source>
        <translation>Nieuwe oefening van de praktijk</translation>
    </message>
    <message>
        <source>Exercise of the clinic</source>
        <translation>Oefening van de praktijk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What tells it from its neighbours (optional)</source>
        <translation>Verschil met verwante oefeningen (niet verplicht)</translation>
    </message>
    <message>
        <source>How it is done, in one breath</source>
        <translation>Uitvoering, in één zin</translation>
    </message>
    <message>
        <source>Stands on the patient&apos;s sheet.</source>
        <translation>Staat op het oefenblad van de patiënt.</translation>
    </message>
    <message>
        <source>Common mistake (optional)</source>
        <translation>Veelgemaakte fout (niet verplicht)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Herhalingen</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Gericht op</translation>
    </message>
    <message>
        <source>Hold (optional)</source>
        <translation>Houden (niet verplicht)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Next easier exercise</source>
        <translation>Volgende makkelijkere oefening</translation>
    </message>
    <message>
        <source>Next harder exercise</source>
        <translation>Volgende moeilijkere oefening</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Materiaal</translation>
    </message>
    <message>
        <source>An exercise needs a name to be found by.</source>
        <translation>Een oefening heeft een naam nodig om teruggevonden te worden.</translation>
    </message>
    <message>
        <source>The patient&apos;s sheet needs a sentence on how it is done.</source>
        <translation>Het oefenblad van de patiënt heeft een zin over de uitvoering nodig.</translation>
    </message>
    <message>
        <source>A number from 1 to 20.</source>
        <translation>Een getal van 1 tot 20.</translation>
    </message>
    <message>
        <source>A number from 1 to 200.</source>
        <translation>Een getal van 1 tot 200.</translation>
    </message>
</context>
<context>
    <name>ach::OwnExerciseMenu</name>
    <message>
        <source>New exercise of the clinic…</source>
        <translation>Nieuwe oefening van de praktijk…</translation>
    </message>
    <message>
        <source>Change an exercise of the clinic</source>
        <translation>Oefening van de praktijk wijzigen</translation>
    </message>
    <message>
        <source>Offered exercises of the clinic</source>
        <translation>Aangeboden oefeningen van de praktijk</translation>
    </message>
</context>
<context>
    <name>ach::OwnTextEditor</name>
    <message>
        <source>The page of your clinic</source>
        <translation>De pagina van uw praktijk</translation>
    </message>
    <message>
        <source>Plain text. A line that begins with ## is a heading, one with - an item of a list, and **two stars** make words strong. A first line with # is the title.</source>
        <translation>Platte tekst. Een regel die met ## begint is een kop, een regel met - een punt in een lijst, en **twee sterretjes** maken woorden vet. Een eerste regel met # is de titel.</translation>
    </message>
    <message>
        <source>What causes Achilles complaints, in your own words</source>
        <translation>Wat achillespeesklachten veroorzaakt, in uw eigen woorden</translation>
    </message>
    <message>
        <source>This is a draft from earlier. The leaflet does not say it yet.</source>
        <translation>Dit is een eerder concept. Het staat nog niet in de folder.</translation>
    </message>
    <message>
        <source>Put into the leaflets</source>
        <translation>Bij de folders zetten</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Wijzigingen verwerpen</translation>
    </message>
</context>
<context>
    <name>ach::OwnerStep</name>
    <message>
        <source>You</source>
        <translation>U</translation>
    </message>
    <message>
        <source>You become the owner of the clinic and can add colleagues later.</source>
        <translation>U wordt eigenaar van de praktijk en kunt later collega&apos;s toevoegen.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Beroep</translation>
    </message>
</context>
<context>
    <name>ach::PageHelp</name>
    <message>
        <source>create a clinic</source>
        <translation>een praktijk maken</translation>
    </message>
    <message>
        <source>open the folder of a clinic</source>
        <translation>de map van een praktijk openen</translation>
    </message>
    <message>
        <source>try with the sample clinic</source>
        <translation>proberen met de voorbeeldpraktijk</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>volgende stap</translation>
    </message>
    <message>
        <source>unlock</source>
        <translation>ontgrendelen</translation>
    </message>
    <message>
        <source>choose the person</source>
        <translation>de persoon kiezen</translation>
    </message>
    <message>
        <source>show or hide the passphrase</source>
        <translation>de wachtzin tonen of verbergen</translation>
    </message>
    <message>
        <source>from the search into the list</source>
        <translation>van het zoekveld naar de lijst</translation>
    </message>
    <message>
        <source>open the record</source>
        <translation>het dossier openen</translation>
    </message>
    <message>
        <source>print the exercise sheet</source>
        <translation>het oefenblad afdrukken</translation>
    </message>
    <message>
        <source>clear the search</source>
        <translation>het zoekveld leegmaken</translation>
    </message>
    <message>
        <source>from the list to the text</source>
        <translation>van de lijst naar de tekst</translation>
    </message>
    <message>
        <source>print</source>
        <translation>afdrukken</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>opslaan als PDF</translation>
    </message>
    <message>
        <source>go to the setting that was found</source>
        <translation>naar de gevonden instelling gaan</translation>
    </message>
    <message>
        <source>next setting that was found</source>
        <translation>volgende gevonden instelling</translation>
    </message>
    <message>
        <source>add an exercise</source>
        <translation>een oefening toevoegen</translation>
    </message>
    <message>
        <source>previous or next exercise</source>
        <translation>vorige of volgende oefening</translation>
    </message>
    <message>
        <source>edit the dose of the exercise</source>
        <translation>de dosis van de oefening bewerken</translation>
    </message>
    <message>
        <source>the whole dose: load, tempo, rest, effort, days, side</source>
        <translation>de volledige dosis: belasting, tempo, rust, inspanning, dagen, kant</translation>
    </message>
    <message>
        <source>a dose for each side</source>
        <translation>een dosis per kant</translation>
    </message>
    <message>
        <source>select exercises that change together</source>
        <translation>oefeningen selecteren die samen wijzigen</translation>
    </message>
    <message>
        <source>move the exercise</source>
        <translation>de oefening verplaatsen</translation>
    </message>
    <message>
        <source>remove the exercise</source>
        <translation>de oefening verwijderen</translation>
    </message>
    <message>
        <source>previous or next phase, on the row of phases</source>
        <translation>vorige of volgende fase, op de rij fasen</translation>
    </message>
    <message>
        <source>store the programme as a new version</source>
        <translation>het programma opslaan als nieuwe versie</translation>
    </message>
    <message>
        <source>previous or next day</source>
        <translation>vorige of volgende dag</translation>
    </message>
    <message>
        <source>a week back or on</source>
        <translation>een week terug of verder</translation>
    </message>
    <message>
        <source>first or last day</source>
        <translation>eerste of laatste dag</translation>
    </message>
    <message>
        <source>the same numbers as a table</source>
        <translation>dezelfde getallen als tabel</translation>
    </message>
    <message>
        <source>type the diary from paper</source>
        <translation>het dagboek van papier overtypen</translation>
    </message>
    <message>
        <source>decide as advised</source>
        <translation>beslissen volgens het advies</translation>
    </message>
    <message>
        <source>hold the dose</source>
        <translation>de dosis gelijk houden</translation>
    </message>
    <message>
        <source>step back</source>
        <translation>een stap terug</translation>
    </message>
    <message>
        <source>score of the cell in the diary; X is 10</source>
        <translation>score van de cel in het dagboek; X is 10</translation>
    </message>
    <message>
        <source>larger, smaller, whole page</source>
        <translation>groter, kleiner, hele pagina</translation>
    </message>
    <message>
        <source>previous or next page</source>
        <translation>vorige of volgende pagina</translation>
    </message>
    <message>
        <source>VISA-A</source>
        <translation>VISA-A</translation>
    </message>
    <message>
        <source>heel rises</source>
        <translation>heel raises</translation>
    </message>
    <message>
        <source>answer the row and go to the next</source>
        <translation>de regel beantwoorden en naar de volgende gaan</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>store</source>
        <translation>opslaan</translation>
    </message>
    <message>
        <source>sign the note</source>
        <translation>de notitie ondertekenen</translation>
    </message>
    <message>
        <source>keep the note as a draft</source>
        <translation>de notitie als concept bewaren</translation>
    </message>
    <message>
        <source>step before</source>
        <translation>vorige stap</translation>
    </message>
    <message>
        <source>any step, in any order</source>
        <translation>elke stap, in elke volgorde</translation>
    </message>
    <message>
        <source>answer “no” to all questions of a group that were asked</source>
        <translation>“nee” antwoorden op alle gestelde vragen van een groep</translation>
    </message>
    <message>
        <source>yes, no, not known</source>
        <translation>ja, nee, niet bekend</translation>
    </message>
    <message>
        <source>score; X is 10</source>
        <translation>score; X is 10</translation>
    </message>
    <message>
        <source>pain, thickening, swelling, crepitus</source>
        <translation>pijn, verdikking, zwelling, crepitus</translation>
    </message>
    <message>
        <source>move by 0.5 cm, with Shift by 0.1 cm</source>
        <translation>0,5 cm verplaatsen, met Shift 0,1 cm</translation>
    </message>
    <message>
        <source>set the mark, or let go of it</source>
        <translation>de markering zetten of loslaten</translation>
    </message>
    <message>
        <source>size of the mark</source>
        <translation>grootte van de markering</translation>
    </message>
    <message>
        <source>remove the mark</source>
        <translation>de markering verwijderen</translation>
    </message>
    <message>
        <source>left or right leg</source>
        <translation>linker- of rechterbeen</translation>
    </message>
    <message>
        <source>start counting, then one heel rise each time</source>
        <translation>beginnen met tellen, daarna telkens één heel raise</translation>
    </message>
    <message>
        <source>end the set</source>
        <translation>de serie beëindigen</translation>
    </message>
    <message>
        <source>one heel rise less</source>
        <translation>één heel raise minder</translation>
    </message>
    <message>
        <source>choose the stage</source>
        <translation>de fase kiezen</translation>
    </message>
    <message>
        <source>go to the first warning sign not asked yet</source>
        <translation>naar de eerste rode vlag die nog niet is gevraagd</translation>
    </message>
    <message>
        <source>sign the stage and go on</source>
        <translation>de fase ondertekenen en verdergaan</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Create a clinic, open one, or look around in a sample clinic of invented people. Nothing is installed or sent.</source>
        <translation>Maak een praktijk, open er een, of kijk rond in een voorbeeldpraktijk met verzonnen mensen. Er wordt niets geïnstalleerd of verstuurd.</translation>
    </message>
    <message>
        <source>Create a clinic</source>
        <translation>Een praktijk maken</translation>
    </message>
    <message>
        <source>A few steps: the clinic, your name, a passphrase, and a recovery key for the day the passphrase is forgotten. The clinic exists only after the last of them.</source>
        <translation>Enkele stappen: de praktijk, uw naam, een wachtzin, en een herstelsleutel voor als de wachtzin vergeten is. De praktijk bestaat pas na de laatste stap.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>Everything is encrypted until somebody of the clinic unlocks it. Choose who you are and type your passphrase; the recovery key helps when it is forgotten.</source>
        <translation>Alles is versleuteld tot iemand van de praktijk ontgrendelt. Kies wie u bent en typ uw wachtzin; de herstelsleutel helpt als u die vergeten bent.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patiënten</translation>
    </message>
    <message>
        <source>Everybody the clinic treats. Search by name, number or birth date; the selected person is shown beside the list.</source>
        <translation>Iedereen die de praktijk behandelt. Zoek op naam, nummer of geboortedatum; de geselecteerde persoon staat naast de lijst.</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Folders</translation>
    </message>
    <message>
        <source>Leaflets for patients in three languages, to read together, print or save. The page about causes is written by the clinic.</source>
        <translation>Folders voor patiënten in drie talen, om samen te lezen, af te drukken of op te slaan. De pagina over oorzaken schrijft de praktijk zelf.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>How Achillea looks and behaves on this computer, and what sheets say of the clinic. Every change applies at once.</source>
        <translation>Hoe Achillea er op deze computer uitziet en werkt, en wat er op oefenbladen over de praktijk staat. Elke wijziging geldt meteen.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>The person, the complaint and where the treatment stands, at one glance.</source>
        <translation>De persoon, de klacht en hoe ver de behandeling is, in één oogopslag.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Onderzoek</translation>
    </message>
    <message>
        <source>What the intake found and the stage that was signed, with the reasons for and against it.</source>
        <translation>Wat de intake opleverde en welke fase is ondertekend, met de redenen ervoor en ertegen.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>The phases of the plan and the exercises of each, with their doses. Changes are a draft until they are stored as a new version.</source>
        <translation>De fasen van het plan en de oefeningen van elke fase, met hun doses. Wijzigingen zijn een concept tot ze als nieuwe versie zijn opgeslagen.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Pain, mornings, load and scores on one time axis, and the diary typed from paper. A day without an entry is unknown, not a day of rest.</source>
        <translation>Pijn, ochtenden, belasting en scores op één tijdas, en het dagboek, overgetypt van papier. Een dag zonder invoer is onbekend, geen rustdag.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journaal</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Meetinstrumenten</translation>
    </message>
    <message>
        <source>Questionnaires and tests, what they come to, and whether the change since the first is more than chance.</source>
        <translation>Vragenlijsten en tests, wat eruit komt, en of de verandering sinds de eerste meting meer dan toeval is.</translation>
    </message>
    <message>
        <source>Intake: person and consent</source>
        <translation>Intake: persoon en toestemming</translation>
    </message>
    <message>
        <source>Who the person is and what they agreed to. Every answer is stored as it is given; any step can be skipped and taken later.</source>
        <translation>Wie de persoon is en waarvoor toestemming is gegeven. Elk antwoord wordt meteen opgeslagen; elke stap kan worden overgeslagen en later worden gedaan.</translation>
    </message>
    <message>
        <source>Intake: story and training</source>
        <translation>Intake: verhaal en training</translation>
    </message>
    <message>
        <source>When and how it began, and what the person does and wants to do again.</source>
        <translation>Wanneer en hoe het begon, wat de persoon doet en wat die weer wil doen.</translation>
    </message>
    <message>
        <source>Intake: load and symptoms</source>
        <translation>Intake: belasting en klachten</translation>
    </message>
    <message>
        <source>Twelve weeks of running, what changed, and how the tendon answers to load.</source>
        <translation>Twaalf weken hardlopen, wat er veranderde, en hoe de pees op belasting reageert.</translation>
    </message>
    <message>
        <source>Intake: body chart</source>
        <translation>Intake: lichaamskaart</translation>
    </message>
    <message>
        <source>Mark where it hurts on the lower leg. The ruler counts from the heel bone; the mid-portion lies between 2 and 7 cm.</source>
        <translation>Markeer waar het pijn doet op het onderbeen. De liniaal telt vanaf het hielbeen; de midportion ligt tussen 2 en 7 cm.</translation>
    </message>
    <message>
        <source>Intake: function tests</source>
        <translation>Intake: functietests</translation>
    </message>
    <message>
        <source>Heel rises of both sides with a beat, hopping, knee to wall, and the calf squeeze.</source>
        <translation>Heel raises aan beide kanten op de maat, hinkelen, knie naar muur en de kuitknijptest.</translation>
    </message>
    <message>
        <source>Intake: VISA-A</source>
        <translation>Intake: VISA-A</translation>
    </message>
    <message>
        <source>Eight questions; the score shows once all of them are answered.</source>
        <translation>Acht vragen; de score verschijnt zodra ze alle acht zijn beantwoord.</translation>
    </message>
    <message>
        <source>Intake: stage</source>
        <translation>Intake: fase</translation>
    </message>
    <message>
        <source>The suggested stage with what speaks for and against it. You decide, and sign.</source>
        <translation>De voorgestelde fase, met wat ervoor en ertegen spreekt. U beslist en ondertekent.</translation>
    </message>
    <message>
        <source>Intake: first programme</source>
        <translation>Intake: eerste programma</translation>
    </message>
    <message>
        <source>A template that fits the stage, ready to print as a first sheet.</source>
        <translation>Een sjabloon dat bij de fase past, klaar om als eerste oefenblad af te drukken.</translation>
    </message>
    <message>
        <source>add the exercise to an open programme</source>
        <translation>de oefening aan een geopend programma toevoegen</translation>
    </message>
    <message>
        <source>play or pause the clip</source>
        <translation>het filmpje afspelen of pauzeren</translation>
    </message>
    <message>
        <source>one frame back or on</source>
        <translation>één beeld terug of verder</translation>
    </message>
    <message>
        <source>one second back or on</source>
        <translation>één seconde terug of verder</translation>
    </message>
    <message>
        <source>quarter to double speed</source>
        <translation>kwart tot dubbele snelheid</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>herhalen</translation>
    </message>
    <message>
        <source>first or last frame of the repeated part</source>
        <translation>eerste of laatste beeld van het herhaalde deel</translation>
    </message>
    <message>
        <source>repeat the whole clip again</source>
        <translation>weer het hele filmpje herhalen</translation>
    </message>
    <message>
        <source>show the left leg</source>
        <translation>het linkerbeen tonen</translation>
    </message>
    <message>
        <source>show the tempo</source>
        <translation>het tempo tonen</translation>
    </message>
    <message>
        <source>show the words of the patient</source>
        <translation>de tekst voor de patiënt tonen</translation>
    </message>
    <message>
        <source>fill the screen with the clip</source>
        <translation>het filmpje schermvullend tonen</translation>
    </message>
    <message>
        <source>show the clip of the exercise</source>
        <translation>het filmpje van de oefening tonen</translation>
    </message>
    <message>
        <source>shorter or longer time in view</source>
        <translation>kortere of langere periode in beeld</translation>
    </message>
    <message>
        <source>four weeks, since intake, all</source>
        <translation>vier weken, sinds intake, alles</translation>
    </message>
    <message>
        <source>write at the day on the line</source>
        <translation>schrijven bij de dag op de lijn</translation>
    </message>
    <message>
        <source>Exercise library</source>
        <translation>Oefenbibliotheek</translation>
    </message>
    <message>
        <source>Every exercise with its clip, to find, show and add to a programme. Clips play from this computer, without a network.</source>
        <translation>Elke oefening met haar filmpje, om te zoeken, te tonen en aan een programma toe te voegen. Filmpjes spelen vanaf deze computer, zonder netwerk.</translation>
    </message>
    <message>
        <source>asked: not ill, no new flare, no travel</source>
        <translation>gevraagd: niet ziek, geen opvlamming, geen reis</translation>
    </message>
    <message>
        <source>give the exercise your star, or take it away</source>
        <translation>de oefening uw ster geven of die weghalen</translation>
    </message>
    <message>
        <source>let the tempo tick</source>
        <translation>het tempo laten tikken</translation>
    </message>
    <message>
        <source>quieter or louder tick</source>
        <translation>tik zachter of harder</translation>
    </message>
    <message>
        <source>compare with the clip of another exercise</source>
        <translation>vergelijken met het filmpje van een andere oefening</translation>
    </message>
    <message>
        <source>turn round the left or the right film</source>
        <translation>het linker- of rechterfilmpje spiegelen</translation>
    </message>
    <message>
        <source>right film one frame back or on against the left</source>
        <translation>rechterfilmpje één beeld terug of verder ten opzichte van het linker</translation>
    </message>
    <message>
        <source>back to the record that asked for the clip</source>
        <translation>terug naar het dossier waaruit het filmpje werd gevraagd</translation>
    </message>
    <message>
        <source>write the take-home folder with clips and diary</source>
        <translation>de map voor thuis met filmpjes en dagboek schrijven</translation>
    </message>
    <message>
        <source>take in what the record holds since the last note</source>
        <translation>overnemen wat er sinds de laatste notitie in het dossier staat</translation>
    </message>
    <message>
        <source>Sheets and reports</source>
        <translation>Oefenbladen en verslagen</translation>
    </message>
    <message>
        <source>The exercise sheet and the progress report exactly as they will be printed, and every paper as it was handed out. A paragraph of the report can be written anew or left out; a red flag blocks the sheet and never the report.</source>
        <translation>Het oefenblad en het voortgangsverslag precies zoals ze worden afgedrukt, en elk document zoals het is meegegeven. Een alinea van het verslag kan worden herschreven of weggelaten; een rode vlag houdt het oefenblad tegen en nooit het verslag.</translation>
    </message>
    <message>
        <source>Notes of each visit. A signed note never changes; something added later stands below it with its own date. Papers that left the clinic open as they were given.</source>
        <translation>Notities van elk bezoek. Een ondertekende notitie verandert nooit; wat later wordt toegevoegd, staat eronder met een eigen datum. Documenten die de praktijk hebben verlaten, openen zoals ze zijn meegegeven.</translation>
    </message>
</context>
<context>
    <name>ach::PainPanel</name>
    <message>
        <source>Pain</source>
        <translation>Pijn</translation>
    </message>
    <message>
        <source>during</source>
        <translation>tijdens</translation>
    </message>
    <message>
        <source>after</source>
        <translation>erna</translation>
    </message>
    <message>
        <source>next morning</source>
        <translation>volgende ochtend</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>niet opgeschreven</translation>
    </message>
    <message>
        <source>during %1, after %2, morning %3</source>
        <translation>tijdens %1, erna %2, ochtend %3</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>stoppen</translation>
    </message>
    <message>
        <source>watch the morning</source>
        <translation>let op de ochtend</translation>
    </message>
    <message>
        <source>carry on</source>
        <translation>doorgaan</translation>
    </message>
    <message>
        <source>0–10, dots are days, lines are 7-day means</source>
        <translation>0–10, punten zijn dagen, lijnen zijn gemiddelden over 7 dagen</translation>
    </message>
</context>
<context>
    <name>ach::PaletteEntries</name>
    <message>
        <source>Open record</source>
        <translation>Open dossier</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>Dit dossier</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
</context>
<context>
    <name>ach::PaperText</name>
    <message>
        <source>Exercise sheet</source>
        <translation>Oefenblad</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Voortgangsverslag</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>Verwijsbrief</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>ach::PapersPage</name>
    <message>
        <source>Sheets and reports</source>
        <translation>Oefenbladen en verslagen</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Welk document</translation>
    </message>
    <message>
        <source>Exercise sheet</source>
        <translation>Oefenblad</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Voortgangsverslag</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Meegegeven</translation>
    </message>
</context>
<context>
    <name>ach::ParagraphField</name>
    <message>
        <source>Words of the record</source>
        <translation>Tekst uit het dossier</translation>
    </message>
    <message>
        <source>Puts back what the record says, in place of what was written.</source>
        <translation>Zet terug wat het dossier zegt, in plaats van wat is geschreven.</translation>
    </message>
    <message>
        <source>Words of the record: %1</source>
        <translation>Tekst uit het dossier: %1</translation>
    </message>
    <message>
        <source>The record says something else since this was written. Read it again.</source>
        <translation>In het dossier staat iets anders sinds dit is geschreven. Lees het nog eens.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Uw tekst</translation>
    </message>
</context>
<context>
    <name>ach::PassphraseField</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>De wachtzin verbergen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>De wachtzin tonen</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock staat aan.</translation>
    </message>
</context>
<context>
    <name>ach::PassphraseStep</name>
    <message>
        <source>Too easy to guess</source>
        <translation>Te makkelijk te raden</translation>
    </message>
    <message>
        <source>Would take months to guess</source>
        <translation>Raden zou maanden duren</translation>
    </message>
    <message>
        <source>Would take years to guess</source>
        <translation>Raden zou jaren duren</translation>
    </message>
    <message>
        <source>Would take centuries to guess</source>
        <translation>Raden zou eeuwen duren</translation>
    </message>
    <message>
        <source>It unlocks the clinic. Nobody can look it up or reset it for you. Six words are easy to remember and hard to guess.</source>
        <translation>De wachtzin ontgrendelt de praktijk. Niemand kan hem voor u opzoeken of herstellen. Zes woorden zijn goed te onthouden en moeilijk te raden.</translation>
    </message>
    <message>
        <source>The passphrase and the recovery key were not kept when the program was closed. A recovery key that you printed then opens nothing: tear it up.</source>
        <translation>De wachtzin en de herstelsleutel zijn niet bewaard toen het programma werd gesloten. Een herstelsleutel die u toen hebt afgedrukt, opent niets: verscheur hem.</translation>
    </message>
    <message>
        <source>The passphrase was not kept when the program was closed. Type it again.</source>
        <translation>De wachtzin is niet bewaard toen het programma werd gesloten. Typ hem opnieuw.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Uw wachtzin</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nog eens dezelfde</translation>
    </message>
    <message>
        <source>Not needed while the passphrase is shown</source>
        <translation>Niet nodig zolang de wachtzin zichtbaar is</translation>
    </message>
    <message>
        <source>Suggest six words</source>
        <translation>Zes woorden voorstellen</translation>
    </message>
</context>
<context>
    <name>ach::PatientDialog</name>
    <message>
        <source>not recorded</source>
        <translation>niet vastgelegd</translation>
    </message>
    <message>
        <source>female</source>
        <translation>vrouw</translation>
    </message>
    <message>
        <source>male</source>
        <translation>man</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>May we keep this record?</source>
        <translation>Mogen wij dit dossier bewaren?</translation>
    </message>
    <message>
        <source>May we share it with the general practitioner?</source>
        <translation>Mogen wij het delen met de huisarts?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>Roepnaam</translation>
    </message>
    <message>
        <source>Prefix, such as “van der”</source>
        <translation>Tussenvoegsel, zoals “van der”</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Eerdere naam</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Sex as recorded</source>
        <translation>Geslacht zoals vastgelegd</translation>
    </message>
    <message>
        <source>Language of sheets</source>
        <translation>Taal van de oefenbladen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>Huisarts</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The birth date cannot be read: %1. Type it again, such as 14-6-1985.</source>
        <translation>De geboortedatum is niet leesbaar: %1. Typ haar opnieuw, zoals 14-6-1985.</translation>
    </message>
</context>
<context>
    <name>ach::PatientListHead</name>
    <message>
        <source>Side</source>
        <translation>Kant</translation>
    </message>
    <message>
        <source>Pain, 6 wk</source>
        <comment>morning pain of six weeks, a narrow column</comment>
        <translation>Pijn, 6 wk</translation>
    </message>
    <message>
        <source>Name, phase and stage</source>
        <translation>Naam, fase van plan en pees</translation>
    </message>
</context>
<context>
    <name>ach::PatientListPage</name>
    <message>
        <source>Patients</source>
        <translation>Patiënten</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Nieuwe intake</translation>
    </message>
    <message>
        <source>Name, number or birth date</source>
        <translation>Naam, nummer of geboortedatum</translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation>Patiënten zoeken</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Oefenblad</translation>
    </message>
    <message>
        <source>Active %1</source>
        <translation>Actief %1</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <translation>Gearchiveerd %1</translation>
    </message>
    <message>
        <source>No one matches “%1”</source>
        <translation>Niemand gevonden met “%1”</translation>
    </message>
    <message>
        <source>Try a part of the name, the number such as #12, or the birth date such as 14061985.</source>
        <translation>Probeer een deel van de naam, het nummer zoals #12, of de geboortedatum zoals 14061985.</translation>
    </message>
    <message>
        <source>Nobody is archived</source>
        <translation>Niemand is gearchiveerd</translation>
    </message>
    <message>
        <source>Archived records leave the list and stay in the clinic.</source>
        <translation>Gearchiveerde dossiers verdwijnen uit de lijst en blijven in de praktijk.</translation>
    </message>
    <message>
        <source>No patients yet</source>
        <translation>Nog geen patiënten</translation>
    </message>
    <message>
        <source>The first intake makes the first record. Press Ctrl+N.</source>
        <translation>De eerste intake maakt het eerste dossier. Druk op Ctrl+N.</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>age in years</comment>
        <translation>%1 jr</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>week %1</translation>
    </message>
    <message>
        <source>There is no programme to print yet.</source>
        <translation>Er is nog geen programma om af te drukken.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Gearchiveerd</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Bedoelde u %1?</translation>
    </message>
    <message>
        <source>New intake for a new patient</source>
        <translation>Nieuwe intake voor een nieuwe patiënt</translation>
    </message>
    <message>
        <source>Create “%1” as a new patient</source>
        <translation>“%1” als nieuwe patiënt aanmaken</translation>
    </message>
</context>
<context>
    <name>ach::PatientRowDelegate</name>
    <message>
        <source>L</source>
        <comment>left side</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right side</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>L+R</source>
        <comment>both sides</comment>
        <translation>L+R</translation>
    </message>
</context>
<context>
    <name>ach::PersonButton</name>
    <message>
        <source>clinic owner</source>
        <translation>eigenaar van de praktijk</translation>
    </message>
    <message>
        <source>%1 · clinic owner</source>
        <translation>%1 · eigenaar van de praktijk</translation>
    </message>
    <message>
        <source>Front desk, no clinical notes</source>
        <translation>Balie, geen klinische notities</translation>
    </message>
    <message>
        <source>%1 · reads only</source>
        <translation>%1 · alleen lezen</translation>
    </message>
</context>
<context>
    <name>ach::PersonStep</name>
    <message>
        <source>Who it is, which side, and what we may keep</source>
        <translation>Wie het is, welke kant, en wat wij mogen bewaren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Een andere persoon</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Prefix, such as “van der”</source>
        <translation>Tussenvoegsel, zoals “van der”</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geboortedatum</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>Sex as recorded</source>
        <translation>Geslacht zoals vastgelegd</translation>
    </message>
    <message>
        <source>Language of sheets</source>
        <translation>Taal van de oefenbladen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>Huisarts</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Kant</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>May we keep this record?</source>
        <translation>Mogen wij dit dossier bewaren?</translation>
    </message>
    <message>
        <source>May we share it with the general practitioner?</source>
        <translation>Mogen wij het delen met de huisarts?</translation>
    </message>
    <message>
        <source>No answer means that nobody asked, which is not a no.</source>
        <translation>Geen antwoord betekent dat niemand het vroeg, en dat is geen nee.</translation>
    </message>
    <message>
        <source>%1, %2, is already here.</source>
        <translation>%1, %2, is hier al.</translation>
    </message>
    <message>
        <source>Say first whether this is the same person.</source>
        <translation>Geef eerst aan of dit dezelfde persoon is.</translation>
    </message>
    <message>
        <source>A name and a side open the other steps. Until then what is typed is kept as a draft.</source>
        <translation>Een naam en een kant openen de andere stappen. Tot dan wordt wat u typt als concept bewaard.</translation>
    </message>
    <message>
        <source>This was typed earlier for a new person and has no record yet.</source>
        <translation>Dit is eerder ingevuld voor een nieuwe persoon en heeft nog geen dossier.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leeg beginnen</translation>
    </message>
</context>
<context>
    <name>ach::PhaseCriteria</name>
    <message>
        <source>Criteria of this phase</source>
        <translation>Criteria van deze fase</translation>
    </message>
    <message>
        <source>Begins when all are met</source>
        <translation>Begint als aan alles is voldaan</translation>
    </message>
    <message>
        <source>Holds when one is met</source>
        <translation>Vasthouden als er één geldt</translation>
    </message>
    <message>
        <source>Steps back when one is met</source>
        <translation>Stap terug als er één geldt</translation>
    </message>
    <message>
        <source>This phase comes from no plan template. When it begins and ends is for the clinician to judge.</source>
        <translation>Deze fase komt uit geen plansjabloon. Wanneer ze begint en eindigt, beoordeelt de behandelaar.</translation>
    </message>
    <message>
        <source>%1, phase %2</source>
        <translation>%1, fase %2</translation>
    </message>
    <message>
        <source>%1, version %2, phase %3</source>
        <translation>%1, versie %2, fase %3</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>Based on %1</source>
        <translation>Gebaseerd op %1</translation>
    </message>
</context>
<context>
    <name>ach::PhaseTimeline</name>
    <message>
        <source>Phases of the plan</source>
        <translation>Fasen van het plan</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks, over</source>
        <translation>
            <numerusform>%n week, voorbij</numerusform>
            <numerusform>%n weken, voorbij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n weeks</source>
        <translation>
            <numerusform>ongeveer %n week</numerusform>
            <numerusform>ongeveer %n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>week %1 of about %2</source>
        <translation>week %1 van ongeveer %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
</context>
<context>
    <name>ach::PictureReader</name>
    <message>
        <source>The picture was not taken: %1. %2.</source>
        <comment>why; what to do</comment>
        <translation>De afbeelding is niet overgenomen: %1. %2.</translation>
    </message>
    <message>
        <source>the file is damaged or not whole</source>
        <translation>het bestand is beschadigd of niet volledig</translation>
    </message>
    <message>
        <source>Open it in a drawing program, save it again and choose that file</source>
        <translation>Open het in een tekenprogramma, sla het opnieuw op en kies dat bestand</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>het bestand kan niet worden gelezen</translation>
    </message>
    <message>
        <source>Look whether it is still there and may be opened</source>
        <translation>Kijk of het er nog is en mag worden geopend</translation>
    </message>
    <message numerus="yes">
        <source>the file is larger than %n MB</source>
        <translation>
            <numerusform>het bestand is groter dan %n MB</numerusform>
            <numerusform>het bestand is groter dan %n MB</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture smaller and choose that file</source>
        <translation>Sla de afbeelding kleiner op en kies dat bestand</translation>
    </message>
    <message>
        <source>the file is no PNG or JPEG</source>
        <translation>het bestand is geen PNG of JPEG</translation>
    </message>
    <message>
        <source>Save the picture as one of these and choose that file</source>
        <translation>Sla de afbeelding op als een van deze en kies dat bestand</translation>
    </message>
    <message>
        <source>the picture has %1 × %2 pixels</source>
        <translation>de afbeelding heeft %1 × %2 pixels</translation>
    </message>
    <message>
        <source>Save it with at most 4000 on each side and choose that file</source>
        <translation>Sla haar op met hoogstens 4000 per zijde en kies dat bestand</translation>
    </message>
</context>
<context>
    <name>ach::PlanMenu</name>
    <message>
        <source>Add phase: %1</source>
        <translation>Fase toevoegen: %1</translation>
    </message>
    <message>
        <source>Remove this phase</source>
        <translation>Deze fase verwijderen</translation>
    </message>
    <message>
        <source>Versions and what changed</source>
        <translation>Versies en wat er veranderde</translation>
    </message>
    <message>
        <source>Begin again from</source>
        <translation>Opnieuw beginnen vanuit</translation>
    </message>
    <message>
        <source>Save as template of the clinic…</source>
        <translation>Opslaan als sjabloon van de praktijk…</translation>
    </message>
    <message>
        <source>Offered templates of the clinic</source>
        <translation>Aangeboden sjablonen van de praktijk</translation>
    </message>
    <message>
        <source>Save as version %1 of “%2”</source>
        <translation>Opslaan als versie %1 van “%2”</translation>
    </message>
</context>
<context>
    <name>ach::PlanText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n week(s)</source>
        <translation>
            <numerusform>%1: %n week</numerusform>
            <numerusform>%1: %n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <translation>%1: nieuw, %2</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2, voorheen %3</translation>
    </message>
    <message>
        <source>%1: taken out</source>
        <translation>%1: verwijderd</translation>
    </message>
    <message>
        <source>%1: %2 is more than the source gives (%3).</source>
        <translation>%1: %2 is meer dan de bron aangeeft (%3).</translation>
    </message>
    <message>
        <source>%1: from %2 to %3. One step is 2.5 to 5 kg, or 10 % of what is lifted.</source>
        <translation>%1: van %2 naar %3. Eén stap is 2,5 tot 5 kg, of 10 % van wat wordt getild.</translation>
    </message>
    <message>
        <source>%1: more than one thing is raised at once (%2, before %3).</source>
        <translation>%1: er wordt meer dan één ding tegelijk verhoogd (%2, voorheen %3).</translation>
    </message>
    <message>
        <source>A dose is raised and the running plan changes. Raise one of them, and the other at least 48 hours later.</source>
        <translation>Een dosis gaat omhoog en het loopplan verandert. Verhoog één van de twee, en de andere minstens 48 uur later.</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation>Begint op %1</translation>
    </message>
    <message>
        <source>Pain limits %1 and %2, before %3 and %4</source>
        <translation>Pijngrenzen %1 en %2, voorheen %3 en %4</translation>
    </message>
    <message>
        <source>New phase: %1</source>
        <translation>Nieuwe fase: %1</translation>
    </message>
    <message>
        <source>Phase taken out: %1</source>
        <translation>Fase verwijderd: %1</translation>
    </message>
    <message>
        <source>Nothing alongside</source>
        <translation>Niets daarnaast</translation>
    </message>
    <message>
        <source>Alongside: %1</source>
        <translation>Daarnaast: %1</translation>
    </message>
    <message>
        <source>No running plan</source>
        <translation>Geen loopplan</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>Hardlopen: %1</translation>
    </message>
    <message>
        <source>Other order of exercises</source>
        <translation>Andere volgorde van oefeningen</translation>
    </message>
    <message>
        <source>S%1: run %2 min without a pause, every second day</source>
        <translation>S%1: %2 min hardlopen zonder pauze, om de dag</translation>
    </message>
    <message>
        <source>S%1: run %2 min, walk %3 min, %4 times, every second day</source>
        <translation>S%1: %2 min hardlopen, %3 min wandelen, %4 keer, om de dag</translation>
    </message>
</context>
<context>
    <name>ach::PlannedRun</name>
    <message>
        <source>watch</source>
        <translation>let op</translation>
    </message>
    <message>
        <source>Planned run in kilometres</source>
        <translation>Geplande loop in kilometer</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>Planned run, km</source>
        <translation>Geplande loop, km</translation>
    </message>
    <message>
        <source>A distance in kilometres, such as 5.5.</source>
        <translation>Een afstand in kilometer, zoals 5,5.</translation>
    </message>
</context>
<context>
    <name>ach::PreviewPane</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Voorbeeld van het oefenblad</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Kleiner (−)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Groter (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>zoom to the whole page</comment>
        <translation>Passend</translation>
    </message>
    <message>
        <source>Whole page (0)</source>
        <translation>Hele pagina (0)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>ach::ProgrammePage</name>
    <message>
        <source>No programme yet</source>
        <translation>Nog geen programma</translation>
    </message>
    <message>
        <source>Begin with the plan that fits the tendon. Every dose can be changed afterwards.</source>
        <translation>Begin met het plan dat bij de pees past. Elke dosis kan daarna worden gewijzigd.</translation>
    </message>
    <message>
        <source>%1 (goes with your stage decision)</source>
        <translation>%1 (past bij uw beslissing over de fase)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Draft, not yet on the sheet. Someone else saved version %1 meanwhile.</source>
        <translation>Concept, nog niet op het oefenblad. Iemand anders heeft intussen versie %1 opgeslagen.</translation>
    </message>
    <message>
        <source>Draft, not yet on the sheet</source>
        <translation>Concept, nog niet op het oefenblad</translation>
    </message>
    <message>
        <source>Save as version %1</source>
        <translation>Opslaan als versie %1</translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation>Een ander plan</translation>
    </message>
    <message>
        <source>Why the signed version is changed</source>
        <translation>Waarom de ondertekende versie wordt gewijzigd</translation>
    </message>
    <message>
        <source>Why is the signed version changed?</source>
        <translation>Waarom wordt de ondertekende versie gewijzigd?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>A signed version stays as it is: each later change becomes a new version with a reason. Signing cannot be undone.</source>
        <translation>Een ondertekende versie blijft zoals ze is: elke latere wijziging wordt een nieuwe versie met een reden. Ondertekenen kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Sign version %1</source>
        <translation>Versie %1 ondertekenen</translation>
    </message>
</context>
<context>
    <name>ach::ProgrammeSidePane</name>
    <message>
        <source>Pain rule of this plan</source>
        <translation>Pijnregel van dit plan</translation>
    </message>
    <message>
        <source>Exercises: highest pain that may go on</source>
        <translation>Oefeningen: hoogste pijn waarbij doorgaan mag</translation>
    </message>
    <message>
        <source>Running: highest pain that may go on</source>
        <translation>Hardlopen: hoogste pijn waarbij doorgaan mag</translation>
    </message>
    <message>
        <source>Alongside</source>
        <translation>Daarnaast</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Hardlopen</translation>
    </message>
    <message>
        <source>Running plan</source>
        <translation>Loopplan</translation>
    </message>
    <message>
        <source>Such as: flat ground, 3 times 2 km this week, no hills</source>
        <translation>Zoals: vlakke ondergrond, deze week 3 keer 2 km, geen heuvels</translation>
    </message>
    <message>
        <source>%1 carry on</source>
        <translation>%1 doorgaan</translation>
    </message>
    <message>
        <source>Active: rule for a reactive tendon, the stricter one.</source>
        <translation>Actief: regel voor een reactieve pees, de strengere.</translation>
    </message>
    <message>
        <source>Active: pain-monitoring rule.</source>
        <translation>Actief: pijnmonitoringregel.</translation>
    </message>
    <message>
        <source>Active: changed for this patient. The plan&apos;s own limits are %1 and %2.</source>
        <translation>Actief: gewijzigd voor deze patiënt. De eigen grenzen van het plan zijn %1 en %2.</translation>
    </message>
    <message>
        <source>Either way the next morning must be back at its own baseline.</source>
        <translation>In beide gevallen moet de volgende ochtend weer op het eigen uitgangsniveau zijn.</translation>
    </message>
    <message>
        <source>%1 watch the morning</source>
        <translation>%1 let op de ochtend</translation>
    </message>
    <message>
        <source>%1 stop</source>
        <translation>%1 stoppen</translation>
    </message>
    <message>
        <source>Step of the walk-run ladder</source>
        <translation>Stap van het wandel-loopschema</translation>
    </message>
    <message>
        <source>Take a step of the ladder</source>
        <translation>Stap van het schema kiezen</translation>
    </message>
</context>
<context>
    <name>ach::ProgrammeStep</name>
    <message>
        <source>From a template by the decided stage; doses are changed later on the programme page</source>
        <translation>Vanuit een sjabloon volgens de gekozen fase; doses worden later gewijzigd op de pagina Programma</translation>
    </message>
    <message>
        <source>Go to the stage page</source>
        <translation>Naar de pagina Fase</translation>
    </message>
    <message>
        <source>Finish without a programme</source>
        <translation>Afmaken zonder programma</translation>
    </message>
    <message>
        <source>Calm it first: two isometric holds once a day, running only without pain, look at the next morning.</source>
        <translation>Eerst tot rust brengen: twee isometrische oefeningen één keer per dag, hardlopen alleen zonder pijn, let op de volgende ochtend.</translation>
    </message>
    <message>
        <source>Build it up: slow heel drops with straight and bent knee twice a day for twelve weeks, along with calf strength.</source>
        <translation>Opbouwen: langzame heel drops met gestrekte en gebogen knie, twee keer per dag, twaalf weken lang, samen met kuitkracht.</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Dit nemen</translation>
    </message>
    <message>
        <source>Take this: %1</source>
        <translation>Dit nemen: %1</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Het plan</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Along with it</source>
        <translation>Erbij</translation>
    </message>
    <message>
        <source>The main treatment is load advice, explanation and exercise. None of these replaces it.</source>
        <translation>De hoofdbehandeling is belastingadvies, uitleg en oefenen. Niets hiervan vervangt die.</translation>
    </message>
    <message>
        <source>Pain up to %1 of 10 in the exercises and up to %2 in running; the next morning back at its own level.</source>
        <translation>Pijn tot %1 van 10 bij de oefeningen en tot %2 bij het hardlopen; de volgende ochtend weer op het eigen niveau.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n week(s)</source>
        <translation>
            <numerusform>%1, %n week</numerusform>
            <numerusform>%1, %n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a day</source>
        <translation>
            <numerusform>%n keer per dag</numerusform>
            <numerusform>%n keer per dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>%n dag per week</numerusform>
            <numerusform>%n dagen per week</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2, %3, %4, side: %5</source>
        <translation>%1 × %2, %3, %4, kant: %5</translation>
    </message>
    <message>
        <source>Save and print sheet</source>
        <translation>Opslaan en oefenblad afdrukken</translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation>Kies eerst een sjabloon.</translation>
    </message>
</context>
<context>
    <name>ach::ProgrammeViewModel</name>
    <message>
        <source>add %1</source>
        <translation>%1 toevoegen</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>%1 verplaatsen</translation>
    </message>
    <message>
        <source>add phase %1</source>
        <translation>fase %1 toevoegen</translation>
    </message>
    <message>
        <source>remove phase %1</source>
        <translation>fase %1 verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n weeks</source>
        <translation>
            <numerusform>%1, %n week</numerusform>
            <numerusform>%1, %n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>start of the plan</source>
        <translation>begin van het plan</translation>
    </message>
    <message>
        <source>pain limits %1 and %2</source>
        <translation>pijngrenzen %1 en %2</translation>
    </message>
    <message>
        <source>running plan</source>
        <translation>loopplan</translation>
    </message>
    <message>
        <source>discard draft</source>
        <translation>concept verwerpen</translation>
    </message>
    <message>
        <source>%1 in several exercises</source>
        <translation>%1 bij meerdere oefeningen</translation>
    </message>
    <message>
        <source>a dose for each side of %1</source>
        <translation>een dosis per kant voor %1</translation>
    </message>
    <message>
        <source>signed by %1 on %2</source>
        <translation>ondertekend door %1 op %2</translation>
    </message>
    <message>
        <source>step-back set</source>
        <translation>terugstapdosis</translation>
    </message>
</context>
<context>
    <name>ach::ProgressPage</name>
    <message>
        <source>Range of the chart</source>
        <translation>Bereik van de grafiek</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 weken</translation>
    </message>
    <message>
        <source>Since intake</source>
        <translation>Sinds intake</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Progress as a table, a row for each week</source>
        <translation>Verloop als tabel, een rij per week</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Dagboek</translation>
    </message>
    <message>
        <source>Two weeks earlier</source>
        <translation>Twee weken eerder</translation>
    </message>
    <message>
        <source>Two weeks later</source>
        <translation>Twee weken later</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Een sessie toevoegen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Session added</source>
        <translation>Sessie toegevoegd</translation>
    </message>
    <message>
        <source>Confirm as rest</source>
        <translation>Als rustdag bevestigen</translation>
    </message>
    <message>
        <source>Notes the chosen day as one without exercises and without a run</source>
        <translation>Noteert de gekozen dag als dag zonder oefeningen en zonder hardlopen</translation>
    </message>
    <message>
        <source>A digit fills a cell and goes on, X is 10. Enter: next row. Backspace: not written down. Ctrl+D comes back here.</source>
        <translation>Een cijfer vult een cel en gaat verder, X is 10. Enter: volgende rij. Backspace: niet opgeschreven. Ctrl+D komt hier terug.</translation>
    </message>
    <message>
        <source>What the column shows</source>
        <translation>Wat de kolom toont</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>← → moves the line, Shift by a week, + − zooms, N notes</source>
        <translation>← → verplaatst de lijn, Shift per week, + − zoomt, N noteert</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-afbeelding</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-tekening</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-document</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-tabel</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>verloop</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporteren wat wordt getoond</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Geëxporteerd.</translation>
    </message>
</context>
<context>
    <name>ach::ProgressTableModel</name>
    <message>
        <source>%1 (at most %2)</source>
        <translation>%1 (hoogstens %2)</translation>
    </message>
    <message>
        <source>%1 of 7</source>
        <translation>%1 van 7</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Week vanaf</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Running, km</source>
        <translation>Hardlopen, km</translation>
    </message>
    <message>
        <source>in hills, km</source>
        <translation>op heuvels, km</translation>
    </message>
    <message>
        <source>Pain during</source>
        <translation>Pijn tijdens</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Pijn erna</translation>
    </message>
    <message>
        <source>Pain next morning</source>
        <translation>Pijn volgende ochtend</translation>
    </message>
    <message>
        <source>Days noted</source>
        <translation>Dagen genoteerd</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1, %2 not noted</source>
        <translation>%1, %2 niet genoteerd</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stiffness, min</source>
        <translation>Stijfheid, min</translation>
    </message>
    <message>
        <source>Strength dose, 1000 body weights × repetitions</source>
        <translation>Krachtdosis, 1000 lichaamsgewichten × herhalingen</translation>
    </message>
    <message>
        <source>Hold dose, min</source>
        <translation>Isometrische dosis, min</translation>
    </message>
    <message>
        <source>Running dose, 1000 body weights × steps</source>
        <translation>Loopdosis, 1000 lichaamsgewichten × passen</translation>
    </message>
    <message>
        <source>Exercise days done</source>
        <translation>Oefendagen gedaan</translation>
    </message>
    <message>
        <source>VISA-A</source>
        <translation>VISA-A</translation>
    </message>
    <message>
        <source>Heel-rise symmetry, %</source>
        <translation>Symmetrie heel raise, %</translation>
    </message>
    <message>
        <source>Written at a day</source>
        <translation>Geschreven bij een dag</translation>
    </message>
</context>
<context>
    <name>ach::ProgressViewModel</name>
    <message>
        <source>note at a day</source>
        <translation>notitie bij een dag</translation>
    </message>
</context>
<context>
    <name>ach::QuestionText</name>
    <message>
        <source>Person and consent</source>
        <translation>Persoon en toestemming</translation>
    </message>
    <message>
        <source>Story and training</source>
        <translation>Verhaal en training</translation>
    </message>
    <message>
        <source>Load and symptoms</source>
        <translation>Belasting en klachten</translation>
    </message>
    <message>
        <source>Body chart</source>
        <translation>Lichaamskaart</translation>
    </message>
    <message>
        <source>Function tests</source>
        <translation>Functietests</translation>
    </message>
    <message>
        <source>VISA-A</source>
        <translation>VISA-A</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>First programme</source>
        <translation>Eerste programma</translation>
    </message>
    <message>
        <source>All no</source>
        <translation>Alles nee</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>Hoe het begon</translation>
    </message>
    <message>
        <source>Got clearly worse</source>
        <translation>Duidelijk erger geworden</translation>
    </message>
    <message>
        <source>What changed in the four weeks before?</source>
        <translation>Wat veranderde er in de vier weken ervoor?</translation>
    </message>
    <message>
        <source>More or new load in the four weeks before</source>
        <translation>Meer of nieuwe belasting in de vier weken ervoor</translation>
    </message>
    <message>
        <source>Earlier episodes</source>
        <translation>Eerdere episodes</translation>
    </message>
    <message>
        <source>Treatment so far</source>
        <translation>Behandeling tot nu toe</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>In the patient’s own words</source>
        <translation>In de eigen woorden van de patiënt</translation>
    </message>
    <message>
        <source>When does it hurt?</source>
        <translation>Wanneer doet het pijn?</translation>
    </message>
    <message>
        <source>Running in the weeks around the first pain</source>
        <translation>Hardlopen in de weken rond de eerste pijn</translation>
    </message>
    <message>
        <source>Pain goes with load on the tendon</source>
        <translation>Pijn hangt samen met belasting van de pees</translation>
    </message>
    <message>
        <source>Morning stiffness</source>
        <translation>Ochtendstijfheid</translation>
    </message>
    <message>
        <source>Stiffness in the calf</source>
        <translation>Stijfheid in de kuit</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>Bij warming-up</translation>
    </message>
    <message>
        <source>24 hours after loading</source>
        <translation>24 uur na belasting</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Lopen</translation>
    </message>
    <message>
        <source>Climbing stairs</source>
        <translation>Traplopen</translation>
    </message>
    <message>
        <source>Standing on the toes</source>
        <translation>Op de tenen staan</translation>
    </message>
    <message>
        <source>Start of a run</source>
        <translation>Begin van het hardlopen</translation>
    </message>
    <message>
        <source>During a run</source>
        <translation>Tijdens het hardlopen</translation>
    </message>
    <message>
        <source>After a run</source>
        <translation>Na het hardlopen</translation>
    </message>
    <message>
        <source>The morning after</source>
        <translation>De ochtend erna</translation>
    </message>
    <message>
        <source>Jumping</source>
        <translation>Springen</translation>
    </message>
    <message>
        <source>Place of the pain</source>
        <translation>Plaats van de pijn</translation>
    </message>
    <message>
        <source>Pinch (palpation) pain</source>
        <translation>Knijppijn (palpatie)</translation>
    </message>
    <message>
        <source>Shape of the tendon</source>
        <translation>Vorm van de pees</translation>
    </message>
    <message>
        <source>Swelling stays still when the ankle moves</source>
        <translation>Zwelling blijft op haar plaats als de enkel beweegt</translation>
    </message>
    <message>
        <source>Clearly less tender with the foot pulled up</source>
        <translation>Duidelijk minder drukpijnlijk met opgetrokken voet</translation>
    </message>
    <message>
        <source>Crepitus</source>
        <translation>Crepitus</translation>
    </message>
    <message>
        <source>Hot, red skin</source>
        <translation>Warme, rode huid</translation>
    </message>
    <message>
        <source>Gap in the tendon</source>
        <translation>Onderbreking (delle) in de pees</translation>
    </message>
    <message>
        <source>Bony bump at the heel</source>
        <translation>Benige bobbel aan de hiel</translation>
    </message>
    <message>
        <source>Lump that grows</source>
        <translation>Bobbel die groeit</translation>
    </message>
    <message>
        <source>Pain on squeezing the heel bone</source>
        <translation>Pijn bij samendrukken van het hielbeen</translation>
    </message>
    <message>
        <source>Tender spot on bone</source>
        <translation>Drukpijnlijke plek op bot</translation>
    </message>
    <message>
        <source>Whole leg swollen</source>
        <translation>Hele been gezwollen</translation>
    </message>
    <message>
        <source>Pitting oedema on this leg only</source>
        <translation>Pitting oedeem alleen aan dit been</translation>
    </message>
    <message>
        <source>Tender along the deep calf veins</source>
        <translation>Drukpijn langs de diepe kuitaderen</translation>
    </message>
    <message>
        <source>Calf thicker than the other side</source>
        <translation>Kuit dikker dan aan de andere kant</translation>
    </message>
    <message>
        <source>Cold, pale leg or no foot pulse</source>
        <translation>Koud, bleek been of geen voetpols</translation>
    </message>
    <message>
        <source>Tense, severe calf pain with numbness</source>
        <translation>Gespannen, hevige kuitpijn met gevoelloosheid</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Echografie</translation>
    </message>
    <message>
        <source>Heel rises, left</source>
        <translation>Heel raises, links</translation>
    </message>
    <message>
        <source>Heel rises, right</source>
        <translation>Heel raises, rechts</translation>
    </message>
    <message>
        <source>Pain in single heel rises</source>
        <translation>Pijn bij heel raises op één been</translation>
    </message>
    <message>
        <source>Pain in single-leg hops</source>
        <translation>Pijn bij hinkelen</translation>
    </message>
    <message>
        <source>Hopping impossible</source>
        <translation>Hinkelen onmogelijk</translation>
    </message>
    <message>
        <source>Knee to wall, left</source>
        <translation>Knie naar muur, links</translation>
    </message>
    <message>
        <source>Knee to wall, right</source>
        <translation>Knie naar muur, rechts</translation>
    </message>
    <message>
        <source>Calf squeeze: the foot does not move</source>
        <translation>Kuitknijptest: de voet beweegt niet</translation>
    </message>
    <message>
        <source>Matles: the foot drops to neutral</source>
        <translation>Matles: de voet zakt naar neutraal</translation>
    </message>
    <message>
        <source>Cannot rise on one leg</source>
        <translation>Kan niet op één been op de tenen komen</translation>
    </message>
    <message>
        <source>Heel rise painful and weak</source>
        <translation>Heel raise pijnlijk en zwak</translation>
    </message>
    <message>
        <source>Deep pain on forced pointing of the foot</source>
        <translation>Diepe pijn bij geforceerd strekken van de voet</translation>
    </message>
    <message>
        <source>Numb or burning outer side of the foot</source>
        <translation>Buitenkant van de voet doof of branderig</translation>
    </message>
    <message>
        <source>Cannot walk 30 minutes because of the pain</source>
        <translation>Kan door de pijn geen 30 minuten lopen</translation>
    </message>
    <message>
        <source>VISA-A, question %1</source>
        <translation>VISA-A, vraag %1</translation>
    </message>
    <message>
        <source>Felt a snap, or like a kick</source>
        <translation>Knap gevoeld, of als een schop</translation>
    </message>
    <message>
        <source>Sudden sharp pain in one movement</source>
        <translation>Plotselinge scherpe pijn bij één beweging</translation>
    </message>
    <message>
        <source>Pain at rest or at night, apart from load</source>
        <translation>Pijn in rust of &apos;s nachts, los van belasting</translation>
    </message>
    <message>
        <source>Short of breath, chest pain or coughing blood</source>
        <translation>Kortademig, pijn op de borst of bloed ophoesten</translation>
    </message>
    <message>
        <source>Surgery or immobilised lately</source>
        <translation>Onlangs geopereerd of geïmmobiliseerd</translation>
    </message>
    <message>
        <source>Wound or injection near the tendon lately</source>
        <translation>Onlangs een wond of injectie bij de pees</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Koorts</translation>
    </message>
    <message>
        <source>Weight loss without a reason</source>
        <translation>Gewichtsverlies zonder reden</translation>
    </message>
    <message>
        <source>Cancer now or before</source>
        <translation>Kanker nu of eerder</translation>
    </message>
    <message>
        <source>Antibiotic of the quinolone group</source>
        <translation>Antibioticum uit de chinolongroep</translation>
    </message>
    <message>
        <source>Cortisone tablets or infusions</source>
        <translation>Corticosteroïden als tablet of infuus</translation>
    </message>
    <message>
        <source>Cortisone injection near the tendon</source>
        <translation>Corticosteroïdinjectie bij de pees</translation>
    </message>
    <message>
        <source>Back stiff in the morning, better by moving</source>
        <translation>Rug &apos;s ochtends stijf, beter door bewegen</translation>
    </message>
    <message>
        <source>Psoriasis</source>
        <translation>Psoriasis</translation>
    </message>
    <message>
        <source>Inflamed eye (uveitis)</source>
        <translation>Ontstoken oog (uveïtis)</translation>
    </message>
    <message>
        <source>Inflammatory bowel disease</source>
        <translation>Inflammatoire darmziekte</translation>
    </message>
    <message>
        <source>Swollen whole finger or toe, or other tendon insertions sore</source>
        <translation>Hele vinger of teen gezwollen, of andere peesaanhechtingen pijnlijk</translation>
    </message>
    <message>
        <source>Rheumatic back disease or psoriasis in the family</source>
        <translation>Reumatische rugziekte of psoriasis in de familie</translation>
    </message>
    <message>
        <source>High cholesterol</source>
        <translation>Hoog cholesterol</translation>
    </message>
    <message>
        <source>Heart disease at a young age in the family</source>
        <translation>Hartziekte op jonge leeftijd in de familie</translation>
    </message>
    <message>
        <source>Cholesterol bumps elsewhere, or a pale ring in the eye</source>
        <translation>Cholesterolbobbels elders, of een bleke ring in het oog</translation>
    </message>
    <message>
        <source>first steps, in minutes</source>
        <translation>eerste stappen, in minuten</translation>
    </message>
    <message>
        <source>compared with that morning</source>
        <translation>vergeleken met die ochtend</translation>
    </message>
    <message>
        <source>ciprofloxacin, levofloxacin, moxifloxacin, ofloxacin, norfloxacin</source>
        <translation>ciprofloxacine, levofloxacine, moxifloxacine, ofloxacine, norfloxacine</translation>
    </message>
    <message>
        <source>Prone, feet over the edge, squeeze the calf. Yes means no movement.</source>
        <translation>Buikligging, voeten over de rand, knijp in de kuit. Ja betekent geen beweging.</translation>
    </message>
    <message>
        <source>Prone, knee bent to 90°. Compare with the other foot.</source>
        <translation>Buikligging, knie 90° gebogen. Vergelijk met de andere voet.</translation>
    </message>
    <message>
        <source>Royal London Hospital test: press again with the foot pulled up</source>
        <translation>Royal London Hospital-test: druk opnieuw met opgetrokken voet</translation>
    </message>
    <message>
        <source>Arc sign: the tendon itself would move up and down</source>
        <translation>Arc sign: de pees zelf zou op en neer bewegen</translation>
    </message>
    <message>
        <source>A crepitus mark on the chart counts as yes</source>
        <translation>Een crepitusmarkering op de kaart telt als ja</translation>
    </message>
    <message>
        <source>Any scored activity above 0 counts as yes</source>
        <translation>Elke gescoorde activiteit boven 0 telt als ja</translation>
    </message>
    <message>
        <source>Points to posterior impingement where the tendon is not tender</source>
        <translation>Wijst op posterieure impingement als de pees niet drukpijnlijk is</translation>
    </message>
    <message>
        <source>Soft over a stretch of tendon, or one or more bumps or firm thickening</source>
        <translation>Zacht over een stuk pees, of een of meer bobbels of een vaste verdikking</translation>
    </message>
    <message>
        <source>A date, or 14w, 3m for weeks and months ago</source>
        <translation>Een datum, of 14w, 3m voor weken en maanden geleden</translation>
    </message>
    <message>
        <source>A counted rise on the sore side counts as no</source>
        <translation>Een getelde heel raise aan de pijnlijke kant telt als nee</translation>
    </message>
    <message>
        <source>Slowly rising</source>
        <translation>Langzaam toenemend</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>Binnen dagen</translation>
    </message>
    <message>
        <source>Sudden</source>
        <translation>Plotseling</translation>
    </message>
    <message>
        <source>Nothing acute</source>
        <translation>Niets acuuts</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Vanaf het begin</translation>
    </message>
    <message>
        <source>More kilometres</source>
        <translation>Meer kilometers</translation>
    </message>
    <message>
        <source>More hills</source>
        <translation>Meer heuvels</translation>
    </message>
    <message>
        <source>Faster or intervals</source>
        <translation>Sneller of intervallen</translation>
    </message>
    <message>
        <source>New shoes</source>
        <translation>Nieuwe schoenen</translation>
    </message>
    <message>
        <source>Harder surface</source>
        <translation>Hardere ondergrond</translation>
    </message>
    <message>
        <source>Back after a break</source>
        <translation>Terug na een pauze</translation>
    </message>
    <message>
        <source>New sport or jumping</source>
        <translation>Nieuwe sport of springen</translation>
    </message>
    <message>
        <source>More standing at work</source>
        <translation>Meer staan op het werk</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Veel</translation>
    </message>
    <message>
        <source>Eases</source>
        <translation>Wordt minder</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Blijft gelijk</translation>
    </message>
    <message>
        <source>Gets worse</source>
        <translation>Wordt erger</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gelijk</translation>
    </message>
    <message>
        <source>Up, settled in 24 h</source>
        <translation>Meer, binnen 24 u gezakt</translation>
    </message>
    <message>
        <source>Up, over 24 h</source>
        <translation>Meer, langer dan 24 u</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Onveranderd</translation>
    </message>
    <message>
        <source>Soft spindle</source>
        <translation>Zachte spoel</translation>
    </message>
    <message>
        <source>Bumps, firm</source>
        <translation>Bobbels, vast</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niet gedaan</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>Diffuse</source>
        <translation>Diffuus</translation>
    </message>
    <message>
        <source>Disorganised</source>
        <translation>Gedesorganiseerd</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Within 6 months</source>
        <translation>Afgelopen 6 maanden</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Niet</translation>
    </message>
    <message>
        <source>After activity</source>
        <translation>Na activiteit</translation>
    </message>
    <message>
        <source>During and after</source>
        <translation>Tijdens en na</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Bij het begin</translation>
    </message>
    <message>
        <source>In daily life</source>
        <translation>In het dagelijks leven</translation>
    </message>
    <message>
        <source>At rest or at night</source>
        <translation>In rust of &apos;s nachts</translation>
    </message>
    <message>
        <source>asked, not known</source>
        <translation>gevraagd, niet bekend</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>niet gedaan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>niets bekend</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Place of the pain on the body chart</source>
        <translation>Plaats van de pijn op de lichaamskaart</translation>
    </message>
    <message>
        <source>Day of the first complaints</source>
        <translation>Dag van de eerste klachten</translation>
    </message>
    <message>
        <source>Whether and when it got worse</source>
        <translation>Of en wanneer het erger werd</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Kant</translation>
    </message>
    <message>
        <source>Pinch pain of the mid-portion</source>
        <translation>Knijppijn van de midportion</translation>
    </message>
    <message>
        <source>No difference seen</source>
        <translation>Geen verschil gezien</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Prefix of the name</source>
        <translation>Tussenvoegsel van de naam</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Sex as recorded</source>
        <translation>Geslacht zoals vastgelegd</translation>
    </message>
    <message>
        <source>Language of sheets</source>
        <translation>Taal van de oefenbladen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>Huisarts</translation>
    </message>
    <message>
        <source>Consent to keep the record</source>
        <translation>Toestemming om het dossier te bewaren</translation>
    </message>
    <message>
        <source>Consent to tell the general practitioner</source>
        <translation>Toestemming om de huisarts te informeren</translation>
    </message>
    <message>
        <source>10 cm below the tibial tuberosity, measured or looked at</source>
        <translation>10 cm onder de tuberositas tibiae, gemeten of op het oog</translation>
    </message>
</context>
<context>
    <name>ach::RailStep</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>current</source>
        <translation>huidig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, %4</source>
        <translation>Stap %1 van %2, %3, %4</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>deels</translation>
    </message>
</context>
<context>
    <name>ach::RaisedFlagCard</name>
    <message>
        <source>Because of: %1</source>
        <translation>Vanwege: %1</translation>
    </message>
    <message>
        <source>I have ruled this out, because</source>
        <translation>Volgens mij geldt deze vlag niet, omdat</translation>
    </message>
    <message>
        <source>Go on in spite of this flag</source>
        <translation>Doorgaan ondanks deze vlag</translation>
    </message>
    <message>
        <source>Overridden by %1 on %2: %3</source>
        <translation>Terzijde gelegd door %1 op %2: %3</translation>
    </message>
    <message>
        <source>Write referral</source>
        <translation>Verwijsbrief schrijven</translation>
    </message>
    <message>
        <source>I have ruled this out, because…</source>
        <translation>Volgens mij geldt deze vlag niet, omdat…</translation>
    </message>
    <message>
        <source>Enter stores the reason. It stays in the record with your name.</source>
        <translation>Enter slaat de reden op. Die blijft met uw naam in het dossier.</translation>
    </message>
</context>
<context>
    <name>ach::RatingCells</name>
    <message>
        <source>%1, %2</source>
        <comment>answer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>niet beantwoord</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>does not apply, in a narrow cell</comment>
        <translation>n.v.t.</translation>
    </message>
</context>
<context>
    <name>ach::ReasonList</name>
    <message>
        <source>Reasons for and against</source>
        <translation>Redenen voor en tegen</translation>
    </message>
    <message>
        <source>%1  +%2</source>
        <translation>%1  +%2</translation>
    </message>
    <message>
        <source>Reactive</source>
        <translation>Reactief</translation>
    </message>
    <message>
        <source>Degenerative</source>
        <translation>Degeneratief</translation>
    </message>
    <message>
        <source>%1 (speaks against)</source>
        <translation>%1 (spreekt ertegen)</translation>
    </message>
    <message>
        <source>%1 · %2 · source %3</source>
        <translation>%1 · %2 · bron %3</translation>
    </message>
    <message>
        <source>No rule fired yet.</source>
        <translation>Nog geen regel van toepassing.</translation>
    </message>
</context>
<context>
    <name>ach::RecordHeader</name>
    <message>
        <source>More actions</source>
        <translation>Meer acties</translation>
    </message>
</context>
<context>
    <name>ach::RecordPage</name>
    <message>
        <source>Pages of the record</source>
        <translation>Pagina&apos;s van het dossier</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Oefenblad afdrukken</translation>
    </message>
    <message>
        <source>No intake yet</source>
        <translation>Nog geen intake</translation>
    </message>
    <message>
        <source>The record opens with the first intake</source>
        <translation>Het dossier begint met de eerste intake</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Onderzoek</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Sheets and reports</source>
        <translation>Oefenbladen en verslagen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journaal</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>age in years</comment>
        <translation>%1 jr</translation>
    </message>
    <message>
        <source>intake %1</source>
        <translation>intake %1</translation>
    </message>
    <message>
        <source>Phase %1 · %2 · week %3</source>
        <translation>Fase %1 · %2 · week %3</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Meetinstrumenten</translation>
    </message>
    <message>
        <source>Red flag open</source>
        <translation>Rode vlag open</translation>
    </message>
    <message>
        <source>%1 · week %2</source>
        <comment>phase, week of it</comment>
        <translation>%1 · week %2</translation>
    </message>
</context>
<context>
    <name>ach::RecordText</name>
    <message>
        <source>Left side</source>
        <translation>Linkerkant</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechterkant</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide kanten</translation>
    </message>
    <message>
        <source>Reactive</source>
        <translation>Reactief</translation>
    </message>
    <message>
        <source>Dysrepair</source>
        <translation>Mislukt herstel</translation>
    </message>
    <message>
        <source>Degenerative</source>
        <translation>Degeneratief</translation>
    </message>
    <message>
        <source>Reactive on degenerative</source>
        <translation>Reactief op degeneratief</translation>
    </message>
    <message>
        <source>Stage open</source>
        <translation>Fase open</translation>
    </message>
    <message>
        <source>Isometric</source>
        <translation>Isometrisch</translation>
    </message>
    <message>
        <source>Heavy strength</source>
        <translation>Zware kracht</translation>
    </message>
    <message>
        <source>Energy storage</source>
        <translation>Energieopslag</translation>
    </message>
    <message>
        <source>Return to running</source>
        <translation>Weer hardlopen</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Onderhoud</translation>
    </message>
    <message>
        <source>Red flag open</source>
        <translation>Rode vlag open</translation>
    </message>
    <message>
        <source>Finish intake</source>
        <translation>Intake afmaken</translation>
    </message>
    <message>
        <source>Above the pain limit</source>
        <translation>Boven de pijngrens</translation>
    </message>
    <message>
        <source>Watch the morning</source>
        <translation>Let op de ochtend</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Nothing noted for two weeks</source>
        <translation>Twee weken niets genoteerd</translation>
    </message>
    <message>
        <source>No intake yet</source>
        <translation>Nog geen intake</translation>
    </message>
    <message>
        <source>The intake raised a red flag. Refer, or write down why it does not hold. No exercise sheet until then.</source>
        <translation>De intake gaf een rode vlag. Verwijs, of schrijf op waarom die niet geldt. Tot dan geen oefenblad.</translation>
    </message>
    <message>
        <source>The intake was begun and not finished. Carry on where it stopped.</source>
        <translation>De intake is begonnen en niet afgemaakt. Ga verder waar hij stopte.</translation>
    </message>
    <message>
        <source>Nobody wrote down anything for two weeks, so nothing can be said. Ask for the last mornings.</source>
        <translation>Twee weken lang is niets opgeschreven, dus er valt niets te zeggen. Vraag naar de laatste ochtenden.</translation>
    </message>
    <message>
        <source>Start with an intake.</source>
        <translation>Begin met een intake.</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>week %1</translation>
    </message>
    <message>
        <source>Not staged yet</source>
        <translation>Nog geen fase bepaald</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>age in years</comment>
        <translation>%1 jr</translation>
    </message>
    <message>
        <source>Waiting for the next morning</source>
        <translation>Wachten op de volgende ochtend</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Nog geen plan</translation>
    </message>
    <message>
        <source>The last diary day has no next morning yet, so it cannot be judged.</source>
        <translation>De laatste dagboekdag heeft nog geen volgende ochtend, dus hij is nog niet te beoordelen.</translation>
    </message>
    <message>
        <source>There was no plan on the last diary day, so no pain limit held.</source>
        <translation>Op de laatste dagboekdag was er geen plan, dus er gold geen pijngrens.</translation>
    </message>
    <message>
        <source>Morning worse than usual</source>
        <translation>Ochtend slechter dan gewoonlijk</translation>
    </message>
    <message>
        <source>Cannot be judged yet</source>
        <translation>Nog niet te beoordelen</translation>
    </message>
    <message>
        <source>No diary yet</source>
        <translation>Nog geen dagboek</translation>
    </message>
    <message>
        <source>The last day that can be judged was above the limit of the plan. Go one step back and look again.</source>
        <translation>De laatste dag die te beoordelen is, lag boven de grens van het plan. Ga een stap terug en kijk opnieuw.</translation>
    </message>
    <message>
        <source>The morning after the last day that can be judged was more painful or stiffer than usual, or the mornings got worse for two weeks. Go one step back and look again.</source>
        <translation>De ochtend na de laatste dag die te beoordelen is, was pijnlijker of stijver dan gewoonlijk, of de ochtenden werden twee weken lang slechter. Ga een stap terug en kijk opnieuw.</translation>
    </message>
    <message>
        <source>The last diary day was above 2 within the limit, or the mornings are worse than the week before. Same dose, no more.</source>
        <translation>De laatste dagboekdag lag boven 2 maar binnen de grens, of de ochtenden zijn slechter dan de week ervoor. Dezelfde dosis, niet meer.</translation>
    </message>
    <message>
        <source>The last diary day was at most 2, and its morning was as usual.</source>
        <translation>De laatste dagboekdag was hoogstens 2, en de ochtend erna was zoals gewoonlijk.</translation>
    </message>
    <message>
        <source>The last diary day cannot be judged: pain during or after is missing, or there are too few mornings to compare with.</source>
        <translation>De laatste dagboekdag is niet te beoordelen: pijn tijdens of erna ontbreekt, of er zijn te weinig ochtenden om mee te vergelijken.</translation>
    </message>
    <message>
        <source>The diary starts with the first exercise day.</source>
        <translation>Het dagboek begint met de eerste oefendag.</translation>
    </message>
</context>
<context>
    <name>ach::RecoverySheet</name>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>This key opens the clinic when every passphrase is forgotten. Whoever has it and the clinic folder can read all records.</source>
        <translation>Deze sleutel opent de praktijk als elke wachtzin vergeten is. Wie hem en de map van de praktijk heeft, kan alle dossiers lezen.</translation>
    </message>
    <message>
        <source>Keep it in a safe or a locked drawer, not beside the computer.</source>
        <translation>Bewaar hem in een kluis of een gesloten lade, niet naast de computer.</translation>
    </message>
    <message>
        <source>Keep a second copy in another building. Take no photograph of it.</source>
        <translation>Bewaar een tweede exemplaar in een ander gebouw. Maak er geen foto van.</translation>
    </message>
</context>
<context>
    <name>ach::RecoveryStep</name>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Printed. Put the sheet away now.</source>
        <translation>Afgedrukt. Berg het blad nu op.</translation>
    </message>
    <message>
        <source>The sheet was not printed: the printer does not answer. Choose another printer, or write the key down.</source>
        <translation>Het blad is niet afgedrukt: de printer antwoordt niet. Kies een andere printer, of schrijf de sleutel op.</translation>
    </message>
    <message>
        <source>Save the recovery key as PDF</source>
        <translation>De herstelsleutel opslaan als PDF</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-document</translation>
    </message>
    <message>
        <source>Saved. Whoever finds the file can open the clinic: print it elsewhere, then delete it from this computer.</source>
        <translation>Opgeslagen. Wie het bestand vindt, kan de praktijk openen: druk het elders af en verwijder het daarna van deze computer.</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>De herstelsleutel</translation>
    </message>
    <message>
        <source>It opens the clinic when the passphrase is forgotten. It is shown only now: keep it on paper, away from the computer.</source>
        <translation>Hij opent de praktijk als de wachtzin vergeten is. Hij wordt alleen nu getoond: bewaar hem op papier, niet bij de computer.</translation>
    </message>
    <message>
        <source>Print recovery key…</source>
        <translation>Herstelsleutel afdrukken…</translation>
    </message>
    <message>
        <source>I wrote it down: type two groups from your note.</source>
        <translation>Ik heb hem opgeschreven: typ twee groepen van uw notitie.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groep %1</translation>
    </message>
</context>
<context>
    <name>ach::RedFlagPanel</name>
    <message>
        <source>Red flags</source>
        <translation>Rode vlaggen</translation>
    </message>
    <message>
        <source>Ask it now</source>
        <translation>Vraag het nu</translation>
    </message>
    <message>
        <source>Everything asked</source>
        <translation>Alles gevraagd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not asked</source>
        <translation>
            <numerusform>%n vraag niet gesteld</numerusform>
            <numerusform>%n vragen niet gesteld</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::ReferralPage</name>
    <message>
        <source>Referral letter</source>
        <translation>Verwijsbrief</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Voorbeeld van de brief</translation>
    </message>
    <message>
        <source>Back to the stage</source>
        <translation>Terug naar de fase</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>The name of the file has the initials and the number, and no name.</source>
        <translation>De bestandsnaam bevat de initialen en het nummer, en geen naam.</translation>
    </message>
    <message>
        <source>Language of this letter</source>
        <translation>Taal van deze brief</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>paper size</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Advice given to the patient</source>
        <translation>Advies aan de patiënt</translation>
    </message>
    <message>
        <source>Change it to what you really said.</source>
        <translation>Wijzig dit in wat u echt hebt gezegd.</translation>
    </message>
    <message>
        <source>Remarks, if you like</source>
        <translation>Opmerkingen, als u wilt</translation>
    </message>
    <message>
        <source>The patient does not want the general practitioner to be told. Talk it over, or give the letter to the patient.</source>
        <translation>De patiënt wil niet dat de huisarts wordt geïnformeerd. Bespreek het, of geef de brief aan de patiënt mee.</translation>
    </message>
    <message>
        <source>Nobody asked yet whether the general practitioner may be told. Ask before the letter is sent.</source>
        <translation>Er is nog niet gevraagd of de huisarts geïnformeerd mag worden. Vraag het voordat de brief wordt verstuurd.</translation>
    </message>
    <message>
        <source>No red flag is raised any more, so there is nothing to refer for.</source>
        <translation>Er is geen rode vlag meer, dus er is niets om voor te verwijzen.</translation>
    </message>
    <message>
        <source>The letter was not printed: the printer does not answer. Choose another printer, or save a PDF and print that.</source>
        <translation>De brief is niet afgedrukt: de printer antwoordt niet. Kies een andere printer, of sla een PDF op en druk die af.</translation>
    </message>
    <message>
        <source>Referral letter printed.</source>
        <translation>Verwijsbrief afgedrukt.</translation>
    </message>
    <message>
        <source>Save the letter as PDF</source>
        <translation>De brief opslaan als PDF</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-document</translation>
    </message>
    <message>
        <source>Referral letter saved.</source>
        <translation>Verwijsbrief opgeslagen.</translation>
    </message>
    <message>
        <source>The letter is ready, but the record does not say so: %1</source>
        <translation>De brief is klaar, maar in het dossier staat dat niet: %1</translation>
    </message>
</context>
<context>
    <name>ach::ReportPage</name>
    <message>
        <source>Progress report</source>
        <translation>Voortgangsverslag</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Voorbeeld van het verslag</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>The name of the file has the initials and the number, and no name.</source>
        <translation>De bestandsnaam bevat de initialen en het nummer, en geen naam.</translation>
    </message>
    <message>
        <source>Language of this report</source>
        <translation>Taal van dit verslag</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>paper size</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Each paragraph comes from the record. Change what you would say otherwise, and untick what this doctor need not read.</source>
        <translation>Elke alinea komt uit het dossier. Wijzig wat u anders zou zeggen, en haal het vinkje weg bij wat deze arts niet hoeft te lezen.</translation>
    </message>
    <message>
        <source>A red flag is raised. The report may be sent all the same; it names the flag first.</source>
        <translation>Er is een rode vlag. Het verslag mag toch worden verstuurd; het noemt de vlag als eerste.</translation>
    </message>
    <message>
        <source>The patient does not want the general practitioner to be told. Talk it over, or give the report to the patient.</source>
        <translation>De patiënt wil niet dat de huisarts wordt geïnformeerd. Bespreek het, of geef het verslag aan de patiënt mee.</translation>
    </message>
    <message>
        <source>Nobody asked yet whether the general practitioner may be told. Ask before the report is sent.</source>
        <translation>Er is nog niet gevraagd of de huisarts geïnformeerd mag worden. Vraag het voordat het verslag wordt verstuurd.</translation>
    </message>
    <message>
        <source>The report was not printed: the printer does not answer. Choose another printer, or save a PDF and print that.</source>
        <translation>Het verslag is niet afgedrukt: de printer antwoordt niet. Kies een andere printer, of sla een PDF op en druk die af.</translation>
    </message>
    <message>
        <source>Progress report printed.</source>
        <translation>Voortgangsverslag afgedrukt.</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Het verslag opslaan als PDF</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-document</translation>
    </message>
    <message>
        <source>Progress report saved.</source>
        <translation>Voortgangsverslag opgeslagen.</translation>
    </message>
    <message>
        <source>The report is ready, but the record does not say so: %1</source>
        <translation>Het verslag is klaar, maar in het dossier staat dat niet: %1</translation>
    </message>
</context>
<context>
    <name>ach::ResultPane</name>
    <message>
        <source>Measured on</source>
        <translation>Gemeten op</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Ingevuld door</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patiënt</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>Formulier leegmaken</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % symmetry</source>
        <translation>%1 % symmetrie</translation>
    </message>
    <message>
        <source>Difference between the sides: %1 cm (error %2 cm)</source>
        <translation>Verschil tussen de kanten: %1 cm (meetfout %2 cm)</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Store without a total</source>
        <translation>Opslaan zonder totaal</translation>
    </message>
    <message numerus="yes">
        <source>%1 In %n week(s) since the first.</source>
        <translation>
            <numerusform>%1 In %n week sinds de eerste meting.</numerusform>
            <numerusform>%1 In %n weken sinds de eerste meting.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usual: %1 rises (median), fewer with age.</source>
        <translation>Gebruikelijk: %1 herhalingen (mediaan), minder met de leeftijd.</translation>
    </message>
    <message>
        <source>Usual: %1 (men) and %2 (women) rises (median), fewer with age.</source>
        <translation>Gebruikelijk: %1 (mannen) en %2 (vrouwen) herhalingen (mediaan), minder met de leeftijd.</translation>
    </message>
    <message>
        <source>Usual target for a return to sport: %1 % symmetry.</source>
        <translation>Gebruikelijk doel voor terugkeer naar sport: %1 % symmetrie.</translation>
    </message>
    <message>
        <source>Not measured before</source>
        <translation>Niet eerder gemeten</translation>
    </message>
    <message>
        <source>Measured before</source>
        <translation>Eerder gemeten</translation>
    </message>
    <message>
        <source>no total</source>
        <translation>geen totaal</translation>
    </message>
    <message>
        <source>%1 since the first, %2. %3</source>
        <translation>%1 sinds de eerste, %2. %3</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Nog geen resultaat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ach::RunPanel</name>
    <message>
        <source>Running distance</source>
        <translation>Loopafstand</translation>
    </message>
    <message>
        <source>km per week</source>
        <translation>km per week</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>vlak</translation>
    </message>
    <message>
        <source>hills</source>
        <translation>heuvels</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>niet opgeschreven</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1, %2 of 7 days known</source>
        <translation>%1, %2 van 7 dagen bekend</translation>
    </message>
    <message>
        <source>%1, %2 km in hills</source>
        <translation>%1, %2 km op heuvels</translation>
    </message>
    <message>
        <source>%1, told at the intake</source>
        <translation>%1, verteld bij de intake</translation>
    </message>
</context>
<context>
    <name>ach::RunningCard</name>
    <message>
        <source>All conditions are met. The ladder starts with %1, every second day.</source>
        <translation>Aan alle voorwaarden is voldaan. Het schema begint met %1, om de dag.</translation>
    </message>
    <message>
        <source>Not all conditions are met. The ladder will start with %1.</source>
        <translation>Niet aan alle voorwaarden is voldaan. Het schema zal beginnen met %1.</translation>
    </message>
    <message>
        <source>Two green runs. Next step: %1.</source>
        <translation>Twee groene lopen. Volgende stap: %1.</translation>
    </message>
    <message>
        <source>The last run was red. One step back: %1.</source>
        <translation>De laatste loop was rood. Eén stap terug: %1.</translation>
    </message>
    <message>
        <source>The same step again until two runs are green: %1.</source>
        <translation>Dezelfde stap opnieuw tot twee lopen groen zijn: %1.</translation>
    </message>
    <message>
        <source>No run judged yet. The ladder starts with %1.</source>
        <translation>Nog geen loop beoordeeld. Het schema begint met %1.</translation>
    </message>
    <message>
        <source>Return to running</source>
        <translation>Weer hardlopen</translation>
    </message>
    <message>
        <source>Walked briskly for 30 min, green?</source>
        <translation>30 min stevig gewandeld, groen?</translation>
    </message>
    <message>
        <source>Do you release for running?</source>
        <translation>Geeft u hardlopen vrij?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>The step is counted from the first day of the running phase.</source>
        <translation>De stap wordt geteld vanaf de eerste dag van de loopfase.</translation>
    </message>
    <message>
        <source>Answered by %1 on %2. An answer holds until you change it.</source>
        <translation>Beantwoord door %1 op %2. Een antwoord geldt tot u het wijzigt.</translation>
    </message>
</context>
<context>
    <name>ach::RunningViewModel</name>
    <message>
        <source>answer before a return to running</source>
        <translation>antwoord vóór het weer hardlopen</translation>
    </message>
</context>
<context>
    <name>ach::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
</context>
<context>
    <name>ach::SecurityCard</name>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>ach::SessionForm</name>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Sessie toevoegen</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Soort sessie</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Oefeningen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Hardlopen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Day of the session</source>
        <translation>Dag van de sessie</translation>
    </message>
    <message>
        <source>Effort of the whole session</source>
        <translation>Inspanning van de hele sessie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>greatest</source>
        <translation>grootst</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Heuvels</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>vlak</translation>
    </message>
    <message>
        <source>hills</source>
        <translation>heuvels</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Afstand</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Ondergrond</translation>
    </message>
    <message>
        <source>Effort of the whole session, 0 to 10</source>
        <translation>Inspanning van de hele sessie, 0 tot 10</translation>
    </message>
    <message>
        <source>The day of the session, today or before</source>
        <translation>De dag van de sessie, vandaag of eerder</translation>
    </message>
</context>
<context>
    <name>ach::SettingText</name>
    <message>
        <source>Clinic and sheet header</source>
        <translation>Praktijk en kop van oefenbladen</translation>
    </message>
    <message>
        <source>Stands at the head of every sheet and letter.</source>
        <translation>Staat bovenaan elk oefenblad en elke brief.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Of this window. The language of a sheet is that of the patient.</source>
        <translation>Van dit venster. Een oefenblad heeft de taal van de patiënt.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>On this computer, for the person who is signed in to it.</source>
        <translation>Op deze computer, voor wie erop is aangemeld.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>F1 shows the keys of each screen.</source>
        <translation>F1 toont de toetsen van elk scherm.</translation>
    </message>
    <message>
        <source>Security and lock</source>
        <translation>Beveiliging en vergrendeling</translation>
    </message>
    <message>
        <source>A locked window shows nothing of a patient.</source>
        <translation>Een vergrendeld venster toont niets van een patiënt.</translation>
    </message>
    <message>
        <source>Exercise sheets</source>
        <translation>Oefenbladen</translation>
    </message>
    <message>
        <source>What a new sheet begins with; each sheet can still be changed.</source>
        <translation>Waarmee een nieuw oefenblad begint; elk oefenblad kan daarna nog worden gewijzigd.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over Achillea</translation>
    </message>
    <message>
        <source>Achillea supports the clinician&apos;s judgement and does not replace it.</source>
        <translation>Achillea ondersteunt het oordeel van de behandelaar en vervangt dat niet.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>praktijk kliniek</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>street town</source>
        <translation>straat plaats</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Patients call it when pain stays up or something feels wrong.</source>
        <translation>Patiënten bellen dit nummer als de pijn hoog blijft of iets niet goed voelt.</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>telefoonnummer</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Openingstijden</translation>
    </message>
    <message>
        <source>times</source>
        <translation>tijden</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>At the head of sheets, letters and leaflets. PNG, JPEG or SVG.</source>
        <translation>Bovenaan oefenbladen, brieven en folders. PNG, JPEG of SVG.</translation>
    </message>
    <message>
        <source>picture mark image</source>
        <translation>afbeelding beeldmerk plaatje</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Taal van het venster</translation>
    </message>
    <message>
        <source>Changes at once.</source>
        <translation>Verandert meteen.</translation>
    </message>
    <message>
        <source>English Nederlands Deutsch translation</source>
        <translation>English Nederlands Deutsch vertaling</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>dark light colour night</source>
        <translation>donker licht kleur nacht</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>On top of the scale of the display.</source>
        <translation>Boven op de schaal van het beeldscherm.</translation>
    </message>
    <message>
        <source>font large zoom</source>
        <translation>lettertype groot zoom</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Minder beweging</translation>
    </message>
    <message>
        <source>Nothing blinks, fades or slides, the text cursor included.</source>
        <translation>Niets knippert, vervaagt of schuift, ook de tekstcursor niet.</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animatie</translation>
    </message>
    <message>
        <source>Letters alone as keys</source>
        <translation>Losse letters als toetsen</translation>
    </message>
    <message>
        <source>Off, a letter acts only together with Ctrl or Alt, for people who speak to the computer or press keys by accident. Digits still score.</source>
        <translation>Uit: een letter werkt alleen samen met Ctrl of Alt, voor mensen die tegen de computer spreken of per ongeluk toetsen indrukken. Cijfers scoren nog steeds.</translation>
    </message>
    <message>
        <source>shortcuts voice</source>
        <translation>sneltoetsen spraak</translation>
    </message>
    <message>
        <source>Lock after this time without input</source>
        <translation>Vergrendelen na deze tijd zonder invoer</translation>
    </message>
    <message>
        <source>5 to 60 minutes. Ctrl+L locks at once.</source>
        <translation>5 tot 60 minuten. Ctrl+L vergrendelt meteen.</translation>
    </message>
    <message>
        <source>automatic timeout</source>
        <translation>automatisch time-out</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>size A4 Letter printer</source>
        <translation>formaat A4 Letter printer</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Grote letters</translation>
    </message>
    <message>
        <source>At least 18 point, two exercises on a page.</source>
        <translation>Minstens 18 punt, twee oefeningen per pagina.</translation>
    </message>
    <message>
        <source>big type</source>
        <translation>groot lettertype</translation>
    </message>
    <message>
        <source>Code square</source>
        <translation>Vierkante code</translation>
    </message>
    <message>
        <source>Says which sheet it is and holds no name.</source>
        <translation>Zegt welk oefenblad het is en bevat geen naam.</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Two weeks of diary</source>
        <translation>Twee weken dagboek</translation>
    </message>
    <message>
        <source>To fill in by hand.</source>
        <translation>Om met de hand in te vullen.</translation>
    </message>
    <message>
        <source>pain score table</source>
        <translation>pijnscore tabel</translation>
    </message>
    <message>
        <source>Initials in place of the name</source>
        <translation>Initialen in plaats van de naam</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>privacy</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Where the data lives</source>
        <translation>Waar de gegevens staan</translation>
    </message>
    <message>
        <source>One folder, encrypted. It never leaves this computer by itself.</source>
        <translation>Eén map, versleuteld. Ze verlaat deze computer nooit vanzelf.</translation>
    </message>
    <message>
        <source>files directory clinic.db</source>
        <translation>bestanden map clinic.db</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>GPL open source</source>
        <translation>GPL open source</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Sealed, once a day by itself, and restored on trial each time. Kept: 7 days, 5 weeks, 12 months.</source>
        <translation>Versleuteld, vanzelf één keer per dag, en elke keer op proef teruggezet. Bewaard: 7 dagen, 5 weken, 12 maanden.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Laatste back-up</translation>
    </message>
    <message>
        <source>back up now save copy restore</source>
        <translation>back-up nu maken opslaan kopie terugzetten</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Tweede plaats</translation>
    </message>
    <message>
        <source>A folder on another disk or stick that gets a copy of each backup.</source>
        <translation>Een map op een andere schijf of stick die een kopie van elke back-up krijgt.</translation>
    </message>
    <message>
        <source>folder disk stick USB copy</source>
        <translation>map schijf stick USB kopie</translation>
    </message>
</context>
<context>
    <name>ach::SettingsPage</name>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>Geen instelling heet “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found. Enter goes there.</source>
        <translation>
            <numerusform>%n instelling gevonden. Enter gaat erheen.</numerusform>
            <numerusform>%n instellingen gevonden. Enter gaat erheen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Een instelling zoeken</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>ach::SheetChoices</name>
    <message>
        <source>Language of this sheet</source>
        <translation>Taal van dit oefenblad</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>Op het oefenblad</translation>
    </message>
    <message>
        <source>Diary, 14 days</source>
        <translation>Dagboek, 14 dagen</translation>
    </message>
    <message>
        <source>Code to scan at the next visit</source>
        <translation>Code om bij het volgende bezoek te scannen</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Grote letters</translation>
    </message>
    <message>
        <source>Name on the sheet</source>
        <translation>Naam op het oefenblad</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>paper size</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Diary starts</source>
        <translation>Dagboek begint</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Volgend bezoek</translation>
    </message>
    <message>
        <source>Time of the next visit</source>
        <translation>Tijd van het volgende bezoek</translation>
    </message>
    <message>
        <source>Printed in English, because there is no text in this language: %1</source>
        <translation>Afgedrukt in het Engels, omdat er in deze taal geen tekst is: %1</translation>
    </message>
    <message>
        <source>Plan version %1. It takes the place of the sheet of %2.</source>
        <translation>Planversie %1. Dit vervangt het oefenblad van %2.</translation>
    </message>
    <message>
        <source>Plan version %1.</source>
        <translation>Planversie %1.</translation>
    </message>
    <message>
        <source>The programme has changes that are not stored yet; they are not on this sheet.</source>
        <translation>Het programma heeft wijzigingen die nog niet zijn opgeslagen; ze staan niet op dit oefenblad.</translation>
    </message>
    <message>
        <source>This is not a time. Type it such as %1.</source>
        <translation>Dit is geen tijd. Typ die zoals %1.</translation>
    </message>
    <message>
        <source>At</source>
        <comment>time of the next visit</comment>
        <translation>Om</translation>
    </message>
</context>
<context>
    <name>ach::SheetsCard</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Print large</source>
        <translation>Grote letters afdrukken</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>De code afdrukken</translation>
    </message>
    <message>
        <source>Print the diary</source>
        <translation>Het dagboek afdrukken</translation>
    </message>
    <message>
        <source>Print initials only</source>
        <translation>Alleen initialen afdrukken</translation>
    </message>
</context>
<context>
    <name>ach::Shortcuts</name>
    <message>
        <source>New &amp;intake</source>
        <translation>Nieuwe &amp;intake</translation>
    </message>
    <message>
        <source>&amp;Print sheet</source>
        <translation>Oefenblad &amp;afdrukken</translation>
    </message>
    <message>
        <source>New &amp;journal note</source>
        <translation>Nieuwe &amp;journaalnotitie</translation>
    </message>
    <message>
        <source>Ne&amp;xt open record</source>
        <translation>Vol&amp;gende open dossier</translation>
    </message>
    <message>
        <source>Pre&amp;vious open record</source>
        <translation>Vo&amp;rige open dossier</translation>
    </message>
    <message>
        <source>&amp;Close record</source>
        <translation>Dossier &amp;sluiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken:</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw:</translation>
    </message>
    <message>
        <source>&amp;Search on this screen</source>
        <translation>&amp;Zoeken op dit scherm</translation>
    </message>
    <message>
        <source>&amp;Go to a patient, action or setting…</source>
        <translation>&amp;Ga naar een patiënt, actie of instelling…</translation>
    </message>
    <message>
        <source>&amp;What this screen does</source>
        <translation>&amp;Wat dit scherm doet</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Vergrendelen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Volledig scherm</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
</context>
<context>
    <name>ach::StageStep</name>
    <message>
        <source>A suggestion, not a diagnosis. You decide, and your decision is what the record shows.</source>
        <translation>Een voorstel, geen diagnose. U beslist, en uw beslissing staat in het dossier.</translation>
    </message>
    <message>
        <source>Continuum of stages</source>
        <translation>Continuüm van fasen</translation>
    </message>
    <message>
        <source>Reactive</source>
        <translation>Reactief</translation>
    </message>
    <message>
        <source>Dysrepair</source>
        <translation>Mislukt herstel</translation>
    </message>
    <message>
        <source>Degenerative</source>
        <translation>Degeneratief</translation>
    </message>
    <message>
        <source>weeks, load jump, swelling</source>
        <translation>weken, belastingsprong, zwelling</translation>
    </message>
    <message>
        <source>your own choice only</source>
        <translation>alleen uw eigen keuze</translation>
    </message>
    <message>
        <source>months, bumps</source>
        <translation>maanden, bobbels</translation>
    </message>
    <message>
        <source>Could it be something else?</source>
        <translation>Kan het iets anders zijn?</translation>
    </message>
    <message>
        <source>The stage is hidden while a red flag is open</source>
        <translation>De fase is verborgen zolang een rode vlag open is</translation>
    </message>
    <message>
        <source>Refer, or write down above why the flag does not hold.</source>
        <translation>Verwijs, of schrijf hierboven op waarom de vlag niet geldt.</translation>
    </message>
    <message>
        <source>Suggestion, not a diagnosis; rules version %1.</source>
        <translation>Voorstel, geen diagnose; regelversie %1.</translation>
    </message>
    <message>
        <source>suggested region</source>
        <translation>voorgesteld gebied</translation>
    </message>
    <message>
        <source>degenerative or late dysrepair</source>
        <translation>degeneratief of laat mislukt herstel</translation>
    </message>
    <message>
        <source>a flare on an older problem: signs of both ends</source>
        <translation>een opvlamming op een ouder probleem: tekenen van beide uiteinden</translation>
    </message>
    <message>
        <source>Your decision: %1</source>
        <translation>Uw beslissing: %1</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Nog niet bekend</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Wat uitsluitsel zou geven</translation>
    </message>
    <message>
        <source>examine; the intake has no question for it</source>
        <translation>onderzoeken; de intake heeft er geen vraag voor</translation>
    </message>
    <message>
        <source>ask: %1</source>
        <translation>navragen: %1</translation>
    </message>
    <message>
        <source>Sign: %1</source>
        <translation>Ondertekenen: %1</translation>
    </message>
    <message>
        <source>Provisional: not every red-flag question has an answer.</source>
        <translation>Voorlopig: niet elke vraag naar rode vlaggen is beantwoord.</translation>
    </message>
    <message>
        <source>Provisional until these red flags are asked in full: %1.</source>
        <translation>Voorlopig, tot deze rode vlaggen volledig zijn nagevraagd: %1.</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1, voorlopig</translation>
    </message>
</context>
<context>
    <name>ach::StepBackLine</name>
    <message>
        <source>Use it</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>Use the step-back set in the draft</source>
        <translation>De terugstapdosis in het concept gebruiken</translation>
    </message>
    <message>
        <source>Every dose of this phase gets the volume of the step-back set. Ctrl+Z takes it back.</source>
        <translation>Elke dosis van deze fase krijgt het volume van de terugstapdosis. Ctrl+Z neemt het terug.</translation>
    </message>
    <message>
        <source>Step-back set</source>
        <translation>Terugstapdosis</translation>
    </message>
    <message>
        <source>after a red day: %1</source>
        <translation>na een rode dag: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>First the volume: 30 % less. Then one step of load, then an easier exercise.</source>
        <translation>Eerst het volume: 30 % minder. Dan één stap belasting minder, dan een makkelijkere oefening.</translation>
    </message>
</context>
<context>
    <name>ach::StoryStep</name>
    <message>
        <source>How it began, what changed before, and what must be asked before anything else</source>
        <translation>Hoe het begon, wat er daarvoor veranderde, en wat vóór al het andere gevraagd moet worden</translation>
    </message>
    <message>
        <source>Beginning and course</source>
        <translation>Begin en beloop</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eén</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Meerdere</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Niets bekend</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Verhaal</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicijnen</translation>
    </message>
    <message>
        <source>General health</source>
        <translation>Algemene gezondheid</translation>
    </message>
    <message>
        <source>Rheumatic signs</source>
        <translation>Reumatische tekenen</translation>
    </message>
    <message>
        <source>Cholesterol and heart</source>
        <translation>Cholesterol en hart</translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>Op een datum</translation>
    </message>
</context>
<context>
    <name>ach::SystemPrompts</name>
    <message>
        <source>No printer is set up here. Save the sheet as a PDF instead.</source>
        <translation>Er is hier geen printer ingesteld. Sla het blad in plaats daarvan op als PDF.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als PDF…</translation>
    </message>
</context>
<context>
    <name>ach::TakeHomeSection</name>
    <message>
        <source>Take-home folder…</source>
        <translation>Map voor thuis…</translation>
    </message>
    <message>
        <source>The sheet with its clips and a diary, for any browser without a network: on a stick or by e-mail.</source>
        <translation>Het oefenblad met de filmpjes en een dagboek, voor elke browser zonder netwerk: op een stick of per e-mail.</translation>
    </message>
    <message>
        <source>Patient&apos;s name in the folder</source>
        <translation>Naam van de patiënt in de map</translation>
    </message>
    <message>
        <source>Folder as one file, for telephones</source>
        <translation>Map als één bestand, voor telefoons</translation>
    </message>
    <message>
        <source>Where to put the take-home folder</source>
        <translation>Waar de map voor thuis moet komen</translation>
    </message>
    <message numerus="yes">
        <source>Writing the sheet and %n clip(s)</source>
        <translation>
            <numerusform>Oefenblad en %n filmpje schrijven</numerusform>
            <numerusform>Oefenblad en %n filmpjes schrijven</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Gestopt. Er is niets achtergebleven.</translation>
    </message>
    <message>
        <source>The folder is ready, but the record does not say so: %1</source>
        <translation>De map is klaar, maar in het dossier staat dat niet: %1</translation>
    </message>
    <message>
        <source>Take-home folder written.</source>
        <translation>Map voor thuis geschreven.</translation>
    </message>
</context>
<context>
    <name>ach::TakeHomeText</name>
    <message>
        <source>Nothing was written: other files lie there. Choose a new or empty folder, or a take-home folder that may be replaced.</source>
        <translation>Er is niets geschreven: daar staan andere bestanden. Kies een nieuwe of lege map, of een map voor thuis die mag worden vervangen.</translation>
    </message>
    <message>
        <source>Nothing was written: this is the folder of a clinic. Choose a place outside of it.</source>
        <translation>Er is niets geschreven: dit is de map van een praktijk. Kies een plaats daarbuiten.</translation>
    </message>
    <message>
        <source>Nothing was written: the folder around it is not there, or cannot be written to. Choose another place.</source>
        <translation>Er is niets geschreven: de bovenliggende map is er niet, of er kan niet in worden geschreven. Kies een andere plaats.</translation>
    </message>
    <message>
        <source>Nothing was written: %1 are left there and %2 are needed. Free some room, or choose another place.</source>
        <translation>Er is niets geschreven: daar is nog %1 vrij en er is %2 nodig. Maak ruimte vrij, of kies een andere plaats.</translation>
    </message>
</context>
<context>
    <name>ach::TemplateNameDialog</name>
    <message>
        <source>Save as template of the clinic</source>
        <translation>Opslaan als sjabloon van de praktijk</translation>
    </message>
    <message>
        <source>Keeps phases, exercises, doses, limits and criteria for everyone in the clinic. What belongs to this patient stays behind: sides, notes and the first day.</source>
        <translation>Bewaart fasen, oefeningen, doses, grenzen en criteria voor iedereen in de praktijk. Wat bij deze patiënt hoort, blijft achter: zijden, notities en de eerste dag.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>A template needs a name to be found by.</source>
        <translation>Een sjabloon heeft een naam nodig om teruggevonden te worden.</translation>
    </message>
    <message>
        <source>Name, %1 (optional)</source>
        <translation>Naam, %1 (niet verplicht)</translation>
    </message>
</context>
<context>
    <name>ach::TestsStep</name>
    <message>
        <source>Both sides where there is a left and a right. What is not tested stays empty.</source>
        <translation>Beide kanten waar er links en rechts is. Wat niet getest is, blijft leeg.</translation>
    </message>
    <message>
        <source>Single-leg heel rises</source>
        <translation>Heel raises op één been</translation>
    </message>
    <message>
        <source>Knee straight, fingertips on the wall, 60 beats a minute: up on one, down on the next. Stop when the heel, the knee or the pace is lost. Two minutes of rest between the legs.</source>
        <translation>Knie gestrekt, vingertoppen tegen de muur, 60 tikken per minuut: op bij de ene, neer bij de volgende. Stop als de hiel, de knie of het tempo niet meer lukt. Twee minuten rust tussen de benen.</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>herhalingen</translation>
    </message>
    <message>
        <source>Pain and reach</source>
        <translation>Pijn en reikwijdte</translation>
    </message>
    <message>
        <source>Is the tendon whole?</source>
        <translation>Is de pees heel?</translation>
    </message>
    <message>
        <source>Other structures</source>
        <translation>Andere structuren</translation>
    </message>
</context>
<context>
    <name>ach::TimeAxisChart</name>
    <message>
        <source>Progress chart</source>
        <translation>Verloopgrafiek</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ach::UnitField</name>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 tot %2 %3</translation>
    </message>
</context>
<context>
    <name>ach::VersionsDialog</name>
    <message>
        <source>Version %1, %2, by %3</source>
        <translation>Versie %1, %2, door %3</translation>
    </message>
    <message>
        <source>Signed by %1 on %2</source>
        <translation>Ondertekend door %1 op %2</translation>
    </message>
    <message>
        <source>Versions of the programme</source>
        <translation>Versies van het programma</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reden: %1</translation>
    </message>
    <message>
        <source>The first version</source>
        <translation>De eerste versie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ach::VisaAStep</name>
    <message>
        <source>Read aloud, digits answer. 10 is best in every line.</source>
        <translation>Lees voor, cijfers antwoorden. 10 is het beste in elke regel.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Pain and symptoms, function</source>
        <translation>Pijn en klachten, functie</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Still to answer: %1. No total until all eight are there; nothing is filled in.</source>
        <translation>Nog te beantwoorden: %1. Geen totaal tot alle acht er zijn; er wordt niets ingevuld.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 van 100</translation>
    </message>
    <message>
        <source>100 means no complaints. It is stored as a measurement of today when this step is left.</source>
        <translation>100 betekent geen klachten. Bij het verlaten van deze stap wordt het opgeslagen als meting van vandaag.</translation>
    </message>
    <message>
        <source>Question 7 says no sport, question 8 counts minutes of it. Ask once more; both are kept as they are.</source>
        <translation>Vraag 7 zegt geen sport, vraag 8 telt minuten sport. Vraag het nog eens; beide blijven zoals ze zijn.</translation>
    </message>
</context>
<context>
    <name>ach::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Nothing is installed or sent. A clinic is one encrypted folder that you can move and copy.</source>
        <translation>Er wordt niets geïnstalleerd of verstuurd. Een praktijk is één versleutelde map die u kunt verplaatsen en kopiëren.</translation>
    </message>
    <message>
        <source>Create a clinic</source>
        <translation>Een praktijk maken</translation>
    </message>
    <message>
        <source>Takes about four minutes. You become its owner.</source>
        <translation>Duurt ongeveer vier minuten. U wordt de eigenaar.</translation>
    </message>
    <message>
        <source>Open a clinic</source>
        <translation>Een praktijk openen</translation>
    </message>
    <message>
        <source>Choose the folder of a clinic that is on this computer or on a disk.</source>
        <translation>Kies de map van een praktijk op deze computer of op een schijf.</translation>
    </message>
    <message>
        <source>Making the sample clinic…</source>
        <translation>De voorbeeldpraktijk wordt gemaakt…</translation>
    </message>
    <message>
        <source>Try with sample clinic</source>
        <translation>Proberen met voorbeeldpraktijk</translation>
    </message>
    <message>
        <source>Invented patients with months of history. Every feature works.</source>
        <translation>Verzonnen patiënten met maanden geschiedenis. Alles werkt.</translation>
    </message>
</context>
<context>
    <name>ach::WizardFooter</name>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Undo last answer</source>
        <translation>Laatste antwoord ongedaan maken</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
</context>
<context>
    <name>ach::WizardRail</name>
    <message numerus="yes">
        <source>%1 of %n min</source>
        <translation>
            <numerusform>%1 van %n min</numerusform>
            <numerusform>%1 van %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Time so far</source>
        <translation>Tijd tot nu toe</translation>
    </message>
</context>
<context>
    <name>ach::Workspace</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken:</translation>
    </message>
    <message>
        <source>Sample clinic. Everything here is invented; changes are kept until you start it again.</source>
        <translation>Voorbeeldpraktijk. Alles hier is verzonnen; wijzigingen blijven tot u haar opnieuw start.</translation>
    </message>
    <message>
        <source>Create your own clinic</source>
        <translation>Uw eigen praktijk maken</translation>
    </message>
    <message>
        <source>The clinic file has a damaged part. Nothing more can be changed until a backup is restored. Keep this folder as it is, restore the latest backup into a new folder and open that one.</source>
        <translation>Het praktijkbestand heeft een beschadigd deel. Er kan niets meer worden gewijzigd tot een back-up is teruggezet. Laat deze map zoals ze is, zet de nieuwste back-up terug in een nieuwe map en open die.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
</context>
<context>
    <name>ach::dateText</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The format of a date such as 24 Aug 2026: d day, MMM short month, yyyy year.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
</TS>
