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
    showPage(Page::Welcome);
}

void AccessViewModel::startCreating()
{
    if (m_page == Page::Create)
        return; // what was typed stays
    m_create = std::make_unique<CreateClinicViewModel>(m_clock, m_cost);
    connect(m_create.get(), &CreateClinicViewModel::created, this,
            [this] { open(m_create->takeCreated()); });
    showPage(Page::Create);
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
    Q_EMIT opened();
}

} // namespace ach
