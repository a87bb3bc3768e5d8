// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/ownexercisedialog.h"

#include "core/base/textlimits.h"
#include "core/programme/exercisecatalogue.h"
#include "ui/programme/dosetext.h"
#include "ui/programme/exercisepicturefield.h"
#include "ui/shell/painting.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chiptoggle.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/unitfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 740;

QString textOf(const LabelledField* field)
{
    return qobject_cast<QLineEdit*>(field->field())->text().trimmed();
}

std::optional<int> numberOf(const LabelledField* field)
{
    return qobject_cast<UnitField*>(field->field())->value();
}

} // namespace

OwnExerciseDialog::OwnExerciseDialog(const ExerciseCatalogue& known, const Exercise& exercise,
                                     const ExercisePictures& pictures, Prompts& prompts,
                                     QWidget* parent)
    : QDialog(parent), m_before(exercise), m_error(new Banner(Banner::Tone::Danger, {}, this))
{
    setWindowTitle(exercise.id.isEmpty() ? tr("New exercise of the clinic")
                                         : tr("Exercise of the clinic"));
    setObjectName(u"ownExercise"_s);
    setMinimumWidth(kWidth);
    m_error->setObjectName(u"exerciseError"_s);
    m_error->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::x5, Space::x5, Space::x5, Space::x5);
    column->setSpacing(Space::x2);
    column->addWidget(m_error);
    m_name = addLine(tr("Name"), u"name"_s);
    m_note = addLine(tr("What tells it from its neighbours (optional)"), u"note"_s);
    m_cue = addLine(tr("How it is done, in one breath"), u"cue"_s);
    m_cue->setHelp(tr("Stands on the patient's sheet."));
    m_mistake = addLine(tr("Common mistake (optional)"), u"mistake"_s);
    addPictures(pictures, prompts);
    addDose(known);
    addNeighbours(known);
    addEquipment(known);
    auto* cancel = new ActionButton(ActionButton::Role::Secondary, tr("Cancel"), this);
    auto* save = new ActionButton(ActionButton::Role::Primary, tr("Save"), this);
    save->setObjectName(u"saveExercise"_s);
    save->setKeyCap(Paint::keyText(QKeySequence(Qt::CTRL | Qt::Key_Enter)));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    column->addStretch();
    column->addLayout(buttons);
    connect(cancel, &QAbstractButton::clicked, this, [this] { done(kDropped); });
    connect(save, &QAbstractButton::clicked, this, &OwnExerciseDialog::save);
    if (!exercise.id.isEmpty() || !exercise.texts.isEmpty())
        fill();
    m_name->field()->setFocus();
    // Not as wide as all equipment beside each other.
    resize(kWidth, layout()->totalHeightForWidth(kWidth));
}

OwnExerciseDialog::~OwnExerciseDialog() = default;

LabelledField* OwnExerciseDialog::addLine(const QString& label, const QString& name)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setMaxLength(kLongestName);
    auto* field = new LabelledField(label, edit, this);
    connect(edit, &QLineEdit::textChanged, field, [field] { field->setError({}); });
    layout()->addWidget(field);
    return field;
}

void OwnExerciseDialog::addDose(const ExerciseCatalogue& known)
{
    m_muscle = new QComboBox(this);
    m_muscle->setObjectName(u"muscle"_s);
    const ExerciseWords& words = known.words(DoseText::language());
    for (const auto& [muscle, code] : kMuscleBiasCodes.rows)
        m_muscle->addItem(words.muscles.value(QLatin1StringView(code)), QLatin1StringView(code));
    // The limits are those of checkExercise().
    const auto number = [this](const QString& unit, int most, const QString& name,
                               std::optional<int> value) {
        auto* field = new UnitField(unit, 1, most, this);
        field->setObjectName(name);
        field->setValue(value);
        return field;
    };
    const Prescription usual;
    m_sets = new LabelledField(tr("Sets"), number({}, 20, u"sets"_s, usual.sets), this);
    m_repetitions = new LabelledField(tr("Repetitions"),
                                      number({}, 200, u"repetitions"_s, usual.repetitions), this);
    for (LabelledField* field : {m_sets, m_repetitions})
        connect(qobject_cast<UnitField*>(field->field()), &UnitField::valueChanged, field,
                [field] { field->setError({}); });
    m_hold = number(tr("s"), 600, u"hold"_s, std::nullopt);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::x3);
    row->addWidget(new LabelledField(tr("Works on"), m_muscle, this), 1);
    row->addWidget(m_sets);
    row->addWidget(m_repetitions);
    row->addWidget(new LabelledField(tr("Hold (optional)"), m_hold, this));
    qobject_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void OwnExerciseDialog::addPictures(const ExercisePictures& pictures, Prompts& prompts)
{
    m_start = new ExercisePictureField(ExercisePictureField::Place::Start, prompts, this);
    m_start->setPicture(pictures.start);
    m_end = new ExercisePictureField(ExercisePictureField::Place::End, prompts, this);
    m_end->setPicture(pictures.end);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::x3);
    row->addWidget(m_start, 1);
    row->addWidget(m_end, 1);
    qobject_cast<QVBoxLayout*>(layout())->addLayout(row);
}

ExercisePictures OwnExerciseDialog::pictures() const
{
    return {m_start->picture(), m_end->picture()};
}

void OwnExerciseDialog::addNeighbours(const ExerciseCatalogue& known)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::x3);
    const auto add = [&](const QString& label, const QString& name) {
        auto* box = new QComboBox(this);
        box->setObjectName(name);
        box->addItem(tr("none"), QString());
        for (const Exercise& exercise : known.exercises()) {
            if (exercise.id != m_before.id)
                box->addItem(exercise.text(DoseText::language()).name, exercise.id);
        }
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row->addWidget(new LabelledField(label, box, this), 1);
        return box;
    };
    m_easier = add(tr("Next easier exercise"), u"easier"_s);
    m_harder = add(tr("Next harder exercise"), u"harder"_s);
    qobject_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void OwnExerciseDialog::addEquipment(const ExerciseCatalogue& known)
{
    auto* head = new TextLabel(tr("Equipment"), Theme::Type::Small, Theme::Text2, this);
    auto* holder = new QWidget(this);
    auto* flow = new FlowLayout(holder, Space::x1, Space::x1);
    const QHash<QString, QString>& words = known.words(DoseText::language()).equipment;
    QStringList codes = words.keys();
    std::sort(codes.begin(), codes.end(), [&words](const QString& one, const QString& other) {
        return words.value(one).localeAwareCompare(words.value(other)) < 0;
    });
    for (const QString& code : codes) {
        auto* toggle = new ChipToggle(words.value(code), holder);
        toggle->setObjectName(u"equipment_"_s + code);
        flow->addWidget(toggle);
        m_equipment.insert(code, toggle);
    }
    layout()->addWidget(head);
    layout()->addWidget(holder);
}

Exercise OwnExerciseDialog::exercise() const
{
    Exercise exercise = m_before;
    ExerciseText text = m_before.texts.value(DoseText::language());
    text.name = textOf(m_name);
    text.shortNote = textOf(m_note);
    if (const QString cue = textOf(m_cue); cue != text.cue) {
        text.cue = cue;
        text.steps = {cue};
    }
    if (const QString mistake = textOf(m_mistake); mistake != text.mistake) {
        text.mistake = mistake;
        text.errors = mistake.isEmpty() ? QStringList() : QStringList{mistake};
    }
    exercise.texts.insert(DoseText::language(), text);
    if (const auto muscle = kMuscleBiasCodes.fromCode(m_muscle->currentData().toString()))
        if (exercise.muscles.isEmpty() || exercise.muscles.first() != *muscle)
            exercise.muscles = {*muscle};
    exercise.equipment.clear();
    for (auto toggle = m_equipment.constBegin(); toggle != m_equipment.constEnd(); ++toggle) {
        if ((*toggle)->isChecked())
            exercise.equipment.append(toggle.key());
    }
    exercise.equipment.sort();
    exercise.easier = m_easier->currentData().toString();
    exercise.harder = m_harder->currentData().toString();
    exercise.dose.sets = numberOf(m_sets).value_or(1);
    exercise.dose.repetitions = numberOf(m_repetitions).value_or(1);
    exercise.dose.holdSeconds = m_hold->value();
    return exercise;
}

void OwnExerciseDialog::fill()
{
    const ExerciseText& text = m_before.text(DoseText::language());
    const auto write = [](const LabelledField* field, const QString& words) {
        qobject_cast<QLineEdit*>(field->field())->setText(words);
    };
    write(m_name, text.name);
    write(m_note, text.shortNote);
    write(m_cue, text.cue);
    write(m_mistake, text.mistake);
    if (!m_before.muscles.isEmpty())
        m_muscle->setCurrentIndex(
            m_muscle->findData(kMuscleBiasCodes.toCode(m_before.muscles.first())));
    qobject_cast<UnitField*>(m_sets->field())->setValue(m_before.dose.sets);
    qobject_cast<UnitField*>(m_repetitions->field())->setValue(m_before.dose.repetitions);
    m_hold->setValue(m_before.dose.holdSeconds);
    m_easier->setCurrentIndex(std::max(0, m_easier->findData(m_before.easier)));
    m_harder->setCurrentIndex(std::max(0, m_harder->findData(m_before.harder)));
    for (const QString& code : m_before.equipment) {
        if (ChipToggle* toggle = m_equipment.value(code))
            toggle->setChecked(true);
    }
}

void OwnExerciseDialog::save()
{
    m_name->setError(textOf(m_name).isEmpty() ? tr("An exercise needs a name to be found by.")
                                              : QString());
    m_cue->setError(textOf(m_cue).isEmpty()
                        ? tr("The patient's sheet needs a sentence on how it is done.")
                        : QString());
    m_sets->setError(numberOf(m_sets) ? QString() : tr("A number from 1 to 20."));
    m_repetitions->setError(numberOf(m_repetitions) ? QString() : tr("A number from 1 to 200."));
    for (const LabelledField* field : {m_name, m_cue, m_sets, m_repetitions}) {
        if (!field->error().isEmpty()) {
            field->field()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (!m_hold->hasError())
        Q_EMIT saveRequested();
    else
        m_hold->setFocus(Qt::OtherFocusReason);
}

void OwnExerciseDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else
        QDialog::keyPressEvent(event);
}

void OwnExerciseDialog::showError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->show();
}

} // namespace ach
