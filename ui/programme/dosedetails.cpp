// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/dosedetails.h"

#include "core/programme/doseentry.h"
#include "ui/programme/dosetext.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chiptoggle.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/unitfield.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

// The limits are those of checkProgramme().
constexpr int kLongestHold = 600;
constexpr int kLongestMove = 60;
constexpr int kLongestRest = 1800;
constexpr int kRestStep = 15; // seconds
constexpr int kColumns = 3;
/// The order in which the kinds are offered; -1 stands for no load.
constexpr std::array kKinds{LoadKind::Mass, LoadKind::ElasticBand, LoadKind::PercentOfBody,
                            LoadKind::MaximumReps, LoadKind::BodyAlone};
constexpr int kNoLoad = -1;

QString kindText(LoadKind kind)
{
    switch (kind) {
    case LoadKind::Mass:
        return DoseDetails::tr("Kilograms");
    case LoadKind::ElasticBand:
        return DoseDetails::tr("Band");
    case LoadKind::PercentOfBody:
        return DoseDetails::tr("Percent of body weight");
    case LoadKind::MaximumReps:
        return DoseDetails::tr("Repetition maximum (RM)");
    case LoadKind::BodyAlone:
        break;
    }
    return DoseDetails::tr("Body weight alone");
}

/// What readDoseEntry() takes behind a number of this kind.
QString unitOf(int kind)
{
    if (kind == static_cast<int>(LoadKind::PercentOfBody))
        return u"%bw"_s;
    return kind == static_cast<int>(LoadKind::MaximumReps) ? u"rm"_s : u"kg"_s;
}

template<class Number>
std::optional<int> plain(const std::optional<Number>& number)
{
    return number ? std::optional(number->value()) : std::nullopt;
}

/// What stands in the field; `before` while it cannot be read.
std::optional<int> taken(const UnitField* field, std::optional<int> before)
{
    return field->hasError() ? before : field->value();
}

} // namespace

DoseDetails::DoseDetails(const Prescription& dose, const QString& exercise, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_before(dose), m_grid(new QGridLayout),
      m_kind(new QComboBox(this)), m_amount(new QLineEdit(this)), m_band(new QComboBox(this)),
      m_side(new QComboBox(this))
{
    setObjectName(u"doseDetails"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Dose of %1").arg(exercise));
    auto* title = new TextLabel(exercise, Theme::Type::Body, Theme::Text, this);
    title->setType(Theme::Type::Body, QFont::DemiBold);
    m_grid->setHorizontalSpacing(Space::x3);
    m_grid->setVerticalSpacing(Space::x2);
    addLoad();
    const auto number = [this](const QString& unit, int least, int most) {
        return new UnitField(unit, least, most, this);
    };
    m_up = addNumber(1, 0, tr("Up"), u"up"_s, number(tr("s"), 0, kLongestMove), dose.upSeconds);
    m_hold =
        addNumber(1, 1, tr("Hold"), u"hold"_s, number(tr("s"), 1, kLongestHold), dose.holdSeconds);
    m_down =
        addNumber(1, 2, tr("Down"), u"down"_s, number(tr("s"), 0, kLongestMove), dose.downSeconds);
    m_rest = addNumber(2, 0, tr("Rest between sets"), u"rest"_s, number(tr("s"), 0, kLongestRest),
                       dose.restSeconds);
    m_rest->setSingleStep(kRestStep);
    m_effort = addNumber(2, 1, tr("Effort (RPE)"), u"effort"_s,
                         number({}, Effort::kMin, Effort::kMax), plain(dose.targetEffort));
    m_push = addNumber(2, 2, tr("Of the greatest push"), u"push"_s,
                       number(u"%"_s, EffortPercent::kMin, EffortPercent::kMax),
                       plain(dose.effortPercent));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::x4, Space::x3, Space::x4, Space::x3);
    column->setSpacing(Space::x2);
    column->addWidget(title);
    column->addLayout(m_grid);
    addDays();
    addButtons();
    setFocusProxy(m_kind);
}

DoseDetails::~DoseDetails() = default;

UnitField* DoseDetails::addNumber(int row, int column, const QString& label, const QString& name,
                                  UnitField* field, std::optional<int> value)
{
    field->setObjectName(name);
    field->setValue(value);
    // A label of two lines moves no field out of its row.
    m_grid->addWidget(new LabelledField(label, field, this), row, column, Qt::AlignBottom);
    return field;
}

void DoseDetails::addLoad()
{
    m_kind->setObjectName(u"loadKind"_s);
    m_kind->addItem(tr("No load"), kNoLoad);
    for (const LoadKind kind : kKinds)
        m_kind->addItem(kindText(kind), static_cast<int>(kind));
    m_amount->setObjectName(u"loadAmount"_s);
    m_band->setObjectName(u"loadBand"_s);
    for (const auto& row : kBandCodes.rows)
        m_band->addItem(DoseText::band(row.first), static_cast<int>(row.first));
    m_side->setObjectName(u"side"_s);
    for (const Side side : {Side::Left, Side::Right, Side::Both})
        m_side->addItem(DoseText::side(side), static_cast<int>(side));
    m_side->setCurrentIndex(m_side->findData(static_cast<int>(m_before.side)));
    m_amountField = new LabelledField(tr("How much"), m_amount, this);
    m_bandField = new LabelledField(tr("Colour"), m_band, this);
    m_grid->addWidget(new LabelledField(tr("Load"), m_kind, this), 0, 0);
    m_grid->addWidget(m_amountField, 0, 1);
    m_grid->addWidget(m_bandField, 0, 1);
    m_grid->addWidget(new LabelledField(tr("Side"), m_side, this), 0, 2);
    for (int column = 0; column < kColumns; ++column)
        m_grid->setColumnStretch(column, 1);
    if (m_before.load) {
        const LoadKind kind = kindOf(*m_before.load);
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
        if (const auto* band = std::get_if<Band>(&*m_before.load))
            m_band->setCurrentIndex(m_band->findData(static_cast<int>(*band)));
        if (const auto amount = numberOf(*m_before.load))
            m_amount->setText(kind == LoadKind::Mass ? QLocale().toString(*amount / 1000.0, 'g', 6)
                                                     : QString::number(*amount));
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DoseDetails::showLoadKind);
    connect(m_amount, &QLineEdit::textChanged, this, &DoseDetails::showLoadKind);
    showLoadKind();
}

void DoseDetails::addDays()
{
    auto* days = new QHBoxLayout;
    days->setSpacing(Space::x1);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        auto* toggle = new ChipToggle(QLocale().standaloneDayName(day, QLocale::ShortFormat), this);
        toggle->setObjectName(u"day%1"_s.arg(day));
        toggle->setAccessibleName(QLocale().standaloneDayName(day));
        toggle->setChecked(m_before.weekdays
                           && m_before.weekdays->contains(static_cast<Qt::DayOfWeek>(day)));
        m_days.append(toggle);
        days->addWidget(toggle);
    }
    days->addStretch(1);
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->addWidget(new TextLabel(tr("Days of the week. None: the patient chooses them."),
                                    Theme::Type::Small, Theme::Text2, this));
    column->addLayout(days);
}

void DoseDetails::addButtons()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::x2);
    const auto add = [&](const QString& text, const QString& name, const QString& key,
                         void (DoseDetails::*asked)()) {
        auto* button = new ActionButton(ActionButton::Role::Quiet, text, this);
        button->setObjectName(name);
        button->setKeyCap(key);
        button->setHeightClass(ActionButton::Height::Small);
        connect(button, &ActionButton::clicked, this, [this, asked] {
            close();
            Q_EMIT(this->*asked)();
        });
        buttons->addWidget(button);
        return button;
    };
    add(tr("Show the clip"), u"clip"_s, u"V"_s, &DoseDetails::clipRequested);
    add(tr("A dose for each side"), u"split"_s, u"S"_s, &DoseDetails::splitRequested)
        ->setEnabled(m_before.side == Side::Both);
    add(tr("Remove exercise"), u"remove"_s, tr("Del"), &DoseDetails::removeRequested);
    buttons->addStretch(1);
    qobject_cast<QVBoxLayout*>(layout())->addLayout(buttons);
}

void DoseDetails::showLoadKind()
{
    const int kind = m_kind->currentData().toInt();
    const bool isBand = kind == static_cast<int>(LoadKind::ElasticBand);
    const bool hasNumber =
        !isBand && kind != kNoLoad && kind != static_cast<int>(LoadKind::BodyAlone);
    m_bandField->setVisible(isBand);
    m_amountField->setVisible(!isBand);
    m_amount->setEnabled(hasNumber);
    const bool isWrong = hasNumber && !m_amount->text().trimmed().isEmpty() && !load();
    m_amountField->setError(isWrong ? tr("This number cannot be meant.") : QString());
}

std::optional<TrainingLoad> DoseDetails::load() const
{
    const int kind = m_kind->currentData().toInt();
    if (kind == static_cast<int>(LoadKind::BodyAlone))
        return BodyWeight{};
    if (kind == static_cast<int>(LoadKind::ElasticBand))
        return static_cast<Band>(m_band->currentData().toInt());
    const QString typed = m_amount->text().trimmed() + unitOf(kind);
    const auto entry = readDoseEntry(typed);
    return entry ? entry->load : std::nullopt;
}

Prescription DoseDetails::dose() const
{
    Prescription dose = m_before;
    if (m_kind->currentData().toInt() == kNoLoad)
        dose.load.reset();
    else if (const auto wanted = load())
        dose.load = wanted;
    dose.upSeconds = taken(m_up, dose.upSeconds);
    dose.holdSeconds = taken(m_hold, dose.holdSeconds);
    dose.downSeconds = taken(m_down, dose.downSeconds);
    dose.restSeconds = taken(m_rest, dose.restSeconds);
    if (!m_effort->hasError()) {
        const auto effort = m_effort->value();
        dose.targetEffort = effort ? Effort::from(*effort) : std::nullopt;
    }
    if (!m_push->hasError()) {
        const auto push = m_push->value();
        dose.effortPercent = push ? EffortPercent::from(*push) : std::nullopt;
    }
    int bits = 0;
    for (qsizetype i = 0; i < m_days.size(); ++i) {
        if (m_days.at(i)->isChecked())
            bits |= 1 << i;
    }
    dose.weekdays = Weekdays::fromBits(bits);
    if (dose.weekdays)
        dose.daysPerWeek = dose.weekdays->count();
    dose.side = static_cast<Side>(m_side->currentData().toInt());
    return dose;
}

void DoseDetails::openAt(const QWidget& anchor)
{
    adjustSize();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QPoint corner = anchor.mapToGlobal(QPoint(isMirrored ? 0 : anchor.width(), anchor.height()));
    if (!isMirrored)
        corner.rx() -= width();
    if (const QScreen* screen = anchor.screen()) {
        const QRect room = screen->availableGeometry();
        corner.setX(
            std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
        corner.setY(
            std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(corner);
    show();
    m_kind->setFocus(Qt::PopupFocusReason);
}

void DoseDetails::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    const Prescription after = dose();
    if (m_isTaken && after != m_before) {
        m_before = after; // a popup may hide twice on its way out
        Q_EMIT doseChanged(after);
    }
}

void DoseDetails::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        m_isTaken = false;
        close();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace ach
