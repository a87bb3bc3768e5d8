<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ach::AnswerRow</name>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::AssessmentPage</name>
    <message>
        <source>Nothing assessed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intake asks about red flags first and then suggests a stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VISA-A %1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VISA-A not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::AssessmentText</name>
    <message>
        <source>Clot in leg and lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of blood supply to the leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rupture of the Achilles tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep vein thrombosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tendon pain with a quinolone antibiotic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial tear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone stress injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other serious disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflammatory rheumatic disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherited high cholesterol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cortisone near or in the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible clot in leg and lung. Call the emergency number now. Do not test or treat further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible loss of blood supply. Emergency referral now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible Achilles rupture. No loading, no stretching. Refer today to the GP or the emergency department. Keep the foot pointing down. Delay is harmful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible deep vein thrombosis. Refer to the GP or the emergency department today. No massage, no foam roller, no Tecar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible infection. Medical assessment today; an emergency if the patient is unwell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tendon pain with this antibiotic needs the prescriber today. Do not load the tendon until advised. The therapist does not stop medicines; the patient calls the prescriber now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible partial tear. Protect it with a heel lift and without heavy loading, and arrange ultrasound or MRI and medical review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible bone stress injury. Stop running and jumping. Refer for imaging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern does not fit tendinopathy. Contact the GP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible inflammatory disease. Refer to the GP or rheumatology for assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bumps can be cholesterol deposits. Ask the GP for a lipid test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steroids weaken tendon. Build up more slowly; image sooner when in doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, call the prescriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter within two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked: no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestion while a red flag is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the scope of these rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestion: the answers do not settle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested: reactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested: degenerative or late dysrepair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested: reactive on degenerative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain lies at the insertion, within 2 cm of the heel bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain lies above the mid-portion, towards the calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crepitus and a swelling that stays still point to the tissue around the tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep pain on pointing the foot, and the tendon is not tender: think of posterior impingement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numb or burning, and the tendon is not tender: think of a nerve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guideline criteria of mid-portion tendinopathy are not met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A criterion of the guideline was not asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two answers cannot both be true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate confidence. More is never given: no validated rule for the stage exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low confidence: answers are missing, few points, or some speak against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders on the insertion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long complaints without a change in shape: the fourth guideline criterion is missing, imaging may be considered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A normal ultrasound makes tendinopathy less certain. Reconsider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worsening began before the first complaints. Check both days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More or new load before it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began or got worse at most 6 weeks ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft, spindle-shaped swelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First episode, at most 12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Younger than 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints for more than 12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bumps or firm thickening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disorganised focus on ultrasound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 or older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2009 model, not looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut-off from general knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insertional tendinopathy or bursitis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paratenon irritation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plantaris tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posterior ankle impingement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big toe flexor or peroneal tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sural nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nerve root or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessory soleus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf strain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel pain of the growing child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive</source>
        <translation type="unfinished">Reactief</translation>
    </message>
    <message>
        <source>Dysrepair</source>
        <translation type="unfinished">Mislukt herstel</translation>
    </message>
    <message>
        <source>Degenerative</source>
        <translation type="unfinished">Degeneratief</translation>
    </message>
    <message>
        <source>Reactive on degenerative</source>
        <translation type="unfinished">Reactief op degeneratief</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A red flag is open. Refer, or write down on the stage page why it does not hold; until then no programme is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every red-flag question was asked. Ask the open ones on the stage page; until then no programme is made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::BodyChartPainter</name>
    <message>
        <source>cm above the heel bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid-portion, %1&#xa0;cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrow part of the tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insertion, %1&#xa0;cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle–tendon junction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside view, left leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside view, right leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heel bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marks yet. Tap where it hurts, or press Enter at the line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::BodyChartStep</name>
    <message>
        <source>Where is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap the tendon, or use the arrow keys and Enter. Drag a mark to move it, drag its edge to size it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n mark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the pain mark where the patient points with one finger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid-portion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain mark lies %1 above the heel bone, on the border with the insertion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain mark lies %1 above the heel bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain mark lies %1 above the heel bone. The exercises here are for the mid-portion; heel drops below the step can make insertion pain worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the mid-portion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain mark lies %1 above the heel bone, towards the calf. Think of the muscle and its junction with the tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst imaginable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand and eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the tendon and heel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg: veins and blood supply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::BodyChartView</name>
    <message numerus="yes">
        <source>Body chart, left leg, %n mark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Body chart, right leg, %n mark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys move the line, Enter sets a mark, Tab goes through the marks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::BusyOverlay</name>
    <message>
        <source>%1 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::ChoiceSegment</name>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked, but not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::CreateClinicPage</name>
    <message>
        <source>Name of the clinic</source>
        <translation>Naam van de praktijk</translation>
    </message>
    <message>
        <source>Address, telephone and opening hours</source>
        <translation>Adres, telefoon en openingstijden</translation>
    </message>
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
        <source>This passphrase is too easy to guess. Add a few words.</source>
        <translation>Deze wachtzin is te makkelijk te raden. Voeg een paar woorden toe.</translation>
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
        <source>Your clinic</source>
        <translation>Uw praktijk</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Uw wachtzin</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>De herstelsleutel</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Waar ze bewaard wordt</translation>
    </message>
    <message>
        <source>This stands on every sheet. Only the name is needed now.</source>
        <translation>Dit staat op elk oefenblad. Alleen de naam is nu nodig.</translation>
    </message>
    <message>
        <source>You become the owner of the clinic and can add colleagues later.</source>
        <translation>U wordt eigenaar van de praktijk en kunt later collega&apos;s toevoegen.</translation>
    </message>
    <message>
        <source>It unlocks the clinic. Nobody can look it up or reset it for you. Six words are easy to remember and hard to guess.</source>
        <translation>De wachtzin ontgrendelt de praktijk. Niemand kan hem voor u opzoeken of herstellen. Zes woorden zijn goed te onthouden en moeilijk te raden.</translation>
    </message>
    <message>
        <source>It opens the clinic when the passphrase is forgotten. It is shown only now: keep it on paper, away from the computer.</source>
        <translation>Hij opent de praktijk als de wachtzin vergeten is. Hij wordt alleen nu getoond: bewaar hem op papier, niet bij de computer.</translation>
    </message>
    <message>
        <source>Everything of the clinic is in this folder, encrypted. Copy it as a whole.</source>
        <translation>Alles van de praktijk staat versleuteld in deze map. Kopieer haar als geheel.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groep %1</translation>
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
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Beroep</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nog eens dezelfde</translation>
    </message>
    <message>
        <source>Folder of the clinic</source>
        <translation>Map van de praktijk</translation>
    </message>
    <message>
        <source>Not needed while the passphrase is shown</source>
        <translation>Niet nodig zolang de wachtzin zichtbaar is</translation>
    </message>
    <message>
        <source>Header of the exercise sheets</source>
        <translation>Kop van de oefenbladen</translation>
    </message>
    <message>
        <source>Suggest six words</source>
        <translation>Zes woorden voorstellen</translation>
    </message>
    <message>
        <source>Print recovery key…</source>
        <translation>Herstelsleutel afdrukken…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Afgedrukt</translation>
    </message>
    <message>
        <source>I wrote it down: type two groups from your note.</source>
        <translation>Ik heb hem opgeschreven: typ twee groepen van uw notitie.</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Een andere plaats kiezen…</translation>
    </message>
</context>
<context>
    <name>ach::DateField</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That day has not come yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a date yet, such as 14-6-1985</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day month year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::DecisionBar</name>
    <message>
        <source>Your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, because it differs from the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, signed by %2 on %3 at %4. %5, rules version %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::DiaryGrid</name>
    <message>
        <source>Diary of two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has not come yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::DiaryGridModel</name>
    <message>
        <source>Exercises done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain during</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain next morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stiff next morning, min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run, km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks, again crosses, Backspace blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 1440 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 500 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::DoseField</name>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load in kilograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds up, hold and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. A whole dose may be typed here: 3x15 10kg, 3x10x15s, 2-1-2, 2/d, 7/w</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::DoseText</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-%2-%3 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isometric</source>
        <translation type="unfinished">Isometrisch</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy storage</source>
        <translation type="unfinished">Energieopslag</translation>
    </message>
    <message>
        <source>Return to running</source>
        <translation type="unfinished">Weer hardlopen</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation type="unfinished">Onderhoud</translation>
    </message>
    <message>
        <source>Reactive tendon: holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degenerative tendon: heel drops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel raise in all shoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foam roller on the calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tecar in the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May help comfort early; cheap; does not replace training. Both shoes, less later on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For calf feeling; not a treatment of the tendon. Never on the tendon itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insufficient evidence; optional extra, never instead of loading. Not with a pacemaker or implants, near a pregnancy, with cancer, thrombosis, infection or numb skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no load</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n times a day</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days a week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kinesiotape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on by a professional. Optional comfort, effect not shown. Not on broken or allergic skin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::ErrorText</name>
    <message>
        <source>There is no clinic in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no clinic.db or no keys.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds both files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clinic was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this folder is a clinic already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder holds other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this folder cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or ask who looks after the computer for the right to write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some room and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic stays locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is not the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again, or use the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is not the recovery key of this clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare each group with the printed sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the people shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys.json has a damaged part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back keys.json from a backup; the records themselves were not touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic cannot be opened safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinic.db has a damaged part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the folder as it is and restore the latest backup into a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was last used with a newer Achillea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install that version; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the encryption library SQLCipher is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package libsqlcipher0; without it nothing is read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log is not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry was changed outside Achillea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the folder as it is and compare it with a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a family name or a given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name or contact field has more than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text has more than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it or split it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day again, such as 14-6-1985</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the birth date lies in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the date of birth again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the birth date lies more than %1 years back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the year with four digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the start lies in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day the pain began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the start lies before the birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day the pain began, or correct the birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this day has not come yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose today or an earlier day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a patient with this name and birth date is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that record, or store this one as another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs at least %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value was not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is outside what is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an addendum instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is empty, or the note is not signed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the note first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision was not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one line why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no assessment yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the intake first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise sheet can be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a red flag is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer the patient, or write down on the stage page why the flag does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not every red-flag question was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the open questions on the stage page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the patient has no programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input was not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not one JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input was not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names something that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the record again and repeat the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; everything is as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file and the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; what was stored before is safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a damaged part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the latest backup into a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a newer Achillea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install that version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::ExerciseRow</name>
    <message>
        <source>Regressed from source dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 sets of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up-hold-down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::GlanceCards</name>
    <message>
        <source>VISA-A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/ 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning pain, 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/ 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change since the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No programme yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::HeelRiseCounter</name>
    <message numerus="yes">
        <source>%n rise(s), counting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rise(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space counts again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space starts the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space counts, Enter ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::HomeSheetPage</name>
    <message>
        <source>Exercise sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>zoom to the whole page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the file has the initials and the number, and no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises can harm where something else than the tendon is the cause. As soon as the screening allows it, the sheet is here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme has no exercises for the phase of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is made from the programme, and there is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s). People do better with four exercises or fewer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet was not printed: the printer does not answer. Choose another printer, or save a PDF and print that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is ready, but the record does not say so: %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n y</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Intake</source>
        <translation type="unfinished">Intake</translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n answer(s) waiting. They stay here and are tried again every two seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as not assessed. Undo this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip, mark as not assessed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::IntakeStepPage</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers no to every question of this group that has no answer yet. Y, N and ? answer one, Backspace takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished">Journaal</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first one beside this. It is signed with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older notes (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An addendum to another note is not signed yet. Sign it or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addendum signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::LoadHistoryEditor</name>
    <message>
        <source>%1 kilometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running in 12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week %1: %2, of which on hills %3. Typing changes %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::LoadHistoryPainter</name>
    <message numerus="yes">
        <source>%1 km in %n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hills %1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km on hills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week 0 is the first pain · type or drag the bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>jump: %1 % in %n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>running again after a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first week, or import a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::LoadStep</name>
    <message>
        <source>How much running there was, and how the tendon answers to load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which activities provoke it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain 0–10 in the last week. Digits score and go on, X is 10, N is not done.</source>
        <translation type="unfinished"></translation>
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
        <source>&amp;Lock</source>
        <translation>&amp;Vergrendelen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Patiënt</translation>
    </message>
    <message>
        <source>New &amp;intake</source>
        <translation>Nieuwe &amp;intake</translation>
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
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
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
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Volledig scherm</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length along the tendon in centimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::MarkList</name>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type height and length…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as the main place of pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marks on this leg yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::MarkText</name>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thickening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crepitus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mid-portion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the mid-portion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;cm</source>
        <comment>with a space that does not break</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and height, as in Pain 4.5 cm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and lower to upper end, as in Swelling 2.6–6.2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind and place, as in Pain, 4.5 cm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centre of the tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 towards the shin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 towards the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 centimetres above the heel bone, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3 centimetres above the heel bone, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::MarkToolBar</name>
    <message>
        <source>Kind of mark</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>ach::MinutesField</name>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>ach::NoteCard</name>
    <message>
        <source>Subjective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addendum by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the addendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::NoteEditor</name>
    <message>
        <source>What the patient tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see and measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed note never changes. Corrections are added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the note into the journal without a signature; it can be continued later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed text kept %1, not signed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type is kept by itself until you sign it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::NrsScale</name>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 10, carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 10, watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 10, stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done · press 0Ĺ to score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::OverviewPage</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the active patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked, not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Adres</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we keep this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we share it with the GP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No episode yet. The first intake opens one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back among the active patients.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::PainPanel</name>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0ጐ, dots are days, lines are 7-day means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>during</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>during %1, after %2, morning %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watch the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carry on</source>
        <translation type="unfinished"></translation>
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
        <source>Caps Lock is on</source>
        <translation>Caps Lock staat aan</translation>
    </message>
</context>
<context>
    <name>ach::PatientDialog</name>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we keep this record?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we share it with the general practitioner?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix, such as “van der”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Adres</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date cannot be read: %1. Type it again, such as 14-6-1985.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::PatientListPage</name>
    <message>
        <source>Patients</source>
        <translation type="unfinished">Patiënten</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number or birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a part of the name, the number such as #12, or the birth date such as 14061985.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived records leave the list and stay in the clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patients yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first intake makes the first record. Press Ctrl+N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>age in years</comment>
        <translation type="unfinished">%1 jr</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation type="unfinished">geboren %1</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation type="unfinished">week %1</translation>
    </message>
    <message>
        <source>There is no programme to print yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::PatientRowDelegate</name>
    <message>
        <source>L</source>
        <comment>left side</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <comment>right side</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L+R</source>
        <comment>both sides</comment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix, such as “van der”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sex as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we keep this record?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we share it with the general practitioner?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer means that nobody asked, which is not a no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, is already here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first whether this is the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name and a side open the other steps. Until then what is typed is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::PhaseTimeline</name>
    <message>
        <source>Phases of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n weeks, over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>week %1 of about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::ProgrammePage</name>
    <message>
        <source>No programme yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the plan that fits the tendon. Every dose can be changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (goes with your stage decision)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of this phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+↑ and Alt+↓ move an exercise. Any field takes a whole dose: 3x15 10kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, not yet on the sheet. Someone else saved version %1 meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, not yet on the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, starts on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases and templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add phase: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again from: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::ProgrammeSidePane</name>
    <message>
        <source>Pain rule of this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises: highest pain that may go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running: highest pain that may go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alongside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: flat ground, 3 times 2 km this week, no hills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active: rule for a reactive tendon, the stricter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active: pain-monitoring rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active: changed for this patient. The plan&apos;s own limits are %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either way the next morning must be back at its own baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 watch the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::ProgrammeStep</name>
    <message>
        <source>From a template by the decided stage; doses are changed later on the programme page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the stage page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish without a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm it first: two isometric holds once a day, running only without pain, look at the next morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build it up: slow heel drops with straight and bent knee twice a day for twelve weeks, along with calf strength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main treatment is load advice, explanation and exercise. None of these replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain up to %1 of 10 in the exercises and up to %2 in running; the next morning back at its own level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a day</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2, %3, %4, side: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and print sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::ProgrammeViewModel</name>
    <message>
        <source>add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add phase %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove phase %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>start of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain limits %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discard draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::ProgressPage</name>
    <message>
        <source>carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same dose again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← → moves the line, Shift by a week, Home and End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress as a table, a row for each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written down for this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain during %1, after %2, next morning %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stiff for %n min next morning.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ran %1 km.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit on this day: %1 of 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing noted yet. Ask for the last three mornings and type them in the diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>during, after, next morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>during · after · morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D. X is 10, Space ticks, Enter next row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::ProgressTableModel</name>
    <message>
        <source>%1 (at most %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in hills, km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain during</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain next morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days noted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::QuestionText</name>
    <message>
        <source>Person and consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story and training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load and symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VISA-A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got clearly worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed in the four weeks before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More or new load in the four weeks before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the patient’s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does it hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running in the weeks around the first pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain goes with load on the tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning stiffness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stiffness in the calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours after loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climbing stairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing on the toes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The morning after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinch (palpation) pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swelling stays still when the ankle moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearly less tender with the foot pulled up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crepitus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot, red skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap in the tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bony bump at the heel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lump that grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on squeezing the heel bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tender spot on bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole leg swollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitting oedema on this leg only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tender along the deep calf veins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf thicker than the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold, pale leg or no foot pulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tense, severe calf pain with numbness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel rises, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel rises, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain in single heel rises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain in single-leg hops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hopping impossible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee to wall, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee to wall, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf squeeze: the foot does not move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matles: the foot drops to neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot rise on one leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel rise painful and weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep pain on forced pointing of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numb or burning outer side of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot walk 30 minutes because of the pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VISA-A, question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt a snap, or like a kick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudden sharp pain in one movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain at rest or at night, apart from load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short of breath, chest pain or coughing blood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surgery or immobilised lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wound or injection near the tendon lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight loss without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancer now or before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antibiotic of the quinolone group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cortisone tablets or infusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cortisone injection near the tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back stiff in the morning, better by moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psoriasis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflamed eye (uveitis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflammatory bowel disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swollen whole finger or toe, or other tendon insertions sore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rheumatic back disease or psoriasis in the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High cholesterol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart disease at a young age in the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cholesterol bumps elsewhere, or a pale ring in the eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first steps, in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared with that morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ciprofloxacin, levofloxacin, moxifloxacin, ofloxacin, norfloxacin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prone, feet over the edge, squeeze the calf. Yes means no movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prone, knee bent to 90°. Compare with the other foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Royal London Hospital test: press again with the foot pulled up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arc sign: the tendon itself would move up and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A crepitus mark on the chart counts as yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any scored activity above 0 counts as yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 cm below the tibial tuberosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points to posterior impingement where the tendon is not tender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft over a stretch of tendon, or one or more bumps or firm thickening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date, or 14w, 3m for weeks and months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counted rise on the sore side counts as no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowly rising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing acute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More kilometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More hills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster or intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back after a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sport or jumping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More standing at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, settled in 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, over 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft spindle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bumps, firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diffuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disorganised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In daily life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At rest or at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked, not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the pain on the body chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the first complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether and when it got worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinch pain of the mid-portion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::RailStep</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::RaisedFlagCard</name>
    <message>
        <source>Because of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruled out by %1 on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have ruled this out, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in spite of this flag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::ReasonList</name>
    <message>
        <source>Reasons for and against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  +%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive</source>
        <translation type="unfinished">Reactief</translation>
    </message>
    <message>
        <source>Degenerative</source>
        <translation type="unfinished">Degeneratief</translation>
    </message>
    <message>
        <source>%1 (speaks against)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · source %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule fired yet.</source>
        <translation type="unfinished"></translation>
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
        <source>The last diary day was above the limit of the plan. Go one step back and look again.</source>
        <translation>De laatste dagboekdag lag boven de grens van het plan. Ga een stap terug en kijk opnieuw.</translation>
    </message>
    <message>
        <source>The last diary day was between 3 and the limit. Same dose, no more.</source>
        <translation>De laatste dagboekdag lag tussen 3 en de grens. Dezelfde dosis, niet meer.</translation>
    </message>
    <message>
        <source>The last diary day was at most 2.</source>
        <translation>De laatste dagboekdag was hoogstens 2.</translation>
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
    <name>ach::RedFlagPanel</name>
    <message>
        <source>Red flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not asked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::RunPanel</name>
    <message>
        <source>Running distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of 7 days known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 km in hills</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::SessionForm</name>
    <message>
        <source>m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort of the whole session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greatest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort of the whole session, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::SheetChoices</name>
    <message>
        <source>Language of this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary, 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code to scan at the next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>paper size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed in English, because there is no text in this language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan version %1. It takes the place of the sheet of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme has changes that are not stored yet; they are not on this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a time. Type it such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::StageStep</name>
    <message>
        <source>A suggestion, not a diagnosis. You decide, and your decision is what the record shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuum of stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive</source>
        <translation type="unfinished">Reactief</translation>
    </message>
    <message>
        <source>Dysrepair</source>
        <translation type="unfinished">Mislukt herstel</translation>
    </message>
    <message>
        <source>Degenerative</source>
        <translation type="unfinished">Degeneratief</translation>
    </message>
    <message>
        <source>weeks, load jump, swelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own choice only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months, bumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could it be something else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage is hidden while a red flag is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer, or write down above why the flag does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The red-flag screening is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion, not a diagnosis; rules version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degenerative or late dysrepair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a flare on an older problem: signs of both ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examine; the intake has no question for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::StoryStep</name>
    <message>
        <source>How it began, what changed before, and what must be asked before anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning and course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or since a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rheumatic signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cholesterol and heart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::TestsStep</name>
    <message>
        <source>Both sides where there is a left and a right. What is not tested stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-leg heel rises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee straight, fingertips on the wall, 60 beats a minute: up on one, down on the next. Stop when the heel, the knee or the pace is lost. Two minutes of rest between the legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain and reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the tendon whole?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other structures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::TimeAxisChart</name>
    <message>
        <source>Progress chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::VisaAStep</name>
    <message>
        <source>Read aloud, digits answer. 10 is best in every line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraphrase, not the validated wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain and symptoms, function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many minutes is the heel cord stiff after getting up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once warm: pain when the tendon is stretched fully over the edge of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain within two hours after walking 30 minutes on flat ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain walking down stairs with normal steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain during or right after 10 rises on one leg from flat ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many hops on one leg without pain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 hops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 hops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sport or other physical activity now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapted training or competition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full training, below the former level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level before the complaints, or higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which is true in sport that loads the Achilles tendon?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: no pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: pain, which does not stop me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C: pain, which makes me stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>11–20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>21–30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many minutes can it be done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to answer: %1. No total until all eight are there; nothing is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 means no complaints. It is stored as a measurement of today when this step is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question 7 says no sport, question 8 counts minutes of it. Ask once more; both are kept as they are.</source>
        <translation type="unfinished"></translation>
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
        <source>Patients</source>
        <translation>Patiënten</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Sample clinic. Everything here is invented; changes are kept until you start it again.</source>
        <translation>Voorbeeldpraktijk. Alles hier is verzonnen; wijzigingen blijven tot u haar opnieuw start.</translation>
    </message>
    <message>
        <source>Create your own clinic</source>
        <translation>Uw eigen praktijk maken</translation>
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
