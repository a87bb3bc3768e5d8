// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/createclinicpage.h"

#include "ui/access/passphrase.h"
#include "ui/access/recoverysheet.h"
#include "ui/shell/errortext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/passphrasefield.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wizardfooter.h"
#include "ui/widgets/wizardrail.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumnWidth = 560;

enum Field {
    Name,
    Address,
    Phone,
    Hours,
    Person,
    Profession,
    Passphrase,
    Repeat,
    First,
    Second,
    Folder
};

} // namespace

CreateClinicPage::CreateClinicPage(AccessViewModel& access, FolderChooser chooseFolder,
                                   QWidget* parent)
    : TokenWidget(parent), m_access(access), m_model(*access.createModel()),
      m_chooseFolder(std::move(chooseFolder)), m_rail(new WizardRail(this)),
      m_footer(new WizardFooter(this)), m_stack(new QStackedWidget(this)),
      m_gap(new TextLabel({}, Theme::Type::Small, Theme::Danger, this))
{
    setObjectName(u"createClinicPage"_s);
    for (QWidget* const step : {makeClinicStep(), makePersonStep(), makePassphraseStep(),
                                makeRecoveryStep(), makeFolderStep()}) {
        auto* scroll = new QScrollArea(m_stack);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        auto* centred = new QWidget(scroll);
        auto* row = new QHBoxLayout(centred);
        row->setContentsMargins(Space::x8, Space::x8, Space::x8, Space::x6);
        row->addStretch(1);
        row->addWidget(step, 1000);
        row->addStretch(1);
        scroll->setWidget(centred);
        m_stack->addWidget(scroll);
    }
    m_gap->setObjectName(u"gap"_s);
    m_gap->setContentsMargins(Space::x8, 0, Space::x8, Space::x2);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_gap);
    column->addWidget(m_footer);
    row->addLayout(column, 1);

    connect(m_footer, &WizardFooter::back, this, &CreateClinicPage::back);
    connect(m_footer, &WizardFooter::next, this, &CreateClinicPage::next);
    connect(m_rail, &WizardRail::stepActivated, this, [this](int step) {
        if (step < m_step) // later steps come in their order
            showStep(step);
        else
            m_rail->setCurrent(m_step);
    });
    connect(&m_model, &CreateClinicViewModel::creatingChanged, this, &CreateClinicPage::showFooter);
    connect(&m_model, &CreateClinicViewModel::failed, this, [this](const Error& error) {
        m_passphrase->clear(); // it was wiped with the attempt
        m_repeat->clear();
        showStep(error.cause == Cause::PassphraseTooShort ? CreateClinicViewModel::PassphraseStep
                                                          : CreateClinicViewModel::FolderStep);
        m_gap->setText(errorText(error).sentence());
        m_gap->show();
    });
    CreateClinicPage::refresh();
    showStep(0);
}

CreateClinicPage::~CreateClinicPage() = default;

void CreateClinicPage::startOver()
{
    showStep(m_step);
}

QVBoxLayout* CreateClinicPage::stepColumn(QWidget* step)
{
    step->setMaximumWidth(kColumnWidth);
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::x3);
    m_titles.append(new TextLabel({}, Theme::Type::H1, Theme::Text, step));
    m_intros.append(new TextLabel({}, Theme::Type::Body, Theme::Text2, step));
    column->addWidget(m_titles.last());
    column->addWidget(m_intros.last());
    column->addSpacing(Space::x2);
    return column;
}

QWidget* CreateClinicPage::makeClinicStep()
{
    auto* step = new QWidget(this);
    QVBoxLayout* column = stepColumn(step);
    for (const auto& [line, name] :
         {std::pair{&m_name, u"clinicName"_s}, std::pair{&m_address, u"address"_s},
          std::pair{&m_phone, u"phone"_s}, std::pair{&m_hours, u"hours"_s}}) {
        *line = new QLineEdit(step);
        (*line)->setObjectName(name);
        m_fields.append(new LabelledField({}, *line, step));
        column->addWidget(m_fields.last());
        connect(*line, &QLineEdit::textEdited, this, &CreateClinicPage::edited);
    }
    column->addSpacing(Space::x2);
    auto* card = new Card({}, step);
    m_sheetTitle = new TextLabel({}, Theme::Type::Caption, Theme::Text3, card);
    m_sheetName = new TextLabel({}, Theme::Type::H3, Theme::Text, card);
    m_sheetLines = new TextLabel({}, Theme::Type::Small, Theme::Text2, card);
    for (TextLabel* const label : {m_sheetTitle, m_sheetName, m_sheetLines})
        card->body()->addWidget(label);
    column->addWidget(card);
    column->addStretch(1);
    return step;
}

QWidget* CreateClinicPage::makePersonStep()
{
    auto* step = new QWidget(this);
    QVBoxLayout* column = stepColumn(step);
    for (const auto& [line, name] :
         {std::pair{&m_person, u"personName"_s}, std::pair{&m_profession, u"profession"_s}}) {
        *line = new QLineEdit(step);
        (*line)->setObjectName(name);
        m_fields.append(new LabelledField({}, *line, step));
        column->addWidget(m_fields.last());
        connect(*line, &QLineEdit::textEdited, this, &CreateClinicPage::edited);
    }
    column->addStretch(1);
    return step;
}

QWidget* CreateClinicPage::makePassphraseStep()
{
    auto* step = new QWidget(this);
    QVBoxLayout* column = stepColumn(step);
    m_suggest = new ActionButton(ActionButton::Role::Secondary, {}, step);
    m_suggest->setObjectName(u"suggest"_s);
    m_suggest->setIconName("edit-redo");
    m_passphrase = new PassphraseField(step);
    m_repeat = new PassphraseField(step);
    m_passphrase->setObjectName(u"newPassphrase"_s);
    m_repeat->setObjectName(u"repeatPassphrase"_s);
    m_strength = new TextLabel({}, Theme::Type::Small, Theme::Text2, step);
    m_fields.append(new LabelledField({}, m_passphrase, step));
    m_fields.append(new LabelledField({}, m_repeat, step));
    column->addWidget(m_fields.at(Field::Passphrase));
    column->addWidget(m_strength);
    column->addWidget(m_fields.at(Field::Repeat));
    auto* row = new QHBoxLayout;
    row->addWidget(m_suggest);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    // Named by their lines: an order of the composite fields would lead from the second back to the
    // first.
    setTabOrder(m_passphrase->lineEdit(), m_repeat->lineEdit());
    setTabOrder(m_repeat->lineEdit(), m_suggest);
    connect(m_passphrase, &PassphraseField::textChanged, this, &CreateClinicPage::edited);
    connect(m_repeat, &PassphraseField::textChanged, this, &CreateClinicPage::edited);
    connect(m_suggest, &QPushButton::clicked, this, [this] {
        m_passphrase->setText(suggestPassphrase());
        m_passphrase->setShown(true);
        m_repeat->clear();
        m_passphrase->setFocus();
        edited();
    });
    return step;
}

QWidget* CreateClinicPage::makeRecoveryStep()
{
    auto* step = new QWidget(this);
    QVBoxLayout* column = stepColumn(step);
    auto* card = new Card({}, step);
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(Space::x2);
    const QStringList groups = m_model.recoveryGroups();
    for (int index = 0; index < groups.size(); ++index) {
        auto* group = new TextLabel(QString::number(index + 1) + u"   "_s + groups.at(index),
                                    Theme::Type::H2, Theme::Text, card);
        group->setObjectName(u"group%1"_s.arg(index + 1));
        grid->addWidget(group, index / 4, index % 4);
        m_groups.append(group);
    }
    card->body()->addLayout(grid);
    column->addWidget(card);
    auto* row = new QHBoxLayout;
    m_print = new ActionButton(ActionButton::Role::Secondary, {}, step);
    m_print->setObjectName(u"printRecovery"_s);
    m_print->setIconName("document-print");
    m_printed = new TextLabel({}, Theme::Type::Small, Theme::Good, step);
    row->addWidget(m_print);
    row->addWidget(m_printed, 1);
    column->addLayout(row);
    column->addSpacing(Space::x2);
    m_byHand = new TextLabel({}, Theme::Type::Small, Theme::Text2, step);
    column->addWidget(m_byHand);
    auto* typed = new QHBoxLayout;
    typed->setSpacing(Space::x3);
    for (const auto& [line, name] :
         {std::pair{&m_first, u"firstGroup"_s}, std::pair{&m_second, u"secondGroup"_s}}) {
        *line = new QLineEdit(step);
        (*line)->setObjectName(name);
        (*line)->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
        m_fields.append(new LabelledField({}, *line, step));
        typed->addWidget(m_fields.last(), 1);
        connect(*line, &QLineEdit::textEdited, this, &CreateClinicPage::edited);
    }
    column->addLayout(typed);
    column->addStretch(1);
    connect(m_print, &QPushButton::clicked, this, [this] {
        const RecoverySheet sheet{m_model.clinic().name, m_model.recoveryGroups(),
                                  QDate::currentDate()};
        if (!sheet.print(this))
            return;
        m_model.noteRecoveryPrinted();
        refresh();
        showGap();
    });
    return step;
}

QWidget* CreateClinicPage::makeFolderStep()
{
    auto* step = new QWidget(this);
    QVBoxLayout* column = stepColumn(step);
    m_folder = new QLineEdit(step);
    m_folder->setObjectName(u"folder"_s);
    m_fields.append(new LabelledField({}, m_folder, step));
    column->addWidget(m_fields.last());
    m_chooser = new ActionButton(ActionButton::Role::Secondary, {}, step);
    m_chooser->setObjectName(u"chooseFolder"_s);
    m_chooser->setIconName("document-open-folder");
    auto* row = new QHBoxLayout;
    row->addWidget(m_chooser);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    connect(m_folder, &QLineEdit::textEdited, this, &CreateClinicPage::edited);
    connect(m_chooser, &QPushButton::clicked, this, [this] {
        const QString parent = m_chooseFolder(this, QFileInfo(m_folder->text()).path());
        if (parent.isEmpty())
            return;
        m_folder->setText(m_model.suggestedFolder(parent));
        edited();
    });
    return step;
}

void CreateClinicPage::edited()
{
    Clinic& clinic = m_model.clinic();
    clinic.name = m_name->text().trimmed();
    clinic.address = m_address->text().trimmed();
    clinic.phone = m_phone->text().trimmed();
    clinic.openingHours = m_hours->text().trimmed();
    m_model.owner().name = m_person->text().trimmed();
    m_model.owner().profession = m_profession->text().trimmed();
    m_model.passphrase() = m_passphrase->text();
    m_model.repeated() = m_repeat->text();
    m_model.setPassphraseShown(m_passphrase->isShown());
    m_model.folder() = m_folder->text().trimmed();
    m_gap->hide();
    showSheetHeader();
    showStrength();
}

void CreateClinicPage::showSheetHeader()
{
    const Clinic& clinic = m_model.clinic();
    m_sheetName->setText(clinic.name.isEmpty() ? tr("Name of the clinic") : clinic.name);
    QStringList lines;
    for (const QString& line : {clinic.address, clinic.phone, clinic.openingHours}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    m_sheetLines->setText(lines.isEmpty() ? tr("Address, telephone and opening hours")
                                          : lines.join(u" · "_s));
}

void CreateClinicPage::showStrength()
{
    const QString text = m_passphrase->text();
    m_strength->setVisible(!text.isEmpty());
    switch (passphraseStrength(text)) {
    case PassphraseStrength::TooEasy:
        m_strength->setText(tr("Too easy to guess"));
        break;
    case PassphraseStrength::Months:
        m_strength->setText(tr("Would take months to guess"));
        break;
    case PassphraseStrength::Years:
        m_strength->setText(tr("Would take years to guess"));
        break;
    case PassphraseStrength::Centuries:
        m_strength->setText(tr("Would take centuries to guess"));
        break;
    }
    m_strength->setInk(passphraseStrength(text) == PassphraseStrength::TooEasy ? Theme::Caution
                                                                               : Theme::Good);
}

void CreateClinicPage::showStep(int step)
{
    if (step == CreateClinicViewModel::FolderStep && m_folder->text().isEmpty()) {
        m_folder->setText(m_model.suggestedFolder(m_access.places().clinics, u"clinic"_s));
        edited();
    }
    m_step = step;
    m_stack->setCurrentIndex(step);
    m_rail->setCurrent(step);
    for (int index = 0; index < CreateClinicViewModel::StepCount; ++index)
        m_rail->setState(index, index < step ? WizardRail::State::Done : WizardRail::State::Open);
    m_gap->hide();
    showFooter();
    QWidget* const first =
        std::array<QWidget*, 5>{m_name, m_person, m_passphrase, m_print, m_folder}.at(
            static_cast<std::size_t>(step));
    first->setFocus();
}

void CreateClinicPage::next()
{
    if (m_model.isCreating())
        return;
    edited();
    const auto step = static_cast<CreateClinicViewModel::Step>(m_step);
    if (step == CreateClinicViewModel::RecoveryStep)
        m_model.confirmRecovery(m_first->text(), m_second->text());
    if (m_model.gap(step) != CreateClinicViewModel::Gap::None) {
        showGap();
        return;
    }
    if (step != CreateClinicViewModel::FolderStep) {
        showStep(m_step + 1);
        return;
    }
    m_passphrase->clear();
    m_repeat->clear();
    m_model.create();
}

void CreateClinicPage::back()
{
    if (m_model.isCreating())
        return;
    if (m_step > 0)
        showStep(m_step - 1);
    else
        m_access.showWelcome();
}

void CreateClinicPage::showGap()
{
    const QString text = gapText(m_model.gap(static_cast<CreateClinicViewModel::Step>(m_step)));
    m_gap->setText(text);
    m_gap->setVisible(!text.isEmpty());
}

QString CreateClinicPage::gapText(CreateClinicViewModel::Gap gap) const
{
    using Gap = CreateClinicViewModel::Gap;
    switch (gap) {
    case Gap::None:
        return {};
    case Gap::ClinicName:
        return tr("The clinic needs a name. Type what stands on the door.");
    case Gap::PersonName:
        return tr("Your name is missing. It stands in the record beside what you do.");
    case Gap::PassphraseShort:
        return tr("The passphrase is too short. It needs at least %n character(s).", nullptr,
                  kShortestPassphrase);
    case Gap::PassphraseEasy:
        return tr("This passphrase is too easy to guess. Add a few words.");
    case Gap::PassphrasesDiffer:
        return tr("The two passphrases differ. Type the second one again, or show the first.");
    case Gap::RecoveryKeyNotKept:
        return tr("Print the key, or type groups %1 and %2 from your own note.")
            .arg(m_model.askedGroups()[0] + 1)
            .arg(m_model.askedGroups()[1] + 1);
    case Gap::FolderMissing:
        return tr("The folder is missing. Choose where the clinic is kept.");
    case Gap::FolderTaken:
        return tr("This folder holds other files. Choose an empty one or a new name.");
    }
    Q_UNREACHABLE();
    return {};
}

void CreateClinicPage::showFooter()
{
    const bool creating = m_model.isCreating();
    m_footer->setUndoVisible(false);
    m_footer->setBackEnabled(!creating);
    m_footer->setNext(creating ? tr("Creating the clinic…")
                          : m_step == CreateClinicViewModel::FolderStep ? tr("Create the clinic")
                                                                        : tr("Next"),
                      !creating);
    m_stack->setEnabled(!creating);
}

void CreateClinicPage::refresh()
{
    m_rail->setHeading(tr("Create a clinic"), tr("About four minutes"));
    m_rail->setSteps({tr("Clinic"), tr("You"), tr("Passphrase"), tr("Recovery key"), tr("Folder")});
    m_rail->setCurrent(m_step);
    const QStringList titles{tr("Your clinic"), tr("You"), tr("Your passphrase"),
                             tr("The recovery key"), tr("Where it is kept")};
    const QStringList intros{
        tr("This stands on every sheet. Only the name is needed now."),
        tr("You become the owner of the clinic and can add colleagues later."),
        tr("It unlocks the clinic. Nobody can look it up or reset it for you. Six words are easy "
           "to remember and "
           "hard to guess."),
        tr("It opens the clinic when the passphrase is forgotten. It is shown only now: keep it on "
           "paper, away from "
           "the computer."),
        tr("Everything of the clinic is in this folder, encrypted. Copy it as a whole.")};
    for (int index = 0; index < m_titles.size(); ++index) {
        m_titles.at(index)->setText(titles.at(index));
        m_intros.at(index)->setText(intros.at(index));
    }
    const auto group = [](int index) { return tr("Group %1").arg(index + 1); };
    const QStringList labels{tr("Name"),
                             tr("Address"),
                             tr("Telephone"),
                             tr("Opening hours"),
                             tr("Your name"),
                             tr("Profession"),
                             tr("Passphrase"),
                             tr("The same once more"),
                             group(m_model.askedGroups()[0]),
                             group(m_model.askedGroups()[1]),
                             tr("Folder of the clinic")};
    for (int index = 0; index < m_fields.size(); ++index)
        m_fields.at(index)->setLabel(labels.at(index));
    m_passphrase->setFieldName(labels.at(Field::Passphrase));
    m_repeat->setFieldName(labels.at(Field::Repeat));
    m_fields.at(Field::Repeat)->setHelp(tr("Not needed while the passphrase is shown"));
    m_sheetTitle->setText(tr("Header of the exercise sheets"));
    m_suggest->setText(tr("Suggest six words"));
    m_print->setText(tr("Print recovery key…"));
    m_printed->setText(m_model.isRecoveryKept() ? tr("Printed") : QString());
    m_byHand->setText(tr("I wrote it down: type two groups from your note."));
    m_chooser->setText(tr("Choose another place…"));
    showSheetHeader();
    showStrength();
    showFooter();
}

} // namespace ach
