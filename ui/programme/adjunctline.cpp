// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/adjunctline.h"

#include "ui/programme/dosetext.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {
constexpr int kLeastValue = 48;
constexpr int kPadding = 24; // of the button around its text
} // namespace

AdjunctLine::AdjunctLine(AdjunctKind kind, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_box(new QCheckBox(DoseText::adjunctName(kind), this)),
      m_value(new ActionButton(ActionButton::Role::Quiet, {}, this)),
      m_evidence(
          new TextLabel(DoseText::adjunctEvidence(kind), Theme::Type::Caption, Theme::Text2, this)),
      m_note(new QLineEdit(this))
{
    const QString code = kAdjunctCodes.toCode(kind);
    m_box->setObjectName(code);
    m_box->setFont(Theme::font(Theme::Type::Small, QFont::DemiBold));
    m_box->setAccessibleDescription(m_evidence->text());
    m_box->setToolTip(m_evidence->text());
    m_value->setObjectName(code + u"_value"_s);
    m_value->setHeightClass(ActionButton::Height::Small);
    m_value->setMinimumWidth(kLeastValue); // a long value is cut, the line never grows
    m_note->setObjectName(code + u"_note"_s);
    m_note->setPlaceholderText(tr("Note for the sheet"));
    m_note->setAccessibleName(tr("Note on %1").arg(m_box->text()));
    m_note->installEventFilter(this);
    auto* line = new QHBoxLayout;
    line->setSpacing(Space::x2);
    line->addWidget(m_box, 1);
    line->addWidget(m_value);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::x1);
    column->addLayout(line);
    column->addWidget(m_evidence);
    column->addWidget(m_note);
    m_evidence->hide();
    m_note->hide();
    connect(m_box, &QCheckBox::clicked, this, [this](bool wanted) {
        Q_EMIT wantedChanged(wanted);
        if (wanted)
            beginEditing(); // what is known about it is read when it is chosen
        else
            endEditing();
    });
    connect(m_value, &ActionButton::clicked, this, &AdjunctLine::beginEditing);
    connect(m_note, &QLineEdit::returnPressed, this, [this] {
        endEditing();
        m_value->setFocus(Qt::OtherFocusReason);
    });
}

AdjunctLine::~AdjunctLine() = default;

void AdjunctLine::setAdjunct(const std::optional<Adjunct>& adjunct)
{
    m_stored = adjunct ? adjunct->note : QString();
    m_box->setChecked(adjunct.has_value());
    if (!adjunct) {
        m_note->hide();
        m_evidence->hide();
    }
    m_value->setVisible(adjunct && m_note->isHidden());
    showValue();
    m_value->setAccessibleName(m_stored.isEmpty()
                                   ? tr("Note on %1").arg(m_box->text())
                                   : tr("Note on %1: %2").arg(m_box->text(), m_stored));
    m_value->setToolTip(m_stored);
    if (!m_note->hasFocus())
        m_note->setText(m_stored);
}

void AdjunctLine::showValue()
{
    const int room = width() - m_box->sizeHint().width() - Space::x2 - kPadding;
    const QString text = m_stored.isEmpty() ? tr("Note") : m_stored;
    m_value->setText(m_value->fontMetrics().elidedText(text, Qt::ElideRight,
                                                       std::max(room, kLeastValue - kPadding)));
}

void AdjunctLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showValue();
}

void AdjunctLine::beginEditing()
{
    m_evidence->show();
    m_note->setText(m_stored);
    m_note->show();
    m_value->hide();
    m_note->setFocus(Qt::OtherFocusReason);
    m_note->selectAll();
}

void AdjunctLine::endEditing()
{
    if (m_note->isHidden())
        return;
    const QString note = m_note->text().trimmed();
    m_note->hide();
    m_evidence->hide();
    m_value->setVisible(m_box->isChecked());
    if (m_box->isChecked() && note != m_stored)
        Q_EMIT noteChanged(note);
}

bool AdjunctLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && !m_note->isHidden()
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        endEditing();
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_note->setText(m_stored);
        endEditing();
        m_value->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ach
