// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sheetscard.h"

#include "ui/widgets/choicesegment.h"

#include <QCheckBox>

namespace ach {

SheetsCard::SheetsCard(const QString& preferencesFile, QWidget* parent)
    : SettingsCard(SettingGroup::Sheets, parent), m_preferences(preferencesFile),
      m_paper(new ChoiceSegment(this)), m_largePrint(new QCheckBox(this)),
      m_code(new QCheckBox(this)), m_diary(new QCheckBox(this)), m_initials(new QCheckBox(this))
{
    m_paper->setClearable(false);
    addRow(Setting::SheetPaper, m_paper);
    addRow(Setting::SheetLargePrint, m_largePrint);
    addRow(Setting::SheetCode, m_code);
    addRow(Setting::SheetDiary, m_diary);
    addRow(Setting::SheetInitials, m_initials);
    connect(m_paper, &ChoiceSegment::chosen, this, &SheetsCard::store);
    for (QCheckBox* const box : {m_largePrint, m_code, m_diary})
        connect(box, &QCheckBox::clicked, this, &SheetsCard::store);
    connect(m_initials, &QCheckBox::clicked, this,
            [this](bool on) { m_preferences.setInitialsOnly(on); });
    SheetsCard::refresh();
}

SheetsCard::~SheetsCard() = default;

void SheetsCard::store()
{
    SheetOptions options = m_preferences.options();
    options.paper = m_paper->current() == 1 ? SheetPaper::Letter : SheetPaper::A4;
    options.largePrint = m_largePrint->isChecked();
    options.withCode = m_code->isChecked();
    options.withDiary = m_diary->isChecked();
    m_preferences.setOptions(options);
}

void SheetsCard::refresh()
{
    SettingsCard::refresh();
    const SheetOptions options = m_preferences.options();
    m_paper->setChoices({tr("A4"), tr("Letter")});
    m_paper->setCurrent(options.paper == SheetPaper::Letter ? 1 : 0);
    m_largePrint->setText(tr("Print large"));
    m_largePrint->setChecked(options.largePrint);
    m_code->setText(tr("Print the code"));
    m_code->setChecked(options.withCode);
    m_diary->setText(tr("Print the diary"));
    m_diary->setChecked(options.withDiary);
    m_initials->setText(tr("Print initials only"));
    m_initials->setChecked(m_preferences.initialsOnly());
}

void SheetsCard::showEvent(QShowEvent* event)
{
    SettingsCard::showEvent(event);
    refresh(); // a sheet may have been printed with other choices meanwhile
}

} // namespace ach
