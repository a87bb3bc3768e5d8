// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/diaryfilebutton.h"

#include "ui/progress/diaryfiledialog.h"
#include "ui/progress/diaryfileviewmodel.h"
#include "ui/shell/navigator.h"
#include "ui/shell/pagefactory.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPointer>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// The one file that is dragged; empty for anything else.
QString draggedFile(const QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

DiaryFileButton::DiaryFileButton(const RecordContext& context, Prompts& prompts,
                                 Navigator* navigator, Card* card)
    : ActionButton(Role::Quiet, tr("Read a diary file…"), card), m_context(context),
      m_prompts(prompts), m_navigator(navigator),
      m_problem(new Banner(Banner::Tone::Caution, {}, card)),
      m_open(m_problem->addButton(tr("Open"))), m_type(m_problem->addButton(tr("Type by hand")))
{
    setObjectName(u"readDiaryFile"_s);
    setHeightClass(Height::Small);
    setToolTip(tr("The file that the page of the take-home folder saved. It can also be dropped "
                  "here."));
    m_problem->setObjectName(u"diaryFileProblem"_s);
    m_problem->setClosable(true);
    m_problem->hide();
    m_open->setObjectName(u"openOtherRecord"_s);
    m_type->setObjectName(u"typeByHand"_s);
    card->addHeaderWidget(this);
    card->body()->addWidget(m_problem);
    card->setAcceptDrops(true);
    card->installEventFilter(this);

    connect(this, &QAbstractButton::clicked, this, &DiaryFileButton::ask);
    connect(m_problem, &Banner::closed, m_problem, &QWidget::hide);
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        m_problem->hide();
        Q_EMIT m_navigator->openRecordTab(*m_owner, RecordTabId::kProgress);
    });
    connect(m_type, &QAbstractButton::clicked, this, [this] {
        m_problem->hide();
        Q_EMIT typeAsked();
    });
}

DiaryFileButton::~DiaryFileButton() = default;

void DiaryFileButton::ask()
{
    const QPointer<DiaryFileButton> self(this);
    const QString path =
        m_prompts.openFile(this,
                           {tr("Read a diary file"),
                            QStandardPaths::writableLocation(QStandardPaths::DownloadLocation),
                            tr("Diary of the take-home folder"), u"json"_s});
    if (!path.isEmpty() && !self.isNull())
        read(path);
}

void DiaryFileButton::read(const QString& path)
{
    using Problem = DiaryFileViewModel::Problem;
    DiaryFileViewModel viewModel(m_context);
    const Problem problem = viewModel.read(path);
    m_problem->setVisible(problem != Problem::None);
    if (problem != Problem::None) {
        const bool canOpen = problem == Problem::OtherRecord && m_navigator != nullptr;
        if (canOpen)
            m_owner = viewModel.owner();
        m_open->setVisible(canOpen);
        m_problem->setText(viewModel.problemText(problem));
        return;
    }
    DiaryFileDialog dialog(viewModel, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT told(tr("%n day(s) of the patient's diary added", nullptr, dialog.storedDays()));
}

bool DiaryFileButton::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
        // QDragEnterEvent and QDragMoveEvent are both QDropEvents.
        if (auto* const drag = static_cast<QDropEvent*>(event); !draggedFile(drag).isEmpty())
            drag->acceptProposedAction();
        return true;
    case QEvent::Drop: {
        auto* const drop = static_cast<QDropEvent*>(event);
        const QString path = draggedFile(drop);
        if (path.isEmpty())
            return true;
        drop->acceptProposedAction();
        // The other program waits until the drop is over, and the dialog may stay open for long.
        QMetaObject::invokeMethod(
            this, [this, path] { read(path); }, Qt::QueuedConnection);
        return true;
    }
    default:
        return ActionButton::eventFilter(watched, event);
    }
}

} // namespace ach
