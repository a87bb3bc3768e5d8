// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcome/outcomepage.h"

#include "ui/outcome/blankform.h"
#include "ui/outcome/blanktest.h"
#include "ui/outcome/measurefields.h"
#include "ui/outcome/measurelistdelegate.h"
#include "ui/outcome/outcometext.h"
#include "ui/outcome/resultpane.h"
#include "ui/sheets/sheetprint.h"
#include "ui/shell/errortext.h"
#include "ui/shell/languagetext.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/sidepane.h"
#include "ui/widgets/textlabel.h"

#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPointer>
#include <QPrinter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListLetters = 26;
constexpr int kResultLetters = 42;
constexpr int kWidestForm = 720;
constexpr qint64 kLargestWording = 1 << 20;

} // namespace

OutcomePage::OutcomePage(RecordContext& context, Navigator& navigator, Prompts& prompts,
                         ChooseFile chooseFile, QWidget* parent)
    : TokenWidget(parent), m_navigator(navigator), m_prompts(prompts),
      m_chooseFile(std::move(chooseFile)), m_viewModel(context, this),
      m_list(new QListWidget(this)), m_title(new TextLabel({}, Theme::Type::H2, Theme::Text, this)),
      m_purpose(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)),
      m_wording(new Chip({}, Chip::Tone::Neutral, this)), m_language(new ChoiceSegment(this)),
      m_load(new ActionButton(ActionButton::Role::Quiet, {}, this)),
      m_withdraw(new ActionButton(ActionButton::Role::Quiet, {}, this)),
      m_print(new ActionButton(ActionButton::Role::Quiet, {}, this)),
      m_blank(new ActionButton(ActionButton::Role::Quiet, {}, this)),
      m_fault(new Banner(Banner::Tone::Danger, {}, this)), m_scroll(new QScrollArea(this)),
      m_result(new ResultPane(m_viewModel, this))
{
    m_list->setObjectName(u"measureList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new MeasureListDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setFixedWidth(QFontMetrics(Theme::font(Theme::Type::Body)).averageCharWidth()
                          * kListLetters);
    m_title->setObjectName(u"measureTitle"_s);
    m_wording->setObjectName(u"wordingChip"_s);
    m_language->setObjectName(u"measureLanguage"_s);
    m_language->setClearable(false);
    m_load->setObjectName(u"loadWording"_s);
    m_print->setObjectName(u"printBlank"_s);
    m_print->setIconName("document-print");
    connect(m_print, &QAbstractButton::clicked, this, &OutcomePage::printBlank);
    m_withdraw->setObjectName(u"withdrawWording"_s);
    m_load->setIconName("document-open-folder");
    m_blank->setObjectName(u"blankForm"_s);
    m_blank->setIconName("document-save");
    for (ActionButton* button : {m_print, m_blank, m_load, m_withdraw})
        button->setHeightClass(ActionButton::Height::Small);
    m_fault->setObjectName(u"measureFault"_s);
    m_fault->setClosable(true);
    m_fault->hide();
    buildForm();
    setFocusProxy(m_list);

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        const QList<Instrument> all = allInstruments();
        if (row >= 0 && row < all.size() && all.at(row) != m_viewModel.instrument())
            m_viewModel.choose(all.at(row));
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_fields->begin(); });
    connect(m_language, &ChoiceSegment::chosen, &m_viewModel,
            [this](int index) { m_viewModel.setLanguage(m_viewModel.languages().value(index)); });
    connect(m_load, &QAbstractButton::clicked, this, &OutcomePage::loadWording);
    connect(m_withdraw, &QAbstractButton::clicked, this, &OutcomePage::withdrawWording);
    connect(m_blank, &QAbstractButton::clicked, this, &OutcomePage::saveBlank);
    connect(m_fault, &Banner::closed, m_fault, &QWidget::hide);
    connect(m_result, &ResultPane::storeRequested, this, &OutcomePage::store);
    connect(&m_viewModel, &OutcomeViewModel::formChanged, this, &OutcomePage::showForm);
    connect(&m_viewModel, &OutcomeViewModel::answersChanged, this, &OutcomePage::showAnswers);
    connect(&m_viewModel, &OutcomeViewModel::historyChanged, this, [this] {
        fillList();
        m_result->showHistory();
        showAnswers();
    });
    connect(&m_viewModel, &OutcomeViewModel::storeFailed, this, [this](const Error& error) {
        m_fault->setText(errorText(error).sentence());
        m_fault->show();
        Q_EMIT m_navigator.notSaved(1);
    });
    OutcomePage::refresh();
}

void OutcomePage::buildForm()
{
    auto* form = new QWidget;
    auto* facts = new FlowLayout(nullptr);
    facts->addWidget(m_wording);
    facts->addWidget(m_language);
    facts->addWidget(m_print);
    facts->addWidget(m_blank);
    facts->addWidget(m_load);
    facts->addWidget(m_withdraw);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(Space::x5, Space::x4, Space::x5, Space::x4);
    column->setSpacing(Space::x2);
    column->addWidget(m_title);
    column->addWidget(m_purpose);
    column->addLayout(facts);
    column->addWidget(m_fault);
    column->addSpacing(Space::x2);
    column->addStretch(1); // the fields stand before it
    form->setMaximumWidth(kWidestForm);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(form);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_scroll, 1);
    row->addWidget(new SidePane(m_result, kResultLetters, this));
}

void OutcomePage::refresh()
{
    setAccessibleName(tr("Measures"));
    m_list->setAccessibleName(tr("Measures"));
    m_language->setAccessibleName(tr("Language of the form"));
    m_load->setText(tr("Load the official wording…"));
    m_withdraw->setText(tr("Withdraw the official wording"));
    m_print->setText(tr("Print a blank form…"));
    m_blank->setText(tr("Blank form as PDF…"));
    m_scroll->setAccessibleName(tr("Form"));
    m_viewModel.retranslate();
    fillList();
}

void OutcomePage::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Instrument instrument : allInstruments()) {
        QStringList facts;
        if (const auto value = m_viewModel.lastValue(instrument))
            facts << OutcomeText::value(instrument, *value);
        const auto due = m_viewModel.due(instrument);
        if (due)
            facts << OutcomeText::due(*due, m_viewModel.today());
        const QString name = OutcomeText::name(instrument);
        const QString fact = facts.join(u" · "_s);
        auto* item = new QListWidgetItem(name, m_list);
        item->setData(MeasureListDelegate::kFactRole, fact);
        item->setData(MeasureListDelegate::kDueRole, due.has_value());
        item->setData(Qt::AccessibleTextRole, fact.isEmpty() ? name : tr("%1, %2").arg(name, fact));
        item->setToolTip(fact);
        if (instrument == m_viewModel.instrument())
            m_list->setCurrentItem(item);
    }
}

void OutcomePage::showForm()
{
    const auto& questionnaire = m_viewModel.questionnaire();
    m_title->setText(questionnaire ? questionnaire->title
                                   : OutcomeText::name(m_viewModel.instrument()));
    m_purpose->setText(questionnaire ? questionnaire->instructions
                                     : OutcomeText::purpose(m_viewModel.instrument()));
    for (QWidget* part : std::initializer_list<QWidget*>{m_wording, m_language, m_load})
        part->setVisible(questionnaire.has_value());
    const bool hasBlank = questionnaire || BlankTest::exists(m_viewModel.instrument());
    m_print->setVisible(hasBlank);
    m_blank->setVisible(hasBlank);
    m_withdraw->setVisible(questionnaire && questionnaire->wording == Wording::Official);
    if (questionnaire) {
        m_wording->setText(OutcomeText::wording(questionnaire->wording));
        m_wording->setToolTip(questionnaire->rights);
        const QStringList languages = m_viewModel.languages();
        QStringList names;
        for (const QString& language : languages)
            names << languageText(language);
        m_language->setChoices(names);
        m_language->setCurrent(static_cast<int>(languages.indexOf(m_viewModel.language())));
    }
    if (m_fields != nullptr) {
        m_fields->hide();
        m_fields->deleteLater(); // the wish may have come from one of its controls
    }
    m_fields = new MeasureFields(m_viewModel, m_scroll->widget());
    auto* column = static_cast<QVBoxLayout*>(m_scroll->widget()->layout());
    column->insertWidget(column->count() - 1, m_fields);
    m_fields->placeInTabOrder(*m_list);
    m_scroll->verticalScrollBar()->setValue(0);
    m_result->showForm();
    m_list->setCurrentRow(static_cast<int>(allInstruments().indexOf(m_viewModel.instrument())));
    showAnswers();
}

void OutcomePage::showAnswers()
{
    m_result->showAnswers(*m_fields);
}

void OutcomePage::take(Instrument instrument)
{
    if (instrument != m_viewModel.instrument())
        m_viewModel.choose(instrument);
    m_fields->begin();
}

void OutcomePage::store()
{
    const QString name = OutcomeText::name(m_viewModel.instrument());
    const Status stored = m_viewModel.store();
    m_fault->setVisible(!stored);
    if (!stored) {
        m_fault->setText(errorText(stored.error()).sentence());
        return;
    }
    Q_EMIT m_navigator.showMessage(tr("%1 stored").arg(name));
    m_list->setFocus(Qt::OtherFocusReason);
}

void OutcomePage::loadWording()
{
    const QPointer<OutcomePage> still(this);
    const QString path = m_chooseFile(this);
    if (still.isNull() || path.isEmpty())
        return;
    QFile file(path);
    const QByteArray content =
        file.open(QIODevice::ReadOnly) ? file.read(kLargestWording) : QByteArray();
    QString sentence;
    if (const auto fault = wordingFaultOf(content))
        sentence = OutcomeText::fault(*fault);
    else if (questionnaireFromFhir(content).questionnaire.wording == Wording::Paraphrase)
        sentence = tr("This is our own paraphrase, which is here already.");
    else if (const Status loaded = m_viewModel.loadWording(content); !loaded)
        sentence = errorText(loaded.error()).sentence();
    m_fault->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        m_fault->setText(tr("Nothing was loaded. %1").arg(sentence));
    else
        Q_EMIT m_navigator.showMessage(tr("The official wording is in use now"));
}

void OutcomePage::withdrawWording()
{
    const Status withdrawn = m_viewModel.withdrawWording();
    m_fault->setVisible(!withdrawn);
    if (!withdrawn)
        m_fault->setText(errorText(withdrawn.error()).sentence());
    else
        Q_EMIT m_navigator.showMessage(
            tr("Our paraphrase is asked again. The official wording can be loaded once more."));
}

std::unique_ptr<BlankPaper> OutcomePage::makeBlank() const
{
    if (const auto& questionnaire = m_viewModel.questionnaire())
        return std::make_unique<BlankForm>(*questionnaire);
    if (BlankTest::exists(m_viewModel.instrument()))
        return std::make_unique<BlankTest>(m_viewModel.instrument(), m_viewModel.side());
    return nullptr;
}

QString OutcomePage::blankName() const
{
    const auto& questionnaire = m_viewModel.questionnaire();
    const QString name = kInstrumentCodes.toCode(m_viewModel.instrument());
    return questionnaire ? u"%1-%2.pdf"_s.arg(name, questionnaire->language) : name + u".pdf"_s;
}

void OutcomePage::printBlank()
{
    const auto blank = makeBlank();
    if (!blank)
        return;
    QPrinter printer(QPrinter::HighResolution);
    prepareForSheet(printer, {}, m_title->text());
    const QPointer<OutcomePage> still(this);
    const PrintAnswer answer = askForPrinter(m_prompts, this, printer);
    if (answer == PrintAnswer::Stop || still.isNull())
        return;
    if (answer == PrintAnswer::SavePdf) {
        saveBlank();
        return;
    }
    const Status printed = printPages(*blank, printer);
    m_fault->setVisible(!printed);
    if (!printed)
        m_fault->setText(tr("The form was not printed: the printer does not answer. Choose another "
                            "printer, or save a PDF and print that."));
    else
        Q_EMIT m_navigator.showMessage(tr("Blank form printed"));
}

void OutcomePage::saveBlank()
{
    const auto blank = makeBlank();
    if (!blank)
        return;
    const QPointer<OutcomePage> still(this);
    const QString path = m_prompts.saveFile(
        this, {tr("Blank form as PDF"), blankName(), tr("PDF document"), u"pdf"_s});
    if (still.isNull() || path.isEmpty())
        return;
    const Status written = blank->writePdf(path);
    m_fault->setVisible(!written);
    if (!written)
        m_fault->setText(errorText(written.error()).sentence());
    else
        Q_EMIT m_navigator.fileSaved(tr("Blank form saved"), path);
}

} // namespace ach
