// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/referralletter.h"

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QString findingName(Finding finding, const SheetTexts& texts)
{
    return texts.text(u"finding."_s + keyOf(finding));
}

/// "calf thicker than the other side (4 cm)", "antibiotic of the quinolone group (now)".
QString findingWords(Finding finding, const Findings& findings, const SheetTexts& texts)
{
    const QString name = findingName(finding, texts);
    if (const auto number = findings.number(finding)) {
        const QString unit =
            finding == Finding::MorningStiffnessMin ? u"value.min"_s : u"value.cm"_s;
        return texts.text(unit, {name, texts.locale().toString(*number, 'g', 6)});
    }
    if (const auto place = findings.word(finding)) {
        const QString word =
            QString::fromLatin1(infoOf(finding).words[static_cast<std::size_t>(*place)]);
        return texts.text(u"value.word"_s,
                          {name, texts.text(u"word."_s + keyOf(finding) + u'.' + word)});
    }
    return name;
}

LetterFlag letterFlag(const RedFlagStatus& status, const ReferralSource& source,
                      const SheetTexts& texts)
{
    const QString code = kRedFlagCodes.toCode(status.flag);
    const QString key = u"flag."_s + code;
    LetterFlag flag{status.flag,
                    texts.text(key + u".name"_s),
                    texts.text(u"urgency."_s + kUrgencyCodes.toCode(urgencyOf(status.flag))),
                    texts.text(key + u".message"_s),
                    {},
                    {}};
    for (const Finding finding : status.verdict.why)
        flag.why.append(findingWords(finding, source.findings, texts));
    for (const RedFlagOverride& entry : source.overrides) {
        if (entry.code == code)
            flag.setAside = entry.reason;
    }
    return flag;
}

/// Answered with no: "no", a difference of 0, or never an antibiotic of the group.
bool isNegative(Finding finding, const Findings& findings)
{
    if (infoOf(finding).kind == FindingKind::YesNo)
        return findings.answer(finding) == Answer::No;
    if (finding == Finding::Fluoroquinolone)
        return findings.fluoroquinolone() == Fluoroquinolone::None;
    return findings.number(finding) == 0.0;
}

void sortAnswer(ReferralLetter& letter, Finding finding, const Findings& findings,
                const SheetTexts& texts)
{
    if (findings.isUnknown(finding))
        letter.notKnown.append(findingName(finding, texts));
    else if (!findings.isKnown(finding))
        letter.notAsked.append(findingName(finding, texts));
    else if (isNegative(finding, findings))
        letter.answeredNo.append(findingName(finding, texts));
    else
        letter.answeredYes.append(findingWords(finding, findings, texts));
}

QStringList factsOf(const ReferralSource& source, const SheetTexts& texts)
{
    QStringList facts;
    if (const auto place = source.findings.number(Finding::PainLocationCm))
        facts.append(texts.text(u"fact.place"_s, {texts.locale().toString(*place, 'g', 3)}));
    if (source.episode.onset.isValid())
        facts.append(texts.text(u"fact.onset"_s, {texts.longDate(source.episode.onset)}));
    if (const auto minutes = source.findings.number(Finding::MorningStiffnessMin))
        facts.append(texts.text(u"fact.stiffness"_s, {texts.locale().toString(*minutes, 'g', 3)}));
    return facts;
}

} // namespace

Result<SheetTexts> loadLetterTexts(SheetLanguage language)
{
    return SheetTexts::load(language, u"letter"_s);
}

ReferralLetter buildReferralLetter(const ReferralSource& source, const SheetTexts& texts)
{
    ReferralLetter letter;
    letter.language = texts.language();
    letter.practiceName = source.clinic.isSample
        ? texts.text(u"header.sample"_s, {source.clinic.name})
        : source.clinic.name;
    letter.practiceAddress = source.clinic.address;
    letter.practicePhone = source.clinic.phone;
    letter.recipient = source.patient.generalPractitioner;
    letter.patientName = source.patient.displayName();
    letter.birthDate = source.patient.birthDate;
    letter.side = source.episode.side;
    letter.date = source.today;
    letter.clinician = source.clinician;
    letter.facts = factsOf(source, texts);

    QStringList advice;
    for (const RedFlagStatus& status : source.assessment.screening.raised()) {
        letter.flags.push_back(letterFlag(status, source, texts));
        const QString own =
            texts.text(u"flag."_s + kRedFlagCodes.toCode(status.flag) + u".advice"_s);
        if (letter.flags.back().setAside.isEmpty() && !advice.contains(own))
            advice.append(own);
    }
    letter.advice = advice.join(u' ');
    for (const FindingInfo& info : findingTable()) {
        if (info.group == FindingGroup::RedFlag)
            sortAnswer(letter, info.finding, source.findings, texts);
    }
    return letter;
}

} // namespace ach
