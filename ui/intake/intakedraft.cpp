// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakedraft.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

struct TextField {
    const char* key;
    QString Patient::*value;
};

constexpr TextField kTextFields[] = {
    {"given_name", &Patient::givenName},
    {"name_prefix", &Patient::namePrefix},
    {"family_name", &Patient::familyName},
    {"phone", &Patient::phone},
    {"email", &Patient::email},
    {"general_practitioner", &Patient::generalPractitioner},
    {"language", &Patient::language},
};

} // namespace

QString IntakeDraft::toText() const
{
    QJsonObject object;
    for (const TextField& field : kTextFields)
        object.insert(QLatin1StringView(field.key), person.*field.value);
    object.insert("birth_date"_L1, person.birthDate.toString(Qt::ISODate));
    object.insert("recorded_sex"_L1, kRecordedSexCodes.toCode(person.recordedSex));
    object.insert("consent_record"_L1, kAnswerCodes.toCode(person.consent.keepRecord));
    object.insert("consent_share_gp"_L1, kAnswerCodes.toCode(person.consent.shareWithGp));
    object.insert("consent_on"_L1, person.consent.askedOn.toString(Qt::ISODate));
    if (side)
        object.insert("side"_L1, kSideCodes.toCode(*side));
    QJsonObject given;
    for (auto answer = answers.constBegin(); answer != answers.constEnd(); ++answer)
        given.insert(answer.key(), answer.value());
    object.insert("answers"_L1, given);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<IntakeDraft> IntakeDraft::fromText(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    IntakeDraft draft{Patient{PatientId::create()}, {}, {}};
    for (const TextField& field : kTextFields)
        draft.person.*field.value = object.value(QLatin1StringView(field.key)).toString();
    draft.person.birthDate =
        QDate::fromString(object.value("birth_date"_L1).toString(), Qt::ISODate);
    draft.person.recordedSex =
        kRecordedSexCodes.fromCode(object.value("recorded_sex"_L1).toString())
            .value_or(RecordedSex::NotRecorded);
    Consent& consent = draft.person.consent;
    consent.keepRecord = kAnswerCodes.fromCode(object.value("consent_record"_L1).toString())
                             .value_or(Answer::NotAsked);
    consent.shareWithGp = kAnswerCodes.fromCode(object.value("consent_share_gp"_L1).toString())
                              .value_or(Answer::NotAsked);
    consent.askedOn = QDate::fromString(object.value("consent_on"_L1).toString(), Qt::ISODate);
    draft.side = kSideCodes.fromCode(object.value("side"_L1).toString());
    const QJsonObject given = object.value("answers"_L1).toObject();
    for (auto answer = given.constBegin(); answer != given.constEnd(); ++answer)
        draft.answers.insert(answer.key(), answer.value().toString());
    return draft;
}

} // namespace ach
