// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakesteppage.h"

#include "core/intake/intakequestion.h"
#include "ui/intake/questiontext.h"
#include "ui/shell/painting.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/answerrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chiptoggle.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/nrsscale.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/unitfield.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStoreDelay = 250; // ms after the last key; an answer is stored within 300 ms

std::optional<double> readDecimal(const QString& text)
{
    bool ok = false;
    double number = QLocale().toDouble(text, &ok);
    if (!ok)
        number = QString(text).replace(u',', u'.').toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

/// `field` with the range under it that is allowed, seen while the field is refused.
QWidget* withNote(QWidget* field, QWidget* note, QWidget* parent)
{
    auto* both = new QWidget(parent);
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::x1);
    column->addWidget(field, 0, Qt::AlignLeading);
    column->addWidget(note);
    return both;
}

} // namespace

IntakeStepPage::IntakeStepPage(IntakeViewModel& viewModel, IntakeStep step, QWidget* parent)
    : IntakeStepFrame(parent), m_viewModel(viewModel), m_step(step)
{
    connect(&viewModel, &IntakeViewModel::changed, this, [this] {
        if (isVisible())
            refreshNow();
        else
            m_stale = true;
    });
}

IntakeStepPage::~IntakeStepPage() = default;

AnswerRow* IntakeStepPage::addAnswer(Card* card, const QString& key)
{
    auto* row = new AnswerRow(QuestionText::question(key), card);
    row->setQuestion(QuestionText::question(key), QuestionText::hint(key));
    row->setObjectName(key);
    card->body()->addWidget(row);
    nameField(key, row);
    connect(row, &AnswerRow::answered, this, [this, key](Answer answer) {
        m_viewModel.answer(key,
                           answer == Answer::NotAsked ? std::nullopt
                                                      : std::optional(kAnswerCodes.toCode(answer)));
    });
    onChange([this, row, key] { row->setAnswer(m_viewModel.yesNo(key)); });
    return row;
}

Card* IntakeStepPage::addScreening(QVBoxLayout* column, const QString& title,
                                   const QStringList& keys, const QStringList& choices)
{
    Card* card = addCard(column, title);
    auto* allNo = new ActionButton(ActionButton::Role::Secondary, QuestionText::allNo(), card);
    allNo->setHeightClass(ActionButton::Height::Small);
    allNo->setObjectName(keys.first() + u".allNo"_s);
    allNo->setAccessibleName(tr("%1: %2").arg(title, QuestionText::allNo()));
    const QKeySequence key(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    // Each group has the key; only the one that the keyboard is in shows it.
    connect(qApp, &QApplication::focusChanged, allNo, [allNo, card, key](QWidget*, QWidget* now) {
        const bool isInside = now != nullptr && card->isAncestorOf(now);
        allNo->setKeyCap(isInside ? Paint::keyText(key) : QString());
    });
    allNo->setToolTip(tr("Answers no to every question of this group that has no answer yet. "
                         "Y, N and ? answer one, Backspace takes it back."));
    card->addHeaderWidget(allNo);
    auto* shortcut = new QShortcut(key, card);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    const auto answer = [this, all = keys + choices] { m_viewModel.answerNoToAll(all); };
    connect(shortcut, &QShortcut::activated, this, answer);
    connect(allNo, &QAbstractButton::clicked, this, answer);
    card->body()->setSpacing(Space::x1);
    for (const QString& question : keys)
        addAnswer(card, question);
    return card;
}

ChoiceSegment* IntakeStepPage::makeChoice(const QString& key, const QStringList& words,
                                          bool unknownAllowed)
{
    auto* choice = new ChoiceSegment(this);
    QStringList texts;
    for (const QString& word : words)
        texts.append(QuestionText::word(key, word));
    choice->setChoices(texts);
    choice->setUnknownAllowed(unknownAllowed);
    choice->setObjectName(key);
    choice->setAccessibleName(QuestionText::question(key));
    nameField(key, choice);
    connect(choice, &ChoiceSegment::chosen, this, [this, key, words](int index) {
        m_viewModel.answer(key,
                           index == ChoiceSegment::kUnknown ? QString::fromLatin1(kUnknownAnswer)
                                                            : words.at(index));
    });
    connect(choice, &ChoiceSegment::cleared, this,
            [this, key] { m_viewModel.answer(key, std::nullopt); });
    onChange([this, key, words, choice] {
        const auto answer = m_viewModel.answerTo(key);
        if (answer == QString::fromLatin1(kUnknownAnswer))
            choice->setCurrent(ChoiceSegment::kUnknown);
        else if (answer && words.contains(*answer))
            choice->setCurrent(static_cast<int>(words.indexOf(*answer)));
        else
            choice->setCurrent(std::nullopt);
    });
    return choice;
}

NrsScale* IntakeStepPage::makeScale(const QString& key, bool notDoneAllowed)
{
    auto* scale = new NrsScale(this);
    scale->setNotDoneAllowed(notDoneAllowed);
    scale->setObjectName(key);
    scale->setAccessibleName(QuestionText::question(key));
    nameField(key, scale);
    connect(scale, &NrsScale::scored, this,
            [this, key](int score) { m_viewModel.answer(key, QString::number(score)); });
    connect(scale, &NrsScale::notDoneChosen, this,
            [this, key] { m_viewModel.answer(key, QString::fromLatin1(kNotDoneAnswer)); });
    connect(scale, &NrsScale::cleared, this,
            [this, key] { m_viewModel.answer(key, std::nullopt); });
    onChange([this, key, scale] {
        const auto answer = m_viewModel.answerTo(key);
        bool isScore = false;
        const int score = answer.value_or(QString()).toInt(&isScore);
        if (isScore)
            scale->setScore(PainScore::from(score));
        else if (answer == QString::fromLatin1(kNotDoneAnswer))
            scale->setNotDone(true);
        else {
            scale->setNotDone(false);
            scale->setScore(std::nullopt);
        }
    });
    return scale;
}

QLineEdit* IntakeStepPage::makeLine(const QString& key)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(key);
    line->setAccessibleName(QuestionText::question(key));
    nameField(key, line);
    auto* pause = new QTimer(line);
    pause->setSingleShot(true);
    pause->setInterval(kStoreDelay);
    const auto store = [this, key, line, pause] {
        if (!pause->isActive() && m_viewModel.answerTo(key).value_or(QString()) == line->text())
            return;
        pause->stop();
        m_viewModel.answer(key,
                           line->text().isEmpty() ? std::nullopt : std::optional(line->text()));
    };
    connect(line, &QLineEdit::textEdited, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, store);
    connect(line, &QLineEdit::editingFinished, this, store);
    beforeStore([pause, store] {
        if (pause->isActive())
            store();
    });
    onChange([this, key, line, pause] {
        const QString text = m_viewModel.answerTo(key).value_or(QString());
        if (!pause->isActive() && line->text() != text)
            line->setText(text);
    });
    return line;
}

QWidget* IntakeStepPage::makeMeasure(const QString& key)
{
    const IntakeQuestion* question = findIntakeQuestion(key);
    Q_ASSERT(question != nullptr);
    auto* line = new QLineEdit(this);
    line->setObjectName(key);
    line->setAccessibleName(QuestionText::question(key));
    line->setPlaceholderText(tr("cm"));
    line->setMaximumWidth(QFontMetrics(Theme::font(Theme::Type::Body)).averageCharWidth() * 16);
    nameField(key, line);
    auto* note = new TextLabel({}, Theme::Type::Caption, Theme::Danger, this);
    note->setObjectName(key + u".range"_s);
    note->hide();
    const auto mark = [line, note](const QString& error) {
        note->setText(error);
        note->setVisible(!error.isEmpty());
        line->setProperty("achError", !error.isEmpty());
        line->setToolTip(error);
        line->setAccessibleDescription(error);
        line->update();
    };
    const auto store = [this, key, line, mark, question] {
        const QString text = line->text().trimmed();
        if (text.isEmpty()) {
            mark({});
            m_viewModel.answer(key, std::nullopt);
            return;
        }
        const auto number = readDecimal(text);
        if (!number || *number < question->min || *number > question->max) {
            mark(tr("A number from %1 to %2").arg(question->min).arg(question->max));
            return;
        }
        mark({});
        m_viewModel.answer(key, QString::number(*number));
    };
    connect(line, &QLineEdit::editingFinished, this, store);
    beforeStore([line, store] {
        if (line->isModified())
            store();
    });
    onChange([this, key, line] {
        const auto answer = m_viewModel.answerTo(key);
        const QString text = answer && *answer != QLatin1StringView(kUnknownAnswer)
            ? QLocale().toString(answer->toDouble(), 'g', 6)
            : QString();
        if (!line->hasFocus() && !line->property("achError").toBool() && line->text() != text)
            line->setText(text);
    });
    return withNote(line, note, this);
}

QWidget* IntakeStepPage::makeDifference(const QString& key)
{
    auto* row = new QWidget(this);
    QWidget* line = makeMeasure(key);
    auto* none = new ChipToggle(QuestionText::noDifference(), row);
    none->setObjectName(key + u".none"_s);
    none->setAccessibleDescription(QuestionText::question(key));
    row->setAccessibleName(QuestionText::question(key));
    auto* flow = new FlowLayout(row, Space::x2, Space::x1);
    flow->addWidget(line);
    flow->addWidget(none);
    connect(none, &QAbstractButton::clicked, this, [this, key](bool seen) {
        m_viewModel.answer(key, seen ? std::optional(u"0"_s) : std::nullopt);
    });
    onChange([this, key, none] { none->setChecked(m_viewModel.answerTo(key) == u"0"_s); });
    return row;
}

QWidget* IntakeStepPage::makeCount(const QString& key, const QString& unit)
{
    const IntakeQuestion* question = findIntakeQuestion(key);
    Q_ASSERT(question != nullptr);
    auto* field =
        new UnitField(unit, static_cast<int>(question->min), static_cast<int>(question->max), this);
    field->setObjectName(key + u".field"_s);
    field->setAccessibleName(QuestionText::question(key));
    connect(field, &UnitField::valueChanged, this, [this, key](std::optional<int> value) {
        m_viewModel.answer(key, value ? std::optional(QString::number(*value)) : std::nullopt);
    });
    onChange([this, key, field] {
        bool isNumber = false;
        const double value = m_viewModel.answerTo(key).value_or(QString()).toDouble(&isNumber);
        const auto shown = isNumber ? std::optional(qRound(value)) : std::nullopt;
        if (field->value() != shown)
            field->setValue(shown);
    });
    auto* note = new TextLabel({}, Theme::Type::Caption, Theme::Danger, this);
    note->setObjectName(key + u".range"_s);
    note->hide();
    connect(field, &UnitField::errorChanged, note, [field, note](bool isWrong) {
        note->setText(isWrong ? field->rangeText() : QString());
        note->setVisible(isWrong);
    });
    return withNote(field, note, this);
}

void IntakeStepPage::chainScales(const QList<NrsScale*>& scales)
{
    m_chain = scales;
    for (NrsScale* scale : scales)
        scale->installEventFilter(this);
}

bool IntakeStepPage::eventFilter(QObject* watched, QEvent* event)
{
    auto* scale = qobject_cast<NrsScale*>(watched);
    if (scale == nullptr || event->type() != QEvent::KeyPress)
        return IntakeStepFrame::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    if (press->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return IntakeStepFrame::eventFilter(watched, event);
    const qsizetype place = m_chain.indexOf(scale);
    const bool scores = (press->key() >= Qt::Key_0 && press->key() <= Qt::Key_9)
        || press->key() == Qt::Key_X || press->key() == Qt::Key_N;
    if (scores && place + 1 < m_chain.size()) {
        // After the scale has taken the key.
        QTimer::singleShot(0, m_chain.at(place + 1),
                           [next = m_chain.at(place + 1)] { next->setFocus(Qt::TabFocusReason); });
    }
    return IntakeStepFrame::eventFilter(watched, event);
}

void IntakeStepPage::nameField(const QString& key, QWidget* field)
{
    m_fields.insert(key, field);
    m_fieldOrder.append(key);
}

void IntakeStepPage::onChange(const std::function<void()>& show)
{
    m_show.push_back(show);
    show();
}

void IntakeStepPage::refreshNow()
{
    m_stale = false;
    for (const auto& show : m_show)
        show();
    Q_EMIT primaryChanged();
}

void IntakeStepPage::showEvent(QShowEvent* event)
{
    if (m_stale)
        refreshNow();
    QWidget::showEvent(event);
}

void IntakeStepPage::beforeStore(const std::function<void()>& store)
{
    m_store.push_back(store);
}

QWidget* IntakeStepPage::refusedField() const
{
    for (QWidget* field : findChildren<QWidget*>()) {
        const auto* const date = qobject_cast<const DateField*>(field);
        if (date != nullptr && date->hasError())
            return date->lineEdit();
        if (field->property("achError").toBool() && field->isVisibleTo(this))
            return field;
    }
    return nullptr;
}

void IntakeStepPage::storeNow()
{
    for (const auto& store : m_store)
        store();
}

void IntakeStepPage::focusQuestion(const QString& key)
{
    for (const QString& name : key.isEmpty() ? m_fieldOrder : QStringList{key}) {
        QWidget* field = m_fields.value(name);
        if (field != nullptr && field->isVisibleTo(this) && field->isEnabled()) {
            field->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    setFocus(Qt::OtherFocusReason); // so that the keys of the step work
}

} // namespace ach
