// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/programmeviewmodel.h"

#include "core/programme/programmetemplates.h"
#include "core/programme/progressionrules.h"
#include "core/programme/sourcedose.h"
#include "core/service/programmeservice.h"
#include "core/storage/clinicrepository.h"
#include "core/storage/intakerepository.h"
#include "core/storage/programmerepository.h"
#include "ui/programme/clinicplans.h"
#include "ui/programme/programmecommands.h"
#include "ui/shell/datetext.h"

#include <QUndoStack>

namespace ach {

using namespace Qt::StringLiterals;

namespace {
constexpr int kDraftDelay = 250; // ms; a draft is stored within 300 ms
}

ProgrammeViewModel::ProgrammeViewModel(const RecordContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_plans(new ClinicPlans(context.session, this)),
      m_draft(context.session, context.episode)
{
    undoTarget().setViewModel(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDraftDelay);
    connect(m_plans, &ClinicPlans::changed, this, &ProgrammeViewModel::changed);
    connect(&m_timer, &QTimer::timeout, this, &ProgrammeViewModel::flush);
    connect(&context.session.events(), &RecordEvents::programmeChanged, this,
            [this](const EpisodeId& episode) {
                if (episode == m_context.episode)
                    reload();
            });
    reload();
}

UndoTarget& ProgrammeViewModel::undoTarget() const
{
    return UndoTarget::of(m_context.undo, u"programme"_s);
}

ProgrammeViewModel::~ProgrammeViewModel()
{
    if (m_timer.isActive())
        flush();
}

bool ProgrammeViewModel::isOvertaken() const
{
    // Undo may go back to before this account's own last version; nobody has passed it there.
    return m_programme && isDraft() && m_programme->version < storedVersion()
        && m_stored->author != m_context.session.account().id;
}

QString ProgrammeViewModel::suggestedTemplate() const
{
    const auto decision =
        IntakeRepository(m_context.session.database()).latestDecision(m_context.episode);
    return decision && *decision ? templateForDecision((*decision)->decision) : QString();
}

const Phase* ProgrammeViewModel::shownPhase() const
{
    return m_programme && m_phase >= 0 ? &m_programme->phases.at(m_phase) : nullptr;
}

void ProgrammeViewModel::setPhase(int index)
{
    if (!m_programme || index < 0 || index >= m_programme->phases.size() || index == m_phase)
        return;
    m_phase = index;
    Q_EMIT changed();
}

bool ProgrammeViewModel::isRegressedFromSource(const Prescription& dose) const
{
    if (shownPhase() == nullptr)
        return false;
    const auto source =
        sourceDose(m_programme->templateId, dose.exercise, shownPhase()->templatePhase);
    return source && isRegressed(dose, *source);
}

QList<Prescription> ProgrammeViewModel::stepBackSet() const
{
    QList<Prescription> set;
    if (shownPhase() == nullptr)
        return set;
    for (const Prescription& dose : shownPhase()->prescriptions) {
        if (const auto back = steppedBack(dose, StepBackKind::Volume))
            set.append(*back);
    }
    return set;
}

PainLimits ProgrammeViewModel::templateLimits() const
{
    if (!m_programme)
        return {};
    const auto plan = m_plans->find(m_programme->templateId);
    return plan ? plan->limits : PainLimits{};
}

void ProgrammeViewModel::edit(const std::optional<Programme>& after, const QString& text)
{
    if (!isSamePlan(m_programme, after))
        m_context.undo.push(new ProgrammeEdit(undoTarget(), m_draft, m_programme, after,
                                              text)); // the stack owns it
}

void ProgrammeViewModel::discard()
{
    edit(m_stored, tr("discard draft"));
}

Status ProgrammeViewModel::save()
{
    if (!m_programme)
        return Error{Fault::Invalid, u"no programme"_s, Cause::NoProgramme};
    Programme wanted = *m_programme;
    wanted.changeReason = needsReason() ? m_reason : QString();
    auto stored = ProgrammeService(m_context.session.context()).save(wanted);
    if (!stored)
        return stored.error();
    m_timer.stop();
    m_reason.clear();
    m_stored = *stored;
    m_programme = *stored;
    const Status removed = m_draft.remove();
    Q_EMIT changed();
    return removed;
}

Status ProgrammeViewModel::sign()
{
    if (!canSign())
        return Error{Fault::Invalid, u"draft"_s, Cause::NothingToSign};
    const auto done =
        ProgrammeService(m_context.session.context()).sign(m_context.episode, m_stored->version);
    if (!done)
        return done.error();
    return Done{};
}

QString ProgrammeViewModel::signedText() const
{
    if (!needsReason())
        return {};
    return tr("signed by %1 on %2")
        .arg(accountName(*m_stored->signedBy), dateText(m_stored->signedAt.toLocalTime().date()));
}

QList<Programme> ProgrammeViewModel::versions() const
{
    const auto versions =
        ProgrammeRepository(m_context.session.database()).versions(m_context.episode);
    return versions ? *versions : QList<Programme>{};
}

QString ProgrammeViewModel::accountName(const AccountId& account) const
{
    const auto accounts = ClinicRepository(m_context.session.database()).accounts();
    if (accounts) {
        for (const Account& known : *accounts) {
            if (known.id == account)
                return known.name;
        }
    }
    return {};
}

QList<PlanWarning> ProgrammeViewModel::warnings() const
{
    return m_programme ? planWarnings(m_stored, *m_programme) : QList<PlanWarning>{};
}

void ProgrammeViewModel::show(const std::optional<Programme>& programme)
{
    m_programme = programme;
    keepPhaseInside();
    m_timer.start();
    Q_EMIT changed();
}

void ProgrammeViewModel::flush()
{
    m_timer.stop();
    const Status status = m_programme && isDraft() ? m_draft.store(*m_programme) : m_draft.remove();
    if (status)
        Q_EMIT draftStored();
    else
        Q_EMIT storeFailed(status.error());
}

void ProgrammeViewModel::reload()
{
    auto stored = ProgrammeRepository(m_context.session.database()).latest(m_context.episode);
    if (!stored) {
        Q_EMIT storeFailed(stored.error());
        return;
    }
    m_stored = *std::move(stored);
    if (m_timer.isActive()) { // the draft on the screen is newer than the one in the file
        Q_EMIT changed();
        return;
    }
    const auto draft = m_draft.load();
    if (!draft)
        Q_EMIT storeFailed(draft.error());
    m_programme = draft && *draft ? *draft : m_stored;
    keepPhaseInside();
    Q_EMIT changed();
}

void ProgrammeViewModel::keepPhaseInside()
{
    const int phases = m_programme ? static_cast<int>(m_programme->phases.size()) : 0;
    if (m_phase < 0 && m_programme)
        m_phase = m_programme->phaseOn(today()).value_or(0);
    m_phase = std::min(m_phase, phases - 1);
}

} // namespace ach
