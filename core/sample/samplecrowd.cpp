// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplecrowd.h"

#include "core/programme/programmetemplates.h"
#include "core/sample/samplediary.h"
#include "core/sample/samplestories.h"
#include "core/service/patientservice.h"
#include "core/storage/diaryrepository.h"
#include "core/storage/episoderepository.h"
#include "core/storage/intakerepository.h"
#include "core/storage/programmerepository.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <array>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatientsPerTransaction = 5000;
constexpr int kYears = 10;
constexpr int kNewestAgo = 300; ///< days before today; after that come the people with a story
constexpr int kDiaryDays = 14;
constexpr int kOpenForDays = 400;

constexpr std::array kWomen{"Ada",    "Aleida", "Anna",  "Britt", "Carmen", "Dana", "Elif",
                            "Esther", "Femke",  "Greta", "Hana",  "Ines",   "Jana", "Karin",
                            "Lea",    "Mira",   "Nadia", "Oda",   "Petra",  "Rosa", "Saar",
                            "Thea",   "Uma",    "Vera",  "Wilma", "Yara"};
constexpr std::array kMen{"Aart", "Bas",   "Cem",   "Daan",  "Emil",   "Farid", "Gijs",
                          "Henk", "Ivo",   "Jonas", "Kees",  "Lars",   "Marek", "Niels",
                          "Otto", "Pavel", "Quinn", "Rik",   "Stefan", "Teun",  "Udo",
                          "Vito", "Wim",   "Xaver", "Yusuf", "Zoltán"};
constexpr std::array kFamilyStarts{
    "Aap",  "Bom",  "Dor",   "Eik", "Fant", "Gras",   "Heu",  "Ijs",  "Kas",   "Linde",
    "Mole", "Noor", "Oever", "Pop", "Reiz", "Schelp", "Tuin", "Veld", "Wolk",  "Zand",
    "Bär",  "Käs",  "Lüf",   "Mør", "Niem", "Ober",   "Quel", "Ros",  "Stern", "Wind"};
constexpr std::array kFamilyEnds{"berg",  "brink", "daal", "dijk", "feld", "gaard", "hof",
                                 "horst", "huis",  "kamp", "loo",  "man",  "meer",  "oord",
                                 "pol",   "sen",   "ster", "stra", "tak",  "weg"};
constexpr std::array kPrefixes{"van", "van der", "de", "von"};
constexpr std::array kComplaints{"Pain above the heel when running", "Stiff tendon in the morning",
                                 "A bump on the heel cord", "Sore after walking",
                                 "Pain when standing on the toes"};

template<std::size_t N>
QString pick(const std::array<const char*, N>& words, SampleRandom& random)
{
    return QString::fromUtf8(words.at(static_cast<std::size_t>(random.below(static_cast<int>(N)))));
}

/// A story of recent overload, or one of a long-standing tendon.
QMap<QString, QString> answersOf(bool isRecent, SampleRandom& random)
{
    return {{u"tendon_shape"_s, isRecent ? u"diffuse"_s : u"nodular"_s},
            {u"previous_episodes"_s, QString::number(isRecent ? 0 : random.between(0, 4))},
            {u"load_increase_before"_s, isRecent ? u"yes"_s : u"no"_s},
            {u"worsening"_s, isRecent ? u"since_onset"_s : u"none"_s},
            {u"morning_stiffness_min"_s, QString::number(random.between(1, 12) * 5)},
            {u"pinch_pain"_s, QString::number(random.between(2, 8))}};
}

} // namespace

SampleCrowd::SampleCrowd(const ServiceContext& context, FixedClock& clock, const QDate& today)
    : m_context(context), m_clock(clock), m_today(today), m_ids(kSampleCrowdIds)
{
}

Status SampleCrowd::add(int patients)
{
    const int days = kYears * 365;
    for (int first = 0; first < patients; first += kPatientsPerTransaction) {
        auto transaction = Transaction::begin(m_context.database);
        if (!transaction)
            return transaction.error();
        const int end = std::min(first + kPatientsPerTransaction, patients);
        for (int i = first; i < end; ++i) {
            const auto ago = kNewestAgo + days - static_cast<int>(qint64{days} * i / patients);
            if (auto status = addOne(m_today.addDays(-ago)); !status)
                return status;
        }
        if (auto status = transaction->commit(); !status)
            return status;
    }
    return Done{};
}

Status SampleCrowd::addOne(const QDate& admitted)
{
    m_clock.setNow(QDateTime(admitted, QTime(8 + m_random.below(9), m_random.below(60))));
    const int age = m_random.between(18, 79);
    Patient patient{m_ids.next<PatientId>()};
    const bool isWoman = m_random.percent(50);
    patient.recordedSex = isWoman ? RecordedSex::Female : RecordedSex::Male;
    patient.givenName = isWoman ? pick(kWomen, m_random) : pick(kMen, m_random);
    patient.familyName = pick(kFamilyStarts, m_random) + pick(kFamilyEnds, m_random);
    if (m_random.percent(30))
        patient.namePrefix = pick(kPrefixes, m_random);
    patient.birthDate = admitted.addDays(-qint64{age} * 365 - m_random.between(20, 340));
    patient.phone = u"000 "_s + QString::number(1'000'000 + m_random.below(9'000'000));
    patient.consent = {Answer::Yes, m_random.percent(80) ? Answer::Yes : Answer::No, admitted};
    if (auto added = PatientService(m_context).add(patient, PatientService::Duplicates::Allow);
        !added)
        return added.error();
    return addCare(patient.id, age, admitted);
}

Status SampleCrowd::addCare(const PatientId& patient, int age, const QDate& admitted)
{
    const bool isRecent = m_random.percent(std::clamp(80 - age, 10, 60));
    const Side side = m_random.percent(10) ? Side::Both
        : m_random.percent(50)             ? Side::Left
                                           : Side::Right;
    Episode episode{m_ids.next<EpisodeId>(), patient, pick(kComplaints, m_random), side};
    episode.onset =
        admitted.addDays(isRecent ? -m_random.between(5, 40) : -m_random.between(100, 900));
    episode.openedOn = admitted;
    if (admitted.daysTo(m_today) > kOpenForDays) {
        episode.closedOn = admitted.addDays(m_random.between(60, 300));
        episode.closingReason = u"Treatment ended"_s;
    }
    EpisodeRepository episodes(m_context.database);
    if (auto status = episodes.insert(episode); !status)
        return status;
    const QDateTime began = m_clock.now();
    if (auto status = episodes.insert(
            {m_ids.next<VisitId>(), episode.id, m_context.actor, began, VisitKind::Intake});
        !status)
        return status;

    Intake intake{m_ids.next<IntakeId>(), episode.id, m_context.actor, began, began.addSecs(480),
                  IntakeStep::Programme,  480};
    intake.answers = answersOf(isRecent, m_random);
    if (auto status = IntakeRepository(m_context.database).insert(intake); !status)
        return status;

    auto programme = programmeFromTemplate(isRecent ? kReactiveTemplate : kDegenerativeTemplate,
                                           episode.id, side, admitted, m_context.actor);
    programme->id = m_ids.next<ProgrammeId>();
    programme->version = 1;
    programme->createdAt = began.addSecs(600);
    if (auto status = ProgrammeRepository(m_context.database).insert(*programme); !status)
        return status;

    const double pain = m_random.between(3, 7);
    SampleDiary diary{
        kDiaryDays,
        1,
        {{kDiaryDays, pain, pain, pain, 20, 4000}, {1, pain / 2, pain / 2, pain / 2, 10, 4000}}};
    if (m_random.percent(60))
        diary.runWeekdays = {1, 3, 6};
    const SampleDiaryEntries entries =
        makeSampleDiary(diary, episode.id, admitted.addDays(kDiaryDays + 1), m_random, m_ids);
    DiaryRepository repository(m_context.database);
    for (const DiaryDay& day : entries.days) {
        if (auto status = repository.insert(day); !status)
            return status;
    }
    return Done{};
}

} // namespace ach
