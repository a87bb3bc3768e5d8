// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheetchoices.h"

#include "ui/shell/datetext.h"
#include "ui/shell/languagetext.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {
constexpr int kPaperA4 = 0;
constexpr int kPaperLetter = 1;
constexpr int kFullName = 0;
constexpr int kInitials = 1;
} // namespace

SheetChoices::SheetChoices(HomeSheetViewModel& viewModel, const Clock& clock, QWidget* parent)
    : TokenWidget(parent), m_viewModel(viewModel), m_language(new QComboBox(this)),
      m_languageField(new LabelledField({}, m_language, this)),
      m_missing(new TextLabel({}, Theme::Type::Small, Theme::Caution, this)),
      m_parts(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)),
      m_diary(new QCheckBox(this)), m_code(new QCheckBox(this)), m_largePrint(new QCheckBox(this)),
      m_name(new ChoiceSegment(this)), m_nameField(new LabelledField({}, m_name, this)),
      m_paper(new ChoiceSegment(this)), m_paperField(new LabelledField({}, m_paper, this)),
      m_diaryStart(new DateField(clock, this)),
      m_diaryStartField(new LabelledField({}, m_diaryStart, this)),
      m_visitDay(new DateField(clock, this)),
      m_visitDayField(new LabelledField({}, m_visitDay, this)), m_visitTime(new QLineEdit(this)),
      m_visitTimeField(new LabelledField({}, m_visitTime, this)),
      m_plan(new TextLabel({}, Theme::Type::Small, Theme::Text2, this))
{
    m_language->setObjectName(u"sheetLanguage"_s);
    m_missing->setObjectName(u"missingTexts"_s);
    m_diary->setObjectName(u"withDiary"_s);
    m_code->setObjectName(u"withCode"_s);
    m_largePrint->setObjectName(u"largePrint"_s);
    m_name->setObjectName(u"nameOnSheet"_s);
    m_paper->setObjectName(u"paper"_s);
    m_diaryStart->setObjectName(u"diaryStart"_s);
    m_visitDay->setObjectName(u"visitDay"_s);
    m_visitTime->setObjectName(u"visitTime"_s);
    m_plan->setObjectName(u"planLine"_s);

    for (const auto& [language, code] : kSheetLanguageCodes.rows)
        m_language->addItem(languageText(QLatin1StringView(code)), static_cast<int>(language));
    for (ChoiceSegment* segment : {m_name, m_paper}) {
        segment->setClearable(false);
        segment->setEqualWidths(true);
    }
    m_parts->setType(Theme::Type::Small, QFont::DemiBold);
    m_visitDay->setRange(clock.today(), std::nullopt);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::x3);
    column->addWidget(m_languageField);
    column->addWidget(m_missing);
    auto* parts = new QVBoxLayout;
    parts->setSpacing(Space::x2);
    for (QWidget* part : {static_cast<QWidget*>(m_parts), static_cast<QWidget*>(m_diary),
                          static_cast<QWidget*>(m_code), static_cast<QWidget*>(m_largePrint)})
        parts->addWidget(part);
    column->addLayout(parts);
    for (LabelledField* field : {m_nameField, m_paperField, m_diaryStartField})
        column->addWidget(field);
    auto* visit = new QHBoxLayout;
    visit->setSpacing(Space::x2);
    visit->addWidget(m_visitDayField);
    visit->addWidget(m_visitTimeField, 1);
    column->addLayout(visit);
    column->addWidget(m_plan);

    connect(m_language, &QComboBox::activated, this, [this](int index) {
        m_viewModel.setLanguage(static_cast<SheetLanguage>(m_language->itemData(index).toInt()));
    });
    for (QCheckBox* box : {m_diary, m_code, m_largePrint})
        connect(box, &QAbstractButton::clicked, this, &SheetChoices::takeOptions);
    connect(m_paper, &ChoiceSegment::chosen, this, &SheetChoices::takeOptions);
    connect(m_name, &ChoiceSegment::chosen, this,
            [this](int index) { m_viewModel.setInitialsOnly(index == kInitials); });
    connect(m_diaryStart, &DateField::dateChanged, this,
            [this](std::optional<QDate> day) { m_viewModel.setDiaryStart(day.value_or(QDate())); });
    connect(m_visitDay, &DateField::dateChanged, this, &SheetChoices::takeNextVisit);
    connect(m_visitTime, &QLineEdit::textEdited, this, &SheetChoices::takeNextVisit);
    connect(&viewModel, &HomeSheetViewModel::changed, this, &SheetChoices::showChoices);
    m_diaryStart->setDate(viewModel.diaryStart());
    SheetChoices::refresh();
}

void SheetChoices::refresh()
{
    m_languageField->setLabel(tr("Language of this sheet"));
    m_parts->setText(tr("On the sheet"));
    m_diary->setText(tr("Diary, 14 days"));
    m_code->setText(tr("Code to scan at the next visit"));
    m_largePrint->setText(tr("Large print"));
    m_nameField->setLabel(tr("Name on the sheet"));
    m_name->setChoices({tr("Full name"), tr("Initials")});
    m_paperField->setLabel(tr("Paper"));
    m_paper->setChoices({u"A4"_s, tr("Letter", "paper size")});
    m_diaryStartField->setLabel(tr("Diary starts"));
    m_visitDayField->setLabel(tr("Next visit"));
    m_visitTimeField->setLabel(tr("At", "time of the next visit"));
    m_visitTime->setAccessibleName(tr("Time of the next visit"));
    m_visitTime->setPlaceholderText(u"9:30"_s);
    showChoices();
}

void SheetChoices::showChoices()
{
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(m_viewModel.language())));
    const SheetOptions& options = m_viewModel.options();
    m_diary->setChecked(options.withDiary);
    m_code->setChecked(options.withCode);
    m_largePrint->setChecked(options.largePrint);
    m_paper->setCurrent(options.paper == SheetPaper::A4 ? kPaperA4 : kPaperLetter);
    m_name->setCurrent(m_viewModel.initialsOnly() ? kInitials : kFullName);
    m_diaryStartField->setVisible(options.withDiary);
    if (m_viewModel.state() != HomeSheetViewModel::State::Ready)
        return;

    const QStringList missing = m_viewModel.missingTexts();
    m_missing->setVisible(!missing.isEmpty());
    m_missing->setText(tr("Printed in English, because there is no text in this language: %1")
                           .arg(missing.join(u", "_s)));
    const HomeSheet& sheet = m_viewModel.sheet();
    QString plan = sheet.replaces ? tr("Plan version %1. It takes the place of the sheet of %2.")
                                        .arg(sheet.planVersion)
                                        .arg(dateText(*sheet.replaces))
                                  : tr("Plan version %1.").arg(sheet.planVersion);
    if (m_viewModel.hasUnstoredPlan())
        plan += u' '
            + tr("The programme has changes that are not stored yet; they are not on this sheet.");
    m_plan->setInk(m_viewModel.hasUnstoredPlan() ? Theme::Caution : Theme::Text2);
    m_plan->setText(plan);
}

void SheetChoices::takeOptions()
{
    SheetOptions options;
    options.withDiary = m_diary->isChecked();
    options.withCode = m_code->isChecked();
    options.largePrint = m_largePrint->isChecked();
    options.paper = m_paper->current() == kPaperLetter ? SheetPaper::Letter : SheetPaper::A4;
    m_viewModel.setOptions(options);
}

void SheetChoices::takeNextVisit()
{
    const auto time = HomeSheetViewModel::readTime(m_visitTime->text());
    const bool isWrong = !time && !m_visitTime->text().trimmed().isEmpty();
    m_visitTimeField->setError(
        isWrong ? tr("This is not a time. Type it such as %1.").arg(u"9:30"_s) : QString());
    m_viewModel.setNextVisit(m_visitDay->date(), time);
}

} // namespace ach
