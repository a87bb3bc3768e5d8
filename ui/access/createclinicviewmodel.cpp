// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/createclinicviewmodel.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

std::array<int, 2> twoGroups()
{
    QRandomGenerator& random = *QRandomGenerator::system();
    const int first = random.bounded(RecoveryKey::kGroups - 1);
    return {first, random.bounded(first + 1, RecoveryKey::kGroups)};
}

bool isTaken(const QString& folder)
{
    const QFileInfo info(folder);
    return info.exists()
        && (!info.isDir()
            || !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

// The key is shown in capitals and typed from paper.
QString normalised(QString typed)
{
    return typed.trimmed().toUpper().replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
}

} // namespace

CreateClinicViewModel::CreateClinicViewModel(const Clock& clock, KdfCost cost, QObject* parent)
    : QObject(parent), m_clock(clock),
      m_cost(cost), m_clinic{ClinicId::create()}, m_owner{AccountId::create(), {}, {}, Role::Owner},
      m_recoveryKey(std::make_shared<RecoveryKey>(RecoveryKey::create())), m_asked(twoGroups())
{
    connect(&m_job, &UnlockJob::finished, this, [this] {
        auto result = m_job.take();
        Q_EMIT creatingChanged();
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        m_created = std::move(result);
        Q_EMIT created();
    });
}

bool CreateClinicViewModel::confirmRecovery(const QString& first, const QString& second)
{
    const QStringList groups = recoveryGroups();
    if (normalised(first) != groups.at(m_asked[0]) || normalised(second) != groups.at(m_asked[1]))
        return false;
    m_recoveryKept = true;
    return true;
}

void CreateClinicViewModel::restore(const SetupDraft& draft)
{
    const ClinicId id = m_clinic.id;
    m_clinic = draft.clinic;
    m_clinic.id = id;
    m_owner.name = draft.owner.name;
    m_owner.profession = draft.owner.profession;
    m_folder = draft.folder;
    m_logo = draft.logo;
    m_firstStep = static_cast<Step>(
        std::clamp(draft.step, static_cast<int>(ClinicStep), static_cast<int>(PassphraseStep)));
    m_keyReplaced = draft.step >= RecoveryStep;
}

SetupDraft CreateClinicViewModel::draft(Step step) const
{
    return {step, m_clinic, m_owner, m_folder, m_logo};
}

CreateClinicViewModel::Gap CreateClinicViewModel::gap(Step step) const
{
    switch (step) {
    case ClinicStep:
        return m_clinic.name.trimmed().isEmpty() ? Gap::ClinicName : Gap::None;
    case PersonStep:
        return m_owner.name.trimmed().isEmpty() ? Gap::PersonName : Gap::None;
    case PassphraseStep:
        if (m_passphrase.size() < kShortestPassphrase)
            return Gap::PassphraseShort;
        // One that is easy to guess is warned of while it is typed. One that can be read need not
        // be typed twice, whatever an earlier second line holds.
        return m_shown || m_passphrase == m_repeated ? Gap::None : Gap::PassphrasesDiffer;
    case RecoveryStep:
        return m_recoveryKept ? Gap::None : Gap::RecoveryKeyNotKept;
    case FolderStep:
        if (m_folder.trimmed().isEmpty())
            return Gap::FolderMissing;
        return isTaken(m_folder) ? Gap::FolderTaken : Gap::None;
    case DoneStep:
    case StepCount:
        break;
    }
    return Gap::None;
}

QString CreateClinicViewModel::suggestedFolder(const QString& parent, QString name) const
{
    if (name.isEmpty()) {
        for (const QChar character : m_clinic.name.trimmed())
            name += character.isLetterOrNumber() ? character : u'-';
    }
    const QString base = parent + u'/' + name;
    QString folder = base;
    for (int number = 2; isTaken(folder); ++number)
        folder = base + u'-' + QString::number(number);
    return folder;
}

void CreateClinicViewModel::create()
{
    if (isCreating())
        return;
    m_repeated.fill(u'\0');
    m_repeated.clear();
    const auto secret = std::make_shared<SecretBytes>(SecretBytes::takeText(m_passphrase));
    std::optional<ClinicLogo> logo;
    // A draft that was changed by hand costs the logo, not the clinic.
    if (auto read = ClinicLogo::fromPng(m_logo))
        logo = *std::move(read);
    m_job.start([wanted = ClinicSession::NewClinic{m_folder, m_clinic, m_owner, m_cost, logo},
                 secret, recovery = m_recoveryKey, &clock = m_clock] {
        return ClinicSession::make(wanted, *secret, *recovery, clock);
    });
    Q_EMIT creatingChanged();
}

} // namespace ach
