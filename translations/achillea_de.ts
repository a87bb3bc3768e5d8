<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ach::AboutCard</name>
    <message>
        <source>Achillea %1 with Qt %2</source>
        <translation>Achillea %1 mit Qt %2</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder of the clinic</source>
        <translation>Ordner der Praxis öffnen</translation>
    </message>
    <message>
        <source>Achillea is free software under the GNU General Public License, version 3 or later. It uses Qt, SQLCipher, libsodium, libqrencode, FFmpeg, Breeze icons and the typefaces Open Sans and Noto Sans, each under its own free licence.</source>
        <translation>Achillea ist freie Software unter der GNU General Public License, Version 3 oder neuer. Es verwendet Qt, SQLCipher, libsodium, libqrencode, FFmpeg, die Breeze-Symbole und die Schriften Open Sans und Noto Sans, jeweils unter eigener freier Lizenz.</translation>
    </message>
</context>
<context>
    <name>ach::AdjunctLine</name>
    <message>
        <source>Note for the sheet</source>
        <translation>Notiz für das Übungsblatt</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>Notiz zu %1: %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ach::AdvisorCard</name>
    <message>
        <source>Illness, new flare or travel</source>
        <translation>Krankheit, neues Aufflammen oder Reise</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Reason when you decide otherwise</source>
        <translation>Begründung, wenn Sie anders entscheiden</translation>
    </message>
    <message>
        <source>You decide otherwise than advised: write one line why.</source>
        <translation>Sie entscheiden anders als empfohlen: Schreiben Sie in einer Zeile, warum.</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Empfehlung: %1</translation>
    </message>
    <message>
        <source>The advice changes no programme. You decide.</source>
        <translation>Die Empfehlung ändert kein Trainingsprogramm. Sie entscheiden.</translation>
    </message>
    <message>
        <source>Decided today: %1.</source>
        <translation>Heute entschieden: %1.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>There is no advice to take: decide for yourself, with a reason.</source>
        <translation>Es gibt keine Empfehlung: Entscheiden Sie selbst und begründen Sie es.</translation>
    </message>
    <message>
        <source>Criteria of the advice</source>
        <translation>Kriterien der Empfehlung</translation>
    </message>
    <message>
        <source>Ill, new flare, travel? (W: no)</source>
        <translation>Krank, neuer Schub, Reise? (W: nein)</translation>
    </message>
    <message>
        <source>A red flag is open: nothing is raised until it is referred or decided.</source>
        <translation>Ein Warnzeichen ist offen: Es wird nichts gesteigert, bis überwiesen oder entschieden ist.</translation>
    </message>
</context>
<context>
    <name>ach::AdvisorText</name>
    <message>
        <source>Green sessions in a row</source>
        <translation>Grüne Einheiten in Folge</translation>
    </message>
    <message>
        <source>Exercises ticked as done</source>
        <translation>Übungen als gemacht abgehakt</translation>
    </message>
    <message>
        <source>Last morning against its baseline</source>
        <translation>Letzter Morgen gegenüber Ausgangswert</translation>
    </message>
    <message>
        <source>Mean of the mornings, week before</source>
        <translation>Mittelwert der Morgen, Vorwoche</translation>
    </message>
    <message>
        <source>No illness, new flare or travel</source>
        <translation>Keine Krankheit, kein neues Aufflammen, keine Reise</translation>
    </message>
    <message>
        <source>Longest run of 48 h, of 30 days (km)</source>
        <translation>Längster Lauf in 48 h, in 30 Tagen (km)</translation>
    </message>
    <message>
        <source>VISA-A points in 12 weeks</source>
        <translation>VISA-A-Punkte in 12 Wochen</translation>
    </message>
    <message>
        <source>Training days done (%)</source>
        <translation>Trainingstage gemacht (%)</translation>
    </message>
    <message>
        <source>Brisk walk of 30 min green</source>
        <translation>30 min zügiges Gehen grün</translation>
    </message>
    <message>
        <source>Single-leg heel rises</source>
        <translation>Einbeiniges Fersenheben</translation>
    </message>
    <message>
        <source>Pain in heel rises</source>
        <translation>Schmerz beim Fersenheben</translation>
    </message>
    <message>
        <source>Pain in hopping</source>
        <translation>Schmerz bei Einbeinsprüngen</translation>
    </message>
    <message>
        <source>Mornings at baseline of the last 7</source>
        <translation>Morgen auf Ausgangswert, letzte 7</translation>
    </message>
    <message>
        <source>Released by the clinician</source>
        <translation>Vom Therapeuten freigegeben</translation>
    </message>
    <message>
        <source>Green runs in a row</source>
        <translation>Grüne Läufe in Folge</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Steigern</translation>
    </message>
    <message>
        <source>Hold the dose</source>
        <translation>Dosis beibehalten</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>Keine Aussage möglich</translation>
    </message>
    <message>
        <source>Raise one thing: load, or sets and repetitions, or speed, or range.</source>
        <translation>Erhöhen Sie nur eines: Last oder Sätze und Wiederholungen oder Tempo oder Bewegungsumfang.</translation>
    </message>
    <message>
        <source>No session of the last 7 days with its next morning. Ask for the last mornings and type them in the diary.</source>
        <translation>Keine Einheit der letzten 7 Tage mit ihrem nächsten Morgen. Fragen Sie nach den letzten Morgen und tragen Sie sie ins Tagebuch ein.</translation>
    </message>
    <message>
        <source>The same dose again.</source>
        <translation>Noch einmal die gleiche Dosis.</translation>
    </message>
    <message>
        <source>First the volume: 30 % less.</source>
        <translation>Zuerst der Umfang: 30 % weniger.</translation>
    </message>
    <message>
        <source>Now the load: one step less.</source>
        <translation>Jetzt die Last: ein Schritt weniger.</translation>
    </message>
    <message>
        <source>Now an easier exercise.</source>
        <translation>Jetzt eine leichtere Übung.</translation>
    </message>
    <message>
        <source>Still red after two step-backs: review the plan.</source>
        <translation>Nach zwei Schritten zurück noch immer rot: Überprüfen Sie den Plan.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Plateau: %1 VISA-A points from %2 to %3 with %4 % of the training days done. Review diagnosis, dose and adherence; think of added options or referral.</source>
        <translation>Plateau: %1 VISA-A-Punkte von %2 bis %3 bei %4 % der Trainingstage. Diagnose, Dosis und Therapietreue prüfen; an weitere Möglichkeiten oder eine Überweisung denken.</translation>
    </message>
    <message>
        <source>High session on %1, the next medium or high one on %2: leave %3 days between them.</source>
        <translation>Hohe Einheit am %1, die nächste mittlere oder hohe am %2: %3 Tage dazwischen lassen.</translation>
    </message>
    <message>
        <source>Medium session on %1, the next medium or high one on %2: leave %3 days between them.</source>
        <translation>Mittlere Einheit am %1, die nächste mittlere oder hohe am %2: %3 Tage dazwischen lassen.</translation>
    </message>
    <message>
        <source>S%1: %2 min run without a pause</source>
        <translation>S%1: %2 min laufen ohne Pause</translation>
    </message>
    <message>
        <source>S%1: %2 min run, %3 min walk, %4 times</source>
        <translation>S%1: %2 min laufen, %3 min gehen, %4-mal</translation>
    </message>
</context>
<context>
    <name>ach::AdvisorViewModel</name>
    <message>
        <source>decision of the review</source>
        <translation>Entscheidung der Überprüfung</translation>
    </message>
</context>
<context>
    <name>ach::AnswerRow</name>
    <message>
        <source>No</source>
        <translation>Nein</translation>
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
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Keep the window still</source>
        <translation>Fenster ruhig halten</translation>
    </message>
</context>
<context>
    <name>ach::AssessmentPage</name>
    <message>
        <source>Nothing assessed yet</source>
        <translation>Noch kein Befund</translation>
    </message>
    <message>
        <source>The intake asks about red flags first and then suggests a stage.</source>
        <translation>Der Erstbefund fragt zuerst nach Warnzeichen und schlägt dann ein Stadium vor.</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Neuer Erstbefund</translation>
    </message>
    <message>
        <source>Intake of %1</source>
        <translation>Erstbefund vom %1</translation>
    </message>
    <message>
        <source>Finished on %1</source>
        <translation>Abgeschlossen am %1</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Noch nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Continue intake</source>
        <translation>Erstbefund fortsetzen</translation>
    </message>
    <message>
        <source>VISA-A %1 of 100</source>
        <translation>VISA-A %1 von 100</translation>
    </message>
    <message>
        <source>VISA-A not complete</source>
        <translation>VISA-A unvollständig</translation>
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
        <translation>Neu entscheiden</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So belassen</translation>
    </message>
    <message>
        <source>Explain to the patient</source>
        <translation>Dem Patienten erklären</translation>
    </message>
    <message>
        <source>A leaflet in the patient&apos;s language, with the pain limits of the plan.</source>
        <translation>Ein Merkblatt in der Sprache des Patienten, mit den Schmerzgrenzen des Plans.</translation>
    </message>
    <message>
        <source>Open intake</source>
        <translation>Erstbefund öffnen</translation>
    </message>
</context>
<context>
    <name>ach::AssessmentText</name>
    <message>
        <source>Clot in leg and lung</source>
        <translation>Thrombose im Bein und Embolie in der Lunge</translation>
    </message>
    <message>
        <source>Loss of blood supply to the leg</source>
        <translation>Fehlende Durchblutung des Beins</translation>
    </message>
    <message>
        <source>Rupture of the Achilles tendon</source>
        <translation>Riss der Achillessehne</translation>
    </message>
    <message>
        <source>Deep vein thrombosis</source>
        <translation>Tiefe Beinvenenthrombose</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Infektion</translation>
    </message>
    <message>
        <source>Tendon pain with a quinolone antibiotic</source>
        <translation>Sehnenschmerz unter einem Chinolon-Antibiotikum</translation>
    </message>
    <message>
        <source>Partial tear</source>
        <translation>Teilriss</translation>
    </message>
    <message>
        <source>Bone stress injury</source>
        <translation>Knochen-Stressverletzung</translation>
    </message>
    <message>
        <source>Other serious disease</source>
        <translation>Andere schwere Erkrankung</translation>
    </message>
    <message>
        <source>Inflammatory rheumatic disease</source>
        <translation>Entzündlich-rheumatische Erkrankung</translation>
    </message>
    <message>
        <source>Inherited high cholesterol</source>
        <translation>Erblich hohes Cholesterin</translation>
    </message>
    <message>
        <source>Cortisone near or in the body</source>
        <translation>Cortison an der Sehne oder im Körper</translation>
    </message>
    <message>
        <source>Possible clot in leg and lung. Call the emergency number now. Do not test or treat further.</source>
        <translation>Mögliche Thrombose im Bein und Embolie in der Lunge. Rufen Sie jetzt den Notruf. Nicht weiter testen oder behandeln.</translation>
    </message>
    <message>
        <source>Possible loss of blood supply. Emergency referral now.</source>
        <translation>Möglicherweise fehlende Durchblutung. Jetzt als Notfall überweisen.</translation>
    </message>
    <message>
        <source>Possible Achilles rupture. No loading, no stretching. Refer today to the GP or the emergency department. Keep the foot pointing down. Delay is harmful.</source>
        <translation>Möglicher Achillessehnenriss. Keine Belastung, keine Dehnung. Heute an Hausarzt oder Notaufnahme überweisen. Den Fuß in Spitzfußstellung halten. Verzögerung schadet.</translation>
    </message>
    <message>
        <source>Possible deep vein thrombosis. Refer to the GP or the emergency department today. No massage, no foam roller, no Tecar.</source>
        <translation>Mögliche tiefe Beinvenenthrombose. Heute an Hausarzt oder Notaufnahme überweisen. Keine Massage, keine Faszienrolle, kein Tecar.</translation>
    </message>
    <message>
        <source>Possible infection. Medical assessment today; an emergency if the patient is unwell.</source>
        <translation>Mögliche Infektion. Heute ärztlich abklären; ein Notfall, wenn es dem Patienten schlecht geht.</translation>
    </message>
    <message>
        <source>Tendon pain with this antibiotic needs the prescriber today. Do not load the tendon until advised. The therapist does not stop medicines; the patient calls the prescriber now.</source>
        <translation>Sehnenschmerz unter diesem Antibiotikum gehört heute zum verordnenden Arzt. Die Sehne bis zu dessen Rat nicht belasten. Der Therapeut setzt keine Medikamente ab; der Patient ruft jetzt den verordnenden Arzt an.</translation>
    </message>
    <message>
        <source>Possible partial tear. Protect it with a heel lift and without heavy loading, and arrange ultrasound or MRI and medical review.</source>
        <translation>Möglicher Teilriss. Mit Fersenkeil und ohne schwere Belastung schützen; Ultraschall oder MRT und ärztliche Beurteilung veranlassen.</translation>
    </message>
    <message>
        <source>Possible bone stress injury. Stop running and jumping. Refer for imaging.</source>
        <translation>Mögliche Knochen-Stressverletzung. Kein Laufen, kein Springen. Zur Bildgebung überweisen.</translation>
    </message>
    <message>
        <source>The pattern does not fit tendinopathy. Contact the GP.</source>
        <translation>Das Muster passt nicht zu einer Tendinopathie. Nehmen Sie Kontakt mit dem Hausarzt auf.</translation>
    </message>
    <message>
        <source>Possible inflammatory disease. Refer to the GP or rheumatology for assessment.</source>
        <translation>Mögliche entzündliche Erkrankung. Zur Abklärung an Hausarzt oder Rheumatologie überweisen.</translation>
    </message>
    <message>
        <source>Bumps can be cholesterol deposits. Ask the GP for a lipid test.</source>
        <translation>Knoten können Cholesterinablagerungen sein. Bitten Sie den Hausarzt um eine Blutfettbestimmung.</translation>
    </message>
    <message>
        <source>Steroids weaken tendon. Build up more slowly; image sooner when in doubt.</source>
        <translation>Steroide schwächen die Sehne. Langsamer aufbauen; im Zweifel früher Bildgebung.</translation>
    </message>
    <message>
        <source>Emergency, now</source>
        <translation>Notfall, jetzt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today, call the prescriber</source>
        <translation>Heute, verordnenden Arzt anrufen</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>Innerhalb von Tagen</translation>
    </message>
    <message>
        <source>Letter within two weeks</source>
        <translation>Brief innerhalb von zwei Wochen</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>asked: no</source>
        <translation>gefragt: nein</translation>
    </message>
    <message>
        <source>asked: yes</source>
        <translation>gefragt: ja</translation>
    </message>
    <message>
        <source>No suggestion while a red flag is open</source>
        <translation>Kein Vorschlag, solange ein Warnzeichen offen ist</translation>
    </message>
    <message>
        <source>Outside the scope of these rules</source>
        <translation>Außerhalb des Bereichs dieser Regeln</translation>
    </message>
    <message>
        <source>No suggestion: the answers do not settle it</source>
        <translation>Kein Vorschlag: Die Antworten ergeben kein klares Bild</translation>
    </message>
    <message>
        <source>Suggested: reactive</source>
        <translation>Vorschlag: reaktiv</translation>
    </message>
    <message>
        <source>Suggested: degenerative or late dysrepair</source>
        <translation>Vorschlag: degenerativ oder späte Fehlheilung</translation>
    </message>
    <message>
        <source>Suggested: reactive on degenerative</source>
        <translation>Vorschlag: reaktiv auf degenerativ</translation>
    </message>
    <message>
        <source>The pain lies at the insertion, within 2 cm of the heel bone.</source>
        <translation>Der Schmerz liegt am Ansatz, innerhalb von 2 cm vom Fersenbein.</translation>
    </message>
    <message>
        <source>The pain lies above the mid-portion, towards the calf.</source>
        <translation>Der Schmerz liegt oberhalb der Midportion, zur Wade hin.</translation>
    </message>
    <message>
        <source>Crepitus and a swelling that stays still point to the tissue around the tendon.</source>
        <translation>Krepitation und eine Schwellung, die sich nicht mitbewegt, sprechen für das Gewebe um die Sehne.</translation>
    </message>
    <message>
        <source>Deep pain on pointing the foot, and the tendon is not tender: think of posterior impingement.</source>
        <translation>Tiefer Schmerz bei Plantarflexion, und die Sehne ist nicht druckschmerzhaft: An ein hinteres Impingement denken.</translation>
    </message>
    <message>
        <source>Numb or burning, and the tendon is not tender: think of a nerve.</source>
        <translation>Taubheit oder Brennen, und die Sehne ist nicht druckschmerzhaft: An einen Nerv denken.</translation>
    </message>
    <message>
        <source>The guideline criteria of mid-portion tendinopathy are not met.</source>
        <translation>Die Leitlinienkriterien der Midportion-Tendinopathie sind nicht erfüllt.</translation>
    </message>
    <message>
        <source>A criterion of the guideline was not asked yet.</source>
        <translation>Ein Kriterium der Leitlinie wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Two answers cannot both be true.</source>
        <translation>Zwei Antworten können nicht beide stimmen.</translation>
    </message>
    <message>
        <source>Moderate confidence. More is never given: no validated rule for the stage exists.</source>
        <translation>Mittlere Verlässlichkeit. Mehr wird nie angegeben: Für das Stadium gibt es keine validierte Regel.</translation>
    </message>
    <message>
        <source>Low confidence: answers are missing, few points, or some speak against it.</source>
        <translation>Geringe Verlässlichkeit: Antworten fehlen, wenige Punkte oder einige sprechen dagegen.</translation>
    </message>
    <message>
        <source>Borders on the insertion.</source>
        <translation>Grenzt an den Ansatz.</translation>
    </message>
    <message>
        <source>Long complaints without a change in shape: the fourth guideline criterion is missing, imaging may be considered.</source>
        <translation>Lange Beschwerden ohne Formveränderung: Das vierte Leitlinienkriterium fehlt, Bildgebung kann erwogen werden.</translation>
    </message>
    <message>
        <source>A normal ultrasound makes tendinopathy less certain. Reconsider.</source>
        <translation>Ein normaler Ultraschall macht eine Tendinopathie weniger wahrscheinlich. Neu überlegen.</translation>
    </message>
    <message>
        <source>The worsening began before the first complaints. Check both days.</source>
        <translation>Die Verschlechterung begann vor den ersten Beschwerden. Prüfen Sie beide Tage.</translation>
    </message>
    <message>
        <source>More or new load before it began</source>
        <translation>Mehr oder neue Belastung vor dem Beginn</translation>
    </message>
    <message>
        <source>Began or got worse at most 6 weeks ago</source>
        <translation>Vor höchstens 6 Wochen begonnen oder verschlechtert</translation>
    </message>
    <message>
        <source>Soft, spindle-shaped swelling</source>
        <translation>Weiche, spindelförmige Schwellung</translation>
    </message>
    <message>
        <source>First episode, at most 12 weeks</source>
        <translation>Erste Episode, höchstens 12 Wochen</translation>
    </message>
    <message>
        <source>Younger than 30</source>
        <translation>Jünger als 30</translation>
    </message>
    <message>
        <source>Complaints for more than 12 weeks</source>
        <translation>Beschwerden seit über 12 Wochen</translation>
    </message>
    <message>
        <source>Bumps or firm thickening</source>
        <translation>Knoten oder feste Verdickung</translation>
    </message>
    <message>
        <source>Disorganised focus on ultrasound</source>
        <translation>Ungeordneter Herd im Ultraschall</translation>
    </message>
    <message>
        <source>Earlier episodes</source>
        <translation>Frühere Episoden</translation>
    </message>
    <message>
        <source>50 or older</source>
        <translation>50 oder älter</translation>
    </message>
    <message>
        <source>2009 model, not looked up</source>
        <translation>Modell von 2009, nicht nachgeschlagen</translation>
    </message>
    <message>
        <source>cut-off from general knowledge</source>
        <translation>Grenzwert aus Allgemeinwissen</translation>
    </message>
    <message>
        <source>Insertional tendinopathy or bursitis</source>
        <translation>Ansatztendinopathie oder Bursitis</translation>
    </message>
    <message>
        <source>Paratenon irritation</source>
        <translation>Reizung des Paratenons</translation>
    </message>
    <message>
        <source>Plantaris tendon</source>
        <translation>Plantarissehne</translation>
    </message>
    <message>
        <source>Posterior ankle impingement</source>
        <translation>Hinteres Impingement am Sprunggelenk</translation>
    </message>
    <message>
        <source>Big toe flexor or peroneal tendon</source>
        <translation>Großzehenbeuger- oder Peroneussehne</translation>
    </message>
    <message>
        <source>Sural nerve</source>
        <translation>Nervus suralis</translation>
    </message>
    <message>
        <source>Nerve root or back</source>
        <translation>Nervenwurzel oder Rücken</translation>
    </message>
    <message>
        <source>Accessory soleus</source>
        <translation>Akzessorischer Soleus</translation>
    </message>
    <message>
        <source>Calf strain</source>
        <translation>Wadenzerrung</translation>
    </message>
    <message>
        <source>Heel pain of the growing child</source>
        <translation>Fersenschmerz des wachsenden Kindes</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>unwahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>fragen</translation>
    </message>
    <message>
        <source>Reactive</source>
        <translation>Reaktiv</translation>
    </message>
    <message>
        <source>Dysrepair</source>
        <translation>Fehlheilung</translation>
    </message>
    <message>
        <source>Degenerative</source>
        <translation>Degenerativ</translation>
    </message>
    <message>
        <source>Reactive on degenerative</source>
        <translation>Reaktiv auf degenerativ</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Offen gelassen</translation>
    </message>
    <message>
        <source>A red flag is open. Refer, or write down on the stage page why it does not hold; until then no programme is made.</source>
        <translation>Ein Warnzeichen ist offen. Überweisen Sie oder notieren Sie auf der Seite Stadium, warum es nicht zutrifft; bis dahin entsteht kein Trainingsprogramm.</translation>
    </message>
    <message>
        <source>Not every red-flag question was asked. Ask the open ones on the stage page; until then no programme is made.</source>
        <translation>Nicht jede Frage nach Warnzeichen wurde gestellt. Stellen Sie die offenen auf der Seite Stadium; bis dahin entsteht kein Trainingsprogramm.</translation>
    </message>
    <message numerus="yes">
        <source>not asked (%n)</source>
        <comment>red-flag questions</comment>
        <translation>
            <numerusform>nicht gefragt (%n)</numerusform>
            <numerusform>nicht gefragt (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asked: yes (%n)</source>
        <comment>red-flag questions</comment>
        <translation>
            <numerusform>gefragt: ja (%n)</numerusform>
            <numerusform>gefragt: ja (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::BackupCard</name>
    <message>
        <source>Being made and restored on trial, %1 %</source>
        <translation>Wird angelegt und zur Probe wiederhergestellt, %1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>None; a stolen or broken computer takes its backups with it</source>
        <translation>Keiner; mit einem gestohlenen oder defekten Computer gehen auch seine Sicherungskopien verloren</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the second place for backups</source>
        <translation>Zweiten Ort für Sicherungskopien wählen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Copy backups to no second place</source>
        <translation>Sicherungskopien an keinen zweiten Ort kopieren</translation>
    </message>
</context>
<context>
    <name>ach::BackupText</name>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
</context>
<context>
    <name>ach::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ach::BlankTest</name>
    <message>
        <source>What stands here is in the record only when it was typed in: Measures, %1.</source>
        <translation>Was hier steht, ist erst in der Akte, wenn es eingegeben wurde: Messinstrumente, %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bester</translation>
    </message>
</context>
<context>
    <name>ach::BodyChartPainter</name>
    <message>
        <source>cm above the heel bone</source>
        <translation>cm über dem Fersenbein</translation>
    </message>
    <message>
        <source>Mid-portion, %1&#xa0;cm</source>
        <translation>Midportion, %1&#xa0;cm</translation>
    </message>
    <message>
        <source>narrow part of the tendon</source>
        <translation>schmaler Teil der Sehne</translation>
    </message>
    <message>
        <source>Insertion, %1&#xa0;cm</source>
        <translation>Ansatz, %1&#xa0;cm</translation>
    </message>
    <message>
        <source>Muscle–tendon junction</source>
        <translation>Muskel-Sehnen-Übergang</translation>
    </message>
    <message>
        <source>Outside view, left leg</source>
        <translation>Außenansicht, linkes Bein</translation>
    </message>
    <message>
        <source>Outside view, right leg</source>
        <translation>Außenansicht, rechtes Bein</translation>
    </message>
    <message>
        <source>heel bone</source>
        <translation>Fersenbein</translation>
    </message>
    <message>
        <source>No marks yet. Tap where it hurts, or press Enter at the line.</source>
        <translation>Noch keine Markierung. Tippen Sie, wo es schmerzt, oder drücken Sie an der Linie Enter.</translation>
    </message>
</context>
<context>
    <name>ach::BodyChartStep</name>
    <message>
        <source>Where is it?</source>
        <translation>Wo ist es?</translation>
    </message>
    <message>
        <source>Tap the tendon, or use the arrow keys and Enter. Drag a mark to move it, drag its edge to size it.</source>
        <translation>Tippen Sie auf die Sehne oder nutzen Sie Pfeiltasten und Enter. Markierung ziehen verschiebt sie, am Rand ziehen ändert die Größe.</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Bein</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n mark(s)</source>
        <translation>
            <numerusform>%1 · %n Markierung</numerusform>
            <numerusform>%1 · %n Markierungen</numerusform>
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
        <translation>Noch kein Ort</translation>
    </message>
    <message>
        <source>Set the pain mark where the patient points with one finger.</source>
        <translation>Setzen Sie die Schmerzmarkierung dort, wohin der Patient mit einem Finger zeigt.</translation>
    </message>
    <message>
        <source>Mid-portion</source>
        <translation>Midportion</translation>
    </message>
    <message>
        <source>The pain mark lies %1 above the heel bone, on the border with the insertion.</source>
        <translation>Die Schmerzmarkierung liegt %1 über dem Fersenbein, an der Grenze zum Ansatz.</translation>
    </message>
    <message>
        <source>The pain mark lies %1 above the heel bone.</source>
        <translation>Die Schmerzmarkierung liegt %1 über dem Fersenbein.</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>Ansatz</translation>
    </message>
    <message>
        <source>The pain mark lies %1 above the heel bone. The exercises here are for the mid-portion; heel drops below the step can make insertion pain worse.</source>
        <translation>Die Schmerzmarkierung liegt %1 über dem Fersenbein. Die Übungen hier sind für die Midportion; Fersensenken unter Stufenhöhe kann Ansatzschmerz verstärken.</translation>
    </message>
    <message>
        <source>Above the mid-portion</source>
        <translation>Oberhalb der Midportion</translation>
    </message>
    <message>
        <source>The pain mark lies %1 above the heel bone, towards the calf. Think of the muscle and its junction with the tendon.</source>
        <translation>Die Schmerzmarkierung liegt %1 über dem Fersenbein, zur Wade hin. An den Muskel und seinen Übergang in die Sehne denken.</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>Kein Schmerz</translation>
    </message>
    <message>
        <source>Worst imaginable</source>
        <translation>Stärkster vorstellbarer Schmerz</translation>
    </message>
    <message>
        <source>By hand and eye</source>
        <translation>Tasten und Sehen</translation>
    </message>
    <message>
        <source>At the tendon and heel</source>
        <translation>An Sehne und Ferse</translation>
    </message>
    <message>
        <source>Leg: veins and blood supply</source>
        <translation>Bein: Venen und Durchblutung</translation>
    </message>
</context>
<context>
    <name>ach::BodyChartView</name>
    <message numerus="yes">
        <source>Body chart, left leg, %n mark(s)</source>
        <translation>
            <numerusform>Körperschema, linkes Bein, %n Markierung</numerusform>
            <numerusform>Körperschema, linkes Bein, %n Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Body chart, right leg, %n mark(s)</source>
        <translation>
            <numerusform>Körperschema, rechtes Bein, %n Markierung</numerusform>
            <numerusform>Körperschema, rechtes Bein, %n Markierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys move the line, Enter sets a mark, Tab goes through the marks.</source>
        <translation>Pfeiltasten bewegen die Linie, Enter setzt eine Markierung, Tab geht durch die Markierungen.</translation>
    </message>
</context>
<context>
    <name>ach::BusyOverlay</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 Prozent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>Vor dem Erstbefund</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Noch kein Plan</translation>
    </message>
    <message>
        <source>%1, planned</source>
        <translation>%1, geplant</translation>
    </message>
    <message>
        <source>intake</source>
        <translation>Erstbefund</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
</context>
<context>
    <name>ach::ChoiceSegment</name>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Asked, but not known</source>
        <translation>Gefragt, aber nicht bekannt</translation>
    </message>
</context>
<context>
    <name>ach::ClinicStep</name>
    <message>
        <source>Name of the clinic</source>
        <translation>Name der Praxis</translation>
    </message>
    <message>
        <source>Address, telephone and opening hours</source>
        <translation>Adresse, Telefon und Öffnungszeiten</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Ihre Praxis</translation>
    </message>
    <message>
        <source>This stands on every sheet. Only the name is needed now.</source>
        <translation>Dies steht auf jedem Übungsblatt. Nur der Name ist jetzt nötig.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Header of the exercise sheets</source>
        <translation>Kopf der Übungsblätter</translation>
    </message>
</context>
<context>
    <name>ach::ClipPair</name>
    <message>
        <source>Two films side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation type="unfinished">Ein Bild zurück</translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation type="unfinished">Ein Bild zurück (,)</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation type="unfinished">Ein Bild vor</translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation type="unfinished">Ein Bild vor (.)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished">Geschwindigkeit</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished">Wiederholen</translation>
    </message>
    <message>
        <source>Keys [ and ] set the part that is repeated, Backspace takes it away</source>
        <translation type="unfinished">Die Tasten [ und ] legen den wiederholten Teil fest, Backspace hebt ihn auf</translation>
    </message>
    <message>
        <source>Right film one frame back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right film one frame back against the left one (Ctrl+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right film one frame on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right film one frame on against the left one (Ctrl+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both films from their first frame (Ctrl+Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the other leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · waits for the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Abspielen</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation type="unfinished">Leertaste</translation>
    </message>
    <message>
        <source>begin together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right film %1 s ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left film %1 s ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, film</source>
        <translation type="unfinished">%1, Video</translation>
    </message>
    <message>
        <source>There is no film to show here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plays</source>
        <translation type="unfinished">läuft</translation>
    </message>
    <message>
        <source>paused at %1</source>
        <translation type="unfinished">angehalten bei %1</translation>
    </message>
</context>
<context>
    <name>ach::ClipPlayer</name>
    <message>
        <source>One frame back</source>
        <translation>Ein Bild zurück</translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation>Ein Bild zurück (,)</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Ein Bild vor</translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation>Ein Bild vor (.)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Keys [ and ] set the part that is repeated, Backspace takes it away</source>
        <translation>Die Tasten [ und ] legen den wiederholten Teil fest, Backspace hebt ihn auf</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Linkes Bein</translation>
    </message>
    <message>
        <source>Turns the picture round</source>
        <translation>Spiegelt das Bild</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Shows how it is done, in the language of the patient</source>
        <translation>Zeigt in der Sprache des Patienten, wie die Übung ausgeführt wird</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Fill the screen (F11)</source>
        <translation>Vollbild (F11)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>%1, film</source>
        <translation>%1, Video</translation>
    </message>
    <message>
        <source>no clip</source>
        <translation>kein Video</translation>
    </message>
    <message>
        <source>plays</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused at %1</source>
        <translation>angehalten bei %1</translation>
    </message>
    <message>
        <source>This computer has no sound device that can tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film has no tempo to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticks each second of the tempo, higher when a part begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness of the tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the film cannot be shown: its file has a damaged part. Restore it from a backup, or bring the film in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clip of this exercise. The words below say how it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::ClipScrubber</name>
    <message>
        <source>Position in the film</source>
        <translation>Stelle im Video</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ach::ClipView</name>
    <message>
        <source>up</source>
        <translation>auf</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>halten</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>%1, repetition %2 of %3</source>
        <translation>%1, Wiederholung %2 von %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ach::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to a patient, an action or a setting</source>
        <translation>Gehe zu Patient, Aktion oder Einstellung</translation>
    </message>
    <message>
        <source>Type a name, an action or a setting</source>
        <translation>Name, Aktion oder Einstellung eingeben</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter goes there · Esc closes</source>
        <translation>↑ ↓ wählen · Enter geht dorthin · Esc schließt</translation>
    </message>
    <message>
        <source>Nothing fits “%1”. Type part of a name, an action or a setting.</source>
        <translation>Nichts passt zu „%1“. Geben Sie einen Teil eines Namens, einer Aktion oder einer Einstellung ein.</translation>
    </message>
</context>
<context>
    <name>ach::CompareDialog</name>
    <message>
        <source>Compare two films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare %1 with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation type="unfinished">Vollbild</translation>
    </message>
    <message>
        <source>Fill the screen (F11)</source>
        <translation type="unfinished">Vollbild (F11)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation type="unfinished">Esc</translation>
    </message>
</context>
<context>
    <name>ach::CreateClinicPage</name>
    <message>
        <source>The clinic needs a name. Type what stands on the door.</source>
        <translation>Die Praxis braucht einen Namen. Geben Sie ein, was an der Tür steht.</translation>
    </message>
    <message>
        <source>Your name is missing. It stands in the record beside what you do.</source>
        <translation>Ihr Name fehlt. Er steht in der Patientenakte bei dem, was Sie tun.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short. It needs at least %n character(s).</source>
        <translation>
            <numerusform>Die Passphrase ist zu kurz. Sie braucht mindestens %n Zeichen.</numerusform>
            <numerusform>Die Passphrase ist zu kurz. Sie braucht mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again, or show the first.</source>
        <translation>Die beiden Passphrasen sind verschieden. Geben Sie die zweite noch einmal ein oder zeigen Sie die erste an.</translation>
    </message>
    <message>
        <source>Print the key, or type groups %1 and %2 from your own note.</source>
        <translation>Drucken Sie den Schlüssel oder geben Sie die Gruppen %1 und %2 von Ihrer Notiz ein.</translation>
    </message>
    <message>
        <source>The folder is missing. Choose where the clinic is kept.</source>
        <translation>Der Ordner fehlt. Wählen Sie, wo die Praxis aufbewahrt wird.</translation>
    </message>
    <message>
        <source>This folder holds other files. Choose an empty one or a new name.</source>
        <translation>In diesem Ordner liegen andere Dateien. Wählen Sie einen leeren Ordner oder einen neuen Namen.</translation>
    </message>
    <message>
        <source>Creating the clinic…</source>
        <translation>Die Praxis wird angelegt…</translation>
    </message>
    <message>
        <source>Create the clinic</source>
        <translation>Praxis anlegen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Create a clinic</source>
        <translation>Praxis anlegen</translation>
    </message>
    <message>
        <source>About four minutes</source>
        <translation>Etwa vier Minuten</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>Praxis öffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ach::DateField</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>vor %n Woche</numerusform>
            <numerusform>vor %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>That day has not come yet</source>
        <translation>Dieser Tag kommt erst noch</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Nach dem %1</translation>
    </message>
    <message>
        <source>Not a date yet, such as 14-6-1985</source>
        <translation>Noch kein Datum, etwa 14-6-1985</translation>
    </message>
    <message>
        <source>day month year</source>
        <translation>Tag Monat Jahr</translation>
    </message>
    <message>
        <source>The earliest day here is %1</source>
        <translation>Der früheste Tag ist hier der %1</translation>
    </message>
</context>
<context>
    <name>ach::DayCard</name>
    <message>
        <source>Nothing was written down for this day.</source>
        <translation>Für diesen Tag wurde nichts notiert.</translation>
    </message>
    <message>
        <source>Pain during %1, after %2, next morning %3.</source>
        <translation>Schmerz während %1, danach %2, nächster Morgen %3.</translation>
    </message>
    <message numerus="yes">
        <source>Stiff for %n min next morning.</source>
        <translation>
            <numerusform>%n min steif am nächsten Morgen.</numerusform>
            <numerusform>%n min steif am nächsten Morgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ran %1 km.</source>
        <translation>%1 km gelaufen.</translation>
    </message>
    <message>
        <source>Limit on this day: %1 of 10.</source>
        <translation>Grenze an diesem Tag: %1 von 10.</translation>
    </message>
    <message>
        <source>There was no plan yet, so no limit held.</source>
        <translation>Es gab noch keinen Plan, deshalb galt keine Grenze.</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>Auf der Linie</translation>
    </message>
    <message>
        <source>Written at this day</source>
        <translation>Zu diesem Tag notiert</translation>
    </message>
    <message>
        <source>Write at this day (N)</source>
        <translation>Zu diesem Tag notieren (N)</translation>
    </message>
    <message>
        <source>On the line: %1</source>
        <translation>Auf der Linie: %1</translation>
    </message>
</context>
<context>
    <name>ach::DecisionBar</name>
    <message>
        <source>Your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Differs from the suggestion</source>
        <translation>Weicht vom Vorschlag ab</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Reason, because it differs from the suggestion</source>
        <translation>Begründung, weil vom Vorschlag abgewichen wird</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>Begründung, wenn Sie möchten</translation>
    </message>
    <message>
        <source>%1, signed by %2 on %3 at %4. %5, rules version %6.</source>
        <translation>%1, unterschrieben von %2 am %3 um %4. %5, Regelversion %6.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Begründung: %1</translation>
    </message>
</context>
<context>
    <name>ach::DiaryBar</name>
    <message>
        <source>By exercise</source>
        <translation>Nach Übung</translation>
    </message>
    <message>
        <source>Where these lines come from</source>
        <translation>Woher diese Zeilen kommen</translation>
    </message>
    <message>
        <source>Paper diary</source>
        <translation>Tagebuch auf Papier</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Erzählt</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>A row for each exercise and side of the plan</source>
        <translation>Eine Zeile für jede Übung und Seite des Plans</translation>
    </message>
    <message>
        <source>%1: %2 of %3 days</source>
        <translation>%1: %2 von %3 Tagen</translation>
    </message>
    <message>
        <source>%1, %2 not noted</source>
        <translation>%1, %2 nicht notiert</translation>
    </message>
    <message>
        <source>The plan asked for no exercise in these weeks.</source>
        <translation>Der Plan verlangte in diesen Wochen keine Übung.</translation>
    </message>
    <message>
        <source>Done in four weeks</source>
        <translation>Gemacht in vier Wochen</translation>
    </message>
</context>
<context>
    <name>ach::DiaryFileButton</name>
    <message>
        <source>Read a diary file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Öffnen</translation>
    </message>
    <message>
        <source>Type by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that the page of the take-home folder saved. It can also be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a diary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary of the take-home folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the patient&apos;s diary added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::DiaryFileDialog</name>
    <message>
        <source>Diary of the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet %1, saved on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the name of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered here stays unless you choose the file for a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>What happens to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::DiaryFileViewModel</name>
    <message>
        <source>This is not a diary. Choose the file that the page of the take-home folder saved; its name begins with diary-S-.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This diary belongs to another record. Open that record?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This diary belongs to another complaint of this patient. Open that complaint and read it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sheet of this clinic has the number %1. Look whether the file is this patient&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted in this diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day of a diary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain during %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain next morning %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stiff next morning %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run %1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercises done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercises not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: this day has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: what the next morning was like, because it has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1 is not on that sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs: %1; the record says %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n already in the record</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>diary file, %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::DiaryGrid</name>
    <message>
        <source>Diary of two weeks</source>
        <translation>Tagebuch über zwei Wochen</translation>
    </message>
    <message>
        <source>This day has exercises or a run, so it is no day of rest</source>
        <translation>Dieser Tag hat Übungen oder einen Lauf, ist also kein Erholungstag</translation>
    </message>
    <message>
        <source>1 on one day and 0 on the next. A 10 is typed with X</source>
        <translation>1 an einem Tag und 0 am nächsten. Eine 10 tippen Sie mit X</translation>
    </message>
</context>
<context>
    <name>ach::DiaryGridModel</name>
    <message>
        <source>Exercises done</source>
        <translation>Übungen gemacht</translation>
    </message>
    <message>
        <source>Pain during</source>
        <translation>Schmerz dabei</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Schmerz danach</translation>
    </message>
    <message>
        <source>Pain next morning</source>
        <translation>Schmerz am nächsten Morgen</translation>
    </message>
    <message>
        <source>Stiff next morning, min</source>
        <translation>Steif am nächsten Morgen, min</translation>
    </message>
    <message>
        <source>Run, km</source>
        <translation>Laufen, km</translation>
    </message>
    <message>
        <source>0 to 1440 minutes</source>
        <translation>0 bis 1440 Minuten</translation>
    </message>
    <message>
        <source>0 to 500 km</source>
        <translation>0 bis 500 km</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>0 bis 10</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>nicht notiert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>1 is done, 0 is not done, Space changes it, Backspace blanks</source>
        <translation>1 ist gemacht, 0 ist nicht gemacht, Leertaste wechselt, Backspace leert</translation>
    </message>
    <message>
        <source>This morning has not come yet</source>
        <translation>Dieser Morgen kommt erst noch</translation>
    </message>
    <message>
        <source>This day has not come yet</source>
        <translation>Dieser Tag kommt erst noch</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Erholungstag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
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
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The clinic is ready.</source>
        <translation>Die Praxis ist bereit.</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 ist bereit.</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Wie geht es weiter?</translation>
    </message>
    <message>
        <source>First intake</source>
        <translation>Erstbefund beginnen</translation>
    </message>
    <message>
        <source>A patient is here: eight steps, about eight minutes.</source>
        <translation>Ein Patient ist da: acht Schritte, etwa acht Minuten.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Language, size of the text, when the window locks.</source>
        <translation>Sprache, Textgröße, wann das Fenster sperrt.</translation>
    </message>
    <message>
        <source>Making the sample clinic…</source>
        <translation>Die Beispielpraxis wird angelegt…</translation>
    </message>
    <message>
        <source>Try with sample clinic</source>
        <translation>Mit Beispielpraxis ausprobieren</translation>
    </message>
    <message>
        <source>Invented patients to look around with. Your own clinic waits.</source>
        <translation>Erfundene Patienten zum Umsehen. Ihre eigene Praxis wartet.</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>Praxis öffnen</translation>
    </message>
    <message>
        <source>The list of patients, still empty.</source>
        <translation>Die Patientenliste, noch leer.</translation>
    </message>
</context>
<context>
    <name>ach::DoseDetails</name>
    <message>
        <source>Kilograms</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Percent of body weight</source>
        <translation>Prozent des Körpergewichts</translation>
    </message>
    <message>
        <source>Repetition maximum (RM)</source>
        <translation>Wiederholungsmaximum (RM)</translation>
    </message>
    <message>
        <source>Body weight alone</source>
        <translation>Nur Körpergewicht</translation>
    </message>
    <message>
        <source>Dose of %1</source>
        <translation>Dosis für %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Pause zwischen Sätzen</translation>
    </message>
    <message>
        <source>Effort (RPE)</source>
        <translation>Anstrengung (RPE)</translation>
    </message>
    <message>
        <source>Of the greatest push</source>
        <translation>Anteil der Maximalkraft</translation>
    </message>
    <message>
        <source>No load</source>
        <translation>Ohne Last</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Days of the week. None: the patient chooses them.</source>
        <translation>Wochentage. Keine: Der Patient wählt sie.</translation>
    </message>
    <message>
        <source>A dose for each side</source>
        <translation>Je Seite eine Dosis</translation>
    </message>
    <message>
        <source>Remove exercise</source>
        <translation>Übung entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>This number cannot be meant.</source>
        <translation>Diese Zahl kann nicht stimmen.</translation>
    </message>
    <message>
        <source>Show the clip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::DoseField</name>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Load in kilograms</source>
        <translation>Last in Kilogramm</translation>
    </message>
    <message>
        <source>Seconds up, hold and down</source>
        <translation>Sekunden auf, halten und ab</translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation>Mal pro Tag</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Tage pro Woche</translation>
    </message>
    <message>
        <source>%1. A whole dose may be typed here: 3x15 10kg, 3x10x15s, 2-1-2, rest 90s, 2/d, 7/w, mo we fr, 8RM, 20%bw, red band, RPE 7</source>
        <translation>%1. Hier lässt sich eine ganze Dosis eingeben: 3x15 10kg, 3x10x15s, 2-1-2, Pause 90s, 2/d, 7/w, mo mi fr, 8RM, 20%KG, rotes Band, RPE 7</translation>
    </message>
</context>
<context>
    <name>ach::DosePanel</name>
    <message>
        <source>Strength dose</source>
        <translation>Kraftdosis</translation>
    </message>
    <message>
        <source>Hold dose</source>
        <translation>Haltedosis</translation>
    </message>
    <message>
        <source>Running dose</source>
        <translation>Laufdosis</translation>
    </message>
    <message>
        <source>1000 body weights × repetitions per week</source>
        <translation>1000 Körpergewichte × Wiederholungen pro Woche</translation>
    </message>
    <message>
        <source>minutes under tension per week</source>
        <translation>Minuten unter Spannung pro Woche</translation>
    </message>
    <message>
        <source>1000 body weights × steps per week, as a range</source>
        <translation>1000 Körpergewichte × Schritte pro Woche, als Spanne</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>kein Plan</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>not all known</source>
        <translation>nicht alles bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) not noted</source>
        <translation>
            <numerusform>%n Tag nicht notiert</numerusform>
            <numerusform>%n Tage nicht notiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) without a known force</source>
        <translation>
            <numerusform>%n Übung ohne bekannte Kraft</numerusform>
            <numerusform>%n Übungen ohne bekannte Kraft</numerusform>
        </translation>
    </message>
    <message>
        <source>Exercise days done</source>
        <translation>Erledigte Übungstage</translation>
    </message>
    <message>
        <source>% of those planned per week</source>
        <translation>% der geplanten pro Woche</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht notiert</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 von %2 Tagen</translation>
    </message>
    <message>
        <source>%1, %2 not noted</source>
        <translation>%1, %2 nicht notiert</translation>
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
        <translation>%1 s halten</translation>
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
        <translation>Reaktive Sehne: Halten</translation>
    </message>
    <message>
        <source>Degenerative tendon: heel drops</source>
        <translation>Degenerative Sehne: Fersensenken</translation>
    </message>
    <message>
        <source>Heel raise in all shoes</source>
        <translation>Fersenkeil in allen Schuhen</translation>
    </message>
    <message>
        <source>Foam roller on the calf</source>
        <translation>Faszienrolle für die Wade</translation>
    </message>
    <message>
        <source>Tecar in the clinic</source>
        <translation>Tecar in der Praxis</translation>
    </message>
    <message>
        <source>May help comfort early; cheap; does not replace training. Both shoes, less later on.</source>
        <translation>Kann anfangs angenehm sein; günstig; ersetzt kein Training. In beiden Schuhen, später weniger.</translation>
    </message>
    <message>
        <source>For calf feeling; not a treatment of the tendon. Never on the tendon itself.</source>
        <translation>Für das Gefühl in der Wade; keine Behandlung der Sehne. Nie auf der Sehne selbst.</translation>
    </message>
    <message>
        <source>Insufficient evidence; optional extra, never instead of loading. Not with a pacemaker or implants, near a pregnancy, with cancer, thrombosis, infection or numb skin.</source>
        <translation>Unzureichend belegt; mögliche Ergänzung, nie statt Belastung. Nicht bei Herzschrittmacher oder Implantaten, nahe einer Schwangerschaft, bei Krebs, Thrombose, Infektion oder tauber Haut.</translation>
    </message>
    <message>
        <source>no load</source>
        <translation>ohne Last</translation>
    </message>
    <message numerus="yes">
        <source>%n times a day</source>
        <translation>
            <numerusform>%n-mal am Tag</numerusform>
            <numerusform>%n-mal am Tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days a week</source>
        <translation>
            <numerusform>%n Tag pro Woche</numerusform>
            <numerusform>%n Tage pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinesiotape</source>
        <translation>Kinesiotape</translation>
    </message>
    <message>
        <source>Put on by a professional. Optional comfort, effect not shown. Not on broken or allergic skin.</source>
        <translation>Von Fachpersonal angelegt. Freiwillig und nur für das Wohlgefühl, Wirkung nicht gezeigt. Nicht auf verletzter oder allergischer Haut.</translation>
    </message>
    <message>
        <source>yellow band</source>
        <translation>gelbes Band</translation>
    </message>
    <message>
        <source>red band</source>
        <translation>rotes Band</translation>
    </message>
    <message>
        <source>green band</source>
        <translation>grünes Band</translation>
    </message>
    <message>
        <source>blue band</source>
        <translation>blaues Band</translation>
    </message>
    <message>
        <source>black band</source>
        <translation>schwarzes Band</translation>
    </message>
    <message>
        <source>silver band</source>
        <translation>silbernes Band</translation>
    </message>
    <message>
        <source>gold band</source>
        <translation>goldenes Band</translation>
    </message>
    <message>
        <source>body weight</source>
        <translation>Körpergewicht</translation>
    </message>
    <message>
        <source>%1 % BW</source>
        <translation>%1 % Körpergew.</translation>
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
        <translation>%1 % Anstrengung</translation>
    </message>
    <message>
        <source>rest %1 min</source>
        <translation>%1 min Pause</translation>
    </message>
    <message>
        <source>rest %1 s</source>
        <translation>%1 s Pause</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message numerus="yes">
        <source>%n × a week</source>
        <translation>
            <numerusform>%n × pro Woche</numerusform>
            <numerusform>%n × pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 ×</source>
        <translation>%1, %2 ×</translation>
    </message>
    <message>
        <source>no effort</source>
        <translation>ohne Anstrengungsziel</translation>
    </message>
    <message>
        <source>no rest</source>
        <translation>ohne Pause</translation>
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
        <translation>Fällige Messungen</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Jetzt messen</translation>
    </message>
</context>
<context>
    <name>ach::EmailNote</name>
    <message>
        <source>This does not look like an e-mail address</source>
        <translation>Das sieht nicht wie eine E-Mail-Adresse aus</translation>
    </message>
</context>
<context>
    <name>ach::ErrorText</name>
    <message>
        <source>There is no clinic in this folder</source>
        <translation>In diesem Ordner ist keine Praxis</translation>
    </message>
    <message>
        <source>it holds no clinic.db or no keys.json</source>
        <translation>er enthält keine clinic.db oder keine keys.json</translation>
    </message>
    <message>
        <source>Choose the folder that holds both files</source>
        <translation>Wählen Sie den Ordner, der beide Dateien enthält</translation>
    </message>
    <message>
        <source>No clinic was made</source>
        <translation>Es wurde keine Praxis angelegt</translation>
    </message>
    <message>
        <source>this folder is a clinic already</source>
        <translation>dieser Ordner ist schon eine Praxis</translation>
    </message>
    <message>
        <source>Open it, or choose another folder</source>
        <translation>Öffnen Sie sie oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>the folder holds other files</source>
        <translation>im Ordner liegen andere Dateien</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Wählen Sie einen leeren Ordner</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Es wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>this folder cannot be written to</source>
        <translation>in diesen Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who looks after the computer for the right to write there</source>
        <translation>Wählen Sie einen anderen Ordner oder bitten Sie den Betreuer des Computers um Schreibrechte dort</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Free some room and try again</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>The clinic stays locked</source>
        <translation>Die Praxis bleibt gesperrt</translation>
    </message>
    <message>
        <source>that is not the passphrase</source>
        <translation>das ist nicht die Passphrase</translation>
    </message>
    <message>
        <source>Type it again, or use the recovery key</source>
        <translation>Geben Sie sie noch einmal ein oder verwenden Sie den Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>that is not the recovery key of this clinic</source>
        <translation>das ist nicht der Wiederherstellungsschlüssel dieser Praxis</translation>
    </message>
    <message>
        <source>Compare each group with the printed sheet</source>
        <translation>Vergleichen Sie jede Gruppe mit dem gedruckten Blatt</translation>
    </message>
    <message>
        <source>there is no such account</source>
        <translation>dieses Konto gibt es nicht</translation>
    </message>
    <message>
        <source>Choose one of the people shown</source>
        <translation>Wählen Sie eine der gezeigten Personen</translation>
    </message>
    <message>
        <source>The clinic cannot be opened</source>
        <translation>Die Praxis kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>keys.json has a damaged part</source>
        <translation>keys.json hat einen beschädigten Teil</translation>
    </message>
    <message>
        <source>Put back keys.json from a backup; the records themselves were not touched</source>
        <translation>Spielen Sie keys.json aus einer Sicherungskopie zurück; die Patientenakten selbst sind unberührt</translation>
    </message>
    <message>
        <source>The clinic cannot be opened safely</source>
        <translation>Die Praxis kann nicht zuverlässig geöffnet werden</translation>
    </message>
    <message>
        <source>clinic.db has a damaged part</source>
        <translation>clinic.db hat einen beschädigten Teil</translation>
    </message>
    <message>
        <source>Keep the folder as it is and restore the latest backup into a new folder</source>
        <translation>Lassen Sie den Ordner, wie er ist, und stellen Sie die letzte Sicherungskopie in einem neuen Ordner wieder her</translation>
    </message>
    <message>
        <source>The clinic was not opened</source>
        <translation>Die Praxis wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>it was last used with a newer Achillea</source>
        <translation>sie wurde zuletzt mit einer neueren Version von Achillea benutzt</translation>
    </message>
    <message>
        <source>Install that version; nothing was changed</source>
        <translation>Installieren Sie diese Version; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>the encryption library SQLCipher is not there</source>
        <translation>die Verschlüsselungsbibliothek SQLCipher fehlt</translation>
    </message>
    <message>
        <source>Install the package libsqlcipher0; without it nothing is read or written</source>
        <translation>Installieren Sie das Paket libsqlcipher0; ohne es wird nichts gelesen oder geschrieben</translation>
    </message>
    <message>
        <source>The clinic is in use</source>
        <translation>Die Praxis ist in Gebrauch</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>ein anderes Programm schreibt gerade darin</translation>
    </message>
    <message>
        <source>Wait a moment and try again</source>
        <translation>Warten Sie einen Moment und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>The audit log is not whole</source>
        <translation>Die Protokollierung ist nicht vollständig</translation>
    </message>
    <message>
        <source>an entry was changed outside Achillea</source>
        <translation>ein Eintrag wurde außerhalb von Achillea geändert</translation>
    </message>
    <message>
        <source>Keep the folder as it is and compare it with a backup</source>
        <translation>Lassen Sie den Ordner, wie er ist, und vergleichen Sie ihn mit einer Sicherungskopie</translation>
    </message>
    <message>
        <source>Nothing was stored</source>
        <translation>Es wurde nichts gespeichert</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>der Name fehlt</translation>
    </message>
    <message>
        <source>Type a family name or a given name</source>
        <translation>Geben Sie einen Nachnamen oder einen Vornamen ein</translation>
    </message>
    <message>
        <source>a name or contact field has more than %1 characters</source>
        <translation>ein Namens- oder Kontaktfeld hat mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Kürzen Sie es</translation>
    </message>
    <message>
        <source>the text has more than %1 characters</source>
        <translation>der Text hat mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>Shorten it or split it</source>
        <translation>Kürzen oder teilen Sie ihn</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>diesen Tag gibt es nicht</translation>
    </message>
    <message>
        <source>Type the day again, such as 14-6-1985</source>
        <translation>Geben Sie den Tag noch einmal ein, etwa 14-6-1985</translation>
    </message>
    <message>
        <source>the birth date lies in the future</source>
        <translation>das Geburtsdatum liegt in der Zukunft</translation>
    </message>
    <message>
        <source>Type the date of birth again</source>
        <translation>Geben Sie das Geburtsdatum noch einmal ein</translation>
    </message>
    <message>
        <source>the birth date lies more than %1 years back</source>
        <translation>das Geburtsdatum liegt mehr als %1 Jahre zurück</translation>
    </message>
    <message>
        <source>Type the year with four digits</source>
        <translation>Geben Sie das Jahr mit vier Ziffern ein</translation>
    </message>
    <message>
        <source>the start lies in the future</source>
        <translation>der Beginn liegt in der Zukunft</translation>
    </message>
    <message>
        <source>Type the day the pain began</source>
        <translation>Geben Sie den Tag ein, an dem der Schmerz begann</translation>
    </message>
    <message>
        <source>the start lies before the birth date</source>
        <translation>der Beginn liegt vor dem Geburtsdatum</translation>
    </message>
    <message>
        <source>Type the day the pain began, or correct the birth date</source>
        <translation>Geben Sie den Tag ein, an dem der Schmerz begann, oder berichtigen Sie das Geburtsdatum</translation>
    </message>
    <message>
        <source>this day has not come yet</source>
        <translation>dieser Tag kommt erst noch</translation>
    </message>
    <message>
        <source>Choose today or an earlier day</source>
        <translation>Wählen Sie heute oder einen früheren Tag</translation>
    </message>
    <message>
        <source>a patient with this name and birth date is here already</source>
        <translation>ein Patient mit diesem Namen und Geburtsdatum ist schon vorhanden</translation>
    </message>
    <message>
        <source>Open that record, or store this one as another person</source>
        <translation>Öffnen Sie diese Akte oder speichern Sie hier als andere Person</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>Die Passphrase ist zu kurz</translation>
    </message>
    <message>
        <source>it needs at least %1 characters</source>
        <translation>sie braucht mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>Add a few words</source>
        <translation>Fügen Sie ein paar Wörter hinzu</translation>
    </message>
    <message>
        <source>The value was not taken</source>
        <translation>Der Wert wurde nicht übernommen</translation>
    </message>
    <message>
        <source>it is outside what is allowed</source>
        <translation>er liegt außerhalb des Erlaubten</translation>
    </message>
    <message>
        <source>Correct it: %1</source>
        <translation>Berichtigen Sie: %1</translation>
    </message>
    <message>
        <source>The note was not changed</source>
        <translation>Die Notiz wurde nicht geändert</translation>
    </message>
    <message>
        <source>it is signed</source>
        <translation>sie ist unterschrieben</translation>
    </message>
    <message>
        <source>Write an addendum instead</source>
        <translation>Schreiben Sie stattdessen einen Nachtrag</translation>
    </message>
    <message>
        <source>Nothing was signed</source>
        <translation>Es wurde nichts unterschrieben</translation>
    </message>
    <message>
        <source>the text is empty, or the note is not signed yet</source>
        <translation>der Text ist leer, oder die Notiz ist noch nicht unterschrieben</translation>
    </message>
    <message>
        <source>Write the note first</source>
        <translation>Schreiben Sie zuerst die Notiz</translation>
    </message>
    <message>
        <source>The decision was not stored</source>
        <translation>Die Entscheidung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>it needs a reason</source>
        <translation>sie braucht eine Begründung</translation>
    </message>
    <message>
        <source>Type one line why</source>
        <translation>Geben Sie in einer Zeile ein, warum</translation>
    </message>
    <message>
        <source>there is no assessment yet</source>
        <translation>es gibt noch keinen Befund</translation>
    </message>
    <message>
        <source>Answer the intake first</source>
        <translation>Beantworten Sie zuerst den Erstbefund</translation>
    </message>
    <message>
        <source>No exercise sheet can be printed</source>
        <translation>Es kann kein Übungsblatt gedruckt werden</translation>
    </message>
    <message>
        <source>a red flag is open</source>
        <translation>ein Warnzeichen ist offen</translation>
    </message>
    <message>
        <source>not every red-flag question was asked</source>
        <translation>nicht jede Frage nach Warnzeichen wurde gestellt</translation>
    </message>
    <message>
        <source>There is nothing to print yet</source>
        <translation>Es gibt noch nichts zu drucken</translation>
    </message>
    <message>
        <source>the patient has no programme</source>
        <translation>der Patient hat kein Trainingsprogramm</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Beginnen Sie mit einer Vorlage</translation>
    </message>
    <message>
        <source>The input was not understood</source>
        <translation>Die Eingabe wurde nicht verstanden</translation>
    </message>
    <message>
        <source>it is not one JSON object</source>
        <translation>sie ist nicht genau ein JSON-Objekt</translation>
    </message>
    <message>
        <source>Check the file: %1</source>
        <translation>Prüfen Sie die Datei: %1</translation>
    </message>
    <message>
        <source>The input was not taken</source>
        <translation>Die Eingabe wurde nicht übernommen</translation>
    </message>
    <message>
        <source>it names something that does not exist</source>
        <translation>sie nennt etwas, das es nicht gibt</translation>
    </message>
    <message>
        <source>Nothing was scored</source>
        <translation>Es wurde nichts ausgewertet</translation>
    </message>
    <message>
        <source>there is no such instrument</source>
        <translation>dieses Messinstrument gibt es nicht</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Verwenden Sie eines von: %1</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Es wurde nichts gefunden</translation>
    </message>
    <message>
        <source>Check the name or number</source>
        <translation>Prüfen Sie Namen oder Nummer</translation>
    </message>
    <message>
        <source>Correct it and try again</source>
        <translation>Berichtigen Sie es und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>Look at the record again and repeat the change</source>
        <translation>Sehen Sie die Akte noch einmal an und wiederholen Sie die Änderung</translation>
    </message>
    <message>
        <source>This is not allowed</source>
        <translation>Das ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Ask the owner of the clinic</source>
        <translation>Fragen Sie den Inhaber der Praxis</translation>
    </message>
    <message>
        <source>This is blocked</source>
        <translation>Das ist gesperrt</translation>
    </message>
    <message>
        <source>Stopped; everything is as it was</source>
        <translation>Angehalten; alles ist, wie es war</translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation>Eine Datei konnte nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>Check the file and the disk</source>
        <translation>Prüfen Sie Datei und Datenträger</translation>
    </message>
    <message>
        <source>The change was not stored</source>
        <translation>Die Änderung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Try again; what was stored before is safe</source>
        <translation>Versuchen Sie es erneut; zuvor Gespeichertes ist erhalten</translation>
    </message>
    <message>
        <source>The file has a damaged part</source>
        <translation>Die Datei hat einen beschädigten Teil</translation>
    </message>
    <message>
        <source>Restore the latest backup into a new folder</source>
        <translation>Stellen Sie die letzte Sicherungskopie in einem neuen Ordner wieder her</translation>
    </message>
    <message>
        <source>The file was written by a newer Achillea</source>
        <translation>Die Datei wurde von einer neueren Version von Achillea geschrieben</translation>
    </message>
    <message>
        <source>Install that version</source>
        <translation>Installieren Sie diese Version</translation>
    </message>
    <message>
        <source>Refer the patient, or write down in the assessment why the flag does not hold</source>
        <translation>Überweisen Sie, oder halten Sie im Befund fest, warum das Warnzeichen nicht gilt</translation>
    </message>
    <message>
        <source>Ask the open questions in the assessment</source>
        <translation>Stellen Sie die offenen Fragen im Befund</translation>
    </message>
    <message>
        <source>its folder or a file in it is read-only, and Achillea records who opens it</source>
        <translation>der Ordner oder eine Datei darin ist schreibgeschützt, und Achillea hält fest, wer ihn öffnet</translation>
    </message>
    <message>
        <source>Ask who looks after the computer for the right to write there, or open a copy of the whole folder; nothing was changed</source>
        <translation>Bitten Sie die für den Rechner zuständige Person um Schreibrechte, oder öffnen Sie eine Kopie des ganzen Ordners; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>entries that a backup still holds are missing or differ</source>
        <translation>Einträge, die eine Sicherungskopie noch enthält, fehlen oder weichen ab</translation>
    </message>
    <message>
        <source>Keep the folder as it is, and restore that backup into another folder to compare</source>
        <translation>Lassen Sie den Ordner, wie er ist, und stellen Sie diese Sicherungskopie zum Vergleich in einem anderen Ordner wieder her</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>Es wurde nichts wiederhergestellt</translation>
    </message>
    <message>
        <source>this file is no backup of Achillea</source>
        <translation>diese Datei ist keine Sicherungskopie von Achillea</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .achbackup</source>
        <translation>Wählen Sie eine Datei, deren Name auf .achbackup endet</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>Es wurde keine Sicherungskopie angelegt</translation>
    </message>
    <message>
        <source>a file of another kind has that name</source>
        <translation>eine Datei anderer Art hat diesen Namen</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>the backup has a damaged part</source>
        <translation>die Sicherungskopie hat einen beschädigten Teil</translation>
    </message>
    <message>
        <source>Use an older backup, or a copy of this one from another place</source>
        <translation>Verwenden Sie eine ältere Sicherungskopie oder ein Exemplar dieser von einem anderen Ort</translation>
    </message>
    <message>
        <source>the end of the backup is missing</source>
        <translation>das Ende der Sicherungskopie fehlt</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or use an older backup</source>
        <translation>Kopieren Sie sie noch einmal von ihrem Ursprungsort oder verwenden Sie eine ältere Sicherungskopie</translation>
    </message>
    <message>
        <source>restoring it on trial gave something else than was backed up</source>
        <translation>die Wiederherstellung zur Probe ergab etwas anderes, als gesichert wurde</translation>
    </message>
    <message>
        <source>Try another place; if it happens again, the disk or the memory of this computer is failing</source>
        <translation>Versuchen Sie einen anderen Ort; geschieht es erneut, ist der Datenträger oder der Arbeitsspeicher dieses Computers defekt</translation>
    </message>
    <message>
        <source>The backup was not copied to the second place</source>
        <translation>Die Sicherungskopie wurde nicht an den zweiten Ort kopiert</translation>
    </message>
    <message>
        <source>its folder is not there; perhaps the disk is not plugged in</source>
        <translation>sein Ordner ist nicht da; vielleicht ist der Datenträger nicht angeschlossen</translation>
    </message>
    <message>
        <source>Plug the disk in, or choose another place in the settings</source>
        <translation>Schließen Sie den Datenträger an oder wählen Sie in den Einstellungen einen anderen Ort</translation>
    </message>
    <message>
        <source>The film was not taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say which leg it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose left or right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no consent of the patient to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask, and enter the day on which it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this day lies before the birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day again, or correct the birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file is no longer in the folder of the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup into another folder to get it back; the record itself is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file is not what was handed out that day: it was changed or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup into another folder to compare; the record itself is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file, or it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file again; a phone or stick must stay plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from the phone or camera it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file is no film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a film, such as a file that ends in .mp4, .mov or .webm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end or a part of the file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds sound and no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is locked with copy protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a film that you made yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no decoder for its pictures (%1) is on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as H.264 in an MP4 file with the phone or a film program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no length, or does not say how long it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as an MP4 file with the phone or a film program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than %1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut it down to the movement and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>it is longer than %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>its pictures are larger than any camera makes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from where it came, or save it in a smaller size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading it took too long; a part of it may be damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a backup, or bring the film in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file was changed or has a damaged part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::EventCard</name>
    <message>
        <source>Stage decided: %1</source>
        <translation>Stadium entschieden: %1</translation>
    </message>
    <message>
        <source>Exercise sheet handed out: version %1 of the programme, %2</source>
        <translation>Übungsblatt ausgehändigt: Version %1 des Trainingsprogramms, %2</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Begründung: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Decision of the review taken back</source>
        <translation>Entscheidung der Kontrolle zurückgenommen</translation>
    </message>
    <message>
        <source>Review decided: %1. Suggested: %2</source>
        <comment>the choice, what the advice had been</comment>
        <translation>Kontrolle, Entscheidung: %1. Vorschlag: %2</translation>
    </message>
    <message>
        <source>Programme saved: version %1</source>
        <translation>Programm gespeichert: Version %1</translation>
    </message>
    <message>
        <source>Programme signed: version %1</source>
        <translation>Programm unterschrieben: Version %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>Running released</source>
        <translation>Laufen freigegeben</translation>
    </message>
    <message>
        <source>Running not released</source>
        <translation>Laufen nicht freigegeben</translation>
    </message>
    <message>
        <source>Release for running: not known</source>
        <translation>Freigabe zum Laufen: nicht bekannt</translation>
    </message>
    <message>
        <source>Release for running: not answered</source>
        <translation>Freigabe zum Laufen: nicht beantwortet</translation>
    </message>
    <message>
        <source>Red flag set aside: %1</source>
        <translation>Rote Flagge zurückgestellt: %1</translation>
    </message>
    <message>
        <source>30 minutes of brisk walking green: %1</source>
        <comment>yes, no, not answered</comment>
        <translation>30 Minuten zügiges Gehen grün: %1</translation>
    </message>
    <message>
        <source>Film taken in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent withdrawn, film removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress report written: %1</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral letter written: %1</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Öffnen</translation>
    </message>
    <message>
        <source>Open: %1, %2</source>
        <translation type="unfinished">Öffnen: %1, %2</translation>
    </message>
</context>
<context>
    <name>ach::ExerciseNotes</name>
    <message>
        <source>How it is done</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>Darauf achten</translation>
    </message>
    <message>
        <source>Dose of the source</source>
        <translation>Dosis laut Quelle</translation>
    </message>
    <message>
        <source>Works: %1</source>
        <translation>Beansprucht: %1</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation>Hilfsmittel: %1</translation>
    </message>
</context>
<context>
    <name>ach::ExercisePanel</name>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Length of this phase</source>
        <translation>Länge dieser Phase</translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>Phases and templates</source>
        <translation>Phasen und Vorlagen</translation>
    </message>
    <message>
        <source>Any field takes 3x15 10kg. Keys: F1</source>
        <translation>Jedes Feld nimmt 3x15 10kg an. Tasten: F1</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n min a week</source>
        <translation>
            <numerusform>mindestens %n min pro Woche</numerusform>
            <numerusform>mindestens %n min pro Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation>Beginnt am %1</translation>
    </message>
    <message>
        <source>Version %1, starts on %2</source>
        <translation>Version %1, beginnt am %2</translation>
    </message>
    <message>
        <source>Sign version %1</source>
        <translation>Version %1 unterschreiben</translation>
    </message>
    <message>
        <source>Show fewer warnings</source>
        <translation>Weniger Warnungen zeigen</translation>
    </message>
</context>
<context>
    <name>ach::ExercisePicker</name>
    <message>
        <source>Exercises of the clinic…</source>
        <translation>Übungen der Praxis…</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>Name, muscle or equipment</source>
        <translation>Name, Muskel oder Gerät</translation>
    </message>
    <message>
        <source>Search the exercises</source>
        <translation>Übungen suchen</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>No exercise fits “%1”. Make one of the clinic&apos;s own, or type less.</source>
        <translation>Keine Übung passt zu „%1“. Legen Sie eine der Praxis an oder tippen Sie weniger.</translation>
    </message>
</context>
<context>
    <name>ach::ExercisePictureField</name>
    <message>
        <source>Where it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished">Bild</translation>
    </message>
    <message>
        <source>%1: no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Entfernen</translation>
    </message>
    <message>
        <source>Remove the picture: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::ExerciseRow</name>
    <message>
        <source>Regressed from source dose</source>
        <translation>Unter der Ausgangsdosis</translation>
    </message>
    <message>
        <source>%1, %2 sets of %3</source>
        <translation>%1, %2 Sätze zu %3</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Up-hold-down</source>
        <translation>Auf-Halten-Ab</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Selected: a change goes to every selected exercise</source>
        <translation>Ausgewählt: Eine Änderung gilt für alle ausgewählten Übungen</translation>
    </message>
    <message>
        <source>Whole dose of %1</source>
        <translation>Ganze Dosis für %1</translation>
    </message>
    <message>
        <source>Load, tempo, rest, effort, days and side (D)</source>
        <translation>Last, Tempo, Pause, Anstrengung, Tage und Seite (D)</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
</context>
<context>
    <name>ach::FilmDialog</name>
    <message>
        <source>Add a film of the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a film of the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First picture of the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a film…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Titel</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg that works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filmed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient agreed that the clinic keeps this film in the record. It is sealed with the record and goes when the consent is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Add film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the film…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film cannot be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film is chosen yet. Choose one, or drop a file on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film cannot be added. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is missing. Type what the film shows, such as “From behind”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercise is missing. Choose what the film shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day was not taken: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of filming is missing. Type it, such as 4-3-2026; a dot is today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing the film into the clinic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ach::FilmStrip</name>
    <message>
        <source>Films</source>
        <translation type="unfinished">Videos</translation>
    </message>
    <message>
        <source>Films of the clinic</source>
        <translation>Videos der Praxis</translation>
    </message>
    <message>
        <source>Add film…</source>
        <translation>Video hinzufügen…</translation>
    </message>
    <message>
        <source>Film…</source>
        <translation>Video…</translation>
    </message>
    <message>
        <source>What to do with the film</source>
        <translation>Was mit dem Video geschehen soll</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>of the program</source>
        <translation>des Programms</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>The film cannot be shown: no decoder for its pictures (%1) is on this computer. Show it on the computer it was added on.</source>
        <translation>Das Video kann nicht gezeigt werden: Auf diesem Computer fehlt der Decoder für seine Bilder (%1). Zeigen Sie es auf dem Computer, auf dem es hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Consent was withdrawn…</source>
        <translation>Einwilligung wurde widerrufen…</translation>
    </message>
    <message>
        <source>Show archived films</source>
        <translation>Archivierte Videos anzeigen</translation>
    </message>
    <message>
        <source>Rename the film</source>
        <translation>Video umbenennen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>Einwilligung wurde widerrufen</translation>
    </message>
    <message>
        <source>Remove the film “%1” for good?</source>
        <translation>Das Video „%1“ endgültig entfernen?</translation>
    </message>
    <message>
        <source>The film and its picture are deleted from the clinic and cannot be brought back here. That it existed, and that consent was withdrawn today, stays in the record. Backups made before today still hold the film until they are deleted.</source>
        <translation>Das Video und sein Bild werden aus der Praxis gelöscht und lassen sich hier nicht zurückholen. Dass es das Video gab und dass die Einwilligung heute widerrufen wurde, bleibt in der Akte. Ältere Sicherungskopien enthalten das Video noch, bis sie gelöscht werden.</translation>
    </message>
    <message>
        <source>Remove the film</source>
        <translation>Video entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
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
        <translation>Einwilligung am %1 erteilt, am %2 widerrufen; das Video wurde entfernt</translation>
    </message>
    <message>
        <source>Consent given on %1</source>
        <translation>Einwilligung am %1 erteilt</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>file damaged</source>
        <translation>Datei beschädigt</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation>Einwilligung widerrufen</translation>
    </message>
</context>
<context>
    <name>ach::FilmsCard</name>
    <message>
        <source>Films</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Add a film…</source>
        <translation>Video hinzufügen…</translation>
    </message>
    <message>
        <source>Show the films</source>
        <translation>Videos anzeigen</translation>
    </message>
    <message>
        <source>No film of the patient yet.</source>
        <translation>Noch kein Video des Patienten.</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s), the last of %1</source>
        <translation>
            <numerusform>%n Video, vom %1</numerusform>
            <numerusform>%n Videos, das letzte vom %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::FilmsWindow</name>
    <message>
        <source>Films of %1</source>
        <translation>Videos von %1</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>There is no film of this patient yet. Add one, or drop a file here.</source>
        <translation>Von diesem Patienten gibt es noch kein Video. Fügen Sie eines hinzu oder ziehen Sie eine Datei hierher.</translation>
    </message>
    <message>
        <source>Choose a film below.</source>
        <translation>Wählen Sie unten ein Video.</translation>
    </message>
</context>
<context>
    <name>ach::FolderStep</name>
    <message>
        <source>Where it is kept</source>
        <translation>Wo sie aufbewahrt wird</translation>
    </message>
    <message>
        <source>Everything of the clinic is in this folder, encrypted. Copy it as a whole.</source>
        <translation>Alles von der Praxis liegt verschlüsselt in diesem Ordner. Kopieren Sie ihn als Ganzes.</translation>
    </message>
    <message>
        <source>Folder of the clinic</source>
        <translation>Ordner der Praxis</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Anderen Ort wählen…</translation>
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
        <translation>Morgenschmerz, 7 Tage</translation>
    </message>
    <message>
        <source>/ 10</source>
        <translation>/ 10</translation>
    </message>
    <message>
        <source>Programme now</source>
        <translation>Trainingsprogramm jetzt</translation>
    </message>
    <message>
        <source>No programme yet.</source>
        <translation>Noch kein Trainingsprogramm.</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Letzte Notiz</translation>
    </message>
    <message>
        <source>%1, may be chance</source>
        <translation>%1, kann Zufall sein</translation>
    </message>
    <message>
        <source>no change since intake</source>
        <translation>unverändert seit Erstbefund</translation>
    </message>
    <message>
        <source>%1 since intake</source>
        <translation>%1 seit Erstbefund</translation>
    </message>
    <message>
        <source>Show the clip of %1</source>
        <translation>Video von %1 anzeigen</translation>
    </message>
</context>
<context>
    <name>ach::HandedOutList</name>
    <message>
        <source>Handed out</source>
        <translation>Ausgehändigt</translation>
    </message>
    <message>
        <source>Nothing was handed out yet</source>
        <translation>Noch nichts ausgehändigt</translation>
    </message>
    <message>
        <source>Each sheet, report and letter that is printed or saved is kept here as it was given.</source>
        <translation>Jedes Übungsblatt, jeder Bericht und jeder Brief, der gedruckt oder gespeichert wird, bleibt hier so erhalten, wie er ausgehändigt wurde.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of paper, language</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <comment>day, time, who</comment>
        <translation>%1, %2, von %3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open: %1, %2</source>
        <translation>Öffnen: %1, %2</translation>
    </message>
</context>
<context>
    <name>ach::HandoutChoices</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Edit this page</source>
        <translation>Diese Seite bearbeiten</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>All in one</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Pain limit of the plan, exercises</source>
        <translation>Schmerzgrenze des Plans, Übungen</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>von 10</translation>
    </message>
    <message>
        <source>Pain limit of the plan, running</source>
        <translation>Schmerzgrenze des Plans, Laufen</translation>
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
        <translation>Großdruck</translation>
    </message>
    <message>
        <source>Name on the paper, if wanted</source>
        <translation>Name auf dem Papier, falls gewünscht</translation>
    </message>
    <message>
        <source>It is printed and not stored.</source>
        <translation>Er wird gedruckt und nicht gespeichert.</translation>
    </message>
    <message>
        <source>There is nothing on this page yet.</source>
        <translation>Auf dieser Seite steht noch nichts.</translation>
    </message>
</context>
<context>
    <name>ach::HandoutView</name>
    <message>
        <source>About the sources</source>
        <translation>Zu den Quellen</translation>
    </message>
    <message>
        <source>for you, never printed</source>
        <translation>für Sie, nie gedruckt</translation>
    </message>
    <message>
        <source>General knowledge that a clinician still has to confirm</source>
        <translation>Allgemeinwissen, das ein Therapeut noch bestätigen muss</translation>
    </message>
    <message>
        <source>A convention of this application, not evidence</source>
        <translation>Eine Festlegung dieses Programms, keine Evidenz</translation>
    </message>
</context>
<context>
    <name>ach::HandoutsPage</name>
    <message>
        <source>The page is among the leaflets.</source>
        <translation>Die Seite steht jetzt bei den Merkblättern.</translation>
    </message>
    <message>
        <source>Search the leaflets</source>
        <translation>Merkblätter durchsuchen</translation>
    </message>
    <message>
        <source>Leaflets</source>
        <translation>Merkblätter</translation>
    </message>
    <message>
        <source>No leaflet has these words</source>
        <translation>Kein Merkblatt enthält diese Wörter</translation>
    </message>
    <message>
        <source>The search reads the leaflets in the language that is chosen.</source>
        <translation>Die Suche liest die Merkblätter in der gewählten Sprache.</translation>
    </message>
    <message>
        <source>Your clinic has not written this page yet</source>
        <translation>Ihre Praxis hat diese Seite noch nicht geschrieben</translation>
    </message>
    <message>
        <source>There are many causes of Achilles complaints. What you write here is read and printed like the other leaflets.</source>
        <translation>Achillessehnenbeschwerden haben viele Ursachen. Was Sie hier schreiben, wird wie die anderen Merkblätter gelesen und gedruckt.</translation>
    </message>
    <message>
        <source>Write this page</source>
        <translation>Diese Seite schreiben</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Noch nicht geschrieben</translation>
    </message>
    <message>
        <source>The leaflet was not printed: the printer does not answer. Choose another printer, or save a PDF and print that.</source>
        <translation>Das Merkblatt wurde nicht gedruckt: Der Drucker antwortet nicht. Wählen Sie einen anderen Drucker oder speichern Sie ein PDF und drucken Sie dieses.</translation>
    </message>
    <message>
        <source>Leaflet printed</source>
        <translation>Merkblatt gedruckt</translation>
    </message>
    <message>
        <source>Save the leaflet as PDF</source>
        <translation>Merkblatt als PDF speichern</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Merkblätter</translation>
    </message>
</context>
<context>
    <name>ach::HeelRiseCounter</name>
    <message numerus="yes">
        <source>%n rise(s), counting</source>
        <translation>
            <numerusform>%n Hebung, zählt</numerusform>
            <numerusform>%n Hebungen, zählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rise(s)</source>
        <translation>
            <numerusform>%n Hebung</numerusform>
            <numerusform>%n Hebungen</numerusform>
        </translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>Space counts again</source>
        <translation>Leertaste zählt weiter</translation>
    </message>
    <message>
        <source>Space starts the set</source>
        <translation>Leertaste startet den Satz</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Space counts, Enter ends</source>
        <translation>Leertaste zählt, Enter beendet</translation>
    </message>
</context>
<context>
    <name>ach::HelpWindow</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation>Tasten auf diesem Bildschirm</translation>
    </message>
    <message>
        <source>Keys everywhere</source>
        <translation>Tasten überall</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ach::HomeSheetPage</name>
    <message>
        <source>Exercise sheet</source>
        <translation>Übungsblatt</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>The name of the file has the initials and the number, and no name.</source>
        <translation>Der Dateiname enthält die Initialen und die Nummer, keinen Namen.</translation>
    </message>
    <message>
        <source>Open the assessment</source>
        <translation>Befund öffnen</translation>
    </message>
    <message>
        <source>The sheet is held back</source>
        <translation>Das Übungsblatt wird zurückgehalten</translation>
    </message>
    <message>
        <source>Exercises can harm where something else than the tendon is the cause. As soon as the screening allows it, the sheet is here again.</source>
        <translation>Übungen können schaden, wenn etwas anderes als die Sehne die Ursache ist. Sobald das Screening es zulässt, ist das Übungsblatt wieder da.</translation>
    </message>
    <message>
        <source>There is nothing to print yet</source>
        <translation>Es gibt noch nichts zu drucken</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>The programme has no exercises for the phase of today.</source>
        <translation>Das Trainingsprogramm hat keine Übungen für die heutige Phase.</translation>
    </message>
    <message>
        <source>The sheet is made from the programme, and there is none yet.</source>
        <translation>Das Übungsblatt entsteht aus dem Trainingsprogramm, und es gibt noch keines.</translation>
    </message>
    <message>
        <source>Fits on one page</source>
        <translation>Passt auf eine Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet was not printed: the printer does not answer. Choose another printer, or save a PDF and print that.</source>
        <translation>Das Übungsblatt wurde nicht gedruckt: Der Drucker antwortet nicht. Wählen Sie einen anderen Drucker oder speichern Sie ein PDF und drucken Sie dieses.</translation>
    </message>
    <message>
        <source>Sheet printed</source>
        <translation>Übungsblatt gedruckt</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Übungsblatt als PDF speichern</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The sheet is ready, but the record does not say so: %1</source>
        <translation>Das Übungsblatt ist fertig, aber in der Akte steht es nicht: %1</translation>
    </message>
    <message>
        <source>People do better with four exercises or fewer.</source>
        <translation>Mit vier Übungen oder weniger geht es besser.</translation>
    </message>
</context>
<context>
    <name>ach::IllustrationPanel</name>
    <message>
        <source>Achillea, from intake to return to running</source>
        <translation>Achillea, vom Erstbefund bis zum Wiederlaufen</translation>
    </message>
    <message>
        <source>From intake to return to running</source>
        <translation>Vom Erstbefund bis zum Wiederlaufen</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent anywhere, and exercise clips play without the internet.</source>
        <translation>Alles bleibt auf diesem Computer. Nichts wird versendet, und Übungsvideos laufen ohne Internet.</translation>
    </message>
</context>
<context>
    <name>ach::IntakePage</name>
    <message>
        <source>Saved after every answer. You can stop at any point and carry on later.</source>
        <translation>Nach jeder Antwort gespeichert. Sie können jederzeit aufhören und später weitermachen.</translation>
    </message>
    <message numerus="yes">
        <source>%n y</source>
        <translation>
            <numerusform>%n J.</numerusform>
            <numerusform>%n J.</numerusform>
        </translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Erstbefund</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n answer(s) waiting. They stay here and are tried again every two seconds.</source>
        <translation>
            <numerusform>Nicht gespeichert: %n Antwort wartet. Sie bleibt hier, alle zwei Sekunden folgt ein neuer Versuch.</numerusform>
            <numerusform>Nicht gespeichert: %n Antworten warten. Sie bleiben hier, alle zwei Sekunden folgt ein neuer Versuch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as not assessed. Undo this</source>
        <translation>Als nicht untersucht markiert. Rückgängig machen</translation>
    </message>
    <message>
        <source>Skip, mark as not assessed</source>
        <translation>Überspringen, als nicht untersucht markieren</translation>
    </message>
    <message>
        <source>Go to the stage page</source>
        <translation>Zur Seite Stadium</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>red flag: what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The marked field was not taken. Mend it, or go on again and leave the step open.</source>
        <translation>Das markierte Feld wurde nicht übernommen. Berichtigen Sie es, oder gehen Sie nochmals weiter und lassen Sie den Schritt offen.</translation>
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
        <translation>Beantwortet jede noch offene Frage dieser Gruppe mit Nein. Y, N und ? beantworten eine, Backspace nimmt sie zurück.</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>A number from %1 to %2</source>
        <translation>Eine Zahl von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>ach::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Verlaufsnotizen</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Notizen</translation>
    </message>
    <message>
        <source>Write the first one beside this. It is signed with %1.</source>
        <translation>Schreiben Sie daneben die erste. Sie wird mit %1 unterschrieben.</translation>
    </message>
    <message>
        <source>An addendum to another note is not signed yet. Sign it or cancel it first.</source>
        <translation>Ein Nachtrag zu einer anderen Notiz ist noch nicht unterschrieben. Unterschreiben Sie ihn zuerst oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Addendum signed</source>
        <translation>Nachtrag unterschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n not signed</source>
        <comment>notes</comment>
        <translation>
            <numerusform>%n nicht unterschrieben</numerusform>
            <numerusform>%n nicht unterschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes and decisions</source>
        <translation>Notizen und Entscheidungen</translation>
    </message>
    <message>
        <source>Show older entries (%1)</source>
        <translation>Ältere Einträge anzeigen (%1)</translation>
    </message>
    <message>
        <source>Drafts only</source>
        <translation>Nur Entwürfe</translation>
    </message>
</context>
<context>
    <name>ach::KeptPaperDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of paper, day</comment>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>The name of the file has the initials and the number, and no name.</source>
        <translation>Der Dateiname enthält die Initialen und die Nummer, keinen Namen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This is what was given on %1 at %2 by %3, in %4. It does not change with the record.</source>
        <translation>So wurde es am %1 um %2 von %3 ausgehändigt (Sprache: %4). Es ändert sich nicht mit der Akte.</translation>
    </message>
    <message>
        <source>The paper was not printed: the printer does not answer. Choose another printer, or save a PDF and print that.</source>
        <translation>Das Dokument wurde nicht gedruckt: Der Drucker antwortet nicht. Wählen Sie einen anderen Drucker oder speichern Sie ein PDF und drucken Sie dieses.</translation>
    </message>
    <message>
        <source>%1 printed.</source>
        <translation>%1 gedruckt.</translation>
    </message>
    <message>
        <source>Save the paper as PDF</source>
        <translation>Dokument als PDF speichern</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>The paper is ready, but the record does not say so: %1</source>
        <translation>Das Dokument ist fertig, aber in der Akte steht es nicht: %1</translation>
    </message>
</context>
<context>
    <name>ach::KeyboardCard</name>
    <message>
        <source>Letters act alone where no text is typed</source>
        <translation>Buchstaben wirken allein, wo kein Text eingegeben wird</translation>
    </message>
</context>
<context>
    <name>ach::LanguageCard</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>ach::LanguageText</name>
    <message>
        <source>as the clinic</source>
        <translation>wie die Praxis</translation>
    </message>
</context>
<context>
    <name>ach::LastDaysCard</name>
    <message>
        <source>no plan yet</source>
        <translation>noch kein Plan</translation>
    </message>
    <message>
        <source>carry on</source>
        <translation>weitermachen</translation>
    </message>
    <message>
        <source>same dose again</source>
        <translation>gleiche Dosis</translation>
    </message>
    <message>
        <source>one step back</source>
        <translation>einen Schritt zurück</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>above the limit of %1</source>
        <translation>über der Grenze von %1</translation>
    </message>
    <message>
        <source>morning %1, usual %2</source>
        <translation>Morgen %1, üblich %2</translation>
    </message>
    <message>
        <source>stiff for %1 min, usual %2 min</source>
        <translation>%1 min steif, üblich %2 min</translation>
    </message>
    <message>
        <source>mornings worse for two weeks</source>
        <translation>Morgen seit zwei Wochen schlechter</translation>
    </message>
    <message>
        <source>mornings worse than the week before</source>
        <translation>Morgen schlechter als in der Vorwoche</translation>
    </message>
    <message>
        <source>above 2, within the limit</source>
        <translation>über 2, innerhalb der Grenze</translation>
    </message>
    <message>
        <source>next morning not written down</source>
        <translation>nächster Morgen nicht notiert</translation>
    </message>
    <message>
        <source>too few mornings to compare with</source>
        <translation>zu wenige Morgen zum Vergleich</translation>
    </message>
    <message>
        <source>pain during or after not written down</source>
        <translation>Schmerz während oder danach nicht notiert</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>Letzte Tage</translation>
    </message>
    <message>
        <source>Nothing noted yet. Ask for the last three mornings and type them in the diary.</source>
        <translation>Noch nichts notiert. Fragen Sie nach den letzten drei Morgen und tragen Sie sie ins Tagebuch ein.</translation>
    </message>
    <message>
        <source>during · after · morning</source>
        <translation>während · danach · Morgen</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>during, after, next morning</source>
        <translation>während, danach, nächster Morgen</translation>
    </message>
</context>
<context>
    <name>ach::LibraryList</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the exercises</source>
        <translation>Übungen durchsuchen</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Only exercises of this plan</source>
        <translation>Nur Übungen dieses Plans</translation>
    </message>
    <message>
        <source>Only exercises for this muscle</source>
        <translation>Nur Übungen für diesen Muskel</translation>
    </message>
    <message>
        <source>Only exercises with this equipment</source>
        <translation>Nur Übungen mit diesem Hilfsmittel</translation>
    </message>
    <message>
        <source>Only exercises of this tendon force</source>
        <translation>Nur Übungen mit dieser Sehnenkraft</translation>
    </message>
    <message>
        <source>No exercise is like this</source>
        <translation>Keine Übung passt dazu</translation>
    </message>
    <message>
        <source>All filters hold together.</source>
        <translation>Alle Filter gelten gemeinsam.</translation>
    </message>
    <message>
        <source>Show all exercises</source>
        <translation>Alle Übungen anzeigen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Hilfsmittel</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Sehnenkraft</translation>
    </message>
    <message>
        <source>Of the clinic</source>
        <translation>Von der Praxis</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n exercises</source>
        <translation>
            <numerusform>%1 von %n Übung</numerusform>
            <numerusform>%1 von %n Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only exercises of this phase</source>
        <translation>Nur Übungen dieser Phase</translation>
    </message>
    <message>
        <source>Order of the exercises</source>
        <translation>Reihenfolge der Übungen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Only exercises with your star</source>
        <translation>Nur Übungen mit Ihrem Stern</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Zuletzt verwendete zuerst</translation>
    </message>
    <message>
        <source>Used on %1</source>
        <translation>Verwendet am %1</translation>
    </message>
    <message>
        <source>%1, favourite</source>
        <translation>%1, Favorit</translation>
    </message>
</context>
<context>
    <name>ach::LibraryPage</name>
    <message>
        <source>1 seated</source>
        <translation>1 im Sitzen</translation>
    </message>
    <message>
        <source>2 standing on two legs</source>
        <translation>2 im Stand auf beiden Beinen</translation>
    </message>
    <message>
        <source>3 standing on one leg</source>
        <translation>3 im Stand auf einem Bein</translation>
    </message>
    <message>
        <source>4 running, jumps on two legs</source>
        <translation>4 Laufen, beidbeinige Sprünge</translation>
    </message>
    <message>
        <source>5 hops on one leg, drop jumps</source>
        <translation>5 Einbeinsprünge, Tiefsprünge</translation>
    </message>
    <message>
        <source>Language of the patient</source>
        <translation>Sprache des Patienten</translation>
    </message>
    <message>
        <source>Tendon force: %1 of 5</source>
        <translation>Sehnenkraft: %1 von 5</translation>
    </message>
    <message>
        <source>Easier: %1</source>
        <translation>Leichter: %1</translation>
    </message>
    <message>
        <source>Harder: %1</source>
        <translation>Schwerer: %1</translation>
    </message>
    <message>
        <source>Add for %1</source>
        <translation>Für %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add to a programme</source>
        <translation>Zu einem Trainingsprogramm hinzufügen</translation>
    </message>
    <message>
        <source>Open the record of a patient first.</source>
        <translation>Öffnen Sie zuerst die Akte eines Patienten.</translation>
    </message>
    <message>
        <source>Exercise library</source>
        <translation>Übungsbibliothek</translation>
    </message>
    <message>
        <source>%1 is in the draft of the plan.</source>
        <translation>%1 ist im Entwurf des Plans.</translation>
    </message>
    <message>
        <source>There is no plan yet. Choose one to begin from, then add the exercise.</source>
        <translation>Es gibt noch keinen Plan. Wählen Sie einen als Ausgangspunkt und fügen Sie dann die Übung hinzu.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Shows another clip beside this one, in step</source>
        <translation>Zeigt daneben ein zweites Video, im Gleichlauf</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Your star, for finding it again; colleagues have their own</source>
        <translation>Ihr Stern zum Wiederfinden; Kolleginnen und Kollegen haben eigene</translation>
    </message>
    <message>
        <source>An exercise of the clinic: no clip, the words below say how it is done</source>
        <translation>Eine Übung der Praxis: kein Video, der Text unten beschreibt die Ausführung</translation>
    </message>
    <message>
        <source>An exercise of the clinic: no clip, pictures and words show it</source>
        <translation>Eine Übung der Praxis: kein Video, Bilder und Text zeigen die Ausführung</translation>
    </message>
    <message>
        <source>%1, where it begins and where it ends</source>
        <translation>%1, Anfangs- und Endstellung</translation>
    </message>
</context>
<context>
    <name>ach::LoadCard</name>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>7 days up to %1</source>
        <translation>7 Tage bis %1</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>beachten</translation>
    </message>
    <message>
        <source>effort x minutes</source>
        <translation>Anstrengung x Minuten</translation>
    </message>
    <message>
        <source>against the week before</source>
        <translation>gegenüber der Vorwoche</translation>
    </message>
    <message>
        <source>Tendon dose of the affected leg, three units, never added</source>
        <translation>Sehnendosis des betroffenen Beins, drei Einheiten, nie addiert</translation>
    </message>
    <message>
        <source>describes how load changed; does not predict injury</source>
        <translation>beschreibt, wie sich die Belastung verändert hat; sagt keine Verletzung voraus</translation>
    </message>
    <message>
        <source>Hide advanced</source>
        <translation>Erweitertes ausblenden</translation>
    </message>
</context>
<context>
    <name>ach::LoadHistoryEditor</name>
    <message>
        <source>%1 kilometres</source>
        <translation>%1 Kilometer</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Running in 12 weeks</source>
        <translation>Laufen in 12 Wochen</translation>
    </message>
    <message>
        <source>Week %1: %2, of which on hills %3. Typing changes %4.</source>
        <translation>Woche %1: %2, davon hügelig %3. Eingabe ändert %4.</translation>
    </message>
    <message>
        <source>the hills</source>
        <translation>die Hügel</translation>
    </message>
    <message>
        <source>the week</source>
        <translation>die Woche</translation>
    </message>
</context>
<context>
    <name>ach::LoadHistoryPainter</name>
    <message numerus="yes">
        <source>%1 km in %n week(s)</source>
        <translation>
            <numerusform>%1 km in %n Woche</numerusform>
            <numerusform>%1 km in %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hills %1 km</source>
        <translation>Hügel %1 km</translation>
    </message>
    <message>
        <source>km per week</source>
        <translation>km pro Woche</translation>
    </message>
    <message>
        <source>km on hills</source>
        <translation>km hügelig</translation>
    </message>
    <message>
        <source>week 0 is the first pain · type or drag the bars</source>
        <translation>Woche 0 ist der erste Schmerz · Balken tippen oder ziehen</translation>
    </message>
    <message numerus="yes">
        <source>jump: %1 % in %n week(s)</source>
        <translation>
            <numerusform>Sprung: %1 % in %n Woche</numerusform>
            <numerusform>Sprung: %1 % in %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>running again after a break</source>
        <translation>wieder Laufen nach Pause</translation>
    </message>
    <message>
        <source>first pain</source>
        <translation>erster Schmerz</translation>
    </message>
    <message>
        <source>Type the first week, or import a file</source>
        <translation>Geben Sie die erste Woche ein oder importieren Sie eine Datei</translation>
    </message>
</context>
<context>
    <name>ach::LoadStep</name>
    <message>
        <source>How much running there was, and how the tendon answers to load</source>
        <translation>Wie viel gelaufen wurde und wie die Sehne auf Belastung reagiert</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Which activities provoke it?</source>
        <translation>Welche Aktivitäten lösen es aus?</translation>
    </message>
    <message>
        <source>Pain 0–10 in the last week. Digits score and go on, X is 10, N is not done.</source>
        <translation>Schmerz 0–10 in der letzten Woche. Ziffern bewerten und gehen weiter, X ist 10, N ist nicht gemacht.</translation>
    </message>
</context>
<context>
    <name>ach::LoadText</name>
    <message numerus="yes">
        <source>n/a: %n day(s) not noted</source>
        <translation>
            <numerusform>n. z.: %n Tag nicht notiert</numerusform>
            <numerusform>n. z.: %n Tage nicht notiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 body weights x repetitions (%2)</source>
        <translation>%1 Körpergewichte x Wiederholungen (%2)</translation>
    </message>
    <message>
        <source>none counted</source>
        <translation>keine gezählt</translation>
    </message>
    <message>
        <source>without %1: force or weight not known</source>
        <translation>ohne %1: Kraft oder Gewicht nicht bekannt</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>Kraft: %1</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>Halten: %1</translation>
    </message>
    <message>
        <source>%1 s under tension</source>
        <translation>%1 s unter Spannung</translation>
    </message>
    <message>
        <source>%1 cycles, %2 to %3 body weights, at %4 steps a minute</source>
        <translation>%1 Zyklen, %2 bis %3 Körpergewichte, bei %4 Schritten pro Minute</translation>
    </message>
    <message>
        <source>n/a: the minutes of a run are not noted</source>
        <translation>n. z.: die Minuten eines Laufs sind nicht notiert</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>Laufen: %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>Calf strength</source>
        <translation>Wadenkraft</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
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
        <translation>n. z.: in der Vorwoche nichts</translation>
    </message>
    <message>
        <source>n/a: week before not noted</source>
        <translation>n. z.: Vorwoche nicht notiert</translation>
    </message>
    <message>
        <source>Longest run of 30 days: %1 km. No run noted in the last 7.</source>
        <translation>Längster Lauf in 30 Tagen: %1 km. In den letzten 7 kein Lauf notiert.</translation>
    </message>
    <message>
        <source>No run noted in 30 days: use the walk-run ladder.</source>
        <translation>In 30 Tagen kein Lauf notiert: das Geh-Lauf-Programm verwenden.</translation>
    </message>
    <message>
        <source>Run of %1: %2 km.</source>
        <translation>Lauf vom %1: %2 km.</translation>
    </message>
    <message>
        <source>No reference run in the 30 days before: use the walk-run ladder.</source>
        <translation>Kein Vergleichslauf in den 30 Tagen davor: das Geh-Lauf-Programm verwenden.</translation>
    </message>
    <message>
        <source>Longest of the 30 days before: %1 km.</source>
        <translation>Längster der 30 Tage davor: %1 km.</translation>
    </message>
    <message>
        <source>%1 % longer: longer than your tendon has seen this month.</source>
        <translation>%1 % länger: länger, als Ihre Sehne es in diesem Monat kannte.</translation>
    </message>
    <message>
        <source>7 to 28 days, rolling</source>
        <translation>7 zu 28 Tagen, gleitend</translation>
    </message>
    <message>
        <source>7 to the 21 days before</source>
        <translation>7 zu den 21 Tagen davor</translation>
    </message>
    <message>
        <source>7 to 28 days, EWMA</source>
        <translation>7 zu 28 Tagen, EWMA</translation>
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
        <translation>%1, noch in der Anlaufzeit</translation>
    </message>
    <message>
        <source>n/a: needs %1 days</source>
        <translation>n. z.: braucht %1 Tage</translation>
    </message>
    <message>
        <source>n/a: undefined</source>
        <translation>n. z.: nicht definiert</translation>
    </message>
    <message>
        <source>No reference run in the last 30 days: use the walk-run ladder.</source>
        <translation>Kein Vergleichslauf in den letzten 30 Tagen: das Geh-Lauf-Programm verwenden.</translation>
    </message>
    <message>
        <source>Longest of the last 30 days: %1 km.</source>
        <translation>Längster der letzten 30 Tage: %1 km.</translation>
    </message>
    <message>
        <source>At most 10 % longer.</source>
        <translation>Höchstens 10 % länger.</translation>
    </message>
</context>
<context>
    <name>ach::LockPage</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Mindestens %n Zeichen</numerusform>
            <numerusform>Mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a whole recovery key. Compare each group with the printed sheet.</source>
        <translation>Dies ist kein vollständiger Wiederherstellungsschlüssel. Vergleichen Sie jede Gruppe mit dem gedruckten Blatt.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Making the sample clinic…</source>
        <translation>Die Beispielpraxis wird angelegt…</translation>
    </message>
    <message>
        <source>Try with sample clinic</source>
        <translation>Mit Beispielpraxis ausprobieren</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>Encrypted clinic in %1</source>
        <translation>Verschlüsselte Praxis in %1</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Wer arbeitet?</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Eight groups of five, as on the printed sheet</source>
        <translation>Acht Gruppen zu je fünf Zeichen, wie auf dem gedruckten Blatt</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Passphrase verwenden</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>Wiederherstellungsschlüssel verwenden…</translation>
    </message>
    <message>
        <source>Open another clinic…</source>
        <translation>Andere Praxis öffnen…</translation>
    </message>
</context>
<context>
    <name>ach::LogoField</name>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Logo of the clinic</source>
        <translation>Logo der Praxis</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Logo wählen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo entfernen</translation>
    </message>
</context>
<context>
    <name>ach::LogoReader</name>
    <message>
        <source>The logo was not taken: %1. %2.</source>
        <comment>why; what to do</comment>
        <translation>Das Logo wurde nicht übernommen: %1. %2.</translation>
    </message>
    <message>
        <source>the file is damaged or not whole</source>
        <translation>die Datei ist beschädigt oder unvollständig</translation>
    </message>
    <message>
        <source>Open it in a drawing program, save it again and choose that file</source>
        <translation>Öffnen Sie sie in einem Zeichenprogramm, speichern Sie sie neu und wählen Sie diese Datei</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Look whether it is still there and may be opened</source>
        <translation>Prüfen Sie, ob sie noch vorhanden ist und geöffnet werden darf</translation>
    </message>
    <message numerus="yes">
        <source>the file is larger than %n MB</source>
        <translation>
            <numerusform>die Datei ist größer als %n MB</numerusform>
            <numerusform>die Datei ist größer als %n MB</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture smaller and choose that file</source>
        <translation>Speichern Sie das Bild kleiner und wählen Sie diese Datei</translation>
    </message>
    <message>
        <source>the file is no PNG, JPEG or SVG</source>
        <translation>die Datei ist kein PNG, JPEG oder SVG</translation>
    </message>
    <message>
        <source>Save the picture as one of these and choose that file</source>
        <translation>Speichern Sie das Bild in einem dieser Formate und wählen Sie diese Datei</translation>
    </message>
    <message>
        <source>the picture has %1 × %2 pixels</source>
        <translation>das Bild hat %1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Save it with at most 4000 on each side and choose that file</source>
        <translation>Speichern Sie es mit höchstens 4000 Pixeln pro Seite und wählen Sie diese Datei</translation>
    </message>
    <message>
        <source>the drawing refers to other files</source>
        <translation>die Zeichnung verweist auf andere Dateien</translation>
    </message>
    <message>
        <source>Save it with everything inside, or as PNG, and choose that file</source>
        <translation>Speichern Sie sie mit allen Inhalten eingebettet oder als PNG und wählen Sie diese Datei</translation>
    </message>
    <message>
        <source>the drawing has too many parts</source>
        <translation>die Zeichnung hat zu viele Teile</translation>
    </message>
    <message>
        <source>Save it as PNG and choose that file</source>
        <translation>Speichern Sie sie als PNG und wählen Sie diese Datei</translation>
    </message>
</context>
<context>
    <name>ach::MainMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Achillea</source>
        <translation>&amp;Über Achillea</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Create a clinic…</source>
        <translation>Praxis &amp;anlegen…</translation>
    </message>
    <message>
        <source>&amp;Open a clinic…</source>
        <translation>Praxis ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Try with sample clinic</source>
        <translation>&amp;Mit Beispielpraxis ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Patient</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Text&amp;größe</translation>
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
            <numerusform>Nach %n Minute ohne Eingabe automatisch gesperrt.</numerusform>
            <numerusform>Nach %n Minuten ohne Eingabe automatisch gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>About Achillea</source>
        <translation>Über Achillea</translation>
    </message>
    <message>
        <source>Achillea %1, from intake to return to running.

Free software under the GNU General Public License, version 3 or later. It supports the clinician&apos;s judgement and does not replace it.</source>
        <translation>Achillea %1, vom Erstbefund bis zum Wiederlaufen.

Freie Software unter der GNU General Public License, Version 3 oder später. Sie unterstützt das Urteil der Behandelnden und ersetzt es nicht.</translation>
    </message>
    <message>
        <source>The passphrase of the sample clinic is “sample”.</source>
        <translation>Die Passphrase der Beispielpraxis lautet „sample“.</translation>
    </message>
    <message>
        <source>The intake you were working on at %1 is saved and reopens after you unlock.</source>
        <translation>Der Erstbefund, an dem Sie um %1 gearbeitet haben, ist gespeichert und öffnet sich nach dem Entsperren wieder.</translation>
    </message>
</context>
<context>
    <name>ach::MarkEditor</name>
    <message>
        <source>Height above the heel bone in centimetres</source>
        <translation>Höhe über dem Fersenbein in Zentimetern</translation>
    </message>
    <message>
        <source>Length along the tendon in centimetres</source>
        <translation>Länge entlang der Sehne in Zentimetern</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
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
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Type height and length…</source>
        <translation>Höhe und Länge eingeben…</translation>
    </message>
    <message>
        <source>Use as the main place of pain</source>
        <translation>Als Hauptort des Schmerzes verwenden</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>No marks on this leg yet.</source>
        <translation>Noch keine Markierungen an diesem Bein.</translation>
    </message>
</context>
<context>
    <name>ach::MarkText</name>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Thickening</source>
        <translation>Verdickung</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Schwellung</translation>
    </message>
    <message>
        <source>Crepitus</source>
        <translation>Krepitation</translation>
    </message>
    <message>
        <source>insertion</source>
        <translation>Ansatz</translation>
    </message>
    <message>
        <source>mid-portion</source>
        <translation>Midportion</translation>
    </message>
    <message>
        <source>above the mid-portion</source>
        <translation>oberhalb der Midportion</translation>
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
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>Length %1</source>
        <translation>Länge %1</translation>
    </message>
    <message>
        <source>centre of the tendon</source>
        <translation>Mitte der Sehne</translation>
    </message>
    <message>
        <source>%1 towards the shin</source>
        <translation>%1 zum Schienbein hin</translation>
    </message>
    <message>
        <source>%1 towards the back</source>
        <translation>%1 nach hinten</translation>
    </message>
    <message>
        <source>%1, %2 centimetres above the heel bone, %3</source>
        <translation>%1, %2 Zentimeter über dem Fersenbein, %3</translation>
    </message>
    <message>
        <source>%1, %2 to %3 centimetres above the heel bone, %4</source>
        <translation>%1, %2 bis %3 Zentimeter über dem Fersenbein, %4</translation>
    </message>
</context>
<context>
    <name>ach::MarkToolBar</name>
    <message>
        <source>Kind of mark</source>
        <translation>Art der Markierung</translation>
    </message>
</context>
<context>
    <name>ach::MeasureFields</name>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <translation>Aktivität %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>Das Formular</translation>
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
        <translation>Mit dem Metronom zählen: %1</translation>
    </message>
    <message>
        <source>A number from %1 to %2</source>
        <translation>Eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation>Bewertung: %1</translation>
    </message>
</context>
<context>
    <name>ach::MeasureForm</name>
    <message>
        <source>Sore leg</source>
        <translation>Schmerzhaftes Bein</translation>
    </message>
    <message>
        <source>Other leg</source>
        <translation>Anderes Bein</translation>
    </message>
    <message>
        <source>Rises</source>
        <translation>Hebungen</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>Hebungen</translation>
    </message>
    <message>
        <source>Mean height</source>
        <translation>Mittlere Höhe</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Pain during the test</source>
        <translation>Schmerz während des Tests</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>Kein Schmerz</translation>
    </message>
    <message>
        <source>Worst imaginable</source>
        <translation>Stärkster vorstellbarer Schmerz</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Grund für das Ende</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Both sides are affected</source>
        <translation>Beide Seiten sind betroffen</translation>
    </message>
    <message>
        <source>Minutes of stiffness after getting up</source>
        <translation>Minuten Steifigkeit nach dem Aufstehen</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Total of the official form</source>
        <translation>Summe des offiziellen Formulars</translation>
    </message>
    <message>
        <source>of 100, higher is worse</source>
        <translation>von 100, höher ist schlechter</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>von 100</translation>
    </message>
    <message>
        <source>Right leg, sore</source>
        <translation>Rechtes Bein, schmerzhaft</translation>
    </message>
    <message>
        <source>Left leg, sore</source>
        <translation>Linkes Bein, schmerzhaft</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Linkes Bein</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Rechtes Bein</translation>
    </message>
    <message>
        <source>Heel too low</source>
        <translation>Ferse zu tief</translation>
    </message>
    <message>
        <source>Pace lost</source>
        <translation>Takt verloren</translation>
    </message>
    <message>
        <source>Position lost</source>
        <translation>Haltung verloren</translation>
    </message>
    <message>
        <source>Hand support</source>
        <translation>Abgestützt</translation>
    </message>
    <message>
        <source>Peak height</source>
        <translation>Größte Höhe</translation>
    </message>
    <message>
        <source>Tested first</source>
        <translation>Zuerst getestet</translation>
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
        <translation>0–100, höher ist besser</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>up to here a change may be chance</source>
        <translation>bis hier kann eine Veränderung Zufall sein</translation>
    </message>
    <message>
        <source>Heel-rise symmetry</source>
        <translation>Symmetrie beim Fersenheben</translation>
    </message>
    <message>
        <source>% of the other leg</source>
        <translation>% des anderen Beins</translation>
    </message>
    <message>
        <source>%1 % on %2</source>
        <translation>%1 % am %2</translation>
    </message>
    <message>
        <source>%1 % is usual for a return to sport</source>
        <translation>%1 % ist üblich für die Rückkehr zum Sport</translation>
    </message>
    <message>
        <source>Morning stiffness</source>
        <translation>Morgensteifigkeit</translation>
    </message>
    <message>
        <source>minutes, next morning</source>
        <translation>Minuten, am nächsten Morgen</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>nicht notiert</translation>
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
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Theme: system</source>
        <translation>Farbschema: System</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Farbschema: hell</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Farbschema: dunkel</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message numerus="yes">
        <source>Not saved, %n answer(s) waiting</source>
        <translation>
            <numerusform>Nicht gespeichert, %n Antwort wartet</numerusform>
            <numerusform>Nicht gespeichert, %n Antworten warten</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherungskopie</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>Sicherungskopie %1</translation>
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
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Open records</source>
        <translation>Offene Akten</translation>
    </message>
</context>
<context>
    <name>ach::NavItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n wartet</numerusform>
            <numerusform>%1, %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 closes the record</source>
        <translation>%1 schließt die Akte</translation>
    </message>
</context>
<context>
    <name>ach::NoteCard</name>
    <message>
        <source>Subjective</source>
        <translation>Subjektiv</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objektiv</translation>
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
        <translation>Notiz vom %1</translation>
    </message>
    <message>
        <source>Signed by %1, %2</source>
        <translation>Unterschrieben von %1, %2</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Geschrieben von %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Addendum by %1, %2</source>
        <translation>Nachtrag von %1, %2</translation>
    </message>
    <message>
        <source>Sign the addendum</source>
        <translation>Nachtrag unterschreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ach::NoteEditor</name>
    <message>
        <source>What the patient tells</source>
        <translation>Was der Patient berichtet</translation>
    </message>
    <message>
        <source>What you see and measure</source>
        <translation>Was Sie sehen und messen</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Sign as %1</source>
        <translation>Als %1 unterschreiben</translation>
    </message>
    <message>
        <source>A signed note never changes. Corrections are added to it.</source>
        <translation>Eine unterschriebene Notiz ändert sich nie. Berichtigungen werden ihr angefügt.</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <source>Puts the note into the journal without a signature; it can be continued later.</source>
        <translation>Legt die Notiz ohne Unterschrift in die Verlaufsnotizen; sie kann später fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Note of %1</source>
        <translation>Notiz vom %1</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Typed text kept %1, not signed yet</source>
        <translation>Eingegebener Text gesichert %1, noch nicht unterschrieben</translation>
    </message>
    <message>
        <source>What you type is kept by itself until you sign it</source>
        <translation>Ihre Eingabe bleibt von selbst erhalten, bis Sie unterschreiben</translation>
    </message>
    <message>
        <source>Note signed</source>
        <translation>Notiz unterschrieben</translation>
    </message>
    <message>
        <source>What was entered, measured, decided and planned since the last note. Each line says that it comes from the record and can be changed.</source>
        <translation>Was seit der letzten Notiz eingegeben, gemessen, entschieden und geplant wurde. Jede Zeile nennt die Akte als Quelle und lässt sich ändern.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n line(s) from the record</source>
        <translation>
            <numerusform>%n Zeile aus der Akte übernehmen</numerusform>
            <numerusform>%n Zeilen aus der Akte übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::NotePrefill</name>
    <message>
        <source>From the record: %1</source>
        <translation>Aus der Akte: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n red-flag question(s) answered with no</source>
        <translation>
            <numerusform>%n Frage nach Warnzeichen mit Nein beantwortet</numerusform>
            <numerusform>%n Fragen nach Warnzeichen mit Nein beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>intake of %1: %2</source>
        <comment>day, answers</comment>
        <translation>Erstbefund vom %1: %2</translation>
    </message>
    <message>
        <source>complaint: %1</source>
        <translation>Beschwerde: %1</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht notiert</translation>
    </message>
    <message numerus="yes">
        <source>diary %1 to %2, %n day(s) noted; pain during %3, after %4, next morning %5</source>
        <comment>days, then scores</comment>
        <translation>
            <numerusform>Tagebuch %1 bis %2, %n Tag notiert; Schmerz während %3, danach %4, nächster Morgen %5</numerusform>
            <numerusform>Tagebuch %1 bis %2, %n Tage notiert; Schmerz während %3, danach %4, nächster Morgen %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>running %1 km on %n noted day(s)</source>
        <translation>
            <numerusform>%1 km gelaufen an %n notiertem Tag</numerusform>
            <numerusform>%1 km gelaufen an %n notierten Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2: filled in without a total</source>
        <translation>%1 am %2: ausgefüllt, ohne Gesamtwert</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>instrument, day, value</comment>
        <translation>%1 am %2: %3</translation>
    </message>
    <message>
        <source>since the first %1. %2</source>
        <comment>difference, its meaning</comment>
        <translation>seit dem ersten Wert %1. %2</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Begründung: %1</translation>
    </message>
    <message>
        <source>red flag raised: %1</source>
        <translation>Warnzeichen liegt vor: %1</translation>
    </message>
    <message>
        <source>stage decided: %1</source>
        <translation>Stadium entschieden: %1</translation>
    </message>
    <message>
        <source>review decided: %1, suggested: %2</source>
        <translation>Überprüfung, Entscheidung: %1, Vorschlag: %2</translation>
    </message>
    <message>
        <source>the first version</source>
        <translation>die erste Version</translation>
    </message>
    <message>
        <source>programme version %1: %2</source>
        <comment>number, what changed</comment>
        <translation>Trainingsprogramm, Version %1: %2</translation>
    </message>
    <message>
        <source>return to running released</source>
        <translation>Wiederlaufen freigegeben</translation>
    </message>
    <message>
        <source>return to running not released</source>
        <translation>Wiederlaufen nicht freigegeben</translation>
    </message>
</context>
<context>
    <name>ach::NrsScale</name>
    <message>
        <source>not done</source>
        <translation>nicht gemacht</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>%1 of 10, carry on</source>
        <translation>%1 von 10, weitermachen</translation>
    </message>
    <message>
        <source>%1 of 10, watch</source>
        <translation>%1 von 10, beobachten</translation>
    </message>
    <message>
        <source>%1 of 10, stop</source>
        <translation>%1 von 10, stoppen</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht gemacht</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>Not done · press 0–9 to score</source>
        <translation>Nicht gemacht · 0–9 zum Bewerten</translation>
    </message>
</context>
<context>
    <name>ach::OpenQuestions</name>
    <message>
        <source>What is still open</source>
        <translation>Was noch offen ist</translation>
    </message>
    <message>
        <source>Red flags to refer or to rule out</source>
        <translation>Warnzeichen: überweisen oder ausschließen</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer</source>
        <translation>
            <numerusform>%n Frage ohne Antwort</numerusform>
            <numerusform>%n Fragen ohne Antwort</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::OutcomeDelta</name>
    <message>
        <source>%1 to %2, %3, %4</source>
        <translation>von %1 auf %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>ach::OutcomePage</name>
    <message>
        <source>Measures</source>
        <translation>Messinstrumente</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Sprache des Formulars</translation>
    </message>
    <message>
        <source>Load the official wording…</source>
        <translation>Offiziellen Wortlaut laden…</translation>
    </message>
    <message>
        <source>Blank form as PDF…</source>
        <translation>Leeres Formular als PDF…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>This is our own paraphrase, which is here already.</source>
        <translation>Das ist unsere eigene sinngemäße Fassung, sie ist schon vorhanden.</translation>
    </message>
    <message>
        <source>Nothing was loaded. %1</source>
        <translation>Es wurde nichts geladen. %1</translation>
    </message>
    <message>
        <source>The official wording is in use now</source>
        <translation>Der offizielle Wortlaut wird jetzt verwendet</translation>
    </message>
    <message>
        <source>Blank form as PDF</source>
        <translation>Leeres Formular als PDF</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Blank form saved</source>
        <translation>Leeres Formular gespeichert</translation>
    </message>
    <message>
        <source>Withdraw the official wording</source>
        <translation>Offiziellen Wortlaut zurücknehmen</translation>
    </message>
    <message>
        <source>Print a blank form…</source>
        <translation>Leeres Formular drucken…</translation>
    </message>
    <message>
        <source>Our paraphrase is asked again. The official wording can be loaded once more.</source>
        <translation>Wieder gilt unsere sinngemäße Fassung. Der offizielle Wortlaut lässt sich erneut laden.</translation>
    </message>
    <message>
        <source>The form was not printed: the printer does not answer. Choose another printer, or save a PDF and print that.</source>
        <translation>Das Formular wurde nicht gedruckt: Der Drucker antwortet nicht. Wählen Sie einen anderen Drucker oder speichern Sie ein PDF und drucken Sie dieses.</translation>
    </message>
    <message>
        <source>Blank form printed</source>
        <translation>Leeres Formular gedruckt</translation>
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
        <translation>VISA-A sedentary</translation>
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
        <translation>FAAM Alltag</translation>
    </message>
    <message>
        <source>FAAM sport</source>
        <translation>FAAM Sport</translation>
    </message>
    <message>
        <source>PSFS</source>
        <translation>PSFS</translation>
    </message>
    <message>
        <source>Pain (NPRS)</source>
        <translation>Schmerz (NPRS)</translation>
    </message>
    <message>
        <source>Heel rise</source>
        <translation>Fersenheben</translation>
    </message>
    <message>
        <source>Knee to wall</source>
        <translation>Knie zur Wand</translation>
    </message>
    <message>
        <source>Hop for distance</source>
        <translation>Einbeinsprung auf Weite</translation>
    </message>
    <message>
        <source>Pain in 10 hops</source>
        <translation>Schmerz bei 10 Einbeinsprüngen</translation>
    </message>
    <message>
        <source>Morning stiffness</source>
        <translation>Morgensteifigkeit</translation>
    </message>
    <message>
        <source>Change overall</source>
        <translation>Veränderung insgesamt</translation>
    </message>
    <message>
        <source>Pain, function and sport with a sore Achilles tendon. 100 means no complaints.</source>
        <translation>Schmerz, Funktion und Sport bei schmerzhafter Achillessehne. 100 heißt keine Beschwerden.</translation>
    </message>
    <message>
        <source>The form for people without sport. Only its total is kept.</source>
        <translation>Das Formular für Menschen ohne Sport. Nur die Summe wird gespeichert.</translation>
    </message>
    <message>
        <source>Severity of the tendinopathy. Score it on the official form; only the total is kept.</source>
        <translation>Schweregrad der Tendinopathie. Auf dem offiziellen Formular auswerten; nur die Summe wird gespeichert.</translation>
    </message>
    <message>
        <source>Function of the legs in 20 activities.</source>
        <translation>Funktion der Beine in 20 Aktivitäten.</translation>
    </message>
    <message>
        <source>Foot and ankle in daily life, 21 activities.</source>
        <translation>Fuß und Sprunggelenk im Alltag, 21 Aktivitäten.</translation>
    </message>
    <message>
        <source>Foot and ankle in sport, 8 activities.</source>
        <translation>Fuß und Sprunggelenk im Sport, 8 Aktivitäten.</translation>
    </message>
    <message>
        <source>One to five activities that the patient chose.</source>
        <translation>Eine bis fünf vom Patienten gewählte Aktivitäten.</translation>
    </message>
    <message>
        <source>Pain at several moments. They are never added up.</source>
        <translation>Schmerz zu mehreren Zeitpunkten. Die Werte werden nie addiert.</translation>
    </message>
    <message>
        <source>Rises on one leg, knee straight, fingertips on the wall, 60 beats a minute: up on one, down on the next. Two minutes of rest between the legs.</source>
        <translation>Hebungen auf einem Bein, Knie gestreckt, Fingerspitzen an der Wand, 60 Schläge pro Minute: auf einen Schlag hoch, auf den nächsten ab. Zwei Minuten Pause zwischen den Beinen.</translation>
    </message>
    <message>
        <source>Big toe to the wall at the furthest point where the knee touches and the heel stays down.</source>
        <translation>Abstand der Großzehe zur Wand am weitesten Punkt, an dem das Knie sie berührt und die Ferse am Boden bleibt.</translation>
    </message>
    <message>
        <source>The best of three hops on each leg. Only when walking and a single heel rise hurt at most 2.</source>
        <translation>Der beste von drei Einbeinsprüngen je Bein. Nur wenn der Schmerz beim Gehen und beim einbeinigen Fersenheben höchstens 2 ist.</translation>
    </message>
    <message>
        <source>A common load test of the tendon.</source>
        <translation>Ein gängiger Belastungstest der Sehne.</translation>
    </message>
    <message>
        <source>Minutes of stiffness after getting up.</source>
        <translation>Minuten Steifigkeit nach dem Aufstehen.</translation>
    </message>
    <message>
        <source>Compared with the beginning, in seven steps.</source>
        <translation>Im Vergleich zum Beginn, in sieben Stufen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>score</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n rise(s)</source>
        <translation>
            <numerusform>%n Hebung</numerusform>
            <numerusform>%n Hebungen</numerusform>
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
        <translation>%1 Prozentpunkte</translation>
    </message>
    <message>
        <source>higher is worse</source>
        <translation>höher ist schlechter</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>Cannot say: no important change is known for this interval.</source>
        <translation>Keine Aussage möglich: Für diesen Zeitraum ist keine relevante Veränderung bekannt.</translation>
    </message>
    <message>
        <source>May be chance.</source>
        <translation>Kann Zufall sein.</translation>
    </message>
    <message>
        <source>More than measurement error, less than patients notice.</source>
        <translation>Mehr als der Messfehler, weniger als Patienten bemerken.</translation>
    </message>
    <message>
        <source>More than measurement error.</source>
        <translation>Mehr als der Messfehler.</translation>
    </message>
    <message>
        <source>At or above the important change.</source>
        <translation>Mindestens so groß wie die relevante Veränderung.</translation>
    </message>
    <message>
        <source>important from %1</source>
        <translation>relevant ab %1</translation>
    </message>
    <message>
        <source>(95 % interval %1 to %2)</source>
        <translation>(95-%-Intervall %1 bis %2)</translation>
    </message>
    <message>
        <source>measurement error %1</source>
        <translation>Messfehler %1</translation>
    </message>
    <message>
        <source>measurement error not known</source>
        <translation>Messfehler nicht bekannt</translation>
    </message>
    <message>
        <source>%1 cm for the difference between the sides</source>
        <translation>%1 cm für den Seitenunterschied</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>%1: no answer yet</source>
        <translation>%1: noch keine Antwort</translation>
    </message>
    <message>
        <source>%1: a value that the form does not have</source>
        <translation>%1: ein Wert, den das Formular nicht hat</translation>
    </message>
    <message>
        <source>%1: only one of A, B and C</source>
        <translation>%1: nur eines von A, B und C</translation>
    </message>
    <message>
        <source>Too many do not apply: there is no score from so few answers.</source>
        <translation>Zu viele treffen nicht zu: Aus so wenigen Antworten ergibt sich kein Wert.</translation>
    </message>
    <message>
        <source>%1: more entries than the form has room for</source>
        <translation>%1: mehr Einträge, als das Formular Platz hat</translation>
    </message>
    <message>
        <source>Question 7 says no sport, question 8 counts minutes of it. Ask once more.</source>
        <translation>Frage 7 sagt kein Sport, Frage 8 zählt Minuten davon. Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>%1: left out; the score is that of the others</source>
        <translation>%1: ausgelassen; der Wert ergibt sich aus den übrigen</translation>
    </message>
    <message>
        <source>The other side has none, so there is no symmetry.</source>
        <translation>Die andere Seite hat den Wert 0, daher gibt es keine Symmetrie.</translation>
    </message>
    <message>
        <source>Both sides are affected: look at the usual numbers, not at the symmetry.</source>
        <translation>Beide Seiten sind betroffen: Achten Sie auf die üblichen Werte, nicht auf die Symmetrie.</translation>
    </message>
    <message>
        <source>Each rating stands for itself; there is no total.</source>
        <translation>Jede Bewertung steht für sich; es gibt keine Summe.</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, due in %n day(s)</source>
        <translation>
            <numerusform>%1, in %n Tag fällig</numerusform>
            <numerusform>%1, in %n Tagen fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, due today</source>
        <translation>%1, heute fällig</translation>
    </message>
    <message numerus="yes">
        <source>%1, due for %n day(s)</source>
        <translation>
            <numerusform>%1, seit %n Tag fällig</numerusform>
            <numerusform>%1, seit %n Tagen fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is no FHIR Questionnaire.</source>
        <translation>Diese Datei ist kein FHIR Questionnaire.</translation>
    </message>
    <message>
        <source>Its name “%1” is none of the questionnaires here.</source>
        <translation>Ihr Name „%1“ gehört zu keinem der Fragebögen hier.</translation>
    </message>
    <message>
        <source>The file does not say its language.</source>
        <translation>Die Datei nennt ihre Sprache nicht.</translation>
    </message>
    <message>
        <source>Item “%1” has no words.</source>
        <translation>Item „%1“ hat keinen Text.</translation>
    </message>
    <message>
        <source>Item “%1” is missing, so it could not be scored.</source>
        <translation>Item „%1“ fehlt, daher wäre keine Auswertung möglich.</translation>
    </message>
    <message>
        <source>The questionnaire has no item “%1”, or has it once only.</source>
        <translation>Der Fragebogen hat kein Item „%1“ oder hat es nur einmal.</translation>
    </message>
    <message>
        <source>Item “%1” has other answers than the scoring knows.</source>
        <translation>Item „%1“ hat andere Antworten, als die Auswertung kennt.</translation>
    </message>
    <message>
        <source>Official wording, loaded by the clinic</source>
        <translation>Offizieller Wortlaut, von der Praxis geladen</translation>
    </message>
    <message>
        <source>Paraphrase, not the validated wording</source>
        <translation>Sinngemäß, nicht der validierte Wortlaut</translation>
    </message>
    <message>
        <source>%1 cm (%2)</source>
        <comment>a height and its leg</comment>
        <translation>%1 cm (%2)</translation>
    </message>
    <message>
        <source>%1 % symmetry</source>
        <translation>%1 % Symmetrie</translation>
    </message>
    <message>
        <source>Peak height: %1</source>
        <translation>Größte Höhe: %1</translation>
    </message>
    <message>
        <source>Tested first: %1</source>
        <translation>Zuerst getestet: %1</translation>
    </message>
</context>
<context>
    <name>ach::OverviewPage</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Back to the active patients</source>
        <translation>Zurück zu den aktiven Patienten</translation>
    </message>
    <message>
        <source>Archive this record</source>
        <translation>Diese Akte archivieren</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episoden</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Neuer Erstbefund</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>asked, not known</source>
        <translation>gefragt, nicht bekannt</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Früherer Name</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Sex as recorded</source>
        <translation>Geschlecht laut Akte</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>Hausarzt</translation>
    </message>
    <message>
        <source>Language of sheets</source>
        <translation>Sprache der Übungsblätter</translation>
    </message>
    <message>
        <source>May we keep this record</source>
        <translation>Dürfen wir diese Akte führen</translation>
    </message>
    <message>
        <source>May we share it with the GP</source>
        <translation>Dürfen wir sie mit dem Hausarzt teilen</translation>
    </message>
    <message>
        <source>No episode yet. The first intake opens one.</source>
        <translation>Noch keine Episode. Der erste Erstbefund eröffnet eine.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>abgeschlossen %1</translation>
    </message>
    <message>
        <source>Finish the intake</source>
        <translation>Erstbefund abschließen</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivieren</translation>
    </message>
    <message>
        <source>take out of the archive</source>
        <translation>aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Archived. Nothing was deleted.</source>
        <translation>Archiviert. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Back among the active patients.</source>
        <translation>Wieder bei den aktiven Patienten.</translation>
    </message>
</context>
<context>
    <name>ach::OwnExerciseDialog</name>
    <message>
        <source>New exercise of the clinic</source>
        <translation>Neue Übung der Praxis</translation>
    </message>
    <message>
        <source>Exercise of the clinic</source>
        <translation>Übung der Praxis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What tells it from its neighbours (optional)</source>
        <translation>Was sie von ähnlichen unterscheidet (freiwillig)</translation>
    </message>
    <message>
        <source>How it is done, in one breath</source>
        <translation>Ausführung, kurz und knapp</translation>
    </message>
    <message>
        <source>Stands on the patient&apos;s sheet.</source>
        <translation>Steht auf dem Übungsblatt des Patienten.</translation>
    </message>
    <message>
        <source>Common mistake (optional)</source>
        <translation>Häufiger Fehler (freiwillig)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Wirkt auf</translation>
    </message>
    <message>
        <source>Hold (optional)</source>
        <translation>Halten (freiwillig)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Next easier exercise</source>
        <translation>Nächstleichtere Übung</translation>
    </message>
    <message>
        <source>Next harder exercise</source>
        <translation>Nächstschwerere Übung</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Hilfsmittel</translation>
    </message>
    <message>
        <source>An exercise needs a name to be found by.</source>
        <translation>Eine Übung braucht einen Namen, unter dem sie zu finden ist.</translation>
    </message>
    <message>
        <source>The patient&apos;s sheet needs a sentence on how it is done.</source>
        <translation>Das Übungsblatt des Patienten braucht einen kurzen Text zur Ausführung.</translation>
    </message>
    <message>
        <source>A number from 1 to 20.</source>
        <translation>Eine Zahl von 1 bis 20.</translation>
    </message>
    <message>
        <source>A number from 1 to 200.</source>
        <translation>Eine Zahl von 1 bis 200.</translation>
    </message>
</context>
<context>
    <name>ach::OwnExerciseMenu</name>
    <message>
        <source>New exercise of the clinic…</source>
        <translation>Neue Übung der Praxis…</translation>
    </message>
    <message>
        <source>Change an exercise of the clinic</source>
        <translation>Übung der Praxis ändern</translation>
    </message>
    <message>
        <source>Offered exercises of the clinic</source>
        <translation>Angebotene Übungen der Praxis</translation>
    </message>
</context>
<context>
    <name>ach::OwnTextEditor</name>
    <message>
        <source>The page of your clinic</source>
        <translation>Die Seite Ihrer Praxis</translation>
    </message>
    <message>
        <source>Plain text. A line that begins with ## is a heading, one with - an item of a list, and **two stars** make words strong. A first line with # is the title.</source>
        <translation>Einfacher Text. Eine Zeile, die mit ## beginnt, ist eine Überschrift, eine mit - ein Listenpunkt, und **zwei Sterne** machen Wörter fett. Eine erste Zeile mit # ist der Titel.</translation>
    </message>
    <message>
        <source>What causes Achilles complaints, in your own words</source>
        <translation>Was Achillessehnenbeschwerden verursacht, in Ihren eigenen Worten</translation>
    </message>
    <message>
        <source>This is a draft from earlier. The leaflet does not say it yet.</source>
        <translation>Dies ist ein früherer Entwurf. Im Merkblatt steht er noch nicht.</translation>
    </message>
    <message>
        <source>Put into the leaflets</source>
        <translation>Zu den Merkblättern hinzufügen</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>ach::OwnerStep</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You become the owner of the clinic and can add colleagues later.</source>
        <translation>Sie werden Inhaber der Praxis und können später Kollegen hinzufügen.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Beruf</translation>
    </message>
</context>
<context>
    <name>ach::PageHelp</name>
    <message>
        <source>create a clinic</source>
        <translation>Praxis anlegen</translation>
    </message>
    <message>
        <source>open the folder of a clinic</source>
        <translation>Ordner einer Praxis öffnen</translation>
    </message>
    <message>
        <source>try with the sample clinic</source>
        <translation>mit Beispielpraxis ausprobieren</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <source>unlock</source>
        <translation>entsperren</translation>
    </message>
    <message>
        <source>choose the person</source>
        <translation>Person wählen</translation>
    </message>
    <message>
        <source>show or hide the passphrase</source>
        <translation>Passphrase anzeigen oder verbergen</translation>
    </message>
    <message>
        <source>from the search into the list</source>
        <translation>von der Suche in die Liste</translation>
    </message>
    <message>
        <source>open the record</source>
        <translation>Akte öffnen</translation>
    </message>
    <message>
        <source>print the exercise sheet</source>
        <translation>Übungsblatt drucken</translation>
    </message>
    <message>
        <source>clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>from the list to the text</source>
        <translation>von der Liste zum Text</translation>
    </message>
    <message>
        <source>print</source>
        <translation>drucken</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>als PDF speichern</translation>
    </message>
    <message>
        <source>go to the setting that was found</source>
        <translation>zur gefundenen Einstellung gehen</translation>
    </message>
    <message>
        <source>next setting that was found</source>
        <translation>nächste gefundene Einstellung</translation>
    </message>
    <message>
        <source>add an exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>previous or next exercise</source>
        <translation>vorige oder nächste Übung</translation>
    </message>
    <message>
        <source>edit the dose of the exercise</source>
        <translation>Dosis der Übung bearbeiten</translation>
    </message>
    <message>
        <source>the whole dose: load, tempo, rest, effort, days, side</source>
        <translation>ganze Dosis: Last, Tempo, Pause, Anstrengung, Tage, Seite</translation>
    </message>
    <message>
        <source>a dose for each side</source>
        <translation>je Seite eine Dosis</translation>
    </message>
    <message>
        <source>select exercises that change together</source>
        <translation>Übungen auswählen, um sie gemeinsam zu ändern</translation>
    </message>
    <message>
        <source>move the exercise</source>
        <translation>Übung verschieben</translation>
    </message>
    <message>
        <source>remove the exercise</source>
        <translation>Übung entfernen</translation>
    </message>
    <message>
        <source>previous or next phase, on the row of phases</source>
        <translation>vorige oder nächste Phase, in der Reihe der Phasen</translation>
    </message>
    <message>
        <source>store the programme as a new version</source>
        <translation>Trainingsprogramm als neue Version speichern</translation>
    </message>
    <message>
        <source>previous or next day</source>
        <translation>voriger oder nächster Tag</translation>
    </message>
    <message>
        <source>a week back or on</source>
        <translation>eine Woche zurück oder vor</translation>
    </message>
    <message>
        <source>first or last day</source>
        <translation>erster oder letzter Tag</translation>
    </message>
    <message>
        <source>the same numbers as a table</source>
        <translation>dieselben Zahlen als Tabelle</translation>
    </message>
    <message>
        <source>type the diary from paper</source>
        <translation>Tagebuch vom Papier eingeben</translation>
    </message>
    <message>
        <source>decide as advised</source>
        <translation>wie empfohlen entscheiden</translation>
    </message>
    <message>
        <source>hold the dose</source>
        <translation>Dosis beibehalten</translation>
    </message>
    <message>
        <source>step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>score of the cell in the diary; X is 10</source>
        <translation>Bewertung der Zelle im Tagebuch; X ist 10</translation>
    </message>
    <message>
        <source>larger, smaller, whole page</source>
        <translation>größer, kleiner, ganze Seite</translation>
    </message>
    <message>
        <source>previous or next page</source>
        <translation>vorige oder nächste Seite</translation>
    </message>
    <message>
        <source>VISA-A</source>
        <translation>VISA-A</translation>
    </message>
    <message>
        <source>heel rises</source>
        <translation>Fersenheben</translation>
    </message>
    <message>
        <source>answer the row and go to the next</source>
        <translation>Zeile beantworten und zur nächsten gehen</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>store</source>
        <translation>speichern</translation>
    </message>
    <message>
        <source>sign the note</source>
        <translation>Notiz unterschreiben</translation>
    </message>
    <message>
        <source>keep the note as a draft</source>
        <translation>Notiz als Entwurf behalten</translation>
    </message>
    <message>
        <source>step before</source>
        <translation>voriger Schritt</translation>
    </message>
    <message>
        <source>any step, in any order</source>
        <translation>jeder Schritt, in beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>answer “no” to all questions of a group that were asked</source>
        <translation>alle gestellten Fragen einer Gruppe mit „Nein“ beantworten</translation>
    </message>
    <message>
        <source>yes, no, not known</source>
        <translation>ja, nein, nicht bekannt</translation>
    </message>
    <message>
        <source>score; X is 10</source>
        <translation>Bewertung; X ist 10</translation>
    </message>
    <message>
        <source>pain, thickening, swelling, crepitus</source>
        <translation>Schmerz, Verdickung, Schwellung, Krepitation</translation>
    </message>
    <message>
        <source>move by 0.5 cm, with Shift by 0.1 cm</source>
        <translation>um 0,5 cm bewegen, mit Shift um 0,1 cm</translation>
    </message>
    <message>
        <source>set the mark, or let go of it</source>
        <translation>Markierung setzen oder loslassen</translation>
    </message>
    <message>
        <source>size of the mark</source>
        <translation>Größe der Markierung</translation>
    </message>
    <message>
        <source>remove the mark</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>left or right leg</source>
        <translation>linkes oder rechtes Bein</translation>
    </message>
    <message>
        <source>start counting, then one heel rise each time</source>
        <translation>Zählen starten, dann je eine Hebung</translation>
    </message>
    <message>
        <source>end the set</source>
        <translation>Satz beenden</translation>
    </message>
    <message>
        <source>one heel rise less</source>
        <translation>eine Hebung weniger</translation>
    </message>
    <message>
        <source>choose the stage</source>
        <translation>Stadium wählen</translation>
    </message>
    <message>
        <source>go to the first warning sign not asked yet</source>
        <translation>zum ersten noch nicht gefragten Warnzeichen gehen</translation>
    </message>
    <message>
        <source>sign the stage and go on</source>
        <translation>Stadium unterschreiben und weitergehen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Create a clinic, open one, or look around in a sample clinic of invented people. Nothing is installed or sent.</source>
        <translation>Legen Sie eine Praxis an, öffnen Sie eine oder sehen Sie sich in einer Beispielpraxis mit erfundenen Personen um. Nichts wird installiert oder versendet.</translation>
    </message>
    <message>
        <source>Create a clinic</source>
        <translation>Praxis anlegen</translation>
    </message>
    <message>
        <source>A few steps: the clinic, your name, a passphrase, and a recovery key for the day the passphrase is forgotten. The clinic exists only after the last of them.</source>
        <translation>Wenige Schritte: die Praxis, Ihr Name, eine Passphrase und ein Wiederherstellungsschlüssel für den Fall, dass die Passphrase vergessen wird. Die Praxis entsteht erst mit dem letzten Schritt.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Everything is encrypted until somebody of the clinic unlocks it. Choose who you are and type your passphrase; the recovery key helps when it is forgotten.</source>
        <translation>Alles ist verschlüsselt, bis jemand aus der Praxis entsperrt. Wählen Sie, wer Sie sind, und geben Sie Ihre Passphrase ein; der Wiederherstellungsschlüssel hilft, wenn sie vergessen ist.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Everybody the clinic treats. Search by name, number or birth date; the selected person is shown beside the list.</source>
        <translation>Alle, die die Praxis behandelt. Suchen Sie nach Name, Nummer oder Geburtsdatum; die ausgewählte Person wird neben der Liste gezeigt.</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Merkblätter</translation>
    </message>
    <message>
        <source>Leaflets for patients in three languages, to read together, print or save. The page about causes is written by the clinic.</source>
        <translation>Merkblätter für Patienten in drei Sprachen, zum gemeinsamen Lesen, Drucken oder Speichern. Die Seite über Ursachen schreibt die Praxis.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>How Achillea looks and behaves on this computer, and what sheets say of the clinic. Every change applies at once.</source>
        <translation>Wie Achillea auf diesem Computer aussieht und sich verhält und was auf Übungsblättern über die Praxis steht. Jede Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>The person, the complaint and where the treatment stands, at one glance.</source>
        <translation>Die Person, die Beschwerde und der Stand der Behandlung auf einen Blick.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What the intake found and the stage that was signed, with the reasons for and against it.</source>
        <translation>Was der Erstbefund ergab und das unterschriebene Stadium, mit den Gründen dafür und dagegen.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Trainingsprogramm</translation>
    </message>
    <message>
        <source>The phases of the plan and the exercises of each, with their doses. Changes are a draft until they are stored as a new version.</source>
        <translation>Die Phasen des Plans und ihre Übungen mit den Dosen. Änderungen bleiben ein Entwurf, bis sie als neue Version gespeichert werden.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Pain, mornings, load and scores on one time axis, and the diary typed from paper. A day without an entry is unknown, not a day of rest.</source>
        <translation>Schmerz, Morgen, Belastung und Messwerte auf einer Zeitachse, dazu das vom Papier eingegebene Tagebuch. Ein Tag ohne Eintrag ist unbekannt, kein Erholungstag.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Verlaufsnotizen</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Messinstrumente</translation>
    </message>
    <message>
        <source>Questionnaires and tests, what they come to, and whether the change since the first is more than chance.</source>
        <translation>Fragebögen und Tests, was sie ergeben und ob die Veränderung seit dem ersten Wert mehr als Zufall ist.</translation>
    </message>
    <message>
        <source>Intake: person and consent</source>
        <translation>Erstbefund: Person und Einwilligung</translation>
    </message>
    <message>
        <source>Who the person is and what they agreed to. Every answer is stored as it is given; any step can be skipped and taken later.</source>
        <translation>Wer die Person ist und worin sie eingewilligt hat. Jede Antwort wird sofort gespeichert; jeder Schritt lässt sich überspringen und später nachholen.</translation>
    </message>
    <message>
        <source>Intake: story and training</source>
        <translation>Erstbefund: Vorgeschichte und Training</translation>
    </message>
    <message>
        <source>When and how it began, and what the person does and wants to do again.</source>
        <translation>Wann und wie es begann und was die Person tut und wieder tun möchte.</translation>
    </message>
    <message>
        <source>Intake: load and symptoms</source>
        <translation>Erstbefund: Belastung und Symptome</translation>
    </message>
    <message>
        <source>Twelve weeks of running, what changed, and how the tendon answers to load.</source>
        <translation>Zwölf Wochen Laufen, was sich änderte und wie die Sehne auf Belastung reagiert.</translation>
    </message>
    <message>
        <source>Intake: body chart</source>
        <translation>Erstbefund: Körperschema</translation>
    </message>
    <message>
        <source>Mark where it hurts on the lower leg. The ruler counts from the heel bone; the mid-portion lies between 2 and 7 cm.</source>
        <translation>Markieren Sie am Unterschenkel, wo es schmerzt. Das Lineal zählt ab dem Fersenbein; die Midportion liegt zwischen 2 und 7 cm.</translation>
    </message>
    <message>
        <source>Intake: function tests</source>
        <translation>Erstbefund: Funktionstests</translation>
    </message>
    <message>
        <source>Heel rises of both sides with a beat, hopping, knee to wall, and the calf squeeze.</source>
        <translation>Fersenheben auf beiden Seiten im Takt, Einbeinsprünge, Knie zur Wand und Wadendrucktest.</translation>
    </message>
    <message>
        <source>Intake: VISA-A</source>
        <translation>Erstbefund: VISA-A</translation>
    </message>
    <message>
        <source>Eight questions; the score shows once all of them are answered.</source>
        <translation>Acht Fragen; die Summe erscheint, sobald alle beantwortet sind.</translation>
    </message>
    <message>
        <source>Intake: stage</source>
        <translation>Erstbefund: Stadium</translation>
    </message>
    <message>
        <source>The suggested stage with what speaks for and against it. You decide, and sign.</source>
        <translation>Das vorgeschlagene Stadium mit dem, was dafür und dagegen spricht. Sie entscheiden und unterschreiben.</translation>
    </message>
    <message>
        <source>Intake: first programme</source>
        <translation>Erstbefund: Erstes Trainingsprogramm</translation>
    </message>
    <message>
        <source>A template that fits the stage, ready to print as a first sheet.</source>
        <translation>Eine zum Stadium passende Vorlage, bereit zum Drucken als erstes Übungsblatt.</translation>
    </message>
    <message>
        <source>add the exercise to an open programme</source>
        <translation>Übung zu einem offenen Trainingsprogramm hinzufügen</translation>
    </message>
    <message>
        <source>play or pause the clip</source>
        <translation>Video abspielen oder anhalten</translation>
    </message>
    <message>
        <source>one frame back or on</source>
        <translation>ein Bild zurück oder vor</translation>
    </message>
    <message>
        <source>one second back or on</source>
        <translation>eine Sekunde zurück oder vor</translation>
    </message>
    <message>
        <source>quarter to double speed</source>
        <translation>viertel bis doppelte Geschwindigkeit</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>wiederholen</translation>
    </message>
    <message>
        <source>first or last frame of the repeated part</source>
        <translation>erstes oder letztes Bild des wiederholten Teils</translation>
    </message>
    <message>
        <source>repeat the whole clip again</source>
        <translation>wieder das ganze Video wiederholen</translation>
    </message>
    <message>
        <source>show the left leg</source>
        <translation>linkes Bein anzeigen</translation>
    </message>
    <message>
        <source>show the tempo</source>
        <translation>Tempo anzeigen</translation>
    </message>
    <message>
        <source>show the words of the patient</source>
        <translation>Text in der Sprache des Patienten anzeigen</translation>
    </message>
    <message>
        <source>fill the screen with the clip</source>
        <translation>Video als Vollbild anzeigen</translation>
    </message>
    <message>
        <source>show the clip of the exercise</source>
        <translation>Video der Übung anzeigen</translation>
    </message>
    <message>
        <source>shorter or longer time in view</source>
        <translation>kürzeren oder längeren Zeitraum anzeigen</translation>
    </message>
    <message>
        <source>four weeks, since intake, all</source>
        <translation>vier Wochen, seit Erstbefund, alles</translation>
    </message>
    <message>
        <source>write at the day on the line</source>
        <translation>zum Tag auf der Linie notieren</translation>
    </message>
    <message>
        <source>Exercise library</source>
        <translation>Übungsbibliothek</translation>
    </message>
    <message>
        <source>Every exercise with its clip, to find, show and add to a programme. Clips play from this computer, without a network.</source>
        <translation>Jede Übung mit ihrem Video, zum Finden, Zeigen und Hinzufügen zu einem Trainingsprogramm. Die Videos laufen von diesem Computer, ohne Netzwerk.</translation>
    </message>
    <message>
        <source>asked: not ill, no new flare, no travel</source>
        <translation>gefragt: nicht krank, kein neuer Schub, keine Reise</translation>
    </message>
    <message>
        <source>give the exercise your star, or take it away</source>
        <translation>der Übung Ihren Stern geben oder nehmen</translation>
    </message>
    <message>
        <source>let the tempo tick</source>
        <translation>Tempo ticken lassen</translation>
    </message>
    <message>
        <source>quieter or louder tick</source>
        <translation>Ticken leiser oder lauter</translation>
    </message>
    <message>
        <source>compare with the clip of another exercise</source>
        <translation>mit dem Video einer anderen Übung vergleichen</translation>
    </message>
    <message>
        <source>turn round the left or the right film</source>
        <translation>linkes oder rechtes Video spiegeln</translation>
    </message>
    <message>
        <source>right film one frame back or on against the left</source>
        <translation>rechtes Video ein Bild zurück oder vor gegenüber dem linken</translation>
    </message>
    <message>
        <source>back to the record that asked for the clip</source>
        <translation>zurück zur Akte, aus der das Video aufgerufen wurde</translation>
    </message>
    <message>
        <source>write the take-home folder with clips and diary</source>
        <translation>Ordner für zu Hause mit Videos und Tagebuch schreiben</translation>
    </message>
    <message>
        <source>take in what the record holds since the last note</source>
        <translation>übernehmen, was seit der letzten Notiz in der Akte steht</translation>
    </message>
    <message>
        <source>Sheets and reports</source>
        <translation>Übungsblätter und Berichte</translation>
    </message>
    <message>
        <source>The exercise sheet and the progress report exactly as they will be printed, and every paper as it was handed out. A paragraph of the report can be written anew or left out; a red flag blocks the sheet and never the report.</source>
        <translation>Das Übungsblatt und der Verlaufsbericht genau so, wie sie gedruckt werden, und jedes Dokument so, wie es ausgehändigt wurde. Ein Absatz des Berichts lässt sich neu schreiben oder weglassen; ein Warnzeichen sperrt das Übungsblatt, nie den Bericht.</translation>
    </message>
    <message>
        <source>Notes of each visit. A signed note never changes; something added later stands below it with its own date. Papers that left the clinic open as they were given.</source>
        <translation>Notizen zu jedem Besuch. Eine unterschriebene Notiz ändert sich nie; spätere Ergänzungen stehen mit eigenem Datum darunter. Ausgehändigte Dokumente öffnen sich so, wie sie mitgegeben wurden.</translation>
    </message>
</context>
<context>
    <name>ach::PainPanel</name>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>during</source>
        <translation>während</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>next morning</source>
        <translation>nächster Morgen</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>nicht notiert</translation>
    </message>
    <message>
        <source>during %1, after %2, morning %3</source>
        <translation>während %1, danach %2, Morgen %3</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>stoppen</translation>
    </message>
    <message>
        <source>watch the morning</source>
        <translation>auf den Morgen achten</translation>
    </message>
    <message>
        <source>carry on</source>
        <translation>weitermachen</translation>
    </message>
    <message>
        <source>0–10, dots are days, lines are 7-day means</source>
        <translation>0–10, Punkte sind Tage, Linien 7-Tage-Mittel</translation>
    </message>
</context>
<context>
    <name>ach::PaletteEntries</name>
    <message>
        <source>Open record</source>
        <translation>Offene Akte</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>Diese Akte</translation>
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
        <translation>Übungsblatt</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Verlaufsbericht</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>Überweisungsbrief</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>ach::PapersPage</name>
    <message>
        <source>Sheets and reports</source>
        <translation>Übungsblätter und Berichte</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Welches Dokument</translation>
    </message>
    <message>
        <source>Exercise sheet</source>
        <translation>Übungsblatt</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Verlaufsbericht</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Ausgehändigt</translation>
    </message>
</context>
<context>
    <name>ach::ParagraphField</name>
    <message>
        <source>Words of the record</source>
        <translation>Text der Akte</translation>
    </message>
    <message>
        <source>Puts back what the record says, in place of what was written.</source>
        <translation>Setzt den Text der Akte wieder ein, anstelle des Geschriebenen.</translation>
    </message>
    <message>
        <source>Words of the record: %1</source>
        <translation>Text der Akte: %1</translation>
    </message>
    <message>
        <source>The record says something else since this was written. Read it again.</source>
        <translation>Seit dies geschrieben wurde, hat sich die Akte geändert. Lesen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ihr Text</translation>
    </message>
</context>
<context>
    <name>ach::PassphraseField</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Passphrase verbergen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase anzeigen</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist aktiv.</translation>
    </message>
</context>
<context>
    <name>ach::PassphraseStep</name>
    <message>
        <source>Too easy to guess</source>
        <translation>Zu leicht zu erraten</translation>
    </message>
    <message>
        <source>Would take months to guess</source>
        <translation>Erraten würde Monate dauern</translation>
    </message>
    <message>
        <source>Would take years to guess</source>
        <translation>Erraten würde Jahre dauern</translation>
    </message>
    <message>
        <source>Would take centuries to guess</source>
        <translation>Erraten würde Jahrhunderte dauern</translation>
    </message>
    <message>
        <source>It unlocks the clinic. Nobody can look it up or reset it for you. Six words are easy to remember and hard to guess.</source>
        <translation>Sie entsperrt die Praxis. Niemand kann sie für Sie nachschlagen oder zurücksetzen. Sechs Wörter sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>The passphrase and the recovery key were not kept when the program was closed. A recovery key that you printed then opens nothing: tear it up.</source>
        <translation>Passphrase und Wiederherstellungsschlüssel wurden beim Schließen des Programms nicht behalten. Ein damals gedruckter Wiederherstellungsschlüssel öffnet nichts: Zerreißen Sie ihn.</translation>
    </message>
    <message>
        <source>The passphrase was not kept when the program was closed. Type it again.</source>
        <translation>Die Passphrase wurde beim Schließen des Programms nicht behalten. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Not needed while the passphrase is shown</source>
        <translation>Nicht nötig, solange die Passphrase sichtbar ist</translation>
    </message>
    <message>
        <source>Suggest six words</source>
        <translation>Sechs Wörter vorschlagen</translation>
    </message>
</context>
<context>
    <name>ach::PatientDialog</name>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>other</source>
        <translation>divers</translation>
    </message>
    <message>
        <source>May we keep this record?</source>
        <translation>Dürfen wir diese Akte führen?</translation>
    </message>
    <message>
        <source>May we share it with the general practitioner?</source>
        <translation>Dürfen wir sie mit dem Hausarzt teilen?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Prefix, such as “van der”</source>
        <translation>Namenszusatz, etwa „van der“</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Früherer Name</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Sex as recorded</source>
        <translation>Geschlecht laut Akte</translation>
    </message>
    <message>
        <source>Language of sheets</source>
        <translation>Sprache der Übungsblätter</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>Hausarzt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The birth date cannot be read: %1. Type it again, such as 14-6-1985.</source>
        <translation>Das Geburtsdatum ist nicht lesbar: %1. Geben Sie es noch einmal ein, etwa 14-6-1985.</translation>
    </message>
</context>
<context>
    <name>ach::PatientListHead</name>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Pain, 6 wk</source>
        <comment>morning pain of six weeks, a narrow column</comment>
        <translation>Schmerz, 6 Wo.</translation>
    </message>
    <message>
        <source>Name, phase and stage</source>
        <translation>Name, Phase und Stadium</translation>
    </message>
</context>
<context>
    <name>ach::PatientListPage</name>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Neuer Erstbefund</translation>
    </message>
    <message>
        <source>Name, number or birth date</source>
        <translation>Name, Nummer oder Geburtsdatum</translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation>Patienten suchen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Active %1</source>
        <translation>Aktiv %1</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <translation>Archiviert %1</translation>
    </message>
    <message>
        <source>No one matches “%1”</source>
        <translation>Niemand passt zu „%1“</translation>
    </message>
    <message>
        <source>Try a part of the name, the number such as #12, or the birth date such as 14061985.</source>
        <translation>Versuchen Sie einen Teil des Namens, die Nummer wie #12 oder das Geburtsdatum wie 14061985.</translation>
    </message>
    <message>
        <source>Nobody is archived</source>
        <translation>Niemand ist archiviert</translation>
    </message>
    <message>
        <source>Archived records leave the list and stay in the clinic.</source>
        <translation>Archivierte Akten verlassen die Liste und bleiben in der Praxis.</translation>
    </message>
    <message>
        <source>No patients yet</source>
        <translation>Noch keine Patienten</translation>
    </message>
    <message>
        <source>The first intake makes the first record. Press Ctrl+N.</source>
        <translation>Der erste Erstbefund legt die erste Akte an. Drücken Sie Ctrl+N.</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>age in years</comment>
        <translation>%1 J.</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>There is no programme to print yet.</source>
        <translation>Es gibt noch kein Trainingsprogramm zum Drucken.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>New intake for a new patient</source>
        <translation>Neuer Erstbefund für einen neuen Patienten</translation>
    </message>
    <message>
        <source>Create “%1” as a new patient</source>
        <translation>„%1“ als neuen Patienten anlegen</translation>
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
        <translation>Inhaber der Praxis</translation>
    </message>
    <message>
        <source>%1 · clinic owner</source>
        <translation>%1 · Inhaber der Praxis</translation>
    </message>
    <message>
        <source>Front desk, no clinical notes</source>
        <translation>Empfang, keine klinischen Notizen</translation>
    </message>
    <message>
        <source>%1 · reads only</source>
        <translation>%1 · nur lesen</translation>
    </message>
</context>
<context>
    <name>ach::PersonStep</name>
    <message>
        <source>Who it is, which side, and what we may keep</source>
        <translation>Wer es ist, welche Seite und was wir aufbewahren dürfen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Andere Person</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Prefix, such as “van der”</source>
        <translation>Namenszusatz, etwa „van der“</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Sex as recorded</source>
        <translation>Geschlecht laut Akte</translation>
    </message>
    <message>
        <source>Language of sheets</source>
        <translation>Sprache der Übungsblätter</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>Hausarzt</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
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
        <translation>Seite</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>May we keep this record?</source>
        <translation>Dürfen wir diese Akte führen?</translation>
    </message>
    <message>
        <source>May we share it with the general practitioner?</source>
        <translation>Dürfen wir sie mit dem Hausarzt teilen?</translation>
    </message>
    <message>
        <source>No answer means that nobody asked, which is not a no.</source>
        <translation>Keine Antwort heißt, dass niemand gefragt hat; das ist kein Nein.</translation>
    </message>
    <message>
        <source>%1, %2, is already here.</source>
        <translation>%1, %2, ist schon vorhanden.</translation>
    </message>
    <message>
        <source>Say first whether this is the same person.</source>
        <translation>Geben Sie zuerst an, ob dies dieselbe Person ist.</translation>
    </message>
    <message>
        <source>A name and a side open the other steps. Until then what is typed is kept as a draft.</source>
        <translation>Ein Name und eine Seite öffnen die anderen Schritte. Bis dahin bleibt die Eingabe als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>This was typed earlier for a new person and has no record yet.</source>
        <translation>Das wurde früher für eine neue Person eingegeben und hat noch keine Akte.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
</context>
<context>
    <name>ach::PhaseCriteria</name>
    <message>
        <source>Criteria of this phase</source>
        <translation>Kriterien dieser Phase</translation>
    </message>
    <message>
        <source>Begins when all are met</source>
        <translation>Beginnt, wenn alle erfüllt sind</translation>
    </message>
    <message>
        <source>Holds when one is met</source>
        <translation>Beibehalten, wenn eines zutrifft</translation>
    </message>
    <message>
        <source>Steps back when one is met</source>
        <translation>Schritt zurück, wenn eines zutrifft</translation>
    </message>
    <message>
        <source>This phase comes from no plan template. When it begins and ends is for the clinician to judge.</source>
        <translation>Diese Phase stammt aus keiner Planvorlage. Wann sie beginnt und endet, beurteilt die behandelnde Person.</translation>
    </message>
    <message>
        <source>%1, phase %2</source>
        <translation>%1, Phase %2</translation>
    </message>
    <message>
        <source>%1, version %2, phase %3</source>
        <translation>%1, Version %2, Phase %3</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Based on %1</source>
        <translation>Beruht auf %1</translation>
    </message>
</context>
<context>
    <name>ach::PhaseTimeline</name>
    <message>
        <source>Phases of the plan</source>
        <translation>Phasen des Plans</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks, over</source>
        <translation>
            <numerusform>%n Woche, vorbei</numerusform>
            <numerusform>%n Wochen, vorbei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n weeks</source>
        <translation>
            <numerusform>etwa %n Woche</numerusform>
            <numerusform>etwa %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>week %1 of about %2</source>
        <translation>Woche %1 von etwa %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>ach::PictureReader</name>
    <message>
        <source>The picture was not taken: %1. %2.</source>
        <comment>why; what to do</comment>
        <translation>Das Bild wurde nicht übernommen: %1. %2.</translation>
    </message>
    <message>
        <source>the file is damaged or not whole</source>
        <translation>die Datei ist beschädigt oder unvollständig</translation>
    </message>
    <message>
        <source>Open it in a drawing program, save it again and choose that file</source>
        <translation>Öffnen Sie sie in einem Zeichenprogramm, speichern Sie sie neu und wählen Sie diese Datei</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Look whether it is still there and may be opened</source>
        <translation>Prüfen Sie, ob sie noch vorhanden ist und geöffnet werden darf</translation>
    </message>
    <message numerus="yes">
        <source>the file is larger than %n MB</source>
        <translation>
            <numerusform>die Datei ist größer als %n MB</numerusform>
            <numerusform>die Datei ist größer als %n MB</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture smaller and choose that file</source>
        <translation>Speichern Sie das Bild kleiner und wählen Sie diese Datei</translation>
    </message>
    <message>
        <source>the file is no PNG or JPEG</source>
        <translation>die Datei ist kein PNG oder JPEG</translation>
    </message>
    <message>
        <source>Save the picture as one of these and choose that file</source>
        <translation>Speichern Sie das Bild in einem dieser Formate und wählen Sie diese Datei</translation>
    </message>
    <message>
        <source>the picture has %1 × %2 pixels</source>
        <translation>das Bild hat %1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Save it with at most 4000 on each side and choose that file</source>
        <translation>Speichern Sie es mit höchstens 4000 Pixeln pro Seite und wählen Sie diese Datei</translation>
    </message>
</context>
<context>
    <name>ach::PlanMenu</name>
    <message>
        <source>Add phase: %1</source>
        <translation>Phase hinzufügen: %1</translation>
    </message>
    <message>
        <source>Remove this phase</source>
        <translation>Diese Phase entfernen</translation>
    </message>
    <message>
        <source>Versions and what changed</source>
        <translation>Versionen und was sich geändert hat</translation>
    </message>
    <message>
        <source>Begin again from</source>
        <translation>Neu beginnen mit</translation>
    </message>
    <message>
        <source>Save as template of the clinic…</source>
        <translation>Als Vorlage der Praxis speichern…</translation>
    </message>
    <message>
        <source>Offered templates of the clinic</source>
        <translation>Angebotene Vorlagen der Praxis</translation>
    </message>
    <message>
        <source>Save as version %1 of “%2”</source>
        <translation>Als Version %1 von „%2“ speichern</translation>
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
            <numerusform>%1: %n Woche</numerusform>
            <numerusform>%1: %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <translation>%1: neu, %2</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2, zuvor %3</translation>
    </message>
    <message>
        <source>%1: taken out</source>
        <translation>%1: entfernt</translation>
    </message>
    <message>
        <source>%1: %2 is more than the source gives (%3).</source>
        <translation>%1: %2 ist mehr, als die Quelle angibt (%3).</translation>
    </message>
    <message>
        <source>%1: from %2 to %3. One step is 2.5 to 5 kg, or 10 % of what is lifted.</source>
        <translation>%1: von %2 auf %3. Ein Schritt ist 2,5 bis 5 kg oder 10 % der gehobenen Last.</translation>
    </message>
    <message>
        <source>%1: more than one thing is raised at once (%2, before %3).</source>
        <translation>%1: Mehreres wird zugleich erhöht (%2, zuvor %3).</translation>
    </message>
    <message>
        <source>A dose is raised and the running plan changes. Raise one of them, and the other at least 48 hours later.</source>
        <translation>Eine Dosis wird erhöht und der Laufplan ändert sich. Erhöhen Sie eines davon und das andere frühestens 48 Stunden später.</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation>Beginnt am %1</translation>
    </message>
    <message>
        <source>Pain limits %1 and %2, before %3 and %4</source>
        <translation>Schmerzgrenzen %1 und %2, zuvor %3 und %4</translation>
    </message>
    <message>
        <source>New phase: %1</source>
        <translation>Neue Phase: %1</translation>
    </message>
    <message>
        <source>Phase taken out: %1</source>
        <translation>Phase entfernt: %1</translation>
    </message>
    <message>
        <source>Nothing alongside</source>
        <translation>Nichts begleitend</translation>
    </message>
    <message>
        <source>Alongside: %1</source>
        <translation>Begleitend: %1</translation>
    </message>
    <message>
        <source>No running plan</source>
        <translation>Kein Laufplan</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>Laufen: %1</translation>
    </message>
    <message>
        <source>Other order of exercises</source>
        <translation>Andere Reihenfolge der Übungen</translation>
    </message>
    <message>
        <source>S%1: run %2 min without a pause, every second day</source>
        <translation>S%1: %2 min laufen ohne Pause, jeden zweiten Tag</translation>
    </message>
    <message>
        <source>S%1: run %2 min, walk %3 min, %4 times, every second day</source>
        <translation>S%1: %2 min laufen, %3 min gehen, %4-mal, jeden zweiten Tag</translation>
    </message>
</context>
<context>
    <name>ach::PlannedRun</name>
    <message>
        <source>watch</source>
        <translation>beachten</translation>
    </message>
    <message>
        <source>Planned run in kilometres</source>
        <translation>Geplanter Lauf in Kilometern</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>Planned run, km</source>
        <translation>Geplanter Lauf, km</translation>
    </message>
    <message>
        <source>A distance in kilometres, such as 5.5.</source>
        <translation>Eine Strecke in Kilometern, etwa 5,5.</translation>
    </message>
</context>
<context>
    <name>ach::PreviewPane</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Vorschau des Übungsblatts</translation>
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
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>zoom to the whole page</comment>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Whole page (0)</source>
        <translation>Ganze Seite (0)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ach::ProgrammePage</name>
    <message>
        <source>No programme yet</source>
        <translation>Noch kein Trainingsprogramm</translation>
    </message>
    <message>
        <source>Begin with the plan that fits the tendon. Every dose can be changed afterwards.</source>
        <translation>Beginnen Sie mit dem Plan, der zur Sehne passt. Jede Dosis lässt sich danach ändern.</translation>
    </message>
    <message>
        <source>%1 (goes with your stage decision)</source>
        <translation>%1 (passt zu Ihrer Stadium-Entscheidung)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Draft, not yet on the sheet. Someone else saved version %1 meanwhile.</source>
        <translation>Entwurf, noch nicht auf dem Übungsblatt. Inzwischen hat jemand anders Version %1 gespeichert.</translation>
    </message>
    <message>
        <source>Draft, not yet on the sheet</source>
        <translation>Entwurf, noch nicht auf dem Übungsblatt</translation>
    </message>
    <message>
        <source>Save as version %1</source>
        <translation>Als Version %1 speichern</translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation>Anderer Plan</translation>
    </message>
    <message>
        <source>Why the signed version is changed</source>
        <translation>Warum die unterschriebene Version geändert wird</translation>
    </message>
    <message>
        <source>Why is the signed version changed?</source>
        <translation>Warum wird die unterschriebene Version geändert?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>A signed version stays as it is: each later change becomes a new version with a reason. Signing cannot be undone.</source>
        <translation>Eine unterschriebene Version bleibt, wie sie ist: Jede spätere Änderung wird eine neue Version mit einem Grund. Unterschreiben lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Sign version %1</source>
        <translation>Version %1 unterschreiben</translation>
    </message>
</context>
<context>
    <name>ach::ProgrammeSidePane</name>
    <message>
        <source>Pain rule of this plan</source>
        <translation>Schmerzregel dieses Plans</translation>
    </message>
    <message>
        <source>Exercises: highest pain that may go on</source>
        <translation>Übungen: höchster Schmerz zum Weitermachen</translation>
    </message>
    <message>
        <source>Running: highest pain that may go on</source>
        <translation>Laufen: höchster Schmerz zum Weitermachen</translation>
    </message>
    <message>
        <source>Alongside</source>
        <translation>Begleitend</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>Running plan</source>
        <translation>Laufplan</translation>
    </message>
    <message>
        <source>Such as: flat ground, 3 times 2 km this week, no hills</source>
        <translation>Etwa: flach, diese Woche 3-mal 2 km, keine Hügel</translation>
    </message>
    <message>
        <source>%1 carry on</source>
        <translation>%1 weitermachen</translation>
    </message>
    <message>
        <source>Active: rule for a reactive tendon, the stricter one.</source>
        <translation>Aktiv: Regel für eine reaktive Sehne, die strengere.</translation>
    </message>
    <message>
        <source>Active: pain-monitoring rule.</source>
        <translation>Aktiv: Schmerzkontrollregel.</translation>
    </message>
    <message>
        <source>Active: changed for this patient. The plan&apos;s own limits are %1 and %2.</source>
        <translation>Aktiv: für diesen Patienten geändert. Die Grenzen des Plans selbst sind %1 und %2.</translation>
    </message>
    <message>
        <source>Either way the next morning must be back at its own baseline.</source>
        <translation>In jedem Fall muss der nächste Morgen wieder auf dem eigenen Ausgangswert liegen.</translation>
    </message>
    <message>
        <source>%1 watch the morning</source>
        <translation>%1 auf den Morgen achten</translation>
    </message>
    <message>
        <source>%1 stop</source>
        <translation>%1 stoppen</translation>
    </message>
    <message>
        <source>Step of the walk-run ladder</source>
        <translation>Stufe des Geh-Lauf-Programms</translation>
    </message>
    <message>
        <source>Take a step of the ladder</source>
        <translation>Geh-Lauf-Stufe wählen</translation>
    </message>
</context>
<context>
    <name>ach::ProgrammeStep</name>
    <message>
        <source>From a template by the decided stage; doses are changed later on the programme page</source>
        <translation>Aus einer Vorlage nach dem entschiedenen Stadium; Dosen werden später auf der Seite Trainingsprogramm geändert</translation>
    </message>
    <message>
        <source>Go to the stage page</source>
        <translation>Zur Seite Stadium</translation>
    </message>
    <message>
        <source>Finish without a programme</source>
        <translation>Ohne Trainingsprogramm abschließen</translation>
    </message>
    <message>
        <source>Calm it first: two isometric holds once a day, running only without pain, look at the next morning.</source>
        <translation>Zuerst beruhigen: zweimal isometrisches Halten einmal am Tag, Laufen nur ohne Schmerz, auf den nächsten Morgen achten.</translation>
    </message>
    <message>
        <source>Build it up: slow heel drops with straight and bent knee twice a day for twelve weeks, along with calf strength.</source>
        <translation>Aufbauen: langsames Fersensenken mit gestrecktem und gebeugtem Knie, zweimal am Tag, zwölf Wochen lang, dazu Wadenkraft.</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Diese nehmen</translation>
    </message>
    <message>
        <source>Take this: %1</source>
        <translation>Diese nehmen: %1</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Along with it</source>
        <translation>Dazu</translation>
    </message>
    <message>
        <source>The main treatment is load advice, explanation and exercise. None of these replaces it.</source>
        <translation>Die Hauptbehandlung ist Belastungsberatung, Erklärung und Übung. Nichts hiervon ersetzt sie.</translation>
    </message>
    <message>
        <source>Pain up to %1 of 10 in the exercises and up to %2 in running; the next morning back at its own level.</source>
        <translation>Schmerz bis %1 von 10 bei den Übungen und bis %2 beim Laufen; am nächsten Morgen zurück auf dem eigenen Niveau.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n week(s)</source>
        <translation>
            <numerusform>%1, %n Woche</numerusform>
            <numerusform>%1, %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a day</source>
        <translation>
            <numerusform>%n-mal am Tag</numerusform>
            <numerusform>%n-mal am Tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>%n Tag pro Woche</numerusform>
            <numerusform>%n Tage pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2, %3, %4, side: %5</source>
        <translation>%1 × %2, %3, %4, Seite: %5</translation>
    </message>
    <message>
        <source>Save and print sheet</source>
        <translation>Speichern und Übungsblatt drucken</translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation>Wählen Sie zuerst eine Vorlage.</translation>
    </message>
</context>
<context>
    <name>ach::ProgrammeViewModel</name>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>add phase %1</source>
        <translation>Phase %1 hinzufügen</translation>
    </message>
    <message>
        <source>remove phase %1</source>
        <translation>Phase %1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n weeks</source>
        <translation>
            <numerusform>%1, %n Woche</numerusform>
            <numerusform>%1, %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>start of the plan</source>
        <translation>Beginn des Plans</translation>
    </message>
    <message>
        <source>pain limits %1 and %2</source>
        <translation>Schmerzgrenzen %1 und %2</translation>
    </message>
    <message>
        <source>running plan</source>
        <translation>Laufplan</translation>
    </message>
    <message>
        <source>discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>%1 in several exercises</source>
        <translation>%1 bei mehreren Übungen</translation>
    </message>
    <message>
        <source>a dose for each side of %1</source>
        <translation>je Seite eine Dosis für %1</translation>
    </message>
    <message>
        <source>signed by %1 on %2</source>
        <translation>unterschrieben von %1 am %2</translation>
    </message>
    <message>
        <source>step-back set</source>
        <translation>Schritt zurück</translation>
    </message>
</context>
<context>
    <name>ach::ProgressPage</name>
    <message>
        <source>Range of the chart</source>
        <translation>Bereich des Diagramms</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>Since intake</source>
        <translation>Seit Erstbefund</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Progress as a table, a row for each week</source>
        <translation>Verlauf als Tabelle, eine Zeile pro Woche</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Two weeks earlier</source>
        <translation>Zwei Wochen früher</translation>
    </message>
    <message>
        <source>Two weeks later</source>
        <translation>Zwei Wochen später</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Einheit hinzufügen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Session added</source>
        <translation>Einheit hinzugefügt</translation>
    </message>
    <message>
        <source>Confirm as rest</source>
        <translation>Als Erholungstag bestätigen</translation>
    </message>
    <message>
        <source>Notes the chosen day as one without exercises and without a run</source>
        <translation>Notiert den gewählten Tag als einen ohne Übungen und ohne Lauf</translation>
    </message>
    <message>
        <source>A digit fills a cell and goes on, X is 10. Enter: next row. Backspace: not written down. Ctrl+D comes back here.</source>
        <translation>Eine Ziffer füllt eine Zelle und geht weiter, X ist 10. Enter: nächste Zeile. Backspace: nicht notiert. Ctrl+D führt hierher zurück.</translation>
    </message>
    <message>
        <source>What the column shows</source>
        <translation>Was die Spalte zeigt</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>← → moves the line, Shift by a week, + − zooms, N notes</source>
        <translation>← → bewegt die Linie, Shift um eine Woche, + − zoomt, N notiert</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>verlauf</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Angezeigtes exportieren</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportiert.</translation>
    </message>
</context>
<context>
    <name>ach::ProgressTableModel</name>
    <message>
        <source>%1 (at most %2)</source>
        <translation>%1 (höchstens %2)</translation>
    </message>
    <message>
        <source>%1 of 7</source>
        <translation>%1 von 7</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Running, km</source>
        <translation>Laufen, km</translation>
    </message>
    <message>
        <source>in hills, km</source>
        <translation>davon hügelig, km</translation>
    </message>
    <message>
        <source>Pain during</source>
        <translation>Schmerz dabei</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Schmerz danach</translation>
    </message>
    <message>
        <source>Pain next morning</source>
        <translation>Schmerz am nächsten Morgen</translation>
    </message>
    <message>
        <source>Days noted</source>
        <translation>Tage notiert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 not noted</source>
        <translation>%1, %2 nicht notiert</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stiffness, min</source>
        <translation>Steifigkeit, min</translation>
    </message>
    <message>
        <source>Strength dose, 1000 body weights × repetitions</source>
        <translation>Kraftdosis, 1000 Körpergewichte × Wiederholungen</translation>
    </message>
    <message>
        <source>Hold dose, min</source>
        <translation>Haltedosis, min</translation>
    </message>
    <message>
        <source>Running dose, 1000 body weights × steps</source>
        <translation>Laufdosis, 1000 Körpergewichte × Schritte</translation>
    </message>
    <message>
        <source>Exercise days done</source>
        <translation>Erledigte Übungstage</translation>
    </message>
    <message>
        <source>VISA-A</source>
        <translation>VISA-A</translation>
    </message>
    <message>
        <source>Heel-rise symmetry, %</source>
        <translation>Symmetrie beim Fersenheben, %</translation>
    </message>
    <message>
        <source>Written at a day</source>
        <translation>Notiz zum Tag</translation>
    </message>
</context>
<context>
    <name>ach::ProgressViewModel</name>
    <message>
        <source>note at a day</source>
        <translation>Notiz zum Tag</translation>
    </message>
</context>
<context>
    <name>ach::QuestionText</name>
    <message>
        <source>Person and consent</source>
        <translation>Person und Einwilligung</translation>
    </message>
    <message>
        <source>Story and training</source>
        <translation>Vorgeschichte und Training</translation>
    </message>
    <message>
        <source>Load and symptoms</source>
        <translation>Belastung und Symptome</translation>
    </message>
    <message>
        <source>Body chart</source>
        <translation>Körperschema</translation>
    </message>
    <message>
        <source>Function tests</source>
        <translation>Funktionstests</translation>
    </message>
    <message>
        <source>VISA-A</source>
        <translation>VISA-A</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>First programme</source>
        <translation>Erstes Trainingsprogramm</translation>
    </message>
    <message>
        <source>All no</source>
        <translation>Alle nein</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>Art des Beginns</translation>
    </message>
    <message>
        <source>Got clearly worse</source>
        <translation>Deutlich schlimmer geworden</translation>
    </message>
    <message>
        <source>What changed in the four weeks before?</source>
        <translation>Was änderte sich in den vier Wochen davor?</translation>
    </message>
    <message>
        <source>More or new load in the four weeks before</source>
        <translation>Mehr oder neue Belastung in den vier Wochen davor</translation>
    </message>
    <message>
        <source>Earlier episodes</source>
        <translation>Frühere Episoden</translation>
    </message>
    <message>
        <source>Treatment so far</source>
        <translation>Bisherige Behandlung</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>In the patient’s own words</source>
        <translation>In den Worten des Patienten</translation>
    </message>
    <message>
        <source>When does it hurt?</source>
        <translation>Wann schmerzt es?</translation>
    </message>
    <message>
        <source>Running in the weeks around the first pain</source>
        <translation>Laufen in den Wochen um den ersten Schmerz</translation>
    </message>
    <message>
        <source>Pain goes with load on the tendon</source>
        <translation>Schmerz folgt der Belastung der Sehne</translation>
    </message>
    <message>
        <source>Morning stiffness</source>
        <translation>Morgensteifigkeit</translation>
    </message>
    <message>
        <source>Stiffness in the calf</source>
        <translation>Steifigkeit in der Wade</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>24 hours after loading</source>
        <translation>24 Stunden nach Belastung</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Climbing stairs</source>
        <translation>Treppensteigen</translation>
    </message>
    <message>
        <source>Standing on the toes</source>
        <translation>Zehenstand</translation>
    </message>
    <message>
        <source>Start of a run</source>
        <translation>Beginn eines Laufs</translation>
    </message>
    <message>
        <source>During a run</source>
        <translation>Während eines Laufs</translation>
    </message>
    <message>
        <source>After a run</source>
        <translation>Nach einem Lauf</translation>
    </message>
    <message>
        <source>The morning after</source>
        <translation>Am Morgen danach</translation>
    </message>
    <message>
        <source>Jumping</source>
        <translation>Springen</translation>
    </message>
    <message>
        <source>Place of the pain</source>
        <translation>Ort des Schmerzes</translation>
    </message>
    <message>
        <source>Pinch (palpation) pain</source>
        <translation>Druckschmerz (Zangengriff)</translation>
    </message>
    <message>
        <source>Shape of the tendon</source>
        <translation>Form der Sehne</translation>
    </message>
    <message>
        <source>Swelling stays still when the ankle moves</source>
        <translation>Schwellung bleibt bei Fußbewegung stehen</translation>
    </message>
    <message>
        <source>Clearly less tender with the foot pulled up</source>
        <translation>Bei hochgezogenem Fuß deutlich weniger druckschmerzhaft</translation>
    </message>
    <message>
        <source>Crepitus</source>
        <translation>Krepitation</translation>
    </message>
    <message>
        <source>Hot, red skin</source>
        <translation>Heiße, rote Haut</translation>
    </message>
    <message>
        <source>Gap in the tendon</source>
        <translation>Lücke in der Sehne</translation>
    </message>
    <message>
        <source>Bony bump at the heel</source>
        <translation>Knöcherner Höcker an der Ferse</translation>
    </message>
    <message>
        <source>Lump that grows</source>
        <translation>Wachsender Knoten</translation>
    </message>
    <message>
        <source>Pain on squeezing the heel bone</source>
        <translation>Schmerz beim Zusammendrücken des Fersenbeins</translation>
    </message>
    <message>
        <source>Tender spot on bone</source>
        <translation>Druckschmerz am Knochen</translation>
    </message>
    <message>
        <source>Whole leg swollen</source>
        <translation>Ganzes Bein geschwollen</translation>
    </message>
    <message>
        <source>Pitting oedema on this leg only</source>
        <translation>Eindrückbares Ödem nur an diesem Bein</translation>
    </message>
    <message>
        <source>Tender along the deep calf veins</source>
        <translation>Druckschmerz entlang der tiefen Wadenvenen</translation>
    </message>
    <message>
        <source>Calf thicker than the other side</source>
        <translation>Wade dicker als auf der anderen Seite</translation>
    </message>
    <message>
        <source>Cold, pale leg or no foot pulse</source>
        <translation>Kaltes, blasses Bein oder kein Fußpuls</translation>
    </message>
    <message>
        <source>Tense, severe calf pain with numbness</source>
        <translation>Gespannte, stark schmerzende Wade mit Taubheit</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Ultraschall</translation>
    </message>
    <message>
        <source>Heel rises, left</source>
        <translation>Fersenheben, links</translation>
    </message>
    <message>
        <source>Heel rises, right</source>
        <translation>Fersenheben, rechts</translation>
    </message>
    <message>
        <source>Pain in single heel rises</source>
        <translation>Schmerz beim einbeinigen Fersenheben</translation>
    </message>
    <message>
        <source>Pain in single-leg hops</source>
        <translation>Schmerz bei Einbeinsprüngen</translation>
    </message>
    <message>
        <source>Hopping impossible</source>
        <translation>Einbeinsprung unmöglich</translation>
    </message>
    <message>
        <source>Knee to wall, left</source>
        <translation>Knie zur Wand, links</translation>
    </message>
    <message>
        <source>Knee to wall, right</source>
        <translation>Knie zur Wand, rechts</translation>
    </message>
    <message>
        <source>Calf squeeze: the foot does not move</source>
        <translation>Wadendrucktest: Der Fuß bewegt sich nicht</translation>
    </message>
    <message>
        <source>Matles: the foot drops to neutral</source>
        <translation>Matles: Der Fuß sinkt in Neutralstellung</translation>
    </message>
    <message>
        <source>Cannot rise on one leg</source>
        <translation>Einbeiniges Fersenheben nicht möglich</translation>
    </message>
    <message>
        <source>Heel rise painful and weak</source>
        <translation>Fersenheben schmerzhaft und schwach</translation>
    </message>
    <message>
        <source>Deep pain on forced pointing of the foot</source>
        <translation>Tiefer Schmerz bei forcierter Plantarflexion</translation>
    </message>
    <message>
        <source>Numb or burning outer side of the foot</source>
        <translation>Taubheit oder Brennen am Fußaußenrand</translation>
    </message>
    <message>
        <source>Cannot walk 30 minutes because of the pain</source>
        <translation>Kann wegen Schmerz keine 30 Minuten gehen</translation>
    </message>
    <message>
        <source>VISA-A, question %1</source>
        <translation>VISA-A, Frage %1</translation>
    </message>
    <message>
        <source>Felt a snap, or like a kick</source>
        <translation>Knall gespürt oder wie ein Tritt</translation>
    </message>
    <message>
        <source>Sudden sharp pain in one movement</source>
        <translation>Plötzlicher stechender Schmerz bei einer Bewegung</translation>
    </message>
    <message>
        <source>Pain at rest or at night, apart from load</source>
        <translation>Schmerz in Ruhe oder nachts, unabhängig von Belastung</translation>
    </message>
    <message>
        <source>Short of breath, chest pain or coughing blood</source>
        <translation>Atemnot, Brustschmerz oder Bluthusten</translation>
    </message>
    <message>
        <source>Surgery or immobilised lately</source>
        <translation>Kürzlich Operation oder Ruhigstellung</translation>
    </message>
    <message>
        <source>Wound or injection near the tendon lately</source>
        <translation>Kürzlich Wunde oder Injektion nahe der Sehne</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Fieber</translation>
    </message>
    <message>
        <source>Weight loss without a reason</source>
        <translation>Gewichtsverlust ohne Grund</translation>
    </message>
    <message>
        <source>Cancer now or before</source>
        <translation>Krebs jetzt oder früher</translation>
    </message>
    <message>
        <source>Antibiotic of the quinolone group</source>
        <translation>Antibiotikum der Chinolongruppe</translation>
    </message>
    <message>
        <source>Cortisone tablets or infusions</source>
        <translation>Cortison als Tabletten oder Infusion</translation>
    </message>
    <message>
        <source>Cortisone injection near the tendon</source>
        <translation>Cortisoninjektion nahe der Sehne</translation>
    </message>
    <message>
        <source>Back stiff in the morning, better by moving</source>
        <translation>Rücken morgens steif, besser durch Bewegung</translation>
    </message>
    <message>
        <source>Psoriasis</source>
        <translation>Psoriasis</translation>
    </message>
    <message>
        <source>Inflamed eye (uveitis)</source>
        <translation>Augenentzündung (Uveitis)</translation>
    </message>
    <message>
        <source>Inflammatory bowel disease</source>
        <translation>Chronisch-entzündliche Darmerkrankung</translation>
    </message>
    <message>
        <source>Swollen whole finger or toe, or other tendon insertions sore</source>
        <translation>Ganzer Finger oder Zeh geschwollen oder andere Sehnenansätze schmerzhaft</translation>
    </message>
    <message>
        <source>Rheumatic back disease or psoriasis in the family</source>
        <translation>Rheumatische Rückenerkrankung oder Psoriasis in der Familie</translation>
    </message>
    <message>
        <source>High cholesterol</source>
        <translation>Hohes Cholesterin</translation>
    </message>
    <message>
        <source>Heart disease at a young age in the family</source>
        <translation>Herzerkrankung in jungen Jahren in der Familie</translation>
    </message>
    <message>
        <source>Cholesterol bumps elsewhere, or a pale ring in the eye</source>
        <translation>Cholesterinknoten anderswo oder ein heller Ring im Auge</translation>
    </message>
    <message>
        <source>first steps, in minutes</source>
        <translation>erste Schritte, in Minuten</translation>
    </message>
    <message>
        <source>compared with that morning</source>
        <translation>verglichen mit jenem Morgen</translation>
    </message>
    <message>
        <source>ciprofloxacin, levofloxacin, moxifloxacin, ofloxacin, norfloxacin</source>
        <translation>Ciprofloxacin, Levofloxacin, Moxifloxacin, Ofloxacin, Norfloxacin</translation>
    </message>
    <message>
        <source>Prone, feet over the edge, squeeze the calf. Yes means no movement.</source>
        <translation>Bauchlage, Füße über der Kante, Wade zusammendrücken. Ja heißt keine Bewegung.</translation>
    </message>
    <message>
        <source>Prone, knee bent to 90°. Compare with the other foot.</source>
        <translation>Bauchlage, Knie 90° gebeugt. Mit dem anderen Fuß vergleichen.</translation>
    </message>
    <message>
        <source>Royal London Hospital test: press again with the foot pulled up</source>
        <translation>Royal London Hospital Test: bei hochgezogenem Fuß erneut drücken</translation>
    </message>
    <message>
        <source>Arc sign: the tendon itself would move up and down</source>
        <translation>Arc Sign: Die Sehne selbst würde sich auf und ab bewegen</translation>
    </message>
    <message>
        <source>A crepitus mark on the chart counts as yes</source>
        <translation>Eine Krepitationsmarkierung im Schema gilt als Ja</translation>
    </message>
    <message>
        <source>Any scored activity above 0 counts as yes</source>
        <translation>Jede bewertete Aktivität über 0 gilt als Ja</translation>
    </message>
    <message>
        <source>Points to posterior impingement where the tendon is not tender</source>
        <translation>Spricht für hinteres Impingement, wenn die Sehne nicht druckschmerzhaft ist</translation>
    </message>
    <message>
        <source>Soft over a stretch of tendon, or one or more bumps or firm thickening</source>
        <translation>Weich über einen Abschnitt der Sehne oder ein oder mehrere Knoten oder feste Verdickung</translation>
    </message>
    <message>
        <source>A date, or 14w, 3m for weeks and months ago</source>
        <translation>Ein Datum oder 14w, 3m für vor Wochen und Monaten</translation>
    </message>
    <message>
        <source>A counted rise on the sore side counts as no</source>
        <translation>Eine gezählte Hebung auf der schmerzhaften Seite gilt als Nein</translation>
    </message>
    <message>
        <source>Slowly rising</source>
        <translation>Langsam zunehmend</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>Innerhalb von Tagen</translation>
    </message>
    <message>
        <source>Sudden</source>
        <translation>Plötzlich</translation>
    </message>
    <message>
        <source>Nothing acute</source>
        <translation>Nichts Akutes</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>More kilometres</source>
        <translation>Mehr Kilometer</translation>
    </message>
    <message>
        <source>More hills</source>
        <translation>Mehr Hügel</translation>
    </message>
    <message>
        <source>Faster or intervals</source>
        <translation>Schneller oder Intervalle</translation>
    </message>
    <message>
        <source>New shoes</source>
        <translation>Neue Schuhe</translation>
    </message>
    <message>
        <source>Harder surface</source>
        <translation>Härterer Untergrund</translation>
    </message>
    <message>
        <source>Back after a break</source>
        <translation>Zurück nach Pause</translation>
    </message>
    <message>
        <source>New sport or jumping</source>
        <translation>Neuer Sport oder Springen</translation>
    </message>
    <message>
        <source>More standing at work</source>
        <translation>Mehr Stehen bei der Arbeit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Etwas</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Viel</translation>
    </message>
    <message>
        <source>Eases</source>
        <translation>Lässt nach</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Gets worse</source>
        <translation>Wird schlimmer</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Up, settled in 24 h</source>
        <translation>Mehr, in 24 h abgeklungen</translation>
    </message>
    <message>
        <source>Up, over 24 h</source>
        <translation>Mehr, über 24 h</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Soft spindle</source>
        <translation>Weiche Spindel</translation>
    </message>
    <message>
        <source>Bumps, firm</source>
        <translation>Knoten, fest</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht gemacht</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Diffuse</source>
        <translation>Diffus</translation>
    </message>
    <message>
        <source>Disorganised</source>
        <translation>Ungeordnet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Within 6 months</source>
        <translation>In den letzten 6 Monaten</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>After activity</source>
        <translation>Nach Aktivität</translation>
    </message>
    <message>
        <source>During and after</source>
        <translation>Während und danach</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Zu Beginn</translation>
    </message>
    <message>
        <source>In daily life</source>
        <translation>Im Alltag</translation>
    </message>
    <message>
        <source>At rest or at night</source>
        <translation>In Ruhe oder nachts</translation>
    </message>
    <message>
        <source>asked, not known</source>
        <translation>gefragt, nicht bekannt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht gemacht</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
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
        <translation>nichts bekannt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Place of the pain on the body chart</source>
        <translation>Ort des Schmerzes im Körperschema</translation>
    </message>
    <message>
        <source>Day of the first complaints</source>
        <translation>Tag der ersten Beschwerden</translation>
    </message>
    <message>
        <source>Whether and when it got worse</source>
        <translation>Ob und wann es schlimmer wurde</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Pinch pain of the mid-portion</source>
        <translation>Druckschmerz der Midportion (Zangengriff)</translation>
    </message>
    <message>
        <source>No difference seen</source>
        <translation>Kein Unterschied zu sehen</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Prefix of the name</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Sex as recorded</source>
        <translation>Geschlecht laut Akte</translation>
    </message>
    <message>
        <source>Language of sheets</source>
        <translation>Sprache der Übungsblätter</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>Hausarzt</translation>
    </message>
    <message>
        <source>Consent to keep the record</source>
        <translation>Einwilligung zum Führen der Akte</translation>
    </message>
    <message>
        <source>Consent to tell the general practitioner</source>
        <translation>Einwilligung, den Hausarzt zu informieren</translation>
    </message>
    <message>
        <source>10 cm below the tibial tuberosity, measured or looked at</source>
        <translation>10 cm unter der Tuberositas tibiae, gemessen oder per Augenmaß</translation>
    </message>
</context>
<context>
    <name>ach::RailStep</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, %4</source>
        <translation>Schritt %1 von %2, %3, %4</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
</context>
<context>
    <name>ach::RaisedFlagCard</name>
    <message>
        <source>Because of: %1</source>
        <translation>Wegen: %1</translation>
    </message>
    <message>
        <source>I have ruled this out, because</source>
        <translation>Es trifft nach meiner Prüfung nicht zu, weil</translation>
    </message>
    <message>
        <source>Go on in spite of this flag</source>
        <translation>Trotz dieses Warnzeichens fortfahren</translation>
    </message>
    <message>
        <source>Overridden by %1 on %2: %3</source>
        <translation>Übergangen von %1 am %2: %3</translation>
    </message>
    <message>
        <source>Write referral</source>
        <translation>Überweisung schreiben</translation>
    </message>
    <message>
        <source>I have ruled this out, because…</source>
        <translation>Es trifft nach meiner Prüfung nicht zu, weil…</translation>
    </message>
    <message>
        <source>Enter stores the reason. It stays in the record with your name.</source>
        <translation>Enter speichert die Begründung. Sie bleibt mit Ihrem Namen in der Akte.</translation>
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
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>does not apply, in a narrow cell</comment>
        <translation>n. z.</translation>
    </message>
</context>
<context>
    <name>ach::ReasonList</name>
    <message>
        <source>Reasons for and against</source>
        <translation>Gründe dafür und dagegen</translation>
    </message>
    <message>
        <source>%1  +%2</source>
        <translation>%1  +%2</translation>
    </message>
    <message>
        <source>Reactive</source>
        <translation>Reaktiv</translation>
    </message>
    <message>
        <source>Degenerative</source>
        <translation>Degenerativ</translation>
    </message>
    <message>
        <source>%1 (speaks against)</source>
        <translation>%1 (spricht dagegen)</translation>
    </message>
    <message>
        <source>%1 · %2 · source %3</source>
        <translation>%1 · %2 · Quelle %3</translation>
    </message>
    <message>
        <source>No rule fired yet.</source>
        <translation>Noch hat keine Regel gegriffen.</translation>
    </message>
</context>
<context>
    <name>ach::RecordHeader</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>ach::RecordPage</name>
    <message>
        <source>Pages of the record</source>
        <translation>Seiten der Patientenakte</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Übungsblatt drucken</translation>
    </message>
    <message>
        <source>No intake yet</source>
        <translation>Noch kein Erstbefund</translation>
    </message>
    <message>
        <source>The record opens with the first intake</source>
        <translation>Die Patientenakte beginnt mit dem Erstbefund</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Trainingsprogramm</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Verlauf und Fortschritt</translation>
    </message>
    <message>
        <source>Sheets and reports</source>
        <translation>Übungsblätter und Berichte</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Verlaufsnotizen</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>age in years</comment>
        <translation>%1 J.</translation>
    </message>
    <message>
        <source>intake %1</source>
        <translation>Erstbefund %1</translation>
    </message>
    <message>
        <source>Phase %1 · %2 · week %3</source>
        <translation>Phase %1 · %2 · Wo. %3</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Messinstrumente</translation>
    </message>
    <message>
        <source>Red flag open</source>
        <translation>Warnzeichen offen</translation>
    </message>
    <message>
        <source>%1 · week %2</source>
        <comment>phase, week of it</comment>
        <translation>%1 · Woche %2</translation>
    </message>
</context>
<context>
    <name>ach::RecordText</name>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Reactive</source>
        <translation>Reaktiv</translation>
    </message>
    <message>
        <source>Dysrepair</source>
        <translation>Fehlheilung</translation>
    </message>
    <message>
        <source>Degenerative</source>
        <translation>Degenerativ</translation>
    </message>
    <message>
        <source>Reactive on degenerative</source>
        <translation>Reaktiv auf degenerativ</translation>
    </message>
    <message>
        <source>Stage open</source>
        <translation>Stadium offen</translation>
    </message>
    <message>
        <source>Isometric</source>
        <translation>Isometrisch</translation>
    </message>
    <message>
        <source>Heavy strength</source>
        <translation>Schweres Krafttraining</translation>
    </message>
    <message>
        <source>Energy storage</source>
        <translation>Energiespeicherung</translation>
    </message>
    <message>
        <source>Return to running</source>
        <translation>Wiederlaufen</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Erhaltung</translation>
    </message>
    <message>
        <source>Red flag open</source>
        <translation>Warnzeichen offen</translation>
    </message>
    <message>
        <source>Finish intake</source>
        <translation>Erstbefund abschließen</translation>
    </message>
    <message>
        <source>Above the pain limit</source>
        <translation>Über der Schmerzgrenze</translation>
    </message>
    <message>
        <source>Watch the morning</source>
        <translation>Auf den Morgen achten</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Nothing noted for two weeks</source>
        <translation>Zwei Wochen nichts notiert</translation>
    </message>
    <message>
        <source>No intake yet</source>
        <translation>Noch kein Erstbefund</translation>
    </message>
    <message>
        <source>The intake raised a red flag. Refer, or write down why it does not hold. No exercise sheet until then.</source>
        <translation>Der Erstbefund ergab ein Warnzeichen. Überweisen Sie oder notieren Sie, warum es nicht zutrifft. Bis dahin kein Übungsblatt.</translation>
    </message>
    <message>
        <source>The intake was begun and not finished. Carry on where it stopped.</source>
        <translation>Der Erstbefund wurde begonnen und nicht abgeschlossen. Machen Sie dort weiter, wo er endete.</translation>
    </message>
    <message>
        <source>Nobody wrote down anything for two weeks, so nothing can be said. Ask for the last mornings.</source>
        <translation>Seit zwei Wochen wurde nichts notiert, deshalb ist keine Aussage möglich. Fragen Sie nach den letzten Morgen.</translation>
    </message>
    <message>
        <source>Start with an intake.</source>
        <translation>Beginnen Sie mit einem Erstbefund.</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Erstbefund</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>Not staged yet</source>
        <translation>Noch kein Stadium</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>age in years</comment>
        <translation>%1 J.</translation>
    </message>
    <message>
        <source>Waiting for the next morning</source>
        <translation>Wartet auf den nächsten Morgen</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Noch kein Plan</translation>
    </message>
    <message>
        <source>The last diary day has no next morning yet, so it cannot be judged.</source>
        <translation>Zum letzten Tagebuchtag fehlt noch der nächste Morgen, deshalb lässt er sich nicht beurteilen.</translation>
    </message>
    <message>
        <source>There was no plan on the last diary day, so no pain limit held.</source>
        <translation>Am letzten Tagebuchtag gab es keinen Plan, deshalb galt keine Schmerzgrenze.</translation>
    </message>
    <message>
        <source>Morning worse than usual</source>
        <translation>Morgen schlechter als üblich</translation>
    </message>
    <message>
        <source>Cannot be judged yet</source>
        <translation>Noch nicht zu beurteilen</translation>
    </message>
    <message>
        <source>No diary yet</source>
        <translation>Noch kein Tagebuch</translation>
    </message>
    <message>
        <source>The last day that can be judged was above the limit of the plan. Go one step back and look again.</source>
        <translation>Der letzte beurteilbare Tag lag über der Grenze des Plans. Gehen Sie einen Schritt zurück und schauen Sie erneut.</translation>
    </message>
    <message>
        <source>The morning after the last day that can be judged was more painful or stiffer than usual, or the mornings got worse for two weeks. Go one step back and look again.</source>
        <translation>Der Morgen nach dem letzten beurteilbaren Tag war schmerzhafter oder steifer als üblich, oder die Morgen wurden zwei Wochen lang schlechter. Gehen Sie einen Schritt zurück und schauen Sie erneut.</translation>
    </message>
    <message>
        <source>The last diary day was above 2 within the limit, or the mornings are worse than the week before. Same dose, no more.</source>
        <translation>Der letzte Tagebuchtag lag über 2, aber innerhalb der Grenze, oder die Morgen sind schlechter als in der Woche davor. Gleiche Dosis, nicht mehr.</translation>
    </message>
    <message>
        <source>The last diary day was at most 2, and its morning was as usual.</source>
        <translation>Der letzte Tagebuchtag lag bei höchstens 2, und der Morgen danach war wie üblich.</translation>
    </message>
    <message>
        <source>The last diary day cannot be judged: pain during or after is missing, or there are too few mornings to compare with.</source>
        <translation>Der letzte Tagebuchtag lässt sich nicht beurteilen: Schmerz während oder danach fehlt, oder es gibt zu wenige Morgen zum Vergleich.</translation>
    </message>
    <message>
        <source>The diary starts with the first exercise day.</source>
        <translation>Das Tagebuch beginnt mit dem ersten Übungstag.</translation>
    </message>
</context>
<context>
    <name>ach::RecoverySheet</name>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>This key opens the clinic when every passphrase is forgotten. Whoever has it and the clinic folder can read all records.</source>
        <translation>Dieser Schlüssel öffnet die Praxis, wenn jede Passphrase vergessen ist. Wer ihn und den Ordner der Praxis hat, kann alle Patientenakten lesen.</translation>
    </message>
    <message>
        <source>Keep it in a safe or a locked drawer, not beside the computer.</source>
        <translation>Bewahren Sie ihn in einem Tresor oder einer verschlossenen Schublade auf, nicht neben dem Computer.</translation>
    </message>
    <message>
        <source>Keep a second copy in another building. Take no photograph of it.</source>
        <translation>Bewahren Sie eine zweite Ausfertigung in einem anderen Gebäude auf. Fotografieren Sie ihn nicht.</translation>
    </message>
</context>
<context>
    <name>ach::RecoveryStep</name>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Printed. Put the sheet away now.</source>
        <translation>Gedruckt. Verwahren Sie das Blatt jetzt sicher.</translation>
    </message>
    <message>
        <source>The sheet was not printed: the printer does not answer. Choose another printer, or write the key down.</source>
        <translation>Das Blatt wurde nicht gedruckt: Der Drucker antwortet nicht. Wählen Sie einen anderen Drucker oder schreiben Sie den Schlüssel auf.</translation>
    </message>
    <message>
        <source>Save the recovery key as PDF</source>
        <translation>Wiederherstellungsschlüssel als PDF speichern</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Saved. Whoever finds the file can open the clinic: print it elsewhere, then delete it from this computer.</source>
        <translation>Gespeichert. Wer die Datei findet, kann die Praxis öffnen: Drucken Sie sie anderswo und löschen Sie sie dann von diesem Computer.</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>Der Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>It opens the clinic when the passphrase is forgotten. It is shown only now: keep it on paper, away from the computer.</source>
        <translation>Er öffnet die Praxis, wenn die Passphrase vergessen ist. Er wird nur jetzt gezeigt: Bewahren Sie ihn auf Papier auf, nicht beim Computer.</translation>
    </message>
    <message>
        <source>Print recovery key…</source>
        <translation>Wiederherstellungsschlüssel drucken…</translation>
    </message>
    <message>
        <source>I wrote it down: type two groups from your note.</source>
        <translation>Ich habe ihn aufgeschrieben: Geben Sie zwei Gruppen von Ihrer Notiz ein.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
</context>
<context>
    <name>ach::RedFlagPanel</name>
    <message>
        <source>Red flags</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Ask it now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <source>Everything asked</source>
        <translation>Alles gefragt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not asked</source>
        <translation>
            <numerusform>%n Frage nicht gestellt</numerusform>
            <numerusform>%n Fragen nicht gestellt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::ReferralPage</name>
    <message>
        <source>Referral letter</source>
        <translation>Überweisungsbrief</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Vorschau des Briefs</translation>
    </message>
    <message>
        <source>Back to the stage</source>
        <translation>Zurück zum Stadium</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>The name of the file has the initials and the number, and no name.</source>
        <translation>Der Dateiname enthält die Initialen und die Nummer, keinen Namen.</translation>
    </message>
    <message>
        <source>Language of this letter</source>
        <translation>Sprache dieses Briefs</translation>
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
        <translation>Rat an den Patienten</translation>
    </message>
    <message>
        <source>Change it to what you really said.</source>
        <translation>Ändern Sie ihn in das, was Sie wirklich gesagt haben.</translation>
    </message>
    <message>
        <source>Remarks, if you like</source>
        <translation>Bemerkungen, wenn Sie möchten</translation>
    </message>
    <message>
        <source>The patient does not want the general practitioner to be told. Talk it over, or give the letter to the patient.</source>
        <translation>Der Patient möchte nicht, dass der Hausarzt informiert wird. Besprechen Sie es oder geben Sie den Brief dem Patienten mit.</translation>
    </message>
    <message>
        <source>Nobody asked yet whether the general practitioner may be told. Ask before the letter is sent.</source>
        <translation>Noch niemand hat gefragt, ob der Hausarzt informiert werden darf. Fragen Sie, bevor der Brief verschickt wird.</translation>
    </message>
    <message>
        <source>No red flag is raised any more, so there is nothing to refer for.</source>
        <translation>Es liegt kein Warnzeichen mehr vor, deshalb gibt es keinen Grund zur Überweisung.</translation>
    </message>
    <message>
        <source>The letter was not printed: the printer does not answer. Choose another printer, or save a PDF and print that.</source>
        <translation>Der Brief wurde nicht gedruckt: Der Drucker antwortet nicht. Wählen Sie einen anderen Drucker oder speichern Sie ein PDF und drucken Sie dieses.</translation>
    </message>
    <message>
        <source>Referral letter printed.</source>
        <translation>Überweisungsbrief gedruckt.</translation>
    </message>
    <message>
        <source>Save the letter as PDF</source>
        <translation>Brief als PDF speichern</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Referral letter saved.</source>
        <translation>Überweisungsbrief gespeichert.</translation>
    </message>
    <message>
        <source>The letter is ready, but the record does not say so: %1</source>
        <translation>Der Brief ist fertig, aber in der Akte steht es nicht: %1</translation>
    </message>
</context>
<context>
    <name>ach::ReportPage</name>
    <message>
        <source>Progress report</source>
        <translation>Verlaufsbericht</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>The name of the file has the initials and the number, and no name.</source>
        <translation>Der Dateiname enthält die Initialen und die Nummer, keinen Namen.</translation>
    </message>
    <message>
        <source>Language of this report</source>
        <translation>Sprache dieses Berichts</translation>
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
        <translation>Jeder Absatz kommt aus der Akte. Ändern Sie, was Sie anders sagen möchten, und wählen Sie ab, was dieser Arzt nicht zu lesen braucht.</translation>
    </message>
    <message>
        <source>A red flag is raised. The report may be sent all the same; it names the flag first.</source>
        <translation>Es liegt ein Warnzeichen vor. Der Bericht darf trotzdem verschickt werden; er nennt das Warnzeichen zuerst.</translation>
    </message>
    <message>
        <source>The patient does not want the general practitioner to be told. Talk it over, or give the report to the patient.</source>
        <translation>Der Patient möchte nicht, dass der Hausarzt informiert wird. Besprechen Sie es oder geben Sie den Bericht dem Patienten mit.</translation>
    </message>
    <message>
        <source>Nobody asked yet whether the general practitioner may be told. Ask before the report is sent.</source>
        <translation>Noch niemand hat gefragt, ob der Hausarzt informiert werden darf. Fragen Sie, bevor der Bericht verschickt wird.</translation>
    </message>
    <message>
        <source>The report was not printed: the printer does not answer. Choose another printer, or save a PDF and print that.</source>
        <translation>Der Bericht wurde nicht gedruckt: Der Drucker antwortet nicht. Wählen Sie einen anderen Drucker oder speichern Sie ein PDF und drucken Sie dieses.</translation>
    </message>
    <message>
        <source>Progress report printed.</source>
        <translation>Verlaufsbericht gedruckt.</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Bericht als PDF speichern</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Progress report saved.</source>
        <translation>Verlaufsbericht gespeichert.</translation>
    </message>
    <message>
        <source>The report is ready, but the record does not say so: %1</source>
        <translation>Der Bericht ist fertig, aber in der Akte steht es nicht: %1</translation>
    </message>
</context>
<context>
    <name>ach::ResultPane</name>
    <message>
        <source>Measured on</source>
        <translation>Gemessen am</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Ausgefüllt von</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Therapeut</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>Formular leeren</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % symmetry</source>
        <translation>%1 % Symmetrie</translation>
    </message>
    <message>
        <source>Difference between the sides: %1 cm (error %2 cm)</source>
        <translation>Seitenunterschied: %1 cm (Messfehler %2 cm)</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Store without a total</source>
        <translation>Ohne Summe speichern</translation>
    </message>
    <message numerus="yes">
        <source>%1 In %n week(s) since the first.</source>
        <translation>
            <numerusform>%1 In %n Woche seit dem ersten Wert.</numerusform>
            <numerusform>%1 In %n Wochen seit dem ersten Wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usual: %1 rises (median), fewer with age.</source>
        <translation>Üblich: %1 Hebungen (Median), mit dem Alter weniger.</translation>
    </message>
    <message>
        <source>Usual: %1 (men) and %2 (women) rises (median), fewer with age.</source>
        <translation>Üblich: %1 (Männer) und %2 (Frauen) Hebungen (Median), mit dem Alter weniger.</translation>
    </message>
    <message>
        <source>Usual target for a return to sport: %1 % symmetry.</source>
        <translation>Übliches Ziel für die Rückkehr zum Sport: %1 % Symmetrie.</translation>
    </message>
    <message>
        <source>Not measured before</source>
        <translation>Zuvor nicht gemessen</translation>
    </message>
    <message>
        <source>Measured before</source>
        <translation>Zuvor gemessen</translation>
    </message>
    <message>
        <source>no total</source>
        <translation>keine Summe</translation>
    </message>
    <message>
        <source>%1 since the first, %2. %3</source>
        <translation>%1 seit dem ersten Wert, %2. %3</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Noch kein Ergebnis</translation>
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
        <translation>Laufdistanz</translation>
    </message>
    <message>
        <source>km per week</source>
        <translation>km pro Woche</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>flach</translation>
    </message>
    <message>
        <source>hills</source>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>nicht notiert</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1, %2 of 7 days known</source>
        <translation>%1, %2 von 7 Tagen bekannt</translation>
    </message>
    <message>
        <source>%1, %2 km in hills</source>
        <translation>%1, davon %2 km hügelig</translation>
    </message>
    <message>
        <source>%1, told at the intake</source>
        <translation>%1, im Erstbefund angegeben</translation>
    </message>
</context>
<context>
    <name>ach::RunningCard</name>
    <message>
        <source>All conditions are met. The ladder starts with %1, every second day.</source>
        <translation>Alle Bedingungen sind erfüllt. Das Programm beginnt mit %1, jeden zweiten Tag.</translation>
    </message>
    <message>
        <source>Not all conditions are met. The ladder will start with %1.</source>
        <translation>Nicht alle Bedingungen sind erfüllt. Das Programm wird mit %1 beginnen.</translation>
    </message>
    <message>
        <source>Two green runs. Next step: %1.</source>
        <translation>Zwei grüne Läufe. Nächster Schritt: %1.</translation>
    </message>
    <message>
        <source>The last run was red. One step back: %1.</source>
        <translation>Der letzte Lauf war rot. Ein Schritt zurück: %1.</translation>
    </message>
    <message>
        <source>The same step again until two runs are green: %1.</source>
        <translation>Derselbe Schritt noch einmal, bis zwei Läufe grün sind: %1.</translation>
    </message>
    <message>
        <source>No run judged yet. The ladder starts with %1.</source>
        <translation>Noch kein Lauf beurteilt. Das Programm beginnt mit %1.</translation>
    </message>
    <message>
        <source>Return to running</source>
        <translation>Wiederlaufen</translation>
    </message>
    <message>
        <source>Walked briskly for 30 min, green?</source>
        <translation>30 min zügig gegangen, grün?</translation>
    </message>
    <message>
        <source>Do you release for running?</source>
        <translation>Geben Sie das Laufen frei?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>The step is counted from the first day of the running phase.</source>
        <translation>Der Schritt wird ab dem ersten Tag der Laufphase gezählt.</translation>
    </message>
    <message>
        <source>Answered by %1 on %2. An answer holds until you change it.</source>
        <translation>Beantwortet von %1 am %2. Eine Antwort gilt, bis Sie sie ändern.</translation>
    </message>
</context>
<context>
    <name>ach::RunningViewModel</name>
    <message>
        <source>answer before a return to running</source>
        <translation>Antwort vor dem Wiederlaufen</translation>
    </message>
</context>
<context>
    <name>ach::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
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
        <translation>Einheit hinzufügen</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Art der Einheit</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Day of the session</source>
        <translation>Tag der Einheit</translation>
    </message>
    <message>
        <source>Effort of the whole session</source>
        <translation>Anstrengung der ganzen Einheit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>greatest</source>
        <translation>größte</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>flach</translation>
    </message>
    <message>
        <source>hills</source>
        <translation>hügelig</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Gelände</translation>
    </message>
    <message>
        <source>Effort of the whole session, 0 to 10</source>
        <translation>Anstrengung der ganzen Einheit, 0 bis 10</translation>
    </message>
    <message>
        <source>The day of the session, today or before</source>
        <translation>Der Tag der Einheit, heute oder früher</translation>
    </message>
</context>
<context>
    <name>ach::SettingText</name>
    <message>
        <source>Clinic and sheet header</source>
        <translation>Praxis und Blattkopf</translation>
    </message>
    <message>
        <source>Stands at the head of every sheet and letter.</source>
        <translation>Steht im Kopf jedes Übungsblatts und Briefs.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of this window. The language of a sheet is that of the patient.</source>
        <translation>Die Sprache dieses Fensters. Ein Übungsblatt hat die Sprache des Patienten.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>On this computer, for the person who is signed in to it.</source>
        <translation>Auf diesem Computer, für die dort angemeldete Person.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>F1 shows the keys of each screen.</source>
        <translation>F1 zeigt die Tasten jedes Bildschirms.</translation>
    </message>
    <message>
        <source>Security and lock</source>
        <translation>Sicherheit und Sperre</translation>
    </message>
    <message>
        <source>A locked window shows nothing of a patient.</source>
        <translation>Ein gesperrtes Fenster zeigt nichts von einem Patienten.</translation>
    </message>
    <message>
        <source>Exercise sheets</source>
        <translation>Übungsblätter</translation>
    </message>
    <message>
        <source>What a new sheet begins with; each sheet can still be changed.</source>
        <translation>Womit ein neues Übungsblatt beginnt; jedes lässt sich noch ändern.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Achillea</translation>
    </message>
    <message>
        <source>Achillea supports the clinician&apos;s judgement and does not replace it.</source>
        <translation>Achillea unterstützt das Urteil der Behandelnden und ersetzt es nicht.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>Praxisname Klinik</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>street town</source>
        <translation>Straße Ort Anschrift</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Patients call it when pain stays up or something feels wrong.</source>
        <translation>Hier rufen Patienten an, wenn der Schmerz hoch bleibt oder sich etwas falsch anfühlt.</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Zeiten Sprechzeiten</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>At the head of sheets, letters and leaflets. PNG, JPEG or SVG.</source>
        <translation>Im Kopf von Übungsblättern, Briefen und Merkblättern. PNG, JPEG oder SVG.</translation>
    </message>
    <message>
        <source>picture mark image</source>
        <translation>Bild Zeichen Grafik</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Changes at once.</source>
        <translation>Wechselt sofort.</translation>
    </message>
    <message>
        <source>English Nederlands Deutsch translation</source>
        <translation>English Nederlands Deutsch Übersetzung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>dark light colour night</source>
        <translation>dunkel hell Farbe Nacht</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>On top of the scale of the display.</source>
        <translation>Zusätzlich zur Skalierung des Bildschirms.</translation>
    </message>
    <message>
        <source>font large zoom</source>
        <translation>Schriftgröße groß Zoom</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing blinks, fades or slides, the text cursor included.</source>
        <translation>Kein Blinken, Überblenden oder Gleiten, auch nicht beim Textcursor.</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Letters alone as keys</source>
        <translation>Buchstaben allein als Tasten</translation>
    </message>
    <message>
        <source>Off, a letter acts only together with Ctrl or Alt, for people who speak to the computer or press keys by accident. Digits still score.</source>
        <translation>Ausgeschaltet wirkt ein Buchstabe nur zusammen mit Ctrl oder Alt, für Menschen, die mit dem Computer sprechen oder versehentlich Tasten drücken. Ziffern bewerten weiterhin.</translation>
    </message>
    <message>
        <source>shortcuts voice</source>
        <translation>Tastenkürzel Stimme Diktat</translation>
    </message>
    <message>
        <source>Lock after this time without input</source>
        <translation>Nach dieser Zeit ohne Eingabe sperren</translation>
    </message>
    <message>
        <source>5 to 60 minutes. Ctrl+L locks at once.</source>
        <translation>5 bis 60 Minuten. Ctrl+L sperrt sofort.</translation>
    </message>
    <message>
        <source>automatic timeout</source>
        <translation>automatisch Zeitablauf</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>size A4 Letter printer</source>
        <translation>Größe Format A4 Letter Drucker</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Großdruck</translation>
    </message>
    <message>
        <source>At least 18 point, two exercises on a page.</source>
        <translation>Mindestens 18 Punkt, zwei Übungen pro Seite.</translation>
    </message>
    <message>
        <source>big type</source>
        <translation>große Schrift</translation>
    </message>
    <message>
        <source>Code square</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Says which sheet it is and holds no name.</source>
        <translation>Sagt, welches Übungsblatt es ist, und enthält keinen Namen.</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR Quadrat</translation>
    </message>
    <message>
        <source>Two weeks of diary</source>
        <translation>Zwei Wochen Tagebuch</translation>
    </message>
    <message>
        <source>To fill in by hand.</source>
        <translation>Zum Ausfüllen von Hand.</translation>
    </message>
    <message>
        <source>pain score table</source>
        <translation>Schmerz Skala Tabelle</translation>
    </message>
    <message>
        <source>Initials in place of the name</source>
        <translation>Initialen statt des Namens</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Where the data lives</source>
        <translation>Wo die Daten liegen</translation>
    </message>
    <message>
        <source>One folder, encrypted. It never leaves this computer by itself.</source>
        <translation>Ein Ordner, verschlüsselt. Er verlässt diesen Computer nie von selbst.</translation>
    </message>
    <message>
        <source>files directory clinic.db</source>
        <translation>Dateien Verzeichnis clinic.db</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>GPL open source</source>
        <translation>GPL Open Source</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherungskopien</translation>
    </message>
    <message>
        <source>Sealed, once a day by itself, and restored on trial each time. Kept: 7 days, 5 weeks, 12 months.</source>
        <translation>Verschlüsselt, einmal am Tag von selbst und jedes Mal zur Probe wiederhergestellt. Aufbewahrt: 7 Tage, 5 Wochen, 12 Monate.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherungskopie</translation>
    </message>
    <message>
        <source>back up now save copy restore</source>
        <translation>jetzt sichern speichern Backup Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Zweiter Ort</translation>
    </message>
    <message>
        <source>A folder on another disk or stick that gets a copy of each backup.</source>
        <translation>Ein Ordner auf einem anderen Datenträger oder Stick, in den jede Sicherungskopie zusätzlich kopiert wird.</translation>
    </message>
    <message>
        <source>folder disk stick USB copy</source>
        <translation>Ordner Datenträger Festplatte Stick USB Kopie</translation>
    </message>
</context>
<context>
    <name>ach::SettingsPage</name>
    <message>
        <source>No setting is called “%1”.</source>
        <translation>Keine Einstellung heißt „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found. Enter goes there.</source>
        <translation>
            <numerusform>%n Einstellung gefunden. Enter geht dorthin.</numerusform>
            <numerusform>%n Einstellungen gefunden. Enter geht dorthin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ach::SheetChoices</name>
    <message>
        <source>Language of this sheet</source>
        <translation>Sprache dieses Übungsblatts</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>Auf dem Übungsblatt</translation>
    </message>
    <message>
        <source>Diary, 14 days</source>
        <translation>Tagebuch, 14 Tage</translation>
    </message>
    <message>
        <source>Code to scan at the next visit</source>
        <translation>Code zum Scannen beim nächsten Besuch</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Großdruck</translation>
    </message>
    <message>
        <source>Name on the sheet</source>
        <translation>Name auf dem Übungsblatt</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
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
        <translation>Tagebuch beginnt</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Nächster Besuch</translation>
    </message>
    <message>
        <source>Time of the next visit</source>
        <translation>Uhrzeit des nächsten Besuchs</translation>
    </message>
    <message>
        <source>Printed in English, because there is no text in this language: %1</source>
        <translation>Auf Englisch gedruckt, weil in dieser Sprache Text fehlt: %1</translation>
    </message>
    <message>
        <source>Plan version %1. It takes the place of the sheet of %2.</source>
        <translation>Planversion %1. Sie ersetzt das Übungsblatt vom %2.</translation>
    </message>
    <message>
        <source>Plan version %1.</source>
        <translation>Planversion %1.</translation>
    </message>
    <message>
        <source>The programme has changes that are not stored yet; they are not on this sheet.</source>
        <translation>Das Trainingsprogramm hat noch nicht gespeicherte Änderungen; sie stehen nicht auf diesem Übungsblatt.</translation>
    </message>
    <message>
        <source>This is not a time. Type it such as %1.</source>
        <translation>Das ist keine Uhrzeit. Geben Sie sie ein wie %1.</translation>
    </message>
    <message>
        <source>At</source>
        <comment>time of the next visit</comment>
        <translation>Uhrzeit</translation>
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
        <translation>In Großdruck drucken</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>Code drucken</translation>
    </message>
    <message>
        <source>Print the diary</source>
        <translation>Tagebuch drucken</translation>
    </message>
    <message>
        <source>Print initials only</source>
        <translation>Nur Initialen drucken</translation>
    </message>
</context>
<context>
    <name>ach::Shortcuts</name>
    <message>
        <source>New &amp;intake</source>
        <translation>Neuer &amp;Erstbefund</translation>
    </message>
    <message>
        <source>&amp;Print sheet</source>
        <translation>Übungsblatt &amp;drucken</translation>
    </message>
    <message>
        <source>New &amp;journal note</source>
        <translation>Neue Verlaufsno&amp;tiz</translation>
    </message>
    <message>
        <source>Ne&amp;xt open record</source>
        <translation>&amp;Nächste offene Akte</translation>
    </message>
    <message>
        <source>Pre&amp;vious open record</source>
        <translation>&amp;Vorige offene Akte</translation>
    </message>
    <message>
        <source>&amp;Close record</source>
        <translation>Akte &amp;schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Search on this screen</source>
        <translation>Auf diesem Bildschirm &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Go to a patient, action or setting…</source>
        <translation>&amp;Gehe zu Patient, Aktion oder Einstellung…</translation>
    </message>
    <message>
        <source>&amp;What this screen does</source>
        <translation>&amp;Was dieser Bildschirm tut</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>ach::StageStep</name>
    <message>
        <source>A suggestion, not a diagnosis. You decide, and your decision is what the record shows.</source>
        <translation>Ein Vorschlag, keine Diagnose. Sie entscheiden, und Ihre Entscheidung steht in der Akte.</translation>
    </message>
    <message>
        <source>Continuum of stages</source>
        <translation>Kontinuum der Stadien</translation>
    </message>
    <message>
        <source>Reactive</source>
        <translation>Reaktiv</translation>
    </message>
    <message>
        <source>Dysrepair</source>
        <translation>Fehlheilung</translation>
    </message>
    <message>
        <source>Degenerative</source>
        <translation>Degenerativ</translation>
    </message>
    <message>
        <source>weeks, load jump, swelling</source>
        <translation>Wochen, Belastungssprung, Schwellung</translation>
    </message>
    <message>
        <source>your own choice only</source>
        <translation>nur durch eigene Wahl</translation>
    </message>
    <message>
        <source>months, bumps</source>
        <translation>Monate, Knoten</translation>
    </message>
    <message>
        <source>Could it be something else?</source>
        <translation>Könnte es etwas anderes sein?</translation>
    </message>
    <message>
        <source>The stage is hidden while a red flag is open</source>
        <translation>Das Stadium ist verborgen, solange ein Warnzeichen offen ist</translation>
    </message>
    <message>
        <source>Refer, or write down above why the flag does not hold.</source>
        <translation>Überweisen Sie oder notieren Sie oben, warum das Warnzeichen nicht zutrifft.</translation>
    </message>
    <message>
        <source>Suggestion, not a diagnosis; rules version %1.</source>
        <translation>Vorschlag, keine Diagnose; Regelversion %1.</translation>
    </message>
    <message>
        <source>suggested region</source>
        <translation>vorgeschlagener Bereich</translation>
    </message>
    <message>
        <source>degenerative or late dysrepair</source>
        <translation>degenerativ oder späte Fehlheilung</translation>
    </message>
    <message>
        <source>a flare on an older problem: signs of both ends</source>
        <translation>Aufflammen eines älteren Problems: Zeichen beider Enden</translation>
    </message>
    <message>
        <source>Your decision: %1</source>
        <translation>Ihre Entscheidung: %1</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Was es klären würde</translation>
    </message>
    <message>
        <source>examine; the intake has no question for it</source>
        <translation>untersuchen; der Erstbefund hat keine Frage dafür</translation>
    </message>
    <message>
        <source>ask: %1</source>
        <translation>fragen: %1</translation>
    </message>
    <message>
        <source>Sign: %1</source>
        <translation>Unterschreiben: %1</translation>
    </message>
    <message>
        <source>Provisional: not every red-flag question has an answer.</source>
        <translation>Vorläufig: Nicht jede Frage nach Warnzeichen ist beantwortet.</translation>
    </message>
    <message>
        <source>Provisional until these red flags are asked in full: %1.</source>
        <translation>Vorläufig, bis diese Warnzeichen vollständig gefragt sind: %1.</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1, vorläufig</translation>
    </message>
</context>
<context>
    <name>ach::StepBackLine</name>
    <message>
        <source>Use it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Use the step-back set in the draft</source>
        <translation>Schritt zurück in den Entwurf übernehmen</translation>
    </message>
    <message>
        <source>Every dose of this phase gets the volume of the step-back set. Ctrl+Z takes it back.</source>
        <translation>Jede Dosis dieser Phase erhält den verringerten Umfang. Ctrl+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Step-back set</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>after a red day: %1</source>
        <translation>nach einem roten Tag: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>First the volume: 30 % less. Then one step of load, then an easier exercise.</source>
        <translation>Zuerst der Umfang: 30 % weniger. Dann die Last: ein Schritt weniger, dann eine leichtere Übung.</translation>
    </message>
</context>
<context>
    <name>ach::StoryStep</name>
    <message>
        <source>How it began, what changed before, and what must be asked before anything else</source>
        <translation>Wie es begann, was sich davor änderte und was vor allem anderen gefragt werden muss</translation>
    </message>
    <message>
        <source>Beginning and course</source>
        <translation>Beginn und Verlauf</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eine</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Nichts bekannt</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>General health</source>
        <translation>Allgemeine Gesundheit</translation>
    </message>
    <message>
        <source>Rheumatic signs</source>
        <translation>Rheumatische Zeichen</translation>
    </message>
    <message>
        <source>Cholesterol and heart</source>
        <translation>Cholesterin und Herz</translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>An einem Datum</translation>
    </message>
</context>
<context>
    <name>ach::SystemPrompts</name>
    <message>
        <source>No printer is set up here. Save the sheet as a PDF instead.</source>
        <translation>Hier ist kein Drucker eingerichtet. Speichern Sie das Blatt stattdessen als PDF.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
</context>
<context>
    <name>ach::TakeHomeSection</name>
    <message>
        <source>Take-home folder…</source>
        <translation>Ordner für zu Hause…</translation>
    </message>
    <message>
        <source>The sheet with its clips and a diary, for any browser without a network: on a stick or by e-mail.</source>
        <translation>Das Übungsblatt mit seinen Videos und einem Tagebuch, für jeden Browser ohne Netzwerk: auf einem Stick oder per E-Mail.</translation>
    </message>
    <message>
        <source>Patient&apos;s name in the folder</source>
        <translation>Name des Patienten im Ordner</translation>
    </message>
    <message>
        <source>Folder as one file, for telephones</source>
        <translation>Ordner als eine Datei, für Telefone</translation>
    </message>
    <message>
        <source>Where to put the take-home folder</source>
        <translation>Ort für den Ordner für zu Hause wählen</translation>
    </message>
    <message numerus="yes">
        <source>Writing the sheet and %n clip(s)</source>
        <translation>
            <numerusform>Übungsblatt und %n Video werden geschrieben</numerusform>
            <numerusform>Übungsblatt und %n Videos werden geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Abgebrochen. Es wurde nichts hinterlassen.</translation>
    </message>
    <message>
        <source>The folder is ready, but the record does not say so: %1</source>
        <translation>Der Ordner ist fertig, aber in der Akte steht es nicht: %1</translation>
    </message>
    <message>
        <source>Take-home folder written.</source>
        <translation>Ordner für zu Hause geschrieben.</translation>
    </message>
</context>
<context>
    <name>ach::TakeHomeText</name>
    <message>
        <source>Nothing was written: other files lie there. Choose a new or empty folder, or a take-home folder that may be replaced.</source>
        <translation>Es wurde nichts geschrieben: Dort liegen andere Dateien. Wählen Sie einen neuen oder leeren Ordner oder einen Ordner für zu Hause, der ersetzt werden darf.</translation>
    </message>
    <message>
        <source>Nothing was written: this is the folder of a clinic. Choose a place outside of it.</source>
        <translation>Es wurde nichts geschrieben: Dies ist der Ordner einer Praxis. Wählen Sie einen Ort außerhalb davon.</translation>
    </message>
    <message>
        <source>Nothing was written: the folder around it is not there, or cannot be written to. Choose another place.</source>
        <translation>Es wurde nichts geschrieben: Der übergeordnete Ordner ist nicht da oder nicht beschreibbar. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Nothing was written: %1 are left there and %2 are needed. Free some room, or choose another place.</source>
        <translation>Es wurde nichts geschrieben: Dort sind %1 frei, %2 werden benötigt. Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>ach::TemplateNameDialog</name>
    <message>
        <source>Save as template of the clinic</source>
        <translation>Als Vorlage der Praxis speichern</translation>
    </message>
    <message>
        <source>Keeps phases, exercises, doses, limits and criteria for everyone in the clinic. What belongs to this patient stays behind: sides, notes and the first day.</source>
        <translation>Behält Phasen, Übungen, Dosen, Grenzen und Kriterien für alle in der Praxis. Was zu dieser Person gehört, bleibt weg: Seiten, Notizen und der erste Tag.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A template needs a name to be found by.</source>
        <translation>Eine Vorlage braucht einen Namen, unter dem sie zu finden ist.</translation>
    </message>
    <message>
        <source>Name, %1 (optional)</source>
        <translation>Name, %1 (freiwillig)</translation>
    </message>
</context>
<context>
    <name>ach::TestsStep</name>
    <message>
        <source>Both sides where there is a left and a right. What is not tested stays empty.</source>
        <translation>Beide Seiten, wo es links und rechts gibt. Was nicht getestet wird, bleibt leer.</translation>
    </message>
    <message>
        <source>Single-leg heel rises</source>
        <translation>Einbeiniges Fersenheben</translation>
    </message>
    <message>
        <source>Knee straight, fingertips on the wall, 60 beats a minute: up on one, down on the next. Stop when the heel, the knee or the pace is lost. Two minutes of rest between the legs.</source>
        <translation>Knie gestreckt, Fingerspitzen an der Wand, 60 Schläge pro Minute: auf einen Schlag hoch, auf den nächsten ab. Aufhören, wenn Ferse, Knie oder Takt nicht mehr gehalten werden. Zwei Minuten Pause zwischen den Beinen.</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>Hebungen</translation>
    </message>
    <message>
        <source>Pain and reach</source>
        <translation>Schmerz und Reichweite</translation>
    </message>
    <message>
        <source>Is the tendon whole?</source>
        <translation>Ist die Sehne intakt?</translation>
    </message>
    <message>
        <source>Other structures</source>
        <translation>Andere Strukturen</translation>
    </message>
</context>
<context>
    <name>ach::TimeAxisChart</name>
    <message>
        <source>Progress chart</source>
        <translation>Verlaufsdiagramm</translation>
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
        <translation>%1 bis %2 %3</translation>
    </message>
</context>
<context>
    <name>ach::VersionsDialog</name>
    <message>
        <source>Version %1, %2, by %3</source>
        <translation>Version %1, %2, von %3</translation>
    </message>
    <message>
        <source>Signed by %1 on %2</source>
        <translation>Unterschrieben von %1 am %2</translation>
    </message>
    <message>
        <source>Versions of the programme</source>
        <translation>Versionen des Trainingsprogramms</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Begründung: %1</translation>
    </message>
    <message>
        <source>The first version</source>
        <translation>Die erste Version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ach::VisaAStep</name>
    <message>
        <source>Read aloud, digits answer. 10 is best in every line.</source>
        <translation>Vorlesen, Ziffern antworten. 10 ist in jeder Zeile das Beste.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Pain and symptoms, function</source>
        <translation>Schmerz und Symptome, Funktion</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Still to answer: %1. No total until all eight are there; nothing is filled in.</source>
        <translation>Noch zu beantworten: %1. Keine Summe, bis alle acht da sind; nichts wird ergänzt.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>100 means no complaints. It is stored as a measurement of today when this step is left.</source>
        <translation>100 heißt keine Beschwerden. Beim Verlassen dieses Schritts wird es als Messung von heute gespeichert.</translation>
    </message>
    <message>
        <source>Question 7 says no sport, question 8 counts minutes of it. Ask once more; both are kept as they are.</source>
        <translation>Frage 7 sagt kein Sport, Frage 8 zählt Minuten davon. Fragen Sie noch einmal; beide bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>ach::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Nothing is installed or sent. A clinic is one encrypted folder that you can move and copy.</source>
        <translation>Nichts wird installiert oder versendet. Eine Praxis ist ein verschlüsselter Ordner, den Sie verschieben und kopieren können.</translation>
    </message>
    <message>
        <source>Create a clinic</source>
        <translation>Praxis anlegen</translation>
    </message>
    <message>
        <source>Takes about four minutes. You become its owner.</source>
        <translation>Dauert etwa vier Minuten. Sie werden Inhaber.</translation>
    </message>
    <message>
        <source>Open a clinic</source>
        <translation>Praxis öffnen</translation>
    </message>
    <message>
        <source>Choose the folder of a clinic that is on this computer or on a disk.</source>
        <translation>Wählen Sie den Ordner einer Praxis auf diesem Computer oder auf einem Datenträger.</translation>
    </message>
    <message>
        <source>Making the sample clinic…</source>
        <translation>Die Beispielpraxis wird angelegt…</translation>
    </message>
    <message>
        <source>Try with sample clinic</source>
        <translation>Mit Beispielpraxis ausprobieren</translation>
    </message>
    <message>
        <source>Invented patients with months of history. Every feature works.</source>
        <translation>Erfundene Patienten mit monatelanger Vorgeschichte. Alles funktioniert.</translation>
    </message>
</context>
<context>
    <name>ach::WizardFooter</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Undo last answer</source>
        <translation>Letzte Antwort rückgängig machen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>ach::WizardRail</name>
    <message numerus="yes">
        <source>%1 of %n min</source>
        <translation>
            <numerusform>%1 von %n Min.</numerusform>
            <numerusform>%1 von %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time so far</source>
        <translation>Bisherige Zeit</translation>
    </message>
</context>
<context>
    <name>ach::Workspace</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Sample clinic. Everything here is invented; changes are kept until you start it again.</source>
        <translation>Beispielpraxis. Alles hier ist erfunden; Änderungen bleiben, bis Sie sie neu starten.</translation>
    </message>
    <message>
        <source>Create your own clinic</source>
        <translation>Eigene Praxis anlegen</translation>
    </message>
    <message>
        <source>The clinic file has a damaged part. Nothing more can be changed until a backup is restored. Keep this folder as it is, restore the latest backup into a new folder and open that one.</source>
        <translation>Die Praxisdatei hat einen beschädigten Teil. Bis eine Sicherung wiederhergestellt ist, kann nichts mehr geändert werden. Lassen Sie diesen Ordner, wie er ist, stellen Sie die neueste Sicherung in einem neuen Ordner wieder her und öffnen Sie diesen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
</context>
<context>
    <name>ach::dateText</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The format of a date such as 24 Aug 2026: d day, MMM short month, yyyy year.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
</TS>
