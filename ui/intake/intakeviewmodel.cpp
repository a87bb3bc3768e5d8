// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakeviewmodel.h"

#include "core/intake/assessmentjson.h"
#include "core/intake/finding.h"
#include "core/intake/findingsjson.h"
#include "core/intake/intakefindings.h"
#include "core/service/intakemeasureservice.h"
#include "core/service/intakeservice.h"
#include "core/storage/clinicrepository.h"
#include "core/storage/intakerepository.h"
#include "ui/intake/questiontext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRetryMs = 2000;
constexpr int kProgressEverySeconds = 15;

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

IntakeViewModel::IntakeViewModel(ClinicSession& session, const std::optional<PatientId>& patient,
                                 const std::optional<IntakeId>& intake, QObject* parent,
                                 QUndoStack* undo)
    : QObject(parent), m_session(session), m_record(session),
      m_undo(undo != nullptr ? *undo : m_ownUndo)
{
    IntakeCommands::target(m_undo).setViewModel(this);
    const RecordEvents& events = session.events();
    const auto follow = [this](const auto& id) {
        if (!m_record.isWriting() && m_record.isOf(id))
            reload();
    };
    connect(&events, &RecordEvents::intakeChanged, this, follow);
    connect(&events, &RecordEvents::patientChanged, this, follow);
    connect(&events, &RecordEvents::episodeChanged, this, follow);
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetryMs);
    connect(&m_retry, &QTimer::timeout, this, [this] { flush(); });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        ++m_seconds;
        if (m_seconds % kProgressEverySeconds == 0)
            m_record.noteProgress(m_step, m_seconds);
        Q_EMIT secondsChanged();
    });
    if (intake)
        openIntake(*intake);
    else if (patient)
        m_record.openPatient(*patient);
    else
        openDraft();
    reload();
}

IntakeViewModel::~IntakeViewModel()
{
    storeNow();
}

void IntakeViewModel::openIntake(const IntakeId& id)
{
    m_record.openIntake(id);
    if (!intake())
        return;
    m_step = intake()->currentStep;
    m_seconds = intake()->secondsUsed;
}

void IntakeViewModel::openDraft()
{
    const QMap<QString, QString> answers = m_record.openDraft();
    for (auto answer = answers.constBegin(); answer != answers.constEnd(); ++answer)
        m_answers.wait(answer.key(), answer.value());
}

void IntakeViewModel::dropDraft()
{
    m_record.dropDraft();
    m_answers.forgetAll();
    m_undo.clear();
    reload();
}

void IntakeViewModel::nameNewPerson(const QString& typed)
{
    m_record.nameNewPerson(typed);
    reload();
}

Side IntakeViewModel::shownSide() const
{
    return person().side == Side::Left ? Side::Left : Side::Right;
}

void IntakeViewModel::allowDuplicate()
{
    m_record.allowDuplicate();
    startIfPossible();
    Q_EMIT changed();
}

void IntakeViewModel::changePerson(const Patient& patient, const QString& field)
{
    IntakePerson after{patient, person().side};
    if (after.patient.consent != person().patient.consent)
        after.patient.consent.askedOn = m_session.clock().today();
    if (after != person())
        m_undo.push(new IntakePersonCommand(*this, after, field)); // the stack owns it
}

void IntakeViewModel::changeSide(Side side)
{
    if (person().side != side)
        m_undo.push(new IntakePersonCommand(*this, {person().patient, side},
                                            u"side"_s)); // the stack owns it
}

void IntakeViewModel::write(const IntakePerson& person)
{
    m_record.changePerson(person, m_answers.all());
    startIfPossible();
    derive();
    Q_EMIT changed();
}

void IntakeViewModel::startIfPossible()
{
    if (!m_record.startIfPossible())
        return;
    flush();
    m_record.noteProgress(m_step, m_seconds);
    Q_EMIT started(intake()->id);
}

void IntakeViewModel::answer(const QString& question, const std::optional<QString>& value)
{
    answer(IntakeChanges{{question, value}}, QuestionText::question(question));
}

void IntakeViewModel::answer(const IntakeChanges& changes, const QString& name)
{
    const IntakeChanges after = m_answers.newOf(changes);
    if (!after.isEmpty())
        m_undo.push(new AnswerCommand(*this, after, name)); // the stack owns it
}

void IntakeViewModel::answerNoToAll(const QStringList& questions)
{
    answer(m_answers.noToAll(questions), QuestionText::allNo());
}

void IntakeViewModel::chooseLoadChanges(const QStringList& chosen)
{
    answer(m_answers.loadChanges(chosen), QuestionText::question(u"load_changes"_s));
}

void IntakeViewModel::sayNoLoadChange()
{
    answer(IntakeAnswers::noLoadChange(), QuestionText::question(u"load_changes"_s));
}

void IntakeViewModel::write(const IntakeChanges& changes)
{
    for (auto change = changes.constBegin(); change != changes.constEnd(); ++change) {
        m_answers.wait(change.key(), change.value());
        if (change.key().startsWith("visa_a."_L1))
            m_visaAChanged = true;
        if (change.key() == u"onset" || change.key() == u"own_words")
            m_storyChanged = true;
    }
    flush();
}

void IntakeViewModel::flush()
{
    if (!isStarted()) {
        derive();
        m_record.storeDraft(m_answers.all());
        Q_EMIT changed();
        return;
    }
    const int before = waitingCount();
    m_failing = false;
    const IntakeChanges waiting = m_answers.waiting();
    for (auto change = waiting.constBegin(); change != waiting.constEnd(); ++change) {
        const Status stored = m_record.answer(change.key(), change.value());
        // A value that no question can have would never be taken.
        if (!stored && stored.error().fault != Fault::Invalid) {
            m_failing = true;
            break;
        }
        m_answers.forget(change.key());
    }
    if (m_failing)
        m_retry.start();
    reload();
    if (before != waitingCount())
        Q_EMIT waitingChanged();
}

void IntakeViewModel::reload()
{
    m_record.reload();
    if (episode()) {
        const IntakeRepository intakes(m_session.database());
        if (const auto decision = intakes.latestDecision(episode()->id))
            m_decision = *decision;
        if (const auto overrides = intakes.overrides(episode()->id))
            m_overrides = *overrides;
    }
    derive();
    Q_EMIT changed();
}

void IntakeViewModel::derive()
{
    m_answers.show(isStarted() ? intake()->answers : QMap<QString, QString>());
    if (!isStarted() || !episode()) {
        m_findings = {};
        m_assessment = assess(m_findings);
        return;
    }
    m_findings = findingsOf(shownIntake(), person().patient, *episode());
    QList<RedFlag> overridden;
    for (const RedFlagOverride& entry : m_overrides) {
        if (const auto flag = kRedFlagCodes.fromCode(entry.code))
            overridden.append(*flag);
    }
    m_assessment = assess(m_findings, overridden);
}

Intake IntakeViewModel::shownIntake() const
{
    Intake shown = isStarted() ? *intake()
                               : Intake{IntakeId::create(),
                                        episode() ? episode()->id : EpisodeId::create(),
                                        m_session.account().id,
                                        {},
                                        {}};
    shown.answers = m_answers.all();
    return shown;
}

VisaAScore IntakeViewModel::visaA() const
{
    return scoreVisaA(visaAAnswersOf(shownIntake()));
}

QList<StageDecision> IntakeViewModel::decisions() const
{
    if (!episode())
        return {};
    const auto all = IntakeRepository(m_session.database()).decisions(episode()->id);
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
    if (!isStarted())
        return Error{Fault::NotFound, u"no intake"_s, Cause::SuggestionMissing};
    const StageDecision entry{intake()->episode,
                              intake()->id,
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
    if (!episode())
        return Error{Fault::NotFound, u"no episode"_s};
    return IntakeService(m_session.context())
        .overrideRedFlag(episode()->id, kRedFlagCodes.toCode(flag), reason.trimmed());
}

Status IntakeViewModel::recordVisaA()
{
    if (!episode())
        return Done{};
    return recordVisaAOf(m_session.context(), shownIntake(), *episode(),
                         m_visaAChanged ? IntakeAnswered::Now : IntakeAnswered::Earlier);
}

Status IntakeViewModel::finish()
{
    if (!isStarted())
        return Error{Fault::NotFound, u"no intake"_s};
    storeNow();
    if (auto status = recordVisaA(); !status)
        return status;
    if (auto status = IntakeService(m_session.context()).finish(intake()->id);
        !status || !episode())
        return status;
    return recordMeasuresOf(m_session.context(), shownIntake(), *episode());
}

void IntakeViewModel::setStep(IntakeStep step)
{
    if (step == m_step)
        return;
    if (m_step == IntakeStep::VisaA)
        (void)recordVisaA(); // tried again when the intake is finished
    m_step = step;
    m_record.noteProgress(m_step, m_seconds);
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
        done = isStarted() && intake()->isFinished();
        break;
    default:
        if (m_answers.hasAnyOf(step))
            return hasAllThatCount(step) ? StepState::Done : StepState::Partly;
    }
    return done ? StepState::Done : StepState::Open;
}

bool IntakeViewModel::hasAllThatCount(IntakeStep step) const
{
    return std::ranges::all_of(findingTable(), [this, step](const FindingInfo& info) {
        // Other conditions colour the picture, and not every clinic has ultrasound.
        return QuestionText::stepOf(info.finding) != step
            || info.group == FindingGroup::Differential || info.finding == Finding::Ultrasound
            || m_answers.to(QuestionText::keyBehind(info.finding)).has_value();
    });
}

void IntakeViewModel::setSkipped(IntakeStep step, bool skipped)
{
    answer(IntakeAnswers::skip(step, skipped), QuestionText::stepName(step));
}

void IntakeViewModel::setClockRunning(bool running)
{
    if (running && (!isStarted() || !intake()->isFinished()))
        m_second.start();
    else
        m_second.stop();
}

void IntakeViewModel::syncEpisode()
{
    if (!episode() || !isStarted() || !m_storyChanged)
        return;
    m_storyChanged = false;
    m_record.repeatStory(answerTo(u"onset"_s), answerTo(u"own_words"_s));
}

void IntakeViewModel::storeNow()
{
    if (isStarted() && !m_answers.waiting().isEmpty())
        flush();
    m_record.noteProgress(m_step, m_seconds);
    syncEpisode();
}

} // namespace ach
