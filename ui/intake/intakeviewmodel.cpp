// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakeviewmodel.h"

#include "core/intake/assessmentjson.h"
#include "core/intake/findingsjson.h"
#include "core/intake/intakefindings.h"
#include "core/intake/intakequestion.h"
#include "core/service/episodeservice.h"
#include "core/service/intakemeasureservice.h"
#include "core/service/intakeservice.h"
#include "core/service/outcomeservice.h"
#include "core/service/patientservice.h"
#include "core/storage/clinicrepository.h"
#include "core/storage/draftrepository.h"
#include "core/storage/episoderepository.h"
#include "core/storage/intakerepository.h"
#include "core/storage/outcomerepository.h"
#include "ui/intake/intakedraft.h"
#include "ui/intake/questiontext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRetryMs = 2000;
constexpr int kProgressEverySeconds = 15;

QString skipKey(IntakeStep step)
{
    return u"skipped.%1"_s.arg(static_cast<int>(step));
}

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

IntakeViewModel::IntakeViewModel(ClinicSession& session, const std::optional<PatientId>& patient,
                                 const std::optional<IntakeId>& intake, QObject* parent,
                                 QUndoStack* undo)
    : QObject(parent), m_session(session), m_person{Patient{PatientId::create()}, {}},
      m_undo(undo != nullptr ? *undo : m_ownUndo)
{
    IntakeCommands::target(m_undo).setViewModel(this);
    const RecordEvents& events = session.events();
    connect(&events, &RecordEvents::intakeChanged, this, [this](const IntakeId& id) {
        if (!m_writing && m_intake && m_intake->id == id)
            reload();
    });
    connect(&events, &RecordEvents::patientChanged, this, [this](const PatientId& id) {
        if (!m_writing && m_patientStored && m_person.patient.id == id)
            reload();
    });
    connect(&events, &RecordEvents::episodeChanged, this, [this](const EpisodeId& id) {
        if (!m_writing && m_episode && m_episode->id == id)
            reload();
    });
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetryMs);
    connect(&m_retry, &QTimer::timeout, this, [this] { flush(); });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        ++m_seconds;
        if (m_seconds % kProgressEverySeconds == 0)
            noteProgress();
        Q_EMIT secondsChanged();
    });
    if (intake)
        openIntake(*intake);
    else if (patient)
        openPatient(*patient);
    else
        loadDraft();
    reload();
}

IntakeViewModel::~IntakeViewModel()
{
    storeNow();
}

void IntakeViewModel::openIntake(const IntakeId& id)
{
    auto intake = IntakeRepository(m_session.database()).find(id);
    if (!intake)
        return;
    m_intake = *std::move(intake);
    m_step = m_intake->currentStep;
    m_seconds = m_intake->secondsUsed;
    auto episode = EpisodeRepository(m_session.database()).find(m_intake->episode);
    if (!episode)
        return;
    m_episode = *std::move(episode);
    m_person.side = m_episode->side;
    m_person.patient.id = m_episode->patient;
    m_patientStored = true;
}

void IntakeViewModel::openPatient(const PatientId& id)
{
    m_person.patient.id = id;
    m_patientStored = true;
    const auto episodes = EpisodeRepository(m_session.database()).ofPatient(id);
    if (!episodes)
        return;
    // An open episode that nobody assessed yet is the one this intake is for.
    for (const Episode& episode : *episodes) {
        const auto latest = IntakeRepository(m_session.database()).latest(episode.id);
        if (episode.isOpen() && latest && !*latest) {
            m_episode = episode;
            m_person.side = episode.side;
            return;
        }
    }
}

void IntakeViewModel::loadDraft()
{
    const auto stored =
        DraftRepository(m_session.database()).find(m_session.account().id, IntakeDraft::kSubject);
    if (!stored || !*stored)
        return;
    const auto draft = IntakeDraft::fromText((*stored)->content);
    if (!draft)
        return;
    m_person = {draft->person, draft->side};
    m_draftRestored = true;
    for (auto answer = draft->answers.constBegin(); answer != draft->answers.constEnd(); ++answer)
        m_waiting.insert(answer.key(), answer.value());
}

void IntakeViewModel::storeDraft()
{
    if (m_patientStored)
        return;
    const IntakeDraft draft{m_person.patient, m_person.side, m_answers};
    const Status status =
        DraftRepository(m_session.database())
            .save(m_session.account().id,
                  {IntakeDraft::kSubject, draft.toText(), m_session.clock().now()});
    m_personError = status ? std::nullopt : std::optional(status.error());
}

void IntakeViewModel::dropDraft()
{
    (void)DraftRepository(m_session.database())
        .remove(m_session.account().id, IntakeDraft::kSubject);
    if (!m_patientStored)
        m_person = {Patient{PatientId::create()}, {}};
    m_draftRestored = false;
    m_waiting.clear();
    m_undo.clear();
    reload();
}

Side IntakeViewModel::shownSide() const
{
    return m_person.side == Side::Left ? Side::Left : Side::Right;
}

std::optional<PatientRow> IntakeViewModel::duplicate() const
{
    if (m_duplicateAllowed || !m_person.patient.birthDate.isValid())
        return std::nullopt;
    const auto same = PatientRepository(m_session.database()).duplicatesOf(m_person.patient);
    if (!same || same->isEmpty())
        return std::nullopt;
    return same->first();
}

void IntakeViewModel::allowDuplicate()
{
    m_duplicateAllowed = true;
    startIfPossible();
    Q_EMIT changed();
}

void IntakeViewModel::changePerson(const Patient& patient, const QString& field)
{
    IntakePerson after{patient, m_person.side};
    if (after.patient.consent != m_person.patient.consent)
        after.patient.consent.askedOn = today();
    if (after != m_person)
        m_undo.push(new IntakePersonCommand(*this, after, field)); // the stack owns it
}

void IntakeViewModel::changeSide(Side side)
{
    if (m_person.side != side)
        m_undo.push(new IntakePersonCommand(*this, {m_person.patient, side},
                                            u"side"_s)); // the stack owns it
}

void IntakeViewModel::write(const IntakePerson& person)
{
    m_person = person;
    storePerson();
    derive();
    Q_EMIT changed();
}

void IntakeViewModel::storePerson()
{
    m_personError.reset();
    if (!m_patientStored) {
        storeDraft();
        startIfPossible();
        return;
    }
    m_writing = true;
    Status status = PatientService(m_session.context()).change(m_person.patient);
    if (status && m_episode && m_person.side && m_episode->side != *m_person.side) {
        Episode episode = *m_episode;
        episode.side = *m_person.side;
        status = EpisodeService(m_session.context()).change(episode);
        if (status)
            m_episode = episode;
    }
    m_writing = false;
    if (!status)
        m_personError = status.error();
    startIfPossible();
}

void IntakeViewModel::startIfPossible()
{
    const Patient& patient = m_person.patient;
    const bool hasName =
        !patient.givenName.trimmed().isEmpty() || !patient.familyName.trimmed().isEmpty();
    if (m_intake || !hasName || !m_person.side || (!m_patientStored && duplicate()))
        return;
    m_writing = true;
    const Status status = makeRecord();
    m_writing = false;
    if (!status) {
        m_personError = status.error();
        return;
    }
    (void)DraftRepository(m_session.database())
        .remove(m_session.account().id, IntakeDraft::kSubject);
    flush();
    noteProgress();
    Q_EMIT started(m_intake->id);
}

/// Each part that is there already is kept, so that a second try goes on where the first one
/// failed.
Status IntakeViewModel::makeRecord()
{
    if (!m_patientStored) {
        const auto patient = PatientService(m_session.context())
                                 .add(m_person.patient, PatientService::Duplicates::Allow);
        if (!patient)
            return patient.error();
        m_person.patient = *patient;
        m_patientStored = true;
    }
    if (!m_episode) {
        const Episode episode{
            EpisodeId::create(), m_person.patient.id, {}, *m_person.side, {}, today()};
        if (auto status = EpisodeService(m_session.context()).open(episode); !status)
            return status;
        m_episode = episode;
    }
    auto intake = IntakeService(m_session.context()).start(m_episode->id);
    if (!intake)
        return intake.error();
    m_intake = *std::move(intake);
    return Done{};
}

std::optional<QString> IntakeViewModel::answerTo(const QString& question) const
{
    const auto answer = m_answers.constFind(question);
    return answer != m_answers.constEnd() ? std::optional(*answer) : std::nullopt;
}

Answer IntakeViewModel::yesNo(const QString& question) const
{
    const auto answer = answerTo(question);
    return answer ? kAnswerCodes.fromCode(*answer).value_or(Answer::NotAsked) : Answer::NotAsked;
}

void IntakeViewModel::answer(const QString& question, const std::optional<QString>& value)
{
    answer(IntakeChanges{{question, value}}, QuestionText::question(question));
}

void IntakeViewModel::answer(const IntakeChanges& changes, const QString& name)
{
    IntakeChanges after;
    for (auto change = changes.constBegin(); change != changes.constEnd(); ++change) {
        if (answerTo(change.key()) == change.value())
            continue;
        after.insert(change.key(), change.value());
        // What is answered was assessed after all.
        const IntakeQuestion* question = findIntakeQuestion(change.key());
        if (question != nullptr && change.value() && !change.key().startsWith("skipped."_L1)
            && isSkipped(question->step))
            after.insert(skipKey(question->step), std::nullopt);
    }
    if (!after.isEmpty())
        m_undo.push(new AnswerCommand(*this, after, name)); // the stack owns it
}

void IntakeViewModel::answerNoToAll(const QStringList& questions)
{
    IntakeChanges changes;
    for (const QString& question : questions) {
        if (answerTo(question))
            continue;
        const IntakeQuestion* asked = findIntakeQuestion(question);
        const bool isChoice = asked != nullptr && asked->kind == QuestionKind::Choice;
        changes.insert(question, isChoice ? u"none"_s : u"no"_s);
    }
    answer(changes, QuestionText::allNo());
}

void IntakeViewModel::chooseLoadChanges(const QStringList& chosen)
{
    const QString rise = keyOf(Finding::LoadIncreaseBefore);
    IntakeChanges changes{
        {u"load_changes"_s, chosen.isEmpty() ? std::nullopt : std::optional(chosen.join(u','))}};
    if (!chosen.isEmpty() && (!answerTo(rise) || answerTo(u"load_changes"_s) == QString()))
        changes.insert(rise, u"yes"_s);
    answer(changes, QuestionText::question(u"load_changes"_s));
}

void IntakeViewModel::sayNoLoadChange()
{
    answer({{u"load_changes"_s, QString()}, {keyOf(Finding::LoadIncreaseBefore), u"no"_s}},
           QuestionText::question(u"load_changes"_s));
}

void IntakeViewModel::write(const IntakeChanges& changes)
{
    for (auto change = changes.constBegin(); change != changes.constEnd(); ++change) {
        m_waiting.insert(change.key(), change.value());
        if (change.key().startsWith("visa_a."_L1))
            m_visaAChanged = true;
        if (change.key() == u"onset" || change.key() == u"own_words")
            m_storyChanged = true;
    }
    flush();
}

void IntakeViewModel::flush()
{
    if (!m_intake) {
        derive();
        storeDraft();
        Q_EMIT changed();
        return;
    }
    const int before = waitingCount();
    m_failing = false;
    m_writing = true;
    IntakeService intakes(m_session.context());
    for (const QString& question : m_waiting.keys()) {
        const auto stored = intakes.answer(m_intake->id, question, m_waiting.value(question));
        // A value that no question can have would never be taken.
        if (stored || stored.error().fault == Fault::Invalid) {
            m_waiting.remove(question);
        } else {
            m_failing = true;
            break;
        }
    }
    m_writing = false;
    if (m_failing)
        m_retry.start();
    reload();
    if (before != waitingCount())
        Q_EMIT waitingChanged();
}

void IntakeViewModel::reload()
{
    if (m_patientStored) {
        const auto patient = PatientRepository(m_session.database()).find(m_person.patient.id);
        if (patient && !m_personError)
            m_person.patient = *patient;
    }
    if (m_episode) {
        const auto episode = EpisodeRepository(m_session.database()).find(m_episode->id);
        if (episode) {
            m_episode = *episode;
            m_person.side = episode->side;
        }
        const IntakeRepository intakes(m_session.database());
        if (const auto decision = intakes.latestDecision(m_episode->id))
            m_decision = *decision;
        if (const auto overrides = intakes.overrides(m_episode->id))
            m_overrides = *overrides;
    }
    if (m_intake) {
        const auto intake = IntakeRepository(m_session.database()).find(m_intake->id);
        if (intake)
            m_intake = *intake;
    }
    derive();
    Q_EMIT changed();
}

void IntakeViewModel::derive()
{
    m_answers = m_intake ? m_intake->answers : QMap<QString, QString>();
    for (auto waiting = m_waiting.constBegin(); waiting != m_waiting.constEnd(); ++waiting) {
        if (waiting.value())
            m_answers.insert(waiting.key(), *waiting.value());
        else
            m_answers.remove(waiting.key());
    }
    if (!m_intake || !m_episode) {
        m_findings = {};
        m_assessment = assess(m_findings);
        return;
    }
    Intake shown = *m_intake;
    shown.answers = m_answers;
    m_findings = findingsOf(shown, m_person.patient, *m_episode);
    QList<RedFlag> overridden;
    for (const RedFlagOverride& entry : m_overrides) {
        if (const auto flag = kRedFlagCodes.fromCode(entry.code))
            overridden.append(*flag);
    }
    m_assessment = assess(m_findings, overridden);
}

VisaAScore IntakeViewModel::visaA() const
{
    Intake shown{IntakeId::create(),
                 m_episode ? m_episode->id : EpisodeId::create(),
                 m_session.account().id,
                 {},
                 {}};
    shown.answers = m_answers;
    return scoreVisaA(visaAAnswersOf(shown));
}

QList<StageDecision> IntakeViewModel::decisions() const
{
    if (!m_episode)
        return {};
    const auto all = IntakeRepository(m_session.database()).decisions(m_episode->id);
    return all ? *all : QList<StageDecision>();
}

QString IntakeViewModel::nameOf(const AccountId& account) const
{
    const auto accounts = ClinicRepository(m_session.database()).accounts();
    if (accounts) {
        for (const Account& one : *accounts) {
            if (one.id == account)
                return one.name;
        }
    }
    return {};
}

Status IntakeViewModel::decide(const QString& decision, const QString& reason)
{
    if (!m_intake)
        return Error{Fault::NotFound, u"no intake"_s, Cause::SuggestionMissing};
    const StageDecision entry{m_intake->episode,
                              m_intake->id,
                              kAssessmentOutcomeCodes.toCode(m_assessment.outcome),
                              m_assessment.rulesVersion,
                              compact(toJson(m_findings)),
                              compact(toJson(m_assessment)),
                              decision,
                              reason.trimmed(),
                              m_session.account().id,
                              {}};
    return IntakeService(m_session.context()).decideStage(entry);
}

Status IntakeViewModel::overrideRedFlag(RedFlag flag, const QString& reason)
{
    if (!m_episode)
        return Error{Fault::NotFound, u"no episode"_s};
    return IntakeService(m_session.context())
        .overrideRedFlag(m_episode->id, kRedFlagCodes.toCode(flag), reason.trimmed());
}

Status IntakeViewModel::recordVisaA()
{
    const VisaAScore score = visaA();
    if (!m_episode || score.status != OutcomeStatus::Ok)
        return Done{};
    QJsonObject form;
    for (auto answer = m_answers.constBegin(); answer != m_answers.constEnd(); ++answer) {
        if (!answer.key().startsWith("visa_a."_L1)
            || answer.value() == QLatin1StringView(kUnknownAnswer))
            continue;
        const QString item = answer.key().mid(7);
        bool isNumber = false;
        const int points = answer->toInt(&isNumber);
        if (isNumber)
            form.insert(item, points);
        else if (answer.value() == u"yes" || answer.value() == u"no")
            form.insert(item, answer.value() == u"yes");
        else
            form.insert(item, answer.value());
    }
    const auto earlier =
        OutcomeRepository(m_session.database()).ofInstrument(m_episode->id, u"visa-a"_s);
    if (!earlier)
        return earlier.error();
    const auto isSame = [&form](const Outcome& outcome) {
        return QJsonDocument::fromJson(outcome.answers.toUtf8()).object() == form;
    };
    const bool known = m_visaAChanged ? !earlier->isEmpty() && isSame(earlier->last())
                                      : std::any_of(earlier->begin(), earlier->end(), isSame);
    if (known)
        return Done{};
    Outcome outcome{{},      m_episode->id, u"visa-a"_s, std::nullopt,
                    today(), compact(form), *score.total};
    outcome.status = score.status;
    return OutcomeService(m_session.context()).record(outcome);
}

Status IntakeViewModel::finish()
{
    if (!m_intake)
        return Error{Fault::NotFound, u"no intake"_s};
    storeNow();
    if (auto status = recordVisaA(); !status)
        return status;
    if (auto status = IntakeService(m_session.context()).finish(m_intake->id);
        !status || !m_episode)
        return status;
    Intake done = *m_intake;
    done.answers = m_answers;
    return recordMeasuresOf(m_session.context(), done, *m_episode);
}

void IntakeViewModel::setStep(IntakeStep step)
{
    if (step == m_step)
        return;
    if (m_step == IntakeStep::VisaA)
        (void)recordVisaA(); // tried again when the intake is finished
    m_step = step;
    noteProgress();
    syncEpisode();
    Q_EMIT stepChanged();
}

IntakeViewModel::StepState IntakeViewModel::stateOf(IntakeStep step) const
{
    if (isSkipped(step))
        return StepState::Skipped;
    bool done = false;
    switch (step) {
    case IntakeStep::Person:
        done = isStarted();
        break;
    case IntakeStep::VisaA:
        done = visaA().status == OutcomeStatus::Ok;
        break;
    case IntakeStep::Stage:
        done = m_decision.has_value();
        break;
    case IntakeStep::Programme:
        done = m_intake && m_intake->isFinished();
        break;
    default:
        done = std::ranges::any_of(m_answers.keys(), [step](const QString& key) {
            const IntakeQuestion* question = findIntakeQuestion(key);
            return question != nullptr && question->step == step;
        });
    }
    return done ? StepState::Done : StepState::Open;
}

bool IntakeViewModel::isSkipped(IntakeStep step) const
{
    return yesNo(skipKey(step)) == Answer::Yes;
}

void IntakeViewModel::setSkipped(IntakeStep step, bool skipped)
{
    answer({{skipKey(step), skipped ? std::optional(u"yes"_s) : std::nullopt}},
           QuestionText::stepName(step));
}

void IntakeViewModel::setClockRunning(bool running)
{
    if (running && (!m_intake || !m_intake->isFinished()))
        m_second.start();
    else
        m_second.stop();
}

void IntakeViewModel::noteProgress()
{
    if (!m_intake || (m_intake->currentStep == m_step && m_intake->secondsUsed == m_seconds))
        return;
    m_intake->currentStep = m_step;
    m_intake->secondsUsed = m_seconds;
    // Time and place say nothing about the patient; losing them costs a click.
    (void)IntakeService(m_session.context()).noteProgress(m_intake->id, m_step, m_seconds);
}

void IntakeViewModel::syncEpisode()
{
    if (!m_episode || !m_intake || !m_storyChanged)
        return;
    Episode episode = *m_episode;
    if (const auto onset = answerTo(u"onset"_s))
        episode.onset = QDate::fromString(*onset, Qt::ISODate);
    if (const auto words = answerTo(u"own_words"_s))
        episode.complaint = *words;
    m_storyChanged = false;
    if (episode != *m_episode)
        (void)EpisodeService(m_session.context())
            .change(episode); // the answers themselves are stored
}

void IntakeViewModel::storeNow()
{
    if (m_intake && !m_waiting.isEmpty())
        flush();
    noteProgress();
    syncEpisode();
}

} // namespace ach
