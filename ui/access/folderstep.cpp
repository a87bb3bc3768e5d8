// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/folderstep.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/labelledfield.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>

namespace ach {

using namespace Qt::StringLiterals;

FolderStep::FolderStep(CreateClinicViewModel& viewModel, const QString& clinics,
                       FolderChooser chooseFolder, QWidget* parent)
    : CreateStep(viewModel, parent), m_clinics(clinics), m_chooseFolder(std::move(chooseFolder)),
      m_folder(addLine(u"folder"_s, model().folder())),
      m_line(static_cast<QLineEdit*>(m_folder->field())),
      m_chooser(new ActionButton(ActionButton::Role::Secondary, {}, this))
{
    m_chooser->setObjectName(u"chooseFolder"_s);
    m_chooser->setIconName("document-open-folder");
    auto* row = new QHBoxLayout;
    row->addWidget(m_chooser);
    row->addStretch(1);
    column()->addLayout(row);
    column()->addStretch(1);
    connect(m_chooser, &QPushButton::clicked, this, [this] {
        const QPointer<FolderStep> self(this);
        const QString chosen = m_chooseFolder(this, QFileInfo(m_line->text()).path());
        if (chosen.isEmpty() || self.isNull())
            return;
        m_line->setText(model().suggestedFolder(chosen));
        Q_EMIT edited();
    });
    FolderStep::refresh();
}

FolderStep::~FolderStep() = default;

void FolderStep::store()
{
    model().folder() = textOf(m_folder);
}

void FolderStep::enter()
{
    if (!m_line->text().isEmpty())
        return;
    m_line->setText(model().suggestedFolder(m_clinics, u"clinic"_s));
    Q_EMIT edited();
}

QWidget* FolderStep::firstStop() const
{
    return m_line;
}

void FolderStep::refresh()
{
    setHeading(tr("Where it is kept"),
               tr("Everything of the clinic is in this folder, encrypted. Copy it as a whole."));
    m_folder->setLabel(tr("Folder of the clinic"));
    m_chooser->setText(tr("Choose another place…"));
}

} // namespace ach
