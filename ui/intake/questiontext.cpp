// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/questiontext.h"

#include "core/intake/intakequestion.h"

#include <QHash>
#include <QLocale>

namespace ach {

using namespace Qt::StringLiterals;

QString QuestionText::stepName(IntakeStep step)
{
    switch (step) {
    case IntakeStep::Person:
        return tr("Person and consent");
    case IntakeStep::Story:
        return tr("Story and training");
    case IntakeStep::Load:
        return tr("Load and symptoms");
    case IntakeStep::BodyChart:
        return tr("Body chart");
    case IntakeStep::Tests:
        return tr("Function tests");
    case IntakeStep::VisaA:
        return tr("VISA-A");
    case IntakeStep::Stage:
        return tr("Stage");
    case IntakeStep::Programme:
        return tr("First programme");
    }
    Q_UNREACHABLE();
    return {};
}

QString QuestionText::allNo()
{
    return tr("All no");
}

QString QuestionText::noDifference()
{
    return tr("No difference seen");
}

QString QuestionText::question(const QString& key)
{
    const QHash<QString, QString> texts{
        {u"sports"_s, tr("Sports")},
        {u"work"_s, tr("Work")},
        {u"onset"_s, tr("Started")},
        {u"onset_kind"_s, tr("How it began")},
        {u"worsening"_s, tr("Got clearly worse")},
        {u"load_changes"_s, tr("What changed in the four weeks before?")},
        {u"load_increase_before"_s, tr("More or new load in the four weeks before")},
        {u"previous_episodes"_s, tr("Earlier episodes")},
        {u"treatment_so_far"_s, tr("Treatment so far")},
        {u"goal"_s, tr("Goal")},
        {u"own_words"_s, tr("In the patient’s own words")},
        {u"symptom_pattern"_s, tr("When does it hurt?")},
        {u"load_history"_s, tr("Running in the weeks around the first pain")},
        {u"load_related_pain"_s, tr("Pain goes with load on the tendon")},
        {u"morning_stiffness_min"_s, tr("Morning stiffness")},
        {u"calf_stiffness"_s, tr("Stiffness in the calf")},
        {u"warming_up"_s, tr("Warming up")},
        {u"response_24h"_s, tr("24 hours after loading")},
        {u"pain_walking"_s, tr("Walking")},
        {u"pain_stairs"_s, tr("Climbing stairs")},
        {u"pain_on_toes"_s, tr("Standing on the toes")},
        {u"pain_run_start"_s, tr("Start of a run")},
        {u"pain_run_during"_s, tr("During a run")},
        {u"pain_run_after"_s, tr("After a run")},
        {u"pain_next_morning"_s, tr("The morning after")},
        {u"pain_jumping"_s, tr("Jumping")},
    };
    if (const auto text = texts.constFind(key); text != texts.constEnd())
        return *text;
    const QString other = examinationQuestion(key);
    return other.isEmpty() ? screeningQuestion(key) : other;
}

QString QuestionText::examinationQuestion(const QString& key)
{
    const QHash<QString, QString> texts{
        {u"body_chart"_s, tr("Place of the pain")},
        {u"pinch_pain"_s, tr("Pinch (palpation) pain")},
        {u"tendon_shape"_s, tr("Shape of the tendon")},
        {u"swelling_does_not_move_with_tendon"_s, tr("Swelling stays still when the ankle moves")},
        {u"pain_clearly_less_in_dorsiflexion"_s, tr("Clearly less tender with the foot pulled up")},
        {u"crepitus"_s, tr("Crepitus")},
        {u"hot_red_skin"_s, tr("Hot, red skin")},
        {u"palpable_gap"_s, tr("Gap in the tendon")},
        {u"bony_prominence_heel"_s, tr("Bony bump at the heel")},
        {u"growing_lump"_s, tr("Lump that grows")},
        {u"heel_squeeze_pain"_s, tr("Pain on squeezing the heel bone")},
        {u"bony_point_tenderness"_s, tr("Tender spot on bone")},
        {u"whole_leg_swollen"_s, tr("Whole leg swollen")},
        {u"pitting_oedema_one_leg"_s, tr("Pitting oedema on this leg only")},
        {u"deep_calf_vein_tenderness"_s, tr("Tender along the deep calf veins")},
        {u"calf_circumference_difference_cm"_s, tr("Calf thicker than the other side")},
        {u"cold_pale_pulseless_leg"_s, tr("Cold, pale leg or no foot pulse")},
        {u"tense_calf_with_numbness"_s, tr("Tense, severe calf pain with numbness")},
        {u"ultrasound"_s, tr("Ultrasound")},
        {u"heel_rises_left"_s, tr("Heel rises, left")},
        {u"heel_rises_right"_s, tr("Heel rises, right")},
        {u"heel_rise_pain"_s, tr("Pain in single heel rises")},
        {u"hop_pain"_s, tr("Pain in single-leg hops")},
        {u"hop_impossible"_s, tr("Hopping impossible")},
        {u"knee_to_wall_left_cm"_s, tr("Knee to wall, left")},
        {u"knee_to_wall_right_cm"_s, tr("Knee to wall, right")},
        {u"thompson_no_plantarflexion"_s, tr("Calf squeeze: the foot does not move")},
        {u"matles_positive"_s, tr("Matles: the foot drops to neutral")},
        {u"unable_single_leg_heel_raise"_s, tr("Cannot rise on one leg")},
        {u"painful_weak_heel_raise"_s, tr("Heel rise painful and weak")},
        {u"pain_on_forced_plantarflexion"_s, tr("Deep pain on forced pointing of the foot")},
        {u"numbness_or_burning_lateral_foot"_s, tr("Numb or burning outer side of the foot")},
        {u"visa_a.q3_unable_to_walk_30min_because_of_pain"_s,
         tr("Cannot walk 30 minutes because of the pain")},
    };
    if (const auto text = texts.constFind(key); text != texts.constEnd())
        return *text;
    if (key.startsWith("visa_a."_L1))
        return tr("VISA-A, question %1").arg(key.at(8));
    return {};
}

QString QuestionText::screeningQuestion(const QString& key)
{
    const QHash<QString, QString> texts{
        {u"sudden_snap_or_kick"_s, tr("Felt a snap, or like a kick")},
        {u"sudden_sharp_onset"_s, tr("Sudden sharp pain in one movement")},
        {u"rest_or_night_pain"_s, tr("Pain at rest or at night, apart from load")},
        {u"breathlessness_or_chest_pain"_s, tr("Short of breath, chest pain or coughing blood")},
        {u"recent_surgery_or_immobilisation"_s, tr("Surgery or immobilised lately")},
        {u"recent_wound_or_injection"_s, tr("Wound or injection near the tendon lately")},
        {u"fever"_s, tr("Fever")},
        {u"unexplained_weight_loss"_s, tr("Weight loss without a reason")},
        {u"history_of_cancer"_s, tr("Cancer now or before")},
        {u"fluoroquinolone"_s, tr("Antibiotic of the quinolone group")},
        {u"systemic_corticosteroids"_s, tr("Cortisone tablets or infusions")},
        {u"previous_corticosteroid_injection"_s, tr("Cortisone injection near the tendon")},
        {u"inflammatory_back_pain"_s, tr("Back stiff in the morning, better by moving")},
        {u"psoriasis"_s, tr("Psoriasis")},
        {u"uveitis"_s, tr("Inflamed eye (uveitis)")},
        {u"inflammatory_bowel_disease"_s, tr("Inflammatory bowel disease")},
        {u"dactylitis_or_other_enthesitis"_s,
         tr("Swollen whole finger or toe, or other tendon insertions sore")},
        {u"family_history_spa"_s, tr("Rheumatic back disease or psoriasis in the family")},
        {u"known_high_cholesterol"_s, tr("High cholesterol")},
        {u"family_early_heart_disease"_s, tr("Heart disease at a young age in the family")},
        {u"xanthoma_elsewhere_or_corneal_arcus"_s,
         tr("Cholesterol bumps elsewhere, or a pale ring in the eye")},
    };
    return texts.value(key, key);
}

QString QuestionText::personField(const QString& field)
{
    const QHash<QString, QString> names{
        {u"givenName"_s, tr("Given name")},
        {u"namePrefix"_s, tr("Prefix of the name")},
        {u"familyName"_s, tr("Family name")},
        {u"birthDate"_s, tr("Birth date")},
        {u"recordedSex"_s, tr("Sex as recorded")},
        {u"language"_s, tr("Language of sheets")},
        {u"phone"_s, tr("Phone")},
        {u"email"_s, tr("E-mail")},
        {u"generalPractitioner"_s, tr("General practitioner")},
        {u"side"_s, tr("Side")},
        {u"keepRecord"_s, tr("Consent to keep the record")},
        {u"shareWithGp"_s, tr("Consent to tell the general practitioner")},
    };
    return names.value(field, field);
}

QString QuestionText::hint(const QString& key)
{
    const QHash<QString, QString> hints{
        {u"morning_stiffness_min"_s, tr("first steps, in minutes")},
        {u"response_24h"_s, tr("compared with that morning")},
        {u"fluoroquinolone"_s,
         tr("ciprofloxacin, levofloxacin, moxifloxacin, ofloxacin, norfloxacin")},
        {u"thompson_no_plantarflexion"_s,
         tr("Prone, feet over the edge, squeeze the calf. Yes means no movement.")},
        {u"matles_positive"_s, tr("Prone, knee bent to 90°. Compare with the other foot.")},
        {u"pain_clearly_less_in_dorsiflexion"_s,
         tr("Royal London Hospital test: press again with the foot pulled up")},
        {u"swelling_does_not_move_with_tendon"_s,
         tr("Arc sign: the tendon itself would move up and down")},
        {u"crepitus"_s, tr("A crepitus mark on the chart counts as yes")},
        {u"load_related_pain"_s, tr("Any scored activity above 0 counts as yes")},
        {u"calf_circumference_difference_cm"_s,
         tr("10 cm below the tibial tuberosity, measured or looked at")},
        {u"pain_on_forced_plantarflexion"_s,
         tr("Points to posterior impingement where the tendon is not tender")},
        {u"tendon_shape"_s,
         tr("Soft over a stretch of tendon, or one or more bumps or firm thickening")},
        {u"onset"_s, tr("A date, or 14w, 3m for weeks and months ago")},
        {u"unable_single_leg_heel_raise"_s, tr("A counted rise on the sore side counts as no")},
    };
    return hints.value(key);
}

QString QuestionText::word(const QString& key, const QString& word)
{
    const QHash<QString, QString> words{
        {u"onset_kind/slow"_s, tr("Slowly rising")},
        {u"onset_kind/within_days"_s, tr("Within days")},
        {u"onset_kind/sudden"_s, tr("Sudden")},
        {u"worsening/none"_s, tr("Nothing acute")},
        {u"worsening/since_onset"_s, tr("From the start")},
        {u"load_changes/kilometres"_s, tr("More kilometres")},
        {u"load_changes/hills"_s, tr("More hills")},
        {u"load_changes/speed"_s, tr("Faster or intervals")},
        {u"load_changes/shoes"_s, tr("New shoes")},
        {u"load_changes/surface"_s, tr("Harder surface")},
        {u"load_changes/after_break"_s, tr("Back after a break")},
        {u"load_changes/new_sport"_s, tr("New sport or jumping")},
        {u"load_changes/standing_work"_s, tr("More standing at work")},
        {u"calf_stiffness/none"_s, tr("None")},
        {u"calf_stiffness/some"_s, tr("Some")},
        {u"calf_stiffness/a_lot"_s, tr("A lot")},
        {u"warming_up/eases"_s, tr("Eases")},
        {u"warming_up/no_change"_s, tr("No change")},
        {u"warming_up/worse"_s, tr("Gets worse")},
        {u"response_24h/same"_s, tr("Same")},
        {u"response_24h/settles_in_24h"_s, tr("Up, settled in 24 h")},
        {u"response_24h/over_24h"_s, tr("Up, over 24 h")},
        {u"tendon_shape/none"_s, tr("Unchanged")},
        {u"tendon_shape/diffuse"_s, tr("Soft spindle")},
        {u"tendon_shape/nodular"_s, tr("Bumps, firm")},
        {u"ultrasound/not_done"_s, tr("Not done")},
        {u"ultrasound/normal"_s, tr("Normal")},
        {u"ultrasound/diffuse_thickening"_s, tr("Diffuse")},
        {u"ultrasound/focal_disorganised"_s, tr("Disorganised")},
        {u"fluoroquinolone/none"_s, tr("No")},
        {u"fluoroquinolone/current"_s, tr("Now")},
        {u"fluoroquinolone/within_6_months"_s, tr("Within 6 months")},
        {u"symptom_pattern/0"_s, tr("Not")},
        {u"symptom_pattern/1"_s, tr("After activity")},
        {u"symptom_pattern/2"_s, tr("During and after")},
        {u"symptom_pattern/3"_s, tr("At the start")},
        {u"symptom_pattern/4"_s, tr("In daily life")},
        {u"symptom_pattern/5"_s, tr("At rest or at night")},
    };
    return words.value(key + u'/' + word, word);
}

QString QuestionText::answer(const QString& key, const QString& value)
{
    if (value == QLatin1StringView(kUnknownAnswer))
        return tr("asked, not known");
    if (value == QLatin1StringView(kNotDoneAnswer))
        return tr("not done");
    if (value == u"yes")
        return tr("yes");
    if (value == u"no")
        return tr("no");
    const IntakeQuestion* question = findIntakeQuestion(key);
    if (question == nullptr)
        return value;
    if (key == keyOf(Finding::CalfCircumferenceDifferenceCm) && value.toDouble() == 0)
        return noDifference();
    if (key.endsWith("_cm"_L1))
        return tr("%1 cm").arg(QLocale().toString(value.toDouble()));
    if (key.endsWith("_min"_L1))
        return tr("%1 min").arg(value);
    if (question->kind == QuestionKind::Choices) {
        QStringList parts;
        for (const QString& part : value.split(u',', Qt::SkipEmptyParts))
            parts.append(word(key, part));
        return parts.isEmpty() ? tr("nothing known") : parts.join(u", "_s);
    }
    return word(key, value);
}

QString QuestionText::finding(Finding finding)
{
    switch (finding) {
    case Finding::AgeYears:
        return tr("Age");
    case Finding::PainLocationCm:
        return tr("Place of the pain on the body chart");
    case Finding::SymptomDurationWeeks:
        return tr("Day of the first complaints");
    case Finding::WorseningWeeks:
        return tr("Whether and when it got worse");
    case Finding::Bilateral:
        return tr("Side");
    case Finding::PalpationPainMidportion:
        return tr("Pinch pain of the mid-portion");
    default:
        return question(keyOf(finding));
    }
}

QString QuestionText::keyBehind(Finding finding)
{
    switch (finding) {
    case Finding::AgeYears:
        return u"birth_date"_s;
    case Finding::PainLocationCm:
        return u"body_chart"_s;
    case Finding::SymptomDurationWeeks:
        return u"onset"_s;
    case Finding::WorseningWeeks:
        return u"worsening"_s;
    case Finding::Bilateral:
        return u"side"_s;
    case Finding::PalpationPainMidportion:
        return u"pinch_pain"_s;
    default:
        return keyOf(finding);
    }
}

IntakeStep QuestionText::stepOf(Finding finding)
{
    const IntakeQuestion* question = findIntakeQuestion(keyBehind(finding));
    return question != nullptr ? question->step : IntakeStep::Person;
}

} // namespace ach
