// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/accessviewmodel.h"

#include "core/sample/sampleclinic.h"

#include <QDir>
#include <QFileInfo>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

Result<UnlockedClinic> makeAndUnlock(const AccessViewModel::SampleMaker& make,
                                     const QString& folder)
{
    // What was changed in the sample goes: it is a place to try things out.
    if (QFileInfo::exists(ClinicFolder{folder}.keys()))
        QDir(folder).removeRecursively();
    if (auto status = make(folder); !status)
        return status.error();
    const auto keys = KeyFile::load(ClinicFolder{folder}.keys());
    if (!keys)
        return keys.error();
    return ClinicSession::unlock(folder, keys->accounts().first().id.toString(),
                                 SecretBytes::copyOf(kSamplePassphrase));
}

} // namespace

AccessViewModel::AccessViewModel(const Clock& clock, Places places, SampleMaker makeSample,
                                 KdfCost cost, QObject* parent)
    : QObject(parent), m_clock(clock), m_places(std::move(places)),
      m_makeSample(std::move(makeSample)), m_cost(cost), m_lock(clock)
{
    connect(&m_lock, &LockViewModel::unlocked, this, [this] { open(m_lock.takeUnlocked()); });
    connect(&m_sampleJob, &UnlockJob::finished, this, [this] {
        auto result = m_sampleJob.take();
        Q_EMIT makingSampleChanged();
        open(std::move(result));
    });
}

AccessViewModel::~AccessViewModel() = default;

void AccessViewModel::showPage(Page page)
{
    m_page = page;
    Q_EMIT pageChanged();
}

void AccessViewModel::showWelcome()
{
    if (m_page == Page::Create)
        SetupDraft::remove(m_places.setup);
    m_made.reset();
    showPage(Page::Welcome);
}

void AccessViewModel::startCreating()
{
    if (m_page == Page::Create && !m_made)
        return; // what was typed stays
    m_made.reset();
    m_create = std::make_unique<CreateClinicViewModel>(m_clock, m_cost);
    if (const auto draft = SetupDraft::load(m_places.setup))
        m_create->restore(*draft);
    connect(m_create.get(), &CreateClinicViewModel::created, this, [this] {
        auto made = m_create->takeCreated();
        SetupDraft::remove(m_places.setup);
        m_made = *std::move(made);
        Q_EMIT clinicMade(m_made->folder.path);
    });
    showPage(Page::Create);
}

void AccessViewModel::keepSetup(CreateClinicViewModel::Step step)
{
    if (m_create && !m_made)
        m_create->draft(step).store(m_places.setup);
}

QList<AccessViewModel::Next> AccessViewModel::nextSteps() const
{
    QList<Next> steps = m_nextSteps;
    if (hasSample())
        steps.append(Next::Sample);
    return steps;
}

void AccessViewModel::finishCreating(Next next)
{
    if (!m_made || isMakingSample())
        return;
    if (next == Next::Sample) {
        trySample();
        return;
    }
    m_next = next;
    open(*std::exchange(m_made, std::nullopt));
}

Status AccessViewModel::chooseClinic(const QString& folder)
{
    if (auto status = m_lock.setClinic(folder); !status)
        return status;
    showPage(Page::Lock);
    return Done{};
}

void AccessViewModel::lock(const QString& folder, const AccountId& account)
{
    if (!chooseClinic(folder)) {
        showPage(Page::Welcome); // the folder went away meanwhile
        return;
    }
    m_lock.chooseAccount(account);
}

void AccessViewModel::trySample()
{
    if (!m_makeSample || m_sampleJob.isRunning())
        return;
    m_sampleJob.start(
        [make = m_makeSample, folder = m_places.sample] { return makeAndUnlock(make, folder); });
    Q_EMIT makingSampleChanged();
}

void AccessViewModel::open(Result<UnlockedClinic> unlocked)
{
    if (!unlocked) {
        Q_EMIT failed(unlocked.error());
        return;
    }
    auto session = ClinicSession::open(*unlocked, m_clock);
    if (!session) {
        Q_EMIT failed(session.error());
        return;
    }
    m_session = *std::move(session);
    m_key = unlocked->key.clone();
    m_check = std::make_unique<ClinicCheck>(unlocked->folder, std::move(unlocked->key));
    SetupDraft::remove(m_places.setup); // whoever goes into another clinic gives it up
    m_made.reset();
    Q_EMIT opened();
}

} // namespace ach
