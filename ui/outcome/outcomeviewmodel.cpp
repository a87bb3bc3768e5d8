// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcome/outcomeviewmodel.h"

#include "core/outcome/formjson.h"
#include "core/outcome/ratings.h"
#include "core/outcome/sidetests.h"
#include "core/service/outcomeservice.h"
#include "core/service/wordingservice.h"
#include "core/storage/draftrepository.h"
#include "core/storage/episoderepository.h"
#include "core/storage/outcomerepository.h"
#include "core/storage/patientrepository.h"
#include "core/storage/wordingrepository.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDraftDelay = 500; // ms; a draft is stored within a second
constexpr int kTryAgain = 3000;

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Outcome outcomeOf(const EpisodeId& episode, Instrument instrument, const QDate& day,
                  const QJsonObject& answers, const FormScore& score)
{
    return {{},          episode,     kInstrumentCodes.toCode(instrument),
            {},          day,         compact(answers),
            score.total, score.status};
}

QString activityKey(int index)
{
    return u"activities/%1"_s.arg(index);
}

} // namespace

OutcomeViewModel::OutcomeViewModel(const RecordContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_day(context.session.clock().today())
{
    if (const auto episode = EpisodeRepository(context.session.database()).find(context.episode))
        m_side = episode->side;
    if (const auto patient = PatientRepository(context.session.database()).find(context.patient)) {
        m_patientLanguage = patient->language;
        if (patient->recordedSex == RecordedSex::Male)
            m_usualRises = kHeelRiseMedianMen;
        if (patient->recordedSex == RecordedSex::Female)
            m_usualRises = kHeelRiseMedianWomen;
    }
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OutcomeViewModel::flush);
    connect(&context.session.events(), &RecordEvents::outcomesChanged, this,
            [this](const EpisodeId& episode) {
                if (episode != m_context.episode)
                    return;
                readRecord();
                Q_EMIT historyChanged();
            });
    readRecord();
    // What is due comes first.
    choose(m_due.isEmpty() ? m_instrument : m_due.first().instrument);
}

OutcomeViewModel::~OutcomeViewModel()
{
    flush();
}

void OutcomeViewModel::readRecord()
{
    m_outcomes.clear();
    const auto outcomes =
        OutcomeRepository(m_context.session.database()).ofEpisode(m_context.episode);
    if (!outcomes) {
        Q_EMIT storeFailed(outcomes.error());
        return;
    }
    for (const Outcome& outcome : *outcomes) {
        if (const auto instrument = kInstrumentCodes.fromCode(outcome.instrument))
            m_outcomes[*instrument] << outcome;
    }
    m_history = outcomeHistory(m_instrument, m_outcomes.value(m_instrument));
    const auto due = dueOutcomesOf(m_context.session.database(), m_context.episode, today());
    m_due = due ? *due : QList<DueOutcome>();
}

void OutcomeViewModel::choose(Instrument instrument)
{
    flush();
    m_instrument = instrument;
    m_history = outcomeHistory(instrument, m_outcomes.value(instrument));
    m_language = m_patientLanguage;
    m_answers = {};
    m_activityNames.clear();
    m_day = today();
    m_filledInBy = FilledInBy::Clinician;
    makeFields();
    if (instrument == Instrument::Psfs && !m_history.isEmpty()) {
        // The same activities are rated again (evidence 3.4).
        const QStringList names = psfsActivityNames(m_history.first().outcome.answers);
        for (int i = 0; i < names.size() && i < kPsfsMostActivities; ++i)
            m_activityNames.insert(activityKey(i), names.at(i));
    }
    readDraft();
    Q_EMIT formChanged();
}

void OutcomeViewModel::makeFields()
{
    m_questionnaire = questionnaireFor(m_context.session.database(), m_instrument, m_language);
    m_language = m_questionnaire ? m_questionnaire->language : QString();
    m_fields = m_questionnaire ? MeasureForm::ofQuestionnaire(*m_questionnaire)
                               : MeasureForm::ofTest(m_instrument, m_side);
}

void OutcomeViewModel::retranslate()
{
    makeFields();
    Q_EMIT formChanged();
}

QStringList OutcomeViewModel::languages() const
{
    if (!m_questionnaire)
        return {};
    QStringList languages = questionnaireLanguages();
    const auto own = WordingRepository(m_context.session.database()).languages(m_instrument);
    if (own) {
        for (const QString& language : *own) {
            if (!languages.contains(language))
                languages << language;
        }
    }
    return languages;
}

void OutcomeViewModel::setLanguage(const QString& language)
{
    if (language == m_language)
        return;
    m_language = language;
    makeFields();
    Q_EMIT formChanged();
}

QJsonValue OutcomeViewModel::answer(const QString& key) const
{
    return m_answers.value(key);
}

void OutcomeViewModel::setAnswer(const QString& key, const QJsonValue& value)
{
    if (m_answers.value(key) == value)
        return;
    if (value.isNull() || value.isUndefined())
        m_answers.remove(key);
    else
        m_answers.insert(key, value);
    typed();
}

QString OutcomeViewModel::activityName(const QString& key) const
{
    return m_activityNames.value(key);
}

void OutcomeViewModel::setActivityName(const QString& key, const QString& name)
{
    if (m_activityNames.value(key) == name)
        return;
    m_activityNames.insert(key, name);
    typed();
}

void OutcomeViewModel::setDay(const QDate& day)
{
    m_day = day;
    typed();
}

void OutcomeViewModel::setFilledInBy(FilledInBy by)
{
    m_filledInBy = by;
    typed();
}

bool OutcomeViewModel::isEmpty() const
{
    return m_answers.isEmpty();
}

QJsonObject OutcomeViewModel::answers() const
{
    if (m_instrument != Instrument::Psfs)
        return m_answers;
    QJsonArray activities;
    for (int i = 0; i < kPsfsMostActivities; ++i) {
        const QString name = m_activityNames.value(activityKey(i)).trimmed();
        const QJsonValue score = m_answers.value(activityKey(i));
        if (name.isEmpty() && score.isUndefined())
            continue;
        activities << QJsonObject{{u"name"_s, name},
                                  {u"score"_s, score.isUndefined() ? QJsonValue() : score}};
    }
    return {{u"activities"_s, activities}};
}

FormScore OutcomeViewModel::score() const
{
    const auto score = scoreForm(m_instrument, answers());
    Q_ASSERT(score); // the fields hold nothing that the instrument does not have
    return score ? *score : FormScore{OutcomeStatus::Invalid, {}, {}, {}, {}};
}

std::optional<OutcomeViewModel::Comparison> OutcomeViewModel::comparison() const
{
    const FormScore now = score();
    if (!now.compared)
        return std::nullopt;
    QList<Outcome> all = m_outcomes.value(m_instrument);
    all.removeIf([this](const Outcome& other) { return other.takenOn >= m_day; });
    all << outcomeOf(m_context.episode, m_instrument, m_day, answers(), now);
    const HistoryRow row = outcomeHistory(m_instrument, all).first();
    if (!row.sinceFirst)
        return std::nullopt;
    return Comparison{row.firstValue, *now.compared, *row.sinceFirst};
}

std::optional<int> OutcomeViewModel::usualRises() const
{
    return m_instrument == Instrument::HeelRise ? m_usualRises : std::nullopt;
}

Status OutcomeViewModel::store()
{
    const FormScore now = score();
    Outcome outcome = outcomeOf(m_context.episode, m_instrument, m_day, answers(), now);
    if (instrumentInfo(m_instrument).comparesSides)
        outcome.side = m_side;
    if (m_questionnaire) {
        outcome.language = m_language;
        outcome.wording = m_questionnaire->wording;
    }
    outcome.filledInBy = m_filledInBy;
    if (auto status = OutcomeService(m_context.session.context()).record(outcome); !status)
        return status;
    clear();
    return Done{};
}

void OutcomeViewModel::clear()
{
    m_isTyped = false;
    m_timer.stop();
    // A draft that stays behind is only shown again.
    (void)DraftRepository(m_context.session.database())
        .remove(m_context.session.account().id, draftSubject());
    choose(m_instrument);
}

Status OutcomeViewModel::loadWording(const QByteArray& file)
{
    if (auto status = WordingService(m_context.session.context()).load(file); !status)
        return status;
    flush();
    const Questionnaire loaded = questionnaireFromFhir(file).questionnaire;
    if (loaded.instrument != m_instrument)
        choose(loaded.instrument);
    m_language = loaded.language;
    makeFields();
    Q_EMIT formChanged();
    return Done{};
}

Status OutcomeViewModel::withdrawWording()
{
    if (auto status =
            WordingService(m_context.session.context()).withdraw(m_instrument, m_language);
        !status)
        return status;
    flush();
    if (!languages().contains(m_language))
        m_language = languages().value(0);
    makeFields();
    Q_EMIT formChanged();
    return Done{};
}

std::optional<double> OutcomeViewModel::lastValue(Instrument instrument) const
{
    const auto rows = outcomeHistory(instrument, m_outcomes.value(instrument));
    const auto last = std::ranges::find_if(
        rows, [](const HistoryRow& row) { return row.score.compared.has_value(); });
    return last != rows.end() ? last->score.compared : std::nullopt;
}

std::optional<DueOutcome> OutcomeViewModel::due(Instrument instrument) const
{
    const auto found = std::ranges::find(m_due, instrument, &DueOutcome::instrument);
    return found != m_due.end() ? std::optional(*found) : std::nullopt;
}

QString OutcomeViewModel::draftSubject() const
{
    return u"outcome:%1:%2"_s.arg(kInstrumentCodes.toCode(m_instrument),
                                  m_context.episode.toString());
}

void OutcomeViewModel::readDraft()
{
    const auto draft = DraftRepository(m_context.session.database())
                           .find(m_context.session.account().id, draftSubject());
    if (!draft || !*draft)
        return;
    const QJsonObject kept = QJsonDocument::fromJson((*draft)->content.toUtf8()).object();
    const QJsonObject answers = kept[u"answers"].toObject();
    for (const MeasureField& field : std::as_const(m_fields)) {
        if (answers.contains(field.key))
            m_answers.insert(field.key, answers.value(field.key));
    }
    const QJsonObject names = kept[u"activities"].toObject();
    for (auto name = names.begin(); name != names.end(); ++name)
        m_activityNames.insert(name.key(), name.value().toString());
    const QDate day = QDate::fromString(kept[u"day"].toString(), Qt::ISODate);
    if (day.isValid())
        m_day = day;
    m_filledInBy =
        kFilledInByCodes.fromCode(kept[u"filled_in_by"].toString()).value_or(FilledInBy::Clinician);
}

void OutcomeViewModel::typed()
{
    m_isTyped = true;
    // Runs on while somebody types, so that a long form is not lost as a whole.
    if (!m_timer.isActive())
        m_timer.start(kDraftDelay);
    Q_EMIT answersChanged();
}

void OutcomeViewModel::flush()
{
    m_timer.stop();
    if (!m_isTyped)
        return;
    QJsonObject names;
    for (auto name = m_activityNames.constBegin(); name != m_activityNames.constEnd(); ++name)
        names.insert(name.key(), name.value());
    const QJsonObject draft{{u"answers"_s, m_answers},
                            {u"activities"_s, names},
                            {u"day"_s, m_day.toString(Qt::ISODate)},
                            {u"filled_in_by"_s, kFilledInByCodes.toCode(m_filledInBy)}};
    const Status stored =
        DraftRepository(m_context.session.database())
            .save(m_context.session.account().id,
                  {draftSubject(), compact(draft), m_context.session.clock().now()});
    if (!stored) {
        m_timer.start(kTryAgain);
        Q_EMIT storeFailed(stored.error());
        return;
    }
    m_isTyped = false;
}

} // namespace ach
