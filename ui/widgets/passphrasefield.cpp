// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passphrasefield.h"

#include "ui/shell/glyphs.h"
#include "ui/shell/icons.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 42;
constexpr int kShape = 16;

} // namespace

PassphraseField::PassphraseField(QWidget* parent)
    : TokenWidget(parent), m_line(new QLineEdit(this)),
      m_toggle(new ActionButton(ActionButton::Role::Quiet, {}, m_line)),
      m_hint(new TextLabel({}, Theme::Type::Small, Theme::Caution, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::x2);
    column->addWidget(m_line);
    column->addWidget(m_hint);
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setMinimumHeight(kHeight);
    m_line->setObjectName(u"passphrase"_s);
    m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText
                                | Qt::ImhNoAutoUppercase);
    m_line->addAction(Icons::icon("object-locked", Theme::Text2), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_toggle->setObjectName(u"show"_s);
    m_toggle->setFocusPolicy(Qt::NoFocus);
    m_toggle->setCursor(Qt::ArrowCursor);
    m_toggle->setHeightClass(ActionButton::Height::Small);
    m_toggle->setKeyCapVisible(false);
    m_hint->setIndent(kShape + Space::x2);
    setFocusProxy(m_line);
    setFieldName(tr("Passphrase"));
    PassphraseField::refresh();
    showHint();
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& text) {
        setWrong({});
        emit textChanged(text);
    });
    connect(m_line, &QLineEdit::returnPressed, this, &PassphraseField::returnPressed);
    connect(m_toggle, &QPushButton::clicked, this, [this] { setShown(!isShown()); });
}

PassphraseField::~PassphraseField() = default;

QString PassphraseField::text() const
{
    return m_line->text();
}

void PassphraseField::setText(const QString& text)
{
    const QSignalBlocker quiet(m_line);
    m_line->setText(text);
    setWrong({});
}

void PassphraseField::clear()
{
    setText({});
}

void PassphraseField::setPlaceholderText(const QString& text)
{
    m_line->setPlaceholderText(text);
}

void PassphraseField::setFieldName(const QString& name)
{
    m_line->setAccessibleName(name);
}

void PassphraseField::setWrong(const QString& message)
{
    m_wrong = message;
    m_line->setProperty("achError", !message.isEmpty());
    m_line->update();
    showHint();
}

bool PassphraseField::isShown() const
{
    return m_line->echoMode() == QLineEdit::Normal;
}

void PassphraseField::setShown(bool shown)
{
    m_line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    refresh();
}

void PassphraseField::refresh()
{
    m_toggle->setText(isShown() ? tr("Hide") : tr("Show"));
    m_toggle->setKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_toggle->setIconName(isShown() ? "view-hidden" : "view-visible");
    m_toggle->setAccessibleName(isShown() ? tr("Hide the passphrase") : tr("Show the passphrase"));
    m_toggle->setToolTip(m_toggle->accessibleName() + u" ("_s
                         + m_toggle->shortcut().toString(QKeySequence::NativeText) + u')');
    const int room = m_toggle->sizeHint().width() + Space::x1;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_line->setTextMargins(mirrored ? room : 0, 0, mirrored ? 0 : room, 0);
    showHint();
}

void PassphraseField::showHint()
{
    const bool wrong = !m_wrong.isEmpty();
    const QString capsLock = m_capsLock ? tr("Caps Lock is on.") : QString();
    const QString text = !wrong ? capsLock : m_capsLock ? m_wrong + u' ' + capsLock : m_wrong;
    m_hint->setText(text);
    m_hint->setInk(wrong ? Theme::Danger : Theme::Caution);
    m_hint->setVisible(!text.isEmpty());
    m_line->setAccessibleDescription(text);
    update();
}

void PassphraseField::readCapsLock(QKeyEvent* event)
{
    // Qt has no call for the lock. A letter tells it: its case against Shift.
    const QString typed = event->text();
    if (event->key() == Qt::Key_CapsLock) {
        m_capsLock = false; // unknown until the next letter
    } else if (typed.size() == 1 && typed.front().toUpper() != typed.front().toLower()
               && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        m_capsLock = typed.front().isUpper() != event->modifiers().testFlag(Qt::ShiftModifier);
    } else {
        return;
    }
    showHint();
}

bool PassphraseField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line) {
        if (event->type() == QEvent::KeyPress)
            readCapsLock(static_cast<QKeyEvent*>(event));
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange) {
            const QSize size = m_toggle->sizeHint();
            const QRect place(m_line->width() - size.width() - Space::x1,
                              (m_line->height() - size.height()) / 2, size.width(), size.height());
            m_toggle->setGeometry(QStyle::visualRect(layoutDirection(), m_line->rect(), place));
        }
    }
    return TokenWidget::eventFilter(watched, event);
}

void PassphraseField::paintEvent(QPaintEvent* /*event*/)
{
    if (m_hint->text().isEmpty())
        return;
    QPainter painter(this);
    const QRect line = m_hint->geometry();
    const QRect shape(line.left(),
                      line.top() + (QFontMetrics(m_hint->font()).height() - kShape) / 2, kShape,
                      kShape);
    Glyphs::paintLight(painter, QStyle::visualRect(layoutDirection(), line, shape),
                       m_wrong.isEmpty() ? Light::Care : Light::Stop);
}

} // namespace ach
