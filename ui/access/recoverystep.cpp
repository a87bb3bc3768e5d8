// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/recoverystep.h"

#include "ui/access/recoverysheet.h"
#include "ui/shell/errortext.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPrinter>

namespace ach {

using namespace Qt::StringLiterals;

namespace {
constexpr int kGroupsInARow = 4;
}

RecoveryStep::RecoveryStep(CreateClinicViewModel& viewModel, Prompts& prompts, QWidget* parent)
    : CreateStep(viewModel, parent), m_prompts(prompts),
      m_print(new ActionButton(ActionButton::Role::Primary, {}, this)),
      m_state(new TextLabel({}, Theme::Type::Small, Theme::Good, this)),
      m_byHand(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)),
      m_first(addLine(u"firstGroup"_s, {}, true)), m_second(addLine(u"secondGroup"_s, {}, true))
{
    auto* card = new Card({}, this);
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(Space::x2);
    const QStringList groups = model().recoveryGroups();
    for (int index = 0; index < groups.size(); ++index) {
        auto* group = new TextLabel(QString::number(index + 1) + u"   "_s + groups.at(index),
                                    Theme::Type::H2, Theme::Text, card);
        group->setObjectName(u"group%1"_s.arg(index + 1));
        grid->addWidget(group, index / kGroupsInARow, index % kGroupsInARow);
    }
    card->body()->addLayout(grid);
    column()->addWidget(card);
    m_print->setObjectName(u"printRecovery"_s);
    m_print->setIconName("document-print");
    m_state->setObjectName(u"recoveryState"_s);
    m_state->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_print);
    row->addStretch(1);
    column()->addLayout(row);
    column()->addWidget(m_state);
    column()->addSpacing(Space::x2);
    column()->addWidget(m_byHand);
    auto* typed = new QHBoxLayout;
    typed->setSpacing(Space::x3);
    for (LabelledField* const field : {m_first, m_second}) {
        static_cast<QLineEdit*>(field->field())
            ->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
        typed->addWidget(field, 1);
    }
    column()->addLayout(typed);
    column()->addStretch(1);
    setTabOrder(m_print, m_first->field());
    setTabOrder(m_first->field(), m_second->field());
    connect(m_print, &QPushButton::clicked, this, &RecoveryStep::print);
    RecoveryStep::refresh();
}

RecoveryStep::~RecoveryStep() = default;

void RecoveryStep::store()
{
    if (!model().isRecoveryKept())
        model().confirmRecovery(textOf(m_first), textOf(m_second));
}

QWidget* RecoveryStep::firstStop() const
{
    return m_print;
}

void RecoveryStep::print()
{
    const QPointer<RecoveryStep> self(this);
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(tr("Recovery key"));
    const PrintAnswer answer = askForPrinter(m_prompts, this, printer);
    if (answer == PrintAnswer::Stop || self.isNull())
        return;
    if (answer == PrintAnswer::SavePdf) {
        savePdf();
        return;
    }
    const RecoverySheet sheet{model().clinic().name, model().recoveryGroups(),
                              QDate::currentDate()};
    if (sheet.paint(printer) && printer.printerState() != QPrinter::Error) {
        noteKept(tr("Printed. Put the sheet away now."));
        return;
    }
    m_state->setInk(Theme::Danger);
    m_state->setText(tr("The sheet was not printed: the printer does not answer. Choose another "
                        "printer, or write the key down."));
    m_state->show();
}

void RecoveryStep::savePdf()
{
    const QPointer<RecoveryStep> self(this);
    const QString path = m_prompts.saveFile(this,
                                            {tr("Save the recovery key as PDF"),
                                             QDir::home().filePath(tr("Recovery key") + u".pdf"_s),
                                             tr("PDF document"), u"pdf"_s});
    if (path.isEmpty() || self.isNull())
        return;
    const RecoverySheet sheet{model().clinic().name, model().recoveryGroups(),
                              QDate::currentDate()};
    if (const auto written = sheet.writePdf(path); !written) {
        m_state->setInk(Theme::Danger);
        m_state->setText(errorText(written.error()).sentence());
        m_state->show();
        return;
    }
    noteKept(tr("Saved. Whoever finds the file can open the clinic: print it elsewhere, then "
                "delete it from this computer."));
}

void RecoveryStep::noteKept(const QString& how)
{
    model().noteRecoveryPrinted();
    m_state->setInk(Theme::Good);
    m_state->setText(how);
    m_state->show();
    Q_EMIT edited();
}

void RecoveryStep::refresh()
{
    setHeading(tr("The recovery key"),
               tr("It opens the clinic when the passphrase is forgotten. It is shown only now: "
                  "keep it on paper, away from the computer."));
    m_print->setText(tr("Print recovery key…"));
    m_byHand->setText(tr("I wrote it down: type two groups from your note."));
    m_first->setLabel(tr("Group %1").arg(model().askedGroups()[0] + 1));
    m_second->setLabel(tr("Group %1").arg(model().askedGroups()[1] + 1));
}

} // namespace ach
