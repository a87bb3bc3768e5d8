// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handouts/handoutchoices.h"

#include "core/base/textlimits.h"
#include "ui/shell/languagetext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/unitfield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kThisPage = 0;
constexpr int kAllPages = 1;
constexpr int kPaperA4 = 0;
constexpr int kPaperLetter = 1;
constexpr int kHighestLimit = 5; // a limit above 5 changes nothing, evidence 4.1

} // namespace

HandoutChoices::HandoutChoices(HandoutsViewModel& viewModel, QWidget* parent)
    : TokenWidget(parent), m_viewModel(viewModel),
      m_print(new ActionButton(ActionButton::Role::Primary, {}, this)),
      m_pdf(new ActionButton(ActionButton::Role::Secondary, {}, this)),
      m_write(new ActionButton(ActionButton::Role::Secondary, {}, this)),
      m_scope(new ChoiceSegment(this)), m_scopeField(new LabelledField({}, m_scope, this)),
      m_language(new ChoiceSegment(this)), m_languageField(new LabelledField({}, m_language, this)),
      m_exerciseLimit(new UnitField({}, 0, kHighestLimit, this)),
      m_exerciseLimitField(new LabelledField({}, m_exerciseLimit, this)),
      m_runningLimit(new UnitField({}, 0, kHighestLimit, this)),
      m_runningLimitField(new LabelledField({}, m_runningLimit, this)),
      m_paper(new ChoiceSegment(this)), m_paperField(new LabelledField({}, m_paper, this)),
      m_largePrint(new QCheckBox(this)), m_name(new QLineEdit(this)),
      m_nameField(new LabelledField({}, m_name, this))
{
    m_print->setObjectName(u"printButton"_s);
    m_print->setIconName("document-print");
    m_print->setHeightClass(ActionButton::Height::Large);
    m_print->setKey(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_pdf->setObjectName(u"pdfButton"_s);
    m_pdf->setIconName("document-save");
    m_pdf->setKey(QKeySequence(Qt::CTRL | Qt::Key_S));
    m_write->setObjectName(u"writeButton"_s);
    m_write->setIconName("document-edit");
    m_scope->setObjectName(u"scope"_s);
    m_language->setObjectName(u"handoutLanguage"_s);
    m_exerciseLimit->setObjectName(u"exerciseLimit"_s);
    m_runningLimit->setObjectName(u"runningLimit"_s);
    m_paper->setObjectName(u"paper"_s);
    m_largePrint->setObjectName(u"largePrint"_s);
    m_name->setObjectName(u"patientName"_s);
    m_name->setMaxLength(kLongestName);
    for (ChoiceSegment* segment : {m_scope, m_language, m_paper}) {
        segment->setClearable(false);
        segment->setEqualWidths(true);
    }
    QStringList languages;
    for (const auto& [language, code] : kSheetLanguageCodes.rows)
        languages.append(languageText(QLatin1StringView(code)));
    m_language->setChoices(languages);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::x5, Space::x4, Space::x5, Space::x4);
    column->setSpacing(Space::x3);
    for (QWidget* part :
         {static_cast<QWidget*>(m_print), static_cast<QWidget*>(m_pdf),
          static_cast<QWidget*>(m_write), static_cast<QWidget*>(m_scopeField),
          static_cast<QWidget*>(m_languageField), static_cast<QWidget*>(m_exerciseLimitField),
          static_cast<QWidget*>(m_runningLimitField), static_cast<QWidget*>(m_paperField),
          static_cast<QWidget*>(m_largePrint), static_cast<QWidget*>(m_nameField)})
        column->addWidget(part);
    column->addStretch(1);

    connect(m_print, &QAbstractButton::clicked, this, &HandoutChoices::printRequested);
    connect(m_pdf, &QAbstractButton::clicked, this, &HandoutChoices::pdfRequested);
    connect(m_write, &QAbstractButton::clicked, this, &HandoutChoices::writeRequested);
    connect(m_scope, &ChoiceSegment::chosen, this,
            [this](int index) { m_viewModel.setPrintsAll(index == kAllPages); });
    connect(m_language, &ChoiceSegment::chosen, this, [this](int index) {
        m_viewModel.setLanguage(kSheetLanguageCodes.rows.at(static_cast<std::size_t>(index)).first);
    });
    connect(m_exerciseLimit, &UnitField::valueChanged, this, &HandoutChoices::takeLimits);
    connect(m_runningLimit, &UnitField::valueChanged, this, &HandoutChoices::takeLimits);
    const auto takePaper = [this] {
        SheetOptions options = m_viewModel.options();
        options.paper = m_paper->current() == kPaperLetter ? SheetPaper::Letter : SheetPaper::A4;
        options.largePrint = m_largePrint->isChecked();
        m_viewModel.setOptions(options);
    };
    connect(m_paper, &ChoiceSegment::chosen, this, takePaper);
    connect(m_largePrint, &QAbstractButton::clicked, this, takePaper);
    connect(m_name, &QLineEdit::textEdited, &m_viewModel, &HandoutsViewModel::setPatientName);
    connect(&viewModel, &HandoutsViewModel::choicesChanged, this, &HandoutChoices::showChoices);
    HandoutChoices::refresh();
}

void HandoutChoices::refresh()
{
    m_print->setText(tr("Print"));
    m_pdf->setText(tr("Save as PDF"));
    m_write->setText(tr("Edit this page"));
    m_scopeField->setLabel(tr("What is printed"));
    m_scope->setChoices({tr("This page"), tr("All in one")});
    m_languageField->setLabel(tr("Language"));
    m_exerciseLimitField->setLabel(tr("Pain limit of the plan, exercises"));
    m_exerciseLimit->setUnit(tr("of 10"));
    m_runningLimitField->setLabel(tr("Pain limit of the plan, running"));
    m_runningLimit->setUnit(tr("of 10"));
    m_paperField->setLabel(tr("Paper"));
    m_paper->setChoices({u"A4"_s, tr("Letter", "paper size")});
    m_largePrint->setText(tr("Large print"));
    m_nameField->setLabel(tr("Name on the paper, if wanted"));
    m_nameField->setHelp(tr("It is printed and not stored."));
    showChoices();
}

void HandoutChoices::setWriting(bool writing)
{
    m_isWriting = writing;
    showChoices();
}

void HandoutChoices::showChoices()
{
    const bool canPrint = m_viewModel.canPrint() && !m_isWriting;
    m_print->setEnabled(canPrint);
    m_pdf->setEnabled(canPrint);
    m_print->setToolTip(canPrint ? QString() : tr("There is nothing on this page yet."));
    m_scope->setCurrent(m_viewModel.printsAll() ? kAllPages : kThisPage);
    const auto& rows = kSheetLanguageCodes.rows;
    const auto place =
        std::ranges::find(rows, m_viewModel.language(), [](const auto& row) { return row.first; });
    m_language->setCurrent(static_cast<int>(place - rows.begin()));
    const Handout* const handout = m_viewModel.handout();
    m_write->setVisible(m_viewModel.isOwn() && !m_isWriting && handout != nullptr
                        && !handout->isEmpty());
    const bool hasRule = m_viewModel.printsAll()
        || (handout != nullptr
            && std::ranges::any_of(handout->blocks, [](const HandoutBlock& block) {
                   return block.kind == HandoutBlock::Kind::TrafficLight;
               }));
    m_exerciseLimitField->setVisible(hasRule);
    m_runningLimitField->setVisible(hasRule);
    // What is being typed stays: an empty field has no value to show yet.
    if (!m_exerciseLimit->hasFocus())
        m_exerciseLimit->setValue(m_viewModel.painLimits().exercise.value());
    if (!m_runningLimit->hasFocus())
        m_runningLimit->setValue(m_viewModel.painLimits().running.value());
    m_paper->setCurrent(m_viewModel.options().paper == SheetPaper::A4 ? kPaperA4 : kPaperLetter);
    m_largePrint->setChecked(m_viewModel.options().largePrint);
    if (m_name->text() != m_viewModel.patientName())
        m_name->setText(m_viewModel.patientName());
}

void HandoutChoices::takeLimits()
{
    PainLimits limits = m_viewModel.painLimits();
    if (const auto value = m_exerciseLimit->value())
        limits.exercise = PainScore::from(*value).value_or(limits.exercise);
    if (const auto value = m_runningLimit->value())
        limits.running = PainScore::from(*value).value_or(limits.running);
    m_viewModel.setPainLimits(limits);
}

} // namespace ach
