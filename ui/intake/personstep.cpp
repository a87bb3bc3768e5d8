// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/personstep.h"

#include "ui/intake/questiontext.h"
#include "ui/patients/emailnote.h"
#include "ui/patients/patientdialog.h"
#include "ui/shell/errortext.h"
#include "ui/shell/languagetext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/answerrow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/labelrow.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QTimer>

namespace ach {

using namespace Qt::StringLiterals;

namespace {
constexpr int kStoreDelay = 250; // ms
const QList<Side> kSides{Side::Left, Side::Right, Side::Both};

} // namespace

PersonStep::PersonStep(IntakeViewModel& viewModel, QWidget* parent)
    : IntakeStepPage(viewModel, IntakeStep::Person, parent),
      m_restored(new Banner(Banner::Tone::Info, {}, this)),
      m_duplicate(new Banner(Banner::Tone::Caution, {}, this))
{
    setTitle(QuestionText::stepName(IntakeStep::Person),
             tr("Who it is, which side, and what we may keep"));
    m_restored->setText(tr("This was typed earlier for a new person and has no record yet."));
    ActionButton* empty = m_restored->addButton(tr("Start empty"));
    empty->setObjectName(u"startEmpty"_s);
    connect(empty, &QAbstractButton::clicked, this, [this] { this->viewModel().dropDraft(); });
    banners()->addWidget(m_restored);
    m_duplicate->setObjectName(u"duplicateBanner"_s);
    ActionButton* open = m_duplicate->addButton(tr("Open"));
    ActionButton* other = m_duplicate->addButton(tr("Another person"));
    open->setObjectName(u"openDuplicate"_s);
    other->setObjectName(u"anotherPerson"_s);
    banners()->addWidget(m_duplicate);
    connect(open, &QAbstractButton::clicked, this, [this] {
        if (const auto id = m_duplicateId) {
            this->viewModel().dropDraft();
            Q_EMIT openPatient(*id);
        }
    });
    connect(other, &QAbstractButton::clicked, this, [this] { this->viewModel().allowDuplicate(); });

    QVBoxLayout* left = addColumn(3);
    QVBoxLayout* right = addColumn(2);
    buildPerson(left);
    left->addStretch(1);
    buildComplaint(right);
    buildConsent(right);
    right->addStretch(1);
    onChange([this] { showErrors(); });
}

LabelledField* PersonStep::addText(const QString& label, const QString& name,
                                   QString Patient::*value)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(name);
    auto* field = new LabelledField(label, line, this);
    nameField(name, line);
    auto* pause = new QTimer(line);
    pause->setSingleShot(true);
    pause->setInterval(kStoreDelay);
    const auto store = [this, line, pause, name, value] {
        pause->stop();
        Patient changed = viewModel().person().patient;
        changed.*value = line->text().trimmed();
        viewModel().changePerson(changed, name);
    };
    connect(line, &QLineEdit::textEdited, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, store);
    connect(line, &QLineEdit::editingFinished, this, store);
    beforeStore([pause, store] {
        if (pause->isActive())
            store();
    });
    onChange([this, line, pause, value] {
        const QString& text = viewModel().person().patient.*value;
        if (!pause->isActive() && line->text().trimmed() != text)
            line->setText(text);
    });
    return field;
}

void PersonStep::buildPerson(QVBoxLayout* column)
{
    Card* card = addCard(column, tr("Person"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::x3);
    grid->setVerticalSpacing(Space::x3);
    for (int part = 0; part < 6; ++part)
        grid->setColumnStretch(part, 1);
    card->body()->addLayout(grid);

    LabelledField* given = addText(tr("Given name"), u"givenName"_s, &Patient::givenName);
    grid->addWidget(given, 0, 0, 1, 2);
    LabelledField* prefix =
        addText(tr("Prefix, such as “van der”"), u"namePrefix"_s, &Patient::namePrefix);
    grid->addWidget(prefix, 0, 2, 1, 2);
    m_familyName = addText(tr("Family name"), u"familyName"_s, &Patient::familyName);
    grid->addWidget(m_familyName, 0, 4, 1, 2);
    new LabelRow({given, prefix, m_familyName}, card);

    auto* birth = new DateField(viewModel().session().clock(), this);
    birth->setObjectName(u"birthDate"_s);
    birth->setReadingVisible(false);
    const QDate today = viewModel().session().clock().today();
    birth->setRange(oldestBirth(today), today);
    birth->lineEdit()->setMaximumWidth(QWIDGETSIZE_MAX); // as wide as the fields around it
    m_birthDate = new LabelledField(tr("Birth date"), birth, this);
    birth->setFieldName(tr("Birth date"));
    nameField(u"birth_date"_s, birth->lineEdit());
    connect(birth, &DateField::dateChanged, this, [this, birth](std::optional<QDate> date) {
        // Half of what was typed may have been a day too; without a whole one there is none.
        Patient changed = viewModel().person().patient;
        changed.birthDate = date.value_or(QDate());
        viewModel().changePerson(changed, u"birthDate"_s);
    });
    // An unfinished date is no mistake yet; a whole one that nobody can have is one at once.
    connect(birth, &DateField::readingChanged, this, [this, birth] {
        const bool isWrong =
            birth->hasError() && (birth->isOutside() || !birth->lineEdit()->hasFocus());
        m_birthDate->setError(isWrong ? birth->reading() : QString());
    });
    onChange([this, birth] {
        const QDate stored = viewModel().person().patient.birthDate;
        const auto date = stored.isValid() ? std::optional(stored) : std::nullopt;
        // What is typed and wrong stays to be mended, until a day comes back by undo.
        const bool keepsTyping = birth->hasError() && (!date || birth->lineEdit()->hasFocus());
        if (!keepsTyping && birth->date() != date)
            birth->setDate(date);
        const auto age = viewModel().person().patient.ageOn(viewModel().session().clock().today());
        m_birthDate->setHelp(age ? tr("%n year(s)", nullptr, *age) : QString());
    });
    grid->addWidget(m_birthDate, 1, 0, 1, 2);

    const auto addCombo = [this](const QString& name,
                                 const QList<std::pair<QString, QString>>& items) {
        auto* combo = new QComboBox(this);
        combo->setObjectName(name);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        for (const auto& [text, code] : items)
            combo->addItem(text, code);
        return combo;
    };
    QList<std::pair<QString, QString>> sexes;
    for (const auto& [sex, code] : kRecordedSexCodes.rows)
        sexes.append({PatientDialog::sexText(sex), QString::fromLatin1(code)});
    QComboBox* sex = addCombo(u"recordedSex"_s, sexes);
    connect(sex, &QComboBox::activated, this, [this, sex] {
        Patient changed = viewModel().person().patient;
        changed.recordedSex = kRecordedSexCodes.fromCode(sex->currentData().toString())
                                  .value_or(RecordedSex::NotRecorded);
        viewModel().changePerson(changed, u"recordedSex"_s);
    });
    onChange([this, sex] {
        sex->setCurrentIndex(
            sex->findData(kRecordedSexCodes.toCode(viewModel().person().patient.recordedSex)));
    });
    auto* sexField = new LabelledField(tr("Sex as recorded"), sex, this);
    grid->addWidget(sexField, 1, 2, 1, 2);

    QList<std::pair<QString, QString>> languages;
    for (const QString& code : {u""_s, u"en"_s, u"nl"_s, u"de"_s})
        languages.append({languageText(code), code});
    QComboBox* language = addCombo(u"language"_s, languages);
    connect(language, &QComboBox::activated, this, [this, language] {
        Patient changed = viewModel().person().patient;
        changed.language = language->currentData().toString();
        viewModel().changePerson(changed, u"language"_s);
    });
    onChange([this, language] {
        const QString& code = viewModel().person().patient.language;
        if (language->findData(code) < 0)
            language->addItem(code, code); // a language of a later version stays as it is
        language->setCurrentIndex(language->findData(code));
    });
    auto* languageField = new LabelledField(tr("Language of sheets"), language, this);
    grid->addWidget(languageField, 1, 4, 1, 2);
    new LabelRow({m_birthDate, sexField, languageField}, card);

    LabelledField* phone = addText(tr("Phone"), u"phone"_s, &Patient::phone);
    grid->addWidget(phone, 2, 0, 1, 3);
    LabelledField* email = addText(tr("E-mail"), u"email"_s, &Patient::email);
    grid->addWidget(email, 2, 3, 1, 3);
    new LabelRow({phone, email}, card);
    EmailNote::attach(*email);
    onChange([email] { EmailNote::refresh(*email); });
    grid->addWidget(addText(tr("General practitioner"), u"generalPractitioner"_s,
                            &Patient::generalPractitioner),
                    3, 0, 1, 6);
}

void PersonStep::buildComplaint(QVBoxLayout* column)
{
    Card* card = addCard(column, tr("Complaint"));
    auto* side = new ChoiceSegment(this);
    side->setChoices({tr("Left"), tr("Right"), tr("Both")});
    side->setClearable(false);
    side->setObjectName(u"side"_s);
    nameField(u"side"_s, side);
    connect(side, &ChoiceSegment::chosen, this,
            [this](int index) { viewModel().changeSide(kSides.at(index)); });
    onChange([this, side] {
        const auto chosen = viewModel().person().side;
        side->setCurrent(chosen ? std::optional(static_cast<int>(kSides.indexOf(*chosen)))
                                : std::nullopt);
    });
    QGridLayout* table = addTable(card);
    addRow(table, tr("Side"), {}, side);
    addRow(table, u"sports"_s, makeLine(u"sports"_s));
    addRow(table, u"work"_s, makeLine(u"work"_s));
    m_needed = new TextLabel({}, Theme::Type::Small, Theme::Text2, card);
    m_needed->setObjectName(u"needed"_s);
    card->body()->addWidget(m_needed);
}

void PersonStep::buildConsent(QVBoxLayout* column)
{
    Card* card = addCard(column, tr("Consent"));
    const auto add = [this, card](const QString& question, const QString& name,
                                  Answer Consent::*value) {
        auto* row = new AnswerRow(question, card);
        row->setObjectName(name);
        card->body()->addWidget(row);
        nameField(name, row);
        connect(row, &AnswerRow::answered, this, [this, name, value](Answer answer) {
            Patient changed = viewModel().person().patient;
            changed.consent.*value = answer;
            viewModel().changePerson(changed, name);
        });
        onChange(
            [this, row, value] { row->setAnswer(viewModel().person().patient.consent.*value); });
    };
    add(tr("May we keep this record?"), u"keepRecord"_s, &Consent::keepRecord);
    add(tr("May we share it with the general practitioner?"), u"shareWithGp"_s,
        &Consent::shareWithGp);
    card->body()->addWidget(
        new TextLabel(tr("No answer means that nobody asked, which is not a no."),
                      Theme::Type::Caption, Theme::Text2, card));
}

void PersonStep::showErrors()
{
    m_restored->setVisible(viewModel().isDraftRestored());
    const auto same = viewModel().duplicate();
    m_duplicateId = same ? std::optional(same->id) : std::nullopt;
    if (same)
        m_duplicate->setText(
            tr("%1, %2, is already here.").arg(same->name).arg(same->birthDate.year()));
    m_duplicate->setVisible(same.has_value());

    QString nameError;
    QString storedError;
    if (const auto& error = viewModel().personError()) {
        const QString sentence = errorText(*error).sentence();
        const bool aboutBirth =
            error->cause == Cause::BirthDateInFuture || error->cause == Cause::BirthDateTooLongAgo;
        (aboutBirth ? storedError : nameError) = sentence;
    }
    m_familyName->setError(nameError);
    if (!static_cast<DateField*>(m_birthDate->field())->hasError())
        m_birthDate->setError(storedError);
    m_needed->setText(primaryBlocked());
    m_needed->setVisible(!primaryBlocked().isEmpty());
}

QString PersonStep::primaryBlocked() const
{
    if (viewModel().isStarted())
        return {};
    if (viewModel().duplicate())
        return tr("Say first whether this is the same person.");
    return tr(
        "A name and a side open the other steps. Until then what is typed is kept as a draft.");
}

} // namespace ach
