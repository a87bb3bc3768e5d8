// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcome/measurefields.h"

#include "ui/intake/heelrisecounter.h"
#include "ui/outcome/ratingcells.h"
#include "ui/shell/theme.h"
#include "ui/widgets/chiptoggle.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/nrsscale.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/unitfield.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

using Kind = MeasureField::Kind;

/// A number as people type it, with a comma or a point.
std::optional<double> readNumber(QString text)
{
    bool isNumber = false;
    const double number = text.replace(u',', u'.').toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QJsonValue valueOf(const QString& code)
{
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    return isNumber ? QJsonValue(number) : code.isEmpty() ? QJsonValue() : QJsonValue(code);
}

QString codeOf(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toInt()) : value.toString();
}

} // namespace

MeasureFields::MeasureFields(OutcomeViewModel& viewModel, QWidget* parent)
    : TokenWidget(parent), m_viewModel(viewModel), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::x2);
    const QList<MeasureField>& fields = viewModel.fields();
    int number = 0;
    for (const MeasureField& field : fields) {
        if (field.beginsSection) {
            m_column->addSpacing(Space::x2);
            if (!field.section.isEmpty())
                m_column->addWidget(
                    new TextLabel(field.section, Theme::Type::H3, Theme::Text, this));
        }
        if (field.kind == Kind::Activity) {
            addActivity(field);
            continue;
        }
        // The parts of item 8 of VISA-A and its "cannot walk" belong to the item above.
        const bool isPart = field.key.contains(u'_') && field.key != u"q8_branch"
            && viewModel.instrument() == Instrument::VisaA;
        const bool isNumbered = viewModel.questionnaire() && fields.size() > 1 && !isPart;
        addField(field, isNumbered ? ++number : 0);
    }
}

MeasureFields::~MeasureFields() = default;

void MeasureFields::begin()
{
    for (qsizetype i = 0; i < m_chain.size(); ++i) {
        if (m_viewModel.answer(m_keys.at(i)).isUndefined()) {
            m_chain.at(i)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    if (!m_chain.isEmpty())
        m_chain.first()->setFocus(Qt::TabFocusReason);
}

void MeasureFields::placeInTabOrder(QWidget& before)
{
    QWidget* last = &before;
    const QList<QWidget*> parts = findChildren<QWidget*>();
    for (QWidget* const part : parts) {
        if ((part->focusPolicy() & Qt::TabFocus) == 0 || part->focusProxy() != nullptr)
            continue;
        setTabOrder(last, part);
        last = part;
    }
}

QString MeasureFields::itemName(const QString& key) const
{
    if (key.startsWith(u'q') && key.size() > 1 && key.at(1).isDigit())
        return tr("Question %1").arg(key.mid(1).section(u'_', 0, 0));
    if (key.startsWith(u"activities["_s))
        return tr("Activity %1").arg(key.mid(11).chopped(1));
    for (const MeasureField& field : m_viewModel.fields()) {
        if (field.key == key)
            return field.section.isEmpty() ? field.text
                                           : tr("%1, %2").arg(field.section, field.text);
    }
    return tr("The form");
}

void MeasureFields::addLegend(const MeasureField& field)
{
    QStringList words;
    for (const QuestionOption& option : field.options)
        words << tr("%1 %2", "code and its words").arg(option.code, option.text);
    m_column->addWidget(
        new TextLabel(words.join(u" · "_s), Theme::Type::Small, Theme::Text2, this));
    m_table = new QGridLayout;
    m_table->setHorizontalSpacing(Space::x4);
    m_table->setVerticalSpacing(Space::x1);
    m_table->setColumnStretch(0, 1);
    m_column->addLayout(m_table);
}

void MeasureFields::addField(const MeasureField& field, int number)
{
    if (field.kind == Kind::Rating && m_table == nullptr)
        addLegend(field);
    QWidget* control = makeControl(field);
    const QString words = number > 0 ? tr("%1. %2").arg(number).arg(field.text) : field.text;
    if (field.kind == Kind::YesNo) {
        m_column->addWidget(control, 0, Qt::AlignLeft);
        return;
    }
    auto* question = new TextLabel(words, Theme::Type::Small, Theme::Text, this);
    if (m_table != nullptr) {
        const int row = m_table->rowCount();
        m_table->addWidget(question, row, 0, Qt::AlignVCenter);
        m_table->addWidget(control, row, 1, Qt::AlignVCenter);
        return;
    }
    const bool isShort = field.kind == Kind::Count || field.kind == Kind::Number;
    if (isShort) {
        auto* row = new QHBoxLayout;
        row->addWidget(question, 1);
        row->addWidget(control);
        if (field.kind == Kind::Number) {
            auto* unit = new TextLabel(field.unit, Theme::Type::Small, Theme::Text2, this);
            unit->setWordWrap(false);
            row->addWidget(unit);
        }
        m_column->addLayout(row);
        return;
    }
    question->setType(Theme::Type::Small, QFont::DemiBold);
    auto* part = new QVBoxLayout;
    part->setSpacing(Space::x1);
    part->addWidget(question);
    part->addWidget(control);
    m_column->addLayout(part);
}

void MeasureFields::addActivity(const MeasureField& field)
{
    auto* name = new QLineEdit(this);
    name->setObjectName(field.key + u"/name"_s);
    name->setAccessibleName(field.text);
    name->setPlaceholderText(field.text);
    name->setMaxLength(120);
    name->setText(m_viewModel.activityName(field.key));
    connect(name, &QLineEdit::textChanged, this, [this, key = field.key](const QString& text) {
        m_viewModel.setActivityName(key, text);
    });
    auto* part = new QVBoxLayout;
    part->setSpacing(Space::x1);
    part->addWidget(name);
    part->addWidget(makeScale(field));
    m_column->addLayout(part);
    m_column->addSpacing(Space::x1);
}

QWidget* MeasureFields::makeControl(const MeasureField& field)
{
    switch (field.kind) {
    case Kind::Scale:
    case Kind::Activity:
        return makeScale(field);
    case Kind::Rating:
        return makeRating(field);
    case Kind::Choice:
        return makeChoice(field);
    case Kind::YesNo:
        return makeYesNo(field);
    case Kind::Count:
        return makeCount(field);
    case Kind::HeelRises:
        return makeHeelRises(field);
    case Kind::Number:
        break;
    }
    return makeNumber(field);
}

QWidget* MeasureFields::makeScale(const MeasureField& field)
{
    auto* scale = new NrsScale(this);
    scale->setNotDoneAllowed(false);
    scale->setBandsVisible(field.isPain);
    if (!field.options.isEmpty())
        scale->setAnchors(field.options.first().text, field.options.last().text);
    const QJsonValue value = m_viewModel.answer(field.key);
    if (value.isDouble())
        scale->setScore(PainScore::from(value.toInt()));
    connect(scale, &NrsScale::scored, this,
            [this, key = field.key](int score) { m_viewModel.setAnswer(key, score); });
    connect(scale, &NrsScale::cleared, this,
            [this, key = field.key] { m_viewModel.setAnswer(key, {}); });
    chain(field, scale);
    return scale;
}

QWidget* MeasureFields::makeRating(const MeasureField& field)
{
    auto* cells = new RatingCells(field.options, this);
    cells->setCode(codeOf(m_viewModel.answer(field.key)));
    connect(cells, &RatingCells::rated, this, [this, key = field.key](const QString& code) {
        m_viewModel.setAnswer(key, valueOf(code));
    });
    chain(field, cells);
    return cells;
}

QWidget* MeasureFields::makeChoice(const MeasureField& field)
{
    auto* choice = new ChoiceSegment(this);
    QStringList texts;
    std::optional<int> current;
    const QString code = codeOf(m_viewModel.answer(field.key));
    for (const QuestionOption& option : field.options) {
        if (option.code == code)
            current = static_cast<int>(texts.size());
        texts << option.text;
    }
    choice->setChoices(texts);
    choice->setCurrent(current);
    connect(choice, &ChoiceSegment::chosen, this,
            [this, key = field.key, options = field.options](int index) {
                m_viewModel.setAnswer(key, valueOf(options.at(index).code));
            });
    connect(choice, &ChoiceSegment::cleared, this,
            [this, key = field.key] { m_viewModel.setAnswer(key, {}); });
    chain(field, choice);
    return choice;
}

QWidget* MeasureFields::makeYesNo(const MeasureField& field)
{
    auto* toggle = new ChipToggle(field.text, this);
    toggle->setChecked(m_viewModel.answer(field.key).toBool());
    connect(toggle, &ChipToggle::toggled, this, [this, key = field.key](bool on) {
        m_viewModel.setAnswer(key, on ? QJsonValue(true) : QJsonValue());
    });
    toggle->setObjectName(field.key);
    toggle->setAccessibleName(field.text);
    return toggle;
}

QWidget* MeasureFields::makeCount(const MeasureField& field)
{
    auto* count = new UnitField(field.unit, static_cast<int>(field.lowest),
                                static_cast<int>(field.highest), this);
    const QJsonValue value = m_viewModel.answer(field.key);
    if (value.isDouble())
        count->setValue(value.toInt());
    connect(count, &UnitField::valueChanged, this,
            [this, key = field.key](std::optional<int> number) {
                m_viewModel.setAnswer(key, number ? QJsonValue(*number) : QJsonValue());
            });
    chain(field, count);
    return count;
}

QWidget* MeasureFields::makeHeelRises(const MeasureField& field)
{
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::x2);
    auto* counter = new HeelRiseCounter(both);
    counter->setObjectName(field.key + u"/counter"_s);
    counter->setAccessibleName(tr("Count %1 with the metronome").arg(field.section));
    auto* count = static_cast<UnitField*>(makeCount(field));
    counter->setCount(count->value());
    connect(counter, &HeelRiseCounter::counted, this,
            [this, count, key = field.key, most = static_cast<int>(field.highest)](int rises) {
                count->setValue(std::min(rises, most));
                m_viewModel.setAnswer(key, std::min(rises, most));
            });
    connect(count, &UnitField::valueChanged, counter,
            [counter](std::optional<int> number) { counter->setCount(number); });
    row->addWidget(counter, 1);
    row->addWidget(count, 0, Qt::AlignVCenter);
    return both;
}

QLineEdit* MeasureFields::makeNumber(const MeasureField& field)
{
    auto* line = new QLineEdit(this);
    line->setMaximumWidth(QFontMetrics(Theme::font(Theme::Type::Body)).averageCharWidth() * 14);
    const QJsonValue value = m_viewModel.answer(field.key);
    if (value.isDouble())
        line->setText(QLocale().toString(value.toDouble(), 'g', 6));
    connect(line, &QLineEdit::textEdited, this, [this, line, field](const QString& text) {
        const auto number = readNumber(text.trimmed());
        const bool inRange = number && *number >= field.lowest && *number <= field.highest;
        const bool isWrong = !text.trimmed().isEmpty() && !inRange;
        const QString error =
            isWrong ? tr("A number from %1 to %2").arg(field.lowest).arg(field.highest) : QString();
        line->setProperty("achError", isWrong);
        line->setToolTip(error);
        line->setAccessibleDescription(error);
        line->update();
        m_viewModel.setAnswer(field.key, inRange ? QJsonValue(*number) : QJsonValue());
    });
    chain(field, line);
    return line;
}

void MeasureFields::chain(const MeasureField& field, QWidget* control)
{
    control->setObjectName(field.key);
    QString name = field.text;
    if (field.kind == Kind::Activity)
        name = tr("Score of %1").arg(field.text);
    else if (!field.section.isEmpty())
        name = tr("%1, %2").arg(field.section, field.text);
    control->setAccessibleName(name);
    control->installEventFilter(this);
    m_keys << field.key;
    m_chain << control;
}

void MeasureFields::goOn(QWidget* from, int by)
{
    const qsizetype next = m_chain.indexOf(from) + by;
    if (next < 0 || next >= m_chain.size())
        return;
    // After the control has taken the key.
    QTimer::singleShot(0, m_chain.at(next),
                       [control = m_chain.at(next)] { control->setFocus(Qt::TabFocusReason); });
}

bool MeasureFields::eventFilter(QObject* watched, QEvent* event)
{
    auto* control = qobject_cast<QWidget*>(watched);
    if (control == nullptr || event->type() != QEvent::KeyPress)
        return TokenWidget::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    if (press->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return TokenWidget::eventFilter(watched, event);
    const bool isScale = qobject_cast<NrsScale*>(control) != nullptr;
    const bool isRating = qobject_cast<RatingCells*>(control) != nullptr;
    const bool isDigit = press->key() >= Qt::Key_0 && press->key() <= Qt::Key_9;
    if ((isScale && (isDigit || press->key() == Qt::Key_X))
        || (isRating && ((isDigit && press->key() <= Qt::Key_4) || press->key() == Qt::Key_N))) {
        goOn(control, 1);
    } else if (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) {
        goOn(control, 1);
        return true;
    } else if ((isScale || isRating)
               && (press->key() == Qt::Key_Down || press->key() == Qt::Key_Up)) {
        goOn(control, press->key() == Qt::Key_Down ? 1 : -1);
        return true;
    }
    return TokenWidget::eventFilter(watched, event);
}

} // namespace ach
