// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"
#include "core/patient/clinic.h"
#include "core/patient/episode.h"
#include "core/patient/patient.h"
#include "core/programme/programme.h"
#include "core/sample/samplediary.h"
#include "core/vault/account.h"

#include <QJsonObject>
#include <QMap>

namespace ach {

/// Blocks of SampleIds; the crowd sorts before the people with a story.
inline constexpr quint64 kSampleCrowdIds = 1;
inline constexpr quint64 kSampleClinicIds = 2;
inline constexpr quint64 kSampleStoryIds = 3;
inline constexpr quint64 kSampleTimelineIds = 4;

/// A thing that happened `ago` days before today at `at`.
struct SampleMoment {
    int ago = 0;
    QTime at;
};

template<class Record>
struct SampleEntry {
    SampleMoment when;
    Record record;
};

struct SampleIntake {
    SampleMoment when;
    bool finished = true;
    IntakeStep step = IntakeStep::Programme;
    int secondsUsed = 0;
    bool isScreened = true; ///< every question of SampleStories::screening was asked as well
    QMap<QString, QString> answers; ///< by question (core/intake/intakequestion.h)
};

struct SampleDecision {
    SampleMoment when;
    QString decision;
    QString reason;
};

struct SampleNote {
    SampleMoment when;
    QString subjective;
    QString objective;
    QString analysis;
    QString plan;
    bool isSigned = true;
    std::optional<SampleEntry<QString>> addendum;
};

/// One complaint and everything that was done about it.
struct SampleEpisode {
    Episode episode;
    SampleMoment opened;
    std::optional<SampleMoment> closed;
    QString closingReason;
    std::optional<SampleIntake> intake;
    std::optional<SampleDecision> decision;
    QList<SampleEntry<Programme>> programmes;
    std::optional<SampleDiary> diary;
    QList<SampleEntry<QJsonObject>> outcomes; ///< filled-in VISA-A forms
    QList<SampleNote> notes;
};

struct SamplePerson {
    Patient patient;
    QList<SampleEpisode> episodes;
};

/// The invented clinic and its people, from resources/demo/sampleclinic.json.
struct SampleStories {
    Clinic clinic;
    Account owner;
    QMap<QString, QString>
        screening; ///< every red-flag and differential question answered with its harmless answer
    QList<SamplePerson> people;

    /// The stories that come with the program, ids and dates relative to `today`.
    static Result<SampleStories> builtIn(const QDate& today);
    static Result<SampleStories> fromJson(const QByteArray& json, const QDate& today);
};

} // namespace ach
