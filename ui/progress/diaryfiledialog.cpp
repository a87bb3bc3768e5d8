// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/diaryfiledialog.h"

#include "core/base/bidi.h"
#include "ui/progress/diaryfileviewmodel.h"
#include "ui/shell/datetext.h"
#include "ui/shell/errortext.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize kSize(720, 560);
constexpr int kDayColumn = 0;
constexpr int kTextColumn = 1;
constexpr int kChoiceColumn = 2;
} // namespace

DiaryFileDialog::DiaryFileDialog(DiaryFileViewModel& viewModel, QWidget* parent)
    : QDialog(parent), m_viewModel(viewModel), m_error(new Banner(Banner::Tone::Danger, {}, this)),
      m_store(new ActionButton(ActionButton::Role::Primary, {}, this))
{
    setObjectName(u"diaryFileDialog"_s);
    setWindowTitle(tr("Diary of the patient"));
    resize(kSize);
    m_error->setObjectName(u"diaryFileError"_s);
    m_error->hide();
    m_store->setObjectName(u"storeDiary"_s);
    m_store->setDefault(true);
    const DiaryFile& file = viewModel.file();
    auto* title = new TextLabel(tr("%n day(s) found", nullptr, viewModel.dayCount()),
                                Theme::Type::H3, Theme::Text, this);
    QString about =
        tr("Sheet %1, saved on %2.").arg(leftToRight(file.sheetId), dateText(file.saved));
    if (!file.name.isEmpty())
        about += u' ' + tr("In the name of %1.").arg(isolated(file.name));
    about += u' ' + tr("What was entered here stays unless you choose the file for a day.");
    auto* cancel = new ActionButton(ActionButton::Role::Secondary, tr("Cancel"), this);
    cancel->setAutoDefault(false);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_store);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::x5, Space::x5, Space::x5, Space::x5);
    column->setSpacing(Space::x3);
    column->addWidget(m_error);
    column->addWidget(title);
    column->addWidget(new TextLabel(about, Theme::Type::Small, Theme::Text2, this));
    column->addWidget(makeDays(), 1);
    column->addLayout(buttons);

    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_store, &QAbstractButton::clicked, this, &DiaryFileDialog::store);
    showCount();
    m_store->setFocus();
}

DiaryFileDialog::~DiaryFileDialog() = default;

QWidget* DiaryFileDialog::makeDays()
{
    auto* content = new QWidget(this);
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, Space::x3, 0);
    grid->setHorizontalSpacing(Space::x4);
    grid->setVerticalSpacing(Space::x3);
    grid->setColumnStretch(kTextColumn, 1);
    for (int row = 0; row < m_viewModel.dayCount(); ++row) {
        auto* day =
            new TextLabel(m_viewModel.dayText(row), Theme::Type::Body, Theme::Text, content);
        day->setType(Theme::Type::Body, QFont::DemiBold);
        day->setWordWrap(false);
        auto* text = new TextLabel(m_viewModel.lines(row).join(u'\n'), Theme::Type::Small,
                                   Theme::Text, content);
        text->setTextFormat(Qt::PlainText);
        text->setObjectName(u"day%1Text"_s.arg(row));
        grid->addWidget(day, row, kDayColumn, Qt::AlignTop);
        grid->addWidget(text, row, kTextColumn, Qt::AlignTop);
        const QList<DayChoice> choices = m_viewModel.choices(row);
        if (choices.isEmpty())
            continue;
        auto* choice = new QComboBox(content);
        choice->setObjectName(u"day%1Choice"_s.arg(row));
        choice->setAccessibleName(tr("What happens to %1").arg(m_viewModel.dayText(row)));
        for (const DayChoice each : choices)
            choice->addItem(DiaryFileViewModel::choiceText(each), static_cast<int>(each));
        connect(choice, &QComboBox::currentIndexChanged, this, [this, row, choice] {
            m_viewModel.choose(row, static_cast<DayChoice>(choice->currentData().toInt()));
            showCount();
        });
        grid->addWidget(choice, row, kChoiceColumn, Qt::AlignTop);
    }
    grid->setRowStretch(m_viewModel.dayCount(), 1);
    auto* area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

void DiaryFileDialog::showCount()
{
    const int days = m_viewModel.daysToStore();
    m_store->setText(tr("Add %n day(s)", nullptr, days));
    m_store->setEnabled(days > 0);
}

void DiaryFileDialog::store()
{
    m_stored = m_viewModel.daysToStore();
    if (const Status stored = m_viewModel.store(); !stored) {
        m_error->setText(errorText(stored.error()).sentence());
        m_error->show();
        return;
    }
    accept();
}

} // namespace ach
