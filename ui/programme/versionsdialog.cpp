// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/versionsdialog.h"

#include "ui/programme/clinicplans.h"
#include "ui/programme/plantext.h"
#include "ui/programme/programmeviewmodel.h"
#include "ui/shell/datetext.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QString headOf(const Programme& version, const ProgrammeViewModel& viewModel)
{
    QString head =
        VersionsDialog::tr("Version %1, %2, by %3")
            .arg(QString::number(version.version), dateText(version.createdAt.toLocalTime().date()),
                 viewModel.accountName(version.author));
    if (version.isSigned())
        head += u". "_s
            + VersionsDialog::tr("Signed by %1 on %2")
                  .arg(viewModel.accountName(*version.signedBy),
                       dateText(version.signedAt.toLocalTime().date()));
    return head;
}

} // namespace

VersionsDialog::VersionsDialog(const ProgrammeViewModel& viewModel, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Versions of the programme"));
    setObjectName(u"versions"_s);
    resize(640, 480);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setSpacing(Space::x1);
    const QList<Programme> versions = viewModel.versions();
    for (qsizetype i = versions.size() - 1; i >= 0; --i) {
        const Programme& version = versions.at(i);
        auto* head =
            new TextLabel(headOf(version, viewModel), Theme::Type::Body, Theme::Text, content);
        head->setType(Theme::Type::Body, QFont::DemiBold);
        column->addWidget(head);
        QStringList lines;
        if (!version.changeReason.isEmpty())
            lines.append(tr("Reason: %1").arg(version.changeReason));
        lines += i > 0
            ? PlanText::differences(viewModel.plans().catalogue(), versions.at(i - 1), version)
            : QStringList{tr("The first version")};
        auto* text = new TextLabel(lines.join(u'\n'), Theme::Type::Small, Theme::Text2, content);
        column->addWidget(text);
        column->addSpacing(Space::x3);
    }
    column->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* close = new ActionButton(ActionButton::Role::Secondary, tr("Close"), this);
    connect(close, &ActionButton::clicked, this, &QDialog::accept);
    auto* outer = new QVBoxLayout(this);
    outer->addWidget(area, 1);
    outer->addWidget(close, 0, Qt::AlignTrailing);
}

VersionsDialog::~VersionsDialog() = default;

} // namespace ach
