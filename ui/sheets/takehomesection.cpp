// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/takehomesection.h"

#include "core/document/takehomefolder.h"
#include "ui/sheets/homesheetviewmodel.h"
#include "ui/sheets/takehomeparts.h"
#include "ui/sheets/takehometext.h"
#include "ui/shell/errortext.h"
#include "ui/shell/navigator.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/busyoverlay.h"

#include <QCheckBox>
#include <QDir>
#include <QPointer>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {
constexpr int kPatienceMs = 400; // shorter work shows nothing (flows 0)
} // namespace

TakeHomeSection::TakeHomeSection(HomeSheetViewModel& viewModel, Navigator& navigator,
                                 Prompts& prompts, QWidget* page, QWidget* parent)
    : TokenWidget(parent), m_viewModel(viewModel), m_navigator(navigator), m_prompts(prompts),
      m_button(new ActionButton(ActionButton::Role::Secondary, {}, this)),
      m_withName(new QCheckBox(this)), m_singleFile(new QCheckBox(this)),
      m_busy(new BusyOverlay(page)), m_job(nullptr)
{
    m_button->setObjectName(u"takeHomeButton"_s);
    m_button->setIconName("document-export");
    m_button->setKey(QKeySequence(Qt::CTRL | Qt::Key_K));
    m_withName->setObjectName(u"takeHomeName"_s);
    m_singleFile->setObjectName(u"takeHomeSingleFile"_s);
    m_busy->setObjectName(u"takeHomeBusy"_s);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::x2);
    column->addWidget(m_button);
    auto* options = new QVBoxLayout; // set in, so that they read as the folder's and not the sheet's
    options->setContentsMargins(Space::x3, 0, 0, 0);
    options->setSpacing(Space::x2);
    options->addWidget(m_withName);
    options->addWidget(m_singleFile);
    column->addLayout(options);

    connect(m_button, &QAbstractButton::clicked, this, &TakeHomeSection::write);
    connect(&m_patience, &QTimer::timeout, this, &TakeHomeSection::showProgress);
    connect(&m_job, &TakeHomeJob::advanced, this, [this](int percent) {
        m_percent = percent;
        if (m_busy->isRunning())
            m_busy->setProgress(percent, 100);
    });
    connect(&m_job, &TakeHomeJob::finished, this, &TakeHomeSection::finish);
    connect(m_busy, &BusyOverlay::cancelRequested, this, &TakeHomeSection::stop);
    TakeHomeSection::refresh();
}

TakeHomeSection::~TakeHomeSection() = default;

void TakeHomeSection::refresh()
{
    m_button->setText(tr("Take-home folder…"));
    m_button->setToolTip(tr("The sheet with its clips and a diary, for any browser without a "
                            "network: on a stick or by e-mail."));
    m_withName->setText(tr("Patient's name in the folder"));
    m_singleFile->setText(tr("Folder as one file, for telephones"));
}

void TakeHomeSection::setAvailable(bool available)
{
    m_button->setEnabled(available && !m_job.isRunning());
}

void TakeHomeSection::stop()
{
    m_job.stop();
}

void TakeHomeSection::write()
{
    Q_EMIT begun();
    if (m_job.isRunning() || !m_viewModel.checkPrintable())
        return; // the page shows why
    const QPointer<TakeHomeSection> self(this);
    const QString place =
        m_prompts.chooseFolder(this, tr("Where to put the take-home folder"), m_viewModel.folder());
    if (place.isEmpty() || self.isNull() || !m_viewModel.checkPrintable())
        return;
    const TakeHomeOptions options{m_withName->isChecked(), m_singleFile->isChecked()};
    const auto takeHome = takeHomeOf(m_viewModel.sheet(), m_viewModel.options(), options);
    if (!takeHome) {
        Q_EMIT failed(errorText(takeHome.error()).sentence());
        return;
    }
    const auto files = takeHomeFiles(*takeHome);
    if (!files) {
        Q_EMIT failed(errorText(files.error()).sentence());
        return;
    }
    m_folder = QDir(place).filePath(m_viewModel.takeHomeName());
    const TakeHomePlace found = lookAtPlace(m_folder, *files);
    if (!found.mayBeWritten()) {
        Q_EMIT failed(TakeHomeText::refusal(found));
        return;
    }
    m_viewModel.setFolder(place);
    m_clips = static_cast<int>(takeHome->clips.size());
    m_hasName = options.withName;
    m_percent = 0;
    m_button->setEnabled(false);
    m_job.start(m_folder, *files);
    m_patience.start();
}

void TakeHomeSection::showProgress()
{
    if (!m_job.isRunning())
        return;
    m_busy->start(tr("Writing the sheet and %n clip(s)", nullptr, m_clips), true);
    m_busy->setProgress(m_percent, 100);
}

void TakeHomeSection::finish(const Status& written)
{
    m_patience.stop();
    m_busy->finish();
    m_button->setEnabled(m_viewModel.state() == HomeSheetViewModel::State::Ready);
    if (!written && written.error().fault == Fault::Cancelled) {
        m_navigator.tellDone(tr("Stopped. Nothing was left behind."), {});
        return;
    }
    if (!written) {
        Q_EMIT failed(errorText(written.error()).sentence());
        return;
    }
    if (const auto noted = m_viewModel.noteTakeHome(m_hasName); !noted) {
        Q_EMIT failed(tr("The folder is ready, but the record does not say so: %1")
                          .arg(errorText(noted.error()).sentence()));
        return;
    }
    m_navigator.tellDone(tr("Take-home folder written."), QDir(m_folder).filePath(u"index.html"_s));
}

} // namespace ach
